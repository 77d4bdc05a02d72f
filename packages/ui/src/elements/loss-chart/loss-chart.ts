import { lossesDrawing } from '@traguardo/chart';
import type { Language, Outcome } from '@traguardo/model';
import { css, html, LitElement, nothing } from 'lit';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { resultsTexts } from '../../locales/results.ts';
import { base, forms } from '../../styles/shared.ts';
import '../chart-figure/chart-figure.ts';
import { lossesOn } from '../figures/loss.ts';
import { lossItems } from './loss-items.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

const LIMIT = 24;

/** Where the body, or any goal, loses its points: a waterfall from 100 to its score, greatest loss first, points given last. */
export class LossChart extends LitElement {
  static override properties = { outcome: { attribute: false }, language: {}, of: { state: true } };
  static override styles = [
    base,
    forms,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--tg-4);
      }
      .field {
        max-width: 30rem;
      }
    `,
  ];

  declare outcome: Outcome | null;
  declare language: Language;
  /** The code of the goal looked at; empty: the body. */
  declare of: string;

  constructor() {
    super();
    this.outcome = null;
    this.language = 'it';
    this.of = '';
  }

  override render() {
    const { outcome, language } = this;
    if (!outcome) return nothing;
    const texts = resultPagesTexts[language];
    const goals = outcome.nodes.filter(({ kind }) => GOALS.has(kind));
    const goal = goals.find(({ code }) => code === this.of) ?? goals[0];
    if (!goal) return nothing;
    return html`<div class="field no-print">
        <label for="of">${texts.lossesOf}</label>
        <select
          id="of"
          lang=${planLanguage()}
          @change=${(event: Event) => (this.of = (event.target as HTMLSelectElement).value)}
        >
          ${goals.map(
            ({ code, title }) =>
              html`<option value=${code} .selected=${code === goal.code}>${`${code} ${title}`.trim()}</option>`,
          )}
        </select>
      </div>
      ${this.#chart(outcome, goal.code)} ${goal.score ? nothing : html`<p class="muted small">${texts.openLosses}</p>`}`;
  }

  #chart(outcome: Outcome, code: string) {
    const { language } = this;
    const items = lossItems(lossesOn(outcome, code), LIMIT, language);
    if (items.length === 0) return html`<p>${resultsTexts[language].noLosses}</p>`;
    const title = resultPagesTexts[language].lossesTitle(code);
    return html`<chart-figure
      linked
      language=${language}
      .draw=${(width: number) => lossesDrawing(title, items, language, outcome.decimals, { width, of: code })}
    ></chart-figure>`;
  }
}

/** What loses points through what is below it. */
const GOALS: ReadonlySet<string> = new Set(['plan', 'area', 'objective', 'operational', 'index']);

customElements.define('loss-chart', LossChart);

declare global {
  interface HTMLElementTagNameMap {
    'loss-chart': LossChart;
  }
}
