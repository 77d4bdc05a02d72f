import { dateText } from '@traguardo/model';
import { cyclePath, type CycleState } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { sideTexts } from '../../locales/side-regions.ts';
import { base, cards } from '../../styles/shared.ts';
import '../cycle-line/cycle-line.ts';
import '../cycle-standing/cycle-standing.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { seasonsOf } from './seasons.ts';

/** The page of the year: where we are in it, and where system, OIV and self-assessment stand. */
export class CycleYear extends LitElement {
  static override styles = [base, cards, cyclePageStyles];

  readonly #cycle = new CycleController(this);

  get #text(): (typeof cycleTexts)['it'] {
    return cycleTexts[this.#cycle.language];
  }

  override render(): TemplateResult | typeof nothing {
    const { cycle } = this.#cycle.desk;
    return cycle === null ? nothing : html`<div class="page">${this.#line(cycle)} ${this.#standing(cycle)}</div>`;
  }

  #line({ value }: CycleState): TemplateResult | typeof nothing {
    const { events, definition, definitionOf } = this.#cycle.desk;
    if (definition === null) return nothing;
    const names = this.#cycle.names;
    const day = (iso: string): string => dateText(iso, this.#cycle.language);
    const seasons = seasonsOf(value, cyclePath(events, definitionOf), definition, names, this.#text.seasons, day);
    return html`<section class="card" aria-labelledby="where">
      <h2 id="where">${this.#text.whereWeAre}</h2>
      <cycle-line .seasons=${seasons} .words=${this.#text.line}></cycle-line>
    </section>`;
  }

  #standing(cycle: CycleState): TemplateResult | typeof nothing {
    if (!['system', 'oiv', 'self_assessment'].some((region) => cycle.value[region] !== undefined)) return nothing;
    return html`<section class="card" aria-labelledby="standing">
      <h2 id="standing">${sideTexts[this.#cycle.language].standing}</h2>
      <cycle-standing .cycle=${cycle} .names=${this.#cycle.names} .today=${this.#cycle.desk.day}></cycle-standing>
    </section>`;
  }
}

customElements.define('cycle-year', CycleYear);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-year': CycleYear;
  }
}
