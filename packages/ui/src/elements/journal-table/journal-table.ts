import { dateText, type Json, type Language } from '@traguardo/model';
import { type CycleNames, dueName, type Met, metText, namesOf, type TakenStep } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { cycleTexts } from '../../locales/cycle.ts';
import { badges, base, buttons, tables } from '../../styles/shared.ts';
import { drawAtOnce } from '../../page/after-frame.ts';
import { stackedTables } from '../../styles/stacked-tables.ts';
import { shortHash } from '../../workspace/short-hash.ts';
import { icon } from '../../styles/icons.ts';
import { payloadLines } from './payload-lines.ts';

/** Steps drawn at first: a year of a body with many values has a thousand. */
const MOST = 100;

/** The history of the cycle: every event with who, when, what was given and its hash, newest first. */
export class JournalTable extends LitElement {
  static override styles = [
    badges,
    base,
    buttons,
    tables,
    stackedTables,
    css`
      summary {
        color: var(--tg-primary);
        cursor: pointer;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr);
        gap: var(--tg-1) var(--tg-3);
        max-width: 48rem;
        margin: var(--tg-2) 0 0;
      }
      dt {
        color: var(--tg-muted);
      }
      dd {
        margin: 0;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      .day {
        white-space: nowrap;
      }
      .who {
        display: block;
      }
      td strong {
        display: block;
      }
      .late {
        display: block;
        margin-top: var(--tg-1);
      }
      .late .badge {
        white-space: normal;
      }
    `,
  ];
  static override properties = {
    path: { attribute: false },
    late: { attribute: false },
    language: {},
    names: { attribute: false },
    isWhole: { state: true },
  };

  declare path: readonly TakenStep[];
  /** What each event met late, by its number. */
  declare late: ReadonlyMap<number, readonly Met[]>;
  declare language: Language;
  /** What people call the things of the cycle. */
  declare names: CycleNames;

  /** Earlier steps than the newest are drawn too. */
  declare isWhole: boolean;

  constructor() {
    super();
    this.isWhole = false;
    this.path = [];
    this.late = new Map();
    this.language = 'it';
    this.names = namesOf(null, 'it');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onPrint);
  }

  /** Gives the focus to the row of an event, its content open; whether there is one. */
  async reach(seq: string): Promise<boolean> {
    if (Number(seq) <= this.path.length - MOST) this.#showAll();
    await this.updateComplete;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-seq="${CSS.escape(seq)}"]`);
    const content = row?.querySelector('details');
    if (content) content.open = true;
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
    return row !== null;
  }

  override render(): TemplateResult {
    const text = cycleTexts[this.language];
    if (this.path.length === 0) return html`<p class="muted">${text.emptyJournal}</p>`;
    return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${text.recorded}>
        <table class="table stacked" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader" class="number">${text.seq}</th>
              ${[text.date, text.role, text.step, text.hash].map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${(this.isWhole ? this.path : this.path.slice(-MOST)).toReversed().map((step) => this.#row(step))}
          </tbody>
        </table>
      </div>
      ${this.#earlier()}`;
  }

  #earlier(): TemplateResult | typeof nothing {
    const left = this.path.length - MOST;
    if (this.isWhole || left <= 0) return nothing;
    return html`<p>
      <button type="button" class="button" @click=${this.#showEarlier}>
        ${cycleTexts[this.language].earlierSteps(left)}
      </button>
    </p>`;
  }

  readonly #showAll = (): void => {
    this.isWhole = true;
  };

  readonly #onPrint = (): void => {
    this.#showAll();
    drawAtOnce(this);
  };

  /** The button is gone then: the focus goes on with the first step it has brought. */
  readonly #showEarlier = async (): Promise<void> => {
    this.#showAll();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`tbody > tr:nth-child(${MOST + 1})`)?.focus();
  };

  #row({ event, step, subject, day }: TakenStep): TemplateResult {
    const text = cycleTexts[this.language];
    const lines = payloadLines(besides(event.payload.input, day), this.names);
    return html`<tr role="row" data-seq=${event.seq} tabindex="-1">
      <td role="cell" class="number" data-label=${text.seq}>${event.seq}</td>
      <td role="cell" class="day" data-label=${text.date}>${dateText(day, this.language)}</td>
      <td role="cell" data-label=${text.role}>
        <span
          >${this.names.role(event.role)}
          ${event.actor === event.role ? nothing : html`<span class="muted who">${event.actor}</span>`}</span
        >
      </td>
      <td role="cell">
        <strong data-label=${text.step}
          ><span
            >${step ? this.names.step(step.id) : this.names.event(event.type)}${subject === null ? nothing : html` (${this.names.document(subject)})`}</span
          ></strong
        >
        ${(this.late.get(event.seq) ?? []).map(
          (met) =>
            html`<span class="late"
              ><span class="badge red"
                >${icon('warning')} ${dueName(met, this.names)}: ${metText(met, this.language)}</span
              ></span
            >`,
        )}
        ${
          lines.length === 0
            ? nothing
            : html`<details>
                <summary>${text.content}</summary>
                <dl>
                  ${lines.map(
                    ({ label, value }) =>
                      html`<dt>${label}</dt>
                        <dd>${value}</dd>`,
                  )}
                </dl>
              </details>`
        }
      </td>
      <td role="cell" data-label=${text.hash}><code title=${event.hash}>${shortHash(event.hash)}</code></td>
    </tr>`;
  }
}

/** What was given without what the row of its event says already: the day and the value, sheet or document it is about. */
function besides(given: Json, day: string): Json {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  return Object.fromEntries(
    Object.entries(given).filter(([key, value]) => key !== 'subject' && !(key === 'on' && value === day)),
  );
}

customElements.define('journal-table', JournalTable);

declare global {
  interface HTMLElementTagNameMap {
    'journal-table': JournalTable;
  }
}
