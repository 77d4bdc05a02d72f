import {
  type ChartStanding,
  chartText,
  drawRegion,
  type RegionView,
  regionViews,
  scxmlText,
  type StateView,
  type StepView,
  xstateText,
} from '@traguardo/chart';
import type { CycleDefinition, CycleRegion } from '@traguardo/model';
import { cyclePath } from '@traguardo/workflow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { cycleChartTexts } from '../../locales/cycle-chart.ts';
import { fileStems } from '../../locales/file-stems.ts';
import { fileName } from '../../workspace/downloads/file-name.ts';
import { icon } from '../../styles/icons.ts';
import { chartStyles } from '../../styles/charts.ts';
import { badges, base, buttons, cards } from '../../styles/shared.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import '../chart-figure/figure-menu.ts';
import type { TakeEvent, TakenPart } from '../chart-figure/figure-menu.ts';
import { handOver } from '../chart-figure/hand-over.ts';
import { lostPlace } from '../lost-place/lost-place.ts';
import { chartPicture } from './chart-picture.ts';
import { cycleChartStyles } from './cycle-chart.styles.ts';

/** The page of the drawing: one region at a time as a picture with where we are, and the same in words. `#/ciclo/disegno/<region>`. */
export class CycleChart extends LitElement {
  static override styles = [base, badges, buttons, cards, cyclePageStyles, chartStyles, cycleChartStyles];
  static override properties = { region: {}, notice: { state: true } };

  /** The code of the region shown; the first one when there is no such region. */
  declare region: string | null;
  declare notice: string;

  readonly #cycle = new CycleController(this);

