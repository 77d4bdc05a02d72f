import { dateText, monitoringDay, type Outcome, type Plan } from '@traguardo/model';
import { css, html, LitElement, nothing } from 'lit';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { resultPagesTexts } from '../../locales/results-pages.ts';
import { resultsTexts } from '../../locales/results.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import { tabText } from '../../workspace/downloads/csv-text.ts';
import { whatIfHref } from '../../workspace/results-route.ts';
import type { EvaluationChoice } from '../../workspace/workspace.ts';
import { resultsRows } from './results-rows.ts';

/** Which result is shown, for all pages that show one: the day, the targets; with `table`, also the tree below copied as CSV (a chart has its own). */
export class ResultControls extends LitElement {
  static override properties = { table: { type: Boolean }, notice: { state: true }, ownDay: { state: true } };
  static override styles = [
    base,
    buttons,
    forms,
    css`
      .controls {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-3) var(--tg-4);
        align-items: end;
      }
      .field {
        min-width: min(12rem, 100%);
      }
      .status {
        align-self: center;
      }
      @media (width < 48rem) {
        .field {
          flex: 1 1 100%;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  declare table: boolean;
  declare notice: string;
  /** The reader wants a day of their own. */
  declare ownDay: boolean;

  readonly #workspace = new WorkspaceController(this);

  constructor() {
    super();
    this.table = false;
    this.notice = '';
    this.ownDay = false;
  }

  override render() {
    const { analysis, choice, language } = this.#workspace.state;
    if (!analysis) return nothing;
    const { plan, outcome } = analysis;
    const texts = resultsTexts[language];
    const { to } = plan.period;
    const monitoring = monitoringDay(plan);
    const isOwn = this.ownDay || ![null, monitoring, to].includes(choice.at);
    return html`<div class="controls">
      <div class="field">
        <label for="at">${texts.at}</label>
        <select id="at" @change=${this.#chooseAt}>
          <option value="" .selected=${!isOwn && (choice.at ?? to) === to}>
            ${texts.endOfPeriod(dateText(to, language))}
          </option>
          ${
            monitoring === null
              ? nothing
              : html`<option value=${monitoring} .selected=${!isOwn && choice.at === monitoring}>
                  ${texts.monitoring(dateText(monitoring, language))}
                </option>`
          }
          <option value="other" .selected=${isOwn}>${texts.anotherDay}</option>
        </select>
      </div>
      ${
        isOwn
          ? html`<div class="field">
              <label for="day">${texts.day}</label>
              <input
                id="day"
                type="date"
                min=${plan.period.from}
                .value=${choice.at ?? outcome.at}
                @change=${this.#chooseDay}
              />
            </div>`
          : nothing
      }
      <div class="field">
        <label for="targets">${texts.targets}</label>
        <select id="targets" @change=${this.#chooseTargets}>
          <option value="revised" .selected=${choice.targets === 'revised'}>${texts.revised}</option>
          <option value="original" .selected=${choice.targets === 'original'}>${texts.original}</option>
        </select>
      </div>
      <a class="button" href=${whatIfHref()}>${resultPagesTexts[language].whatIf}</a>
      ${
        this.table
          ? html`<button class="button" type="button" @click=${() => this.#copy(outcome, plan)}>${texts.copy}</button>
              <span class="status" role="status">${this.notice}</span>`
          : nothing
      }
    </div>`;
  }

  #choose(change: Partial<EvaluationChoice>): void {
    this.#workspace.actions.choose({ ...this.#workspace.state.choice, ...change });
  }

  readonly #chooseAt = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.ownDay = value === 'other';
    if (!this.ownDay) this.#choose({ at: value === '' ? null : value });
  };

  readonly #chooseDay = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    if (value !== '') this.#choose({ at: value });
  };

  readonly #chooseTargets = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.#choose({ targets: value === 'original' ? 'original' : 'revised' });
  };

  async #copy(outcome: Outcome, plan: Plan): Promise<void> {
    const { language } = this.#workspace.state;
    try {
      await navigator.clipboard.writeText(tabText(resultsRows(outcome, plan.profile, language)));
      this.notice = resultsTexts[language].copied;
    } catch {
      // Refused by permission or an insecure origin: said to the reader, nothing else to do.
      this.notice = resultsTexts[language].copyFailed;
    }
  }
}

customElements.define('result-controls', ResultControls);

declare global {
  interface HTMLElementTagNameMap {
    'result-controls': ResultControls;
  }
}
