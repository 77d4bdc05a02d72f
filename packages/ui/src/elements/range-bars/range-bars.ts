import { rangesDrawing } from '@traguardo/chart';
import { dateText, type Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { base, forms } from '../../styles/shared.ts';
import type { RangesAnswer } from '../../workspace/results-asked.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import '../chart-figure/chart-figure.ts';

/** What December can still be, as seen on the day of the monitoring or any other: the certain part of every score, and what is still possible. */
export class RangeBars extends LitElement {
  static override properties = { day: { state: true }, withIndicators: { state: true } };
  static override styles = [
    base,
    forms,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--tg-4);
      }
      .controls {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-3) var(--tg-4);
        align-items: end;
      }
    `,
  ];

  /** ISO; null: the day of the monitoring. */
  declare day: string | null;
  declare withIndicators: boolean;

  readonly #workspace = new WorkspaceController(this);
  readonly #ranges = new AnswerController<RangesAnswer>(this);
  #asked: { readonly analysis: Analysis; readonly day: string | null } | null = null;

  constructor() {
    super();
    this.day = null;
    this.withIndicators = false;
  }

  protected override willUpdate(): void {
    const { state, actions } = this.#workspace;
    const { analysis } = state;
    const { day } = this;
    if (!analysis || (this.#asked?.analysis === analysis && this.#asked.day === day)) return;
    this.#asked = { analysis, day };
    this.#ranges.ask(() => actions.client.rangesOn(day));
  }

  override render() {
    const { language, analysis } = this.#workspace.state;
    const texts = resultPagesTexts[language];
    const { answer, hasFailed } = this.#ranges;
    if (hasFailed) return html`<p class="notice red" role="alert">${texts.failed}</p>`;
    if (!answer || !analysis) return html`<p class="muted">…</p>`;
    return html`${this.#controls(answer, analysis)}
      <p class="muted">${texts.rangesLead(answer.indicators - answer.missing, answer.indicators)}</p>
      ${this.#chart(answer, language, analysis.outcome.decimals)}`;
  }

  #controls({ day }: RangesAnswer, { plan }: Analysis): TemplateResult {
    const texts = resultPagesTexts[this.#workspace.state.language];
    return html`<div class="controls no-print">
      <div class="field">
        <label for="day">${texts.rangesDay}</label>
        <input
          id="day"
          type="date"
          min=${plan.period.from}
          max=${plan.period.to}
          .value=${day}
          @change=${this.#chooseDay}
        />
      </div>
      <div class="field">
        <label for="show">${texts.rangesShow}</label>
        <select id="show" @change=${this.#chooseRows}>
          <option value="goals" .selected=${!this.withIndicators}>${texts.rangesGoals}</option>
          <option value="all" .selected=${this.withIndicators}>${texts.rangesAll}</option>
        </select>
      </div>
    </div>`;
  }

  #chart({ day, rows }: RangesAnswer, language: Language, decimals: number): TemplateResult | typeof nothing {
    const shown = rows.filter(({ kind }) => this.withIndicators || !BELOW.has(kind));
    if (shown.length === 0) return nothing;
    const title = resultPagesTexts[language].rangesTitle(dateText(day, language));
    return html`<chart-figure
      linked
      language=${language}
      .draw=${(width: number) => rangesDrawing(title, shown, language, decimals, width)}
    ></chart-figure>`;
  }

  readonly #chooseDay = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (value !== '') this.day = value;
  };

  readonly #chooseRows = (event: Event): void => {
    this.withIndicators = (event.target as HTMLSelectElement).value === 'all';
  };
}

/** What stands below objectives. */
const BELOW: ReadonlySet<string> = new Set(['indicator', 'operational', 'individual']);

customElements.define('range-bars', RangeBars);

declare global {
  interface HTMLElementTagNameMap {
    'range-bars': RangeBars;
  }
}