  constructor() {
    super();
    this.region = null;
    this.notice = '';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('region')) this.#showPresent();
  }

  /** On a narrow screen the sheet begins at the present state, not at its left upper corner. */
  #showPresent(): void {
    const sheet = this.renderRoot.querySelector('.sheet');
    const present = sheet?.querySelector('.current')?.getBoundingClientRect();
    if (!sheet || !present) return;
    const frame = sheet.getBoundingClientRect();
    sheet.scrollLeft += present.left - frame.left - (frame.width - present.width) / 2;
    sheet.scrollTop += present.top - frame.top - (frame.height - present.height) / 2;
  }

  get #text(): (typeof cycleChartTexts)['it'] {
    return cycleChartTexts[this.#cycle.language];
  }

  override render(): TemplateResult | typeof nothing {
    const { definition, instance } = this.#cycle.desk;
    if (definition === null) return nothing;
    const shown = definition.regions.find(({ code }) => code === this.region) ?? definition.regions[0];
    if (shown === undefined) return nothing;
    const views = regionViews(definition, this.#cycle.names, this.#standing(shown));
    const view = views.find(({ code }) => code === shown.code);
    if (view === undefined) return nothing;
    return html`<div class="page">
      <section class="card" aria-labelledby="drawn">
        <h2 id="drawn">${this.#text.title(String(instance?.year))}</h2>
        ${lostPlace(this.region === null || this.region === shown.code ? null : this.region, this.#cycle.language)}
        ${this.#regions(definition, shown.code)}
        <p class="hint">${this.#text.hint} ${this.#text.described}</p>
        ${this.#picture(view)} ${this.#takeAlong(definition, view)}
      </section>
      <section class="card" aria-labelledby="words">
        <h2 id="words">${this.#text.inWords}</h2>
        ${this.#words(view)}
      </section>
    </div>`;
  }

  /** Where the cycle is, and, in a region with one state, the way there. */
  #standing({ code, each }: CycleRegion): ChartStanding | null {
    const { cycle, events, definitionOf } = this.#cycle.desk;
    if (cycle === null) return null;
    const path = each === null ? cyclePath(events, definitionOf).filter(({ region }) => region === code) : [];
    const taken = path.map(({ event, region, from, to, day }) => ({ region, event: event.type, from, to, day }));
    return { value: cycle.value, items: cycle.items, taken };
  }

  #regions({ regions }: CycleDefinition, shown: string): TemplateResult | typeof nothing {
    if (regions.length < 2) return nothing;
    const names = this.#cycle.names;
    return html`<nav class="regions no-print" aria-label=${this.#text.regions}>
      <div class="actions">
        ${regions.map(
          ({ code }) =>
            html`<a
              class="button small ${code === shown ? 'primary' : ''}"
              href=${cyclePageHref('disegno', code)}
              aria-current=${code === shown ? 'true' : nothing}
              >${names.region(code)}</a
            >`,
        )}
      </div>
    </nav>`;
  }

  #picture(view: RegionView): TemplateResult {
    const label = this.#text.drawing(view.title);
    return html`<div class="sheet" tabindex="0" role="region" aria-label=${label}>
      ${chartPicture(drawRegion(view, this.#cycle.language), `${label}. ${this.#text.described}`)}
    </div>`;
  }

  #takeAlong(definition: CycleDefinition, view: RegionView): TemplateResult {
    const { instance } = this.#cycle.desk;
    const named = { year: String(instance?.year ?? ''), body: instance?.body ?? '' };
    const name = fileName(fileStems.cycle[this.#cycle.language], named);
    const offers = [
      [this.#text.scxml, `${name}.scxml`, () => scxmlText(definition)],
      [this.#text.xstate, `${name}.xstate.json`, () => xstateText(definition)],
    ] as const;
    return html`<div class="no-print">
      <div class="actions">
        <figure-menu
          language=${this.#cycle.language}
          .title=${view.title}
          @take=${(event: TakeEvent) => void this.#take(view, fileName(view.title, named), event.detail)}
        ></figure-menu>
        ${offers.map(
          ([label, path, text]) =>
            html`<button class="button small" @click=${() => downloadText(path, text())}>
              ${icon('download')} ${label}
            </button>`,
        )}
      </div>
      <p class="small muted" role="status">${this.notice}</p>
      <p class="hint">${this.#text.takeHint}</p>
    </div>`;
  }

  async #take(view: RegionView, name: string, part: TakenPart): Promise<void> {
    const drawing = drawRegion(view, this.#cycle.language);
    const taken = { drawing, description: chartText(view, this.#cycle.language), data: null };
    this.notice = await handOver(part, taken, name, this.#cycle.language, this.renderRoot as ShadowRoot);
  }

  #words({ states, everywhere }: RegionView): TemplateResult {
    const titles = new Map(states.map(({ code, title }) => [code, title]));
    return html`<ul class="words">
      ${
        everywhere.length === 0
          ? nothing
          : html`<li>
              <h3>${this.#text.everywhere}</h3>
              ${this.#steps(everywhere, titles)}
            </li>`
      }
      ${states.map(
        (state) =>
          html`<li aria-current=${state.mark === '' ? nothing : 'step'}>
            <h3>${state.title} ${this.#badges(state)}</h3>
            ${this.#steps([...state.moves, ...state.stays], titles)}
          </li>`,
      )}
    </ul>`;
  }

  #badges({ mark, initial, final }: StateView): readonly TemplateResult[] {
    const said = [
      ...(mark === '' ? [] : [{ tone: 'info', text: `▶ ${mark}` }]),
      ...(initial ? [{ tone: 'neutral', text: this.#text.initial }] : []),
      ...(final ? [{ tone: 'neutral', text: this.#text.final }] : []),
    ];
    return said.map(({ tone, text }) => html`<span class="badge ${tone}">${text}</span> `);
  }

  #steps(steps: readonly StepView[], titles: ReadonlyMap<string, string>): TemplateResult | typeof nothing {
    if (steps.length === 0) return nothing;
    return html`<ul>
      ${steps.map(
        ({ title, roles, to, taken }) =>
          html`<li>
            ${title} <span class="muted">(${roles})</span>,
            ${to === null ? this.#text.stays : this.#text.leads(titles.get(to) ?? to)}
            ${taken.length === 0 ? nothing : html`<span class="badge green">✓ ${taken.join(', ')}</span>`}
          </li>`,
      )}
    </ul>`;
  }
}

customElements.define('cycle-chart', CycleChart);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-chart': CycleChart;
  }
}
