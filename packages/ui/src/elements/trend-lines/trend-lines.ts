import { type TrendLine, trendDrawing } from '@traguardo/chart';
import { type Language, type Quantity, valueText } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import { BASELINE, type NodeTrend, type TrendAnswer, type YearTexts } from '../../workspace/results-asked.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import '../chart-figure/chart-figure.ts';
import '../long-work/long-work.ts';
import { drawnYears } from './drawn-years.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** A node over the years: its values with their targets, and its scores. Set `aside` to what gives the years put aside. */
export class TrendLines extends LitElement {
  static override properties = { aside: { attribute: false }, code: { state: true } };
  static override styles = [
    base,
    buttons,
    forms,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--tg-4);
      }
      .field {
        max-width: 34rem;
      }
    `,
  ];

  declare aside: () => Promise<readonly YearTexts[]>;
  /** The node looked at; empty: the first one. */
  declare code: string;

  readonly #workspace = new WorkspaceController(this);
  readonly #trend = new AnswerController<TrendAnswer>(this);
  #asked: Analysis | null = null;

  constructor() {
    super();
    this.aside = async () => [];
    this.code = '';
  }

  protected override willUpdate(): void {
    const { state, actions } = this.#workspace;
    if (!state.analysis || this.#asked === state.analysis) return;
    this.#asked = state.analysis;
    this.#trend.ask(async (followed) => actions.client.trend(await this.aside(), followed));
  }

  override render() {
    const { language } = this.#workspace.state;
    return html`<long-work
        .standing=${this.#trend.standing}
        .what=${resultPagesTexts[language].reckoning}
        .language=${language}
        @cancel-work=${() => this.#trend.cancel()}
        @ask-again=${() => this.#trend.again()}
      ></long-work>
      ${this.#shown(language)}`;
  }

  #shown(language: Language): TemplateResult | typeof nothing {
    const texts = resultPagesTexts[language];
    const { answer, hasFailed } = this.#trend;
    if (hasFailed) return html`<p class="notice red" role="alert">${texts.failed}</p>`;
    if (!answer) return nothing;
    const node = answer.nodes.find(({ code }) => code === this.code) ?? answer.nodes[0];
    if (!node)
      return html`<p>${texts.noTrend}</p>
        <p><a class="button small" href=${cyclePageHref('anni')}>${texts.openYears}</a></p>`;
    return html`<p class="muted">${texts.trendLead}</p>
      <div class="field no-print">
        <label for="of">${texts.trendOf}</label>
        <select
          id="of"
          lang=${planLanguage()}
          @change=${(event: Event) => (this.code = (event.target as HTMLSelectElement).value)}
        >
          ${answer.nodes.map(
            ({ code, title }) =>
              html`<option value=${code} .selected=${code === node.code}>${`${code} ${title}`.trim()}</option>`,
          )}
        </select>
      </div>
      ${this.#figures(node, answer.moments, language)}`;
  }

  #figures(
    node: NodeTrend,
    moments: readonly string[],
    language: Language,
  ): readonly (TemplateResult | typeof nothing)[] {
    const texts = resultPagesTexts[language];
    const of = node.code;
    const name = `${node.code} ${node.title}`.trim();
    const values = [
      { title: texts.trendValue, values: node.values, of },
      { title: texts.trendTarget, values: node.targets, of },
    ].filter((each) => each.values.some((value) => value !== null));
    const isPlain = node.values.some((value) => value !== null) && sameUnit(values.flatMap((each) => each.values));
    const figures: readonly (TemplateResult | typeof nothing)[] = [
      isPlain ? this.#figure(texts.trendTitle(name), values, moments, language) : nothing,
      this.#figure(
        texts.trendScoreTitle(name),
        [{ title: texts.trendScore, values: node.scores, of }],
        moments,
        language,
      ),
    ];
    return figures.some((figure) => figure !== nothing) ? figures : [this.#notDrawn(node, moments, language)];
  }

  /** What keeps the years from being drawn, and what each came to. */
  #notDrawn({ values }: NodeTrend, moments: readonly string[], language: Language): TemplateResult {
    const texts = resultPagesTexts[language];
    const known = moments.flatMap((moment, at) => {
      const quantity = values[at];
      const name = moment === BASELINE ? texts.baseline : moment;
      return quantity ? [`${name}: ${valueText({ kind: 'quantity', quantity }, language)}`] : [];
    });
    return html`<p>${texts.notDrawn(known.length > 1)}</p>
      <ul>
        ${known.map((each) => html`<li>${each}</li>`)}
      </ul>`;
  }

  #figure(
    title: string,
    lines: readonly TrendLine[],
    moments: readonly string[],
    language: Language,
  ): TemplateResult | typeof nothing {
    const names = moments.map((moment) => (moment === BASELINE ? resultPagesTexts[language].baseline : moment));
    const drawn = drawnYears(names, lines);
    if (drawn.moments.length < 2) return nothing;
    return html`<chart-figure
      linked
      language=${language}
      .draw=${(width: number) => trendDrawing(title, drawn.moments, drawn.lines, language, 2, width)}
    ></chart-figure>`;
  }
}

/** Lines share one axis only in one unit. */
function sameUnit(values: readonly (Quantity | null)[]): boolean {
  return new Set(values.flatMap((value) => (value === null ? [] : [value.unit.symbol]))).size < 2;
}

customElements.define('trend-lines', TrendLines);

declare global {
  interface HTMLElementTagNameMap {
    'trend-lines': TrendLines;
  }
}
