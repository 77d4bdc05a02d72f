import { ContextConsumer } from '@lit/context';
import { dateText, type Language, type Plan } from '@traguardo/model';
import type { DataRequest } from '@traguardo/office';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { requestTexts } from '../../locales/request.ts';
import { base, buttons, dialogs, forms } from '../../styles/shared.ts';
import { applicationContext } from '../../workspace/application.ts';
import type { SentRequest } from '../../workspace/data-requests.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import type { ImportDesk } from '../../workspace/import-desk.ts';
import { askingPlan } from '../import-dialog/request-answer.ts';
import '../request-list/request-list.ts';
import type { RequestRemoveEvent } from '../request-list/request-list.ts';
import '../year-note/year-note.ts';
import { type AskedRow, askedValues, cycleDue, type HolderRows, rowsByHolder } from './asked-values.ts';

/** Makes files that ask units for their values, and shows which have answered. */
export class RequestDialog extends LitElement {
  static override properties = {
    rows: { attribute: false },
    plan: { attribute: false },
    planHash: {},
    planNotation: {},
    day: {},
    language: {},
    holder: { state: true },
    due: { state: true },
    sent: { state: true },
    notice: { state: true },
    desk: { state: true },
  };
  static override styles = [
    base,
    buttons,
    forms,
    dialogs,
    css`
      .dialog {
        width: min(56rem, calc(100vw - 2rem));
      }
      .content {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--tg-4);
      }
    `,
  ];

  declare rows: readonly AskedRow[];
  declare plan: Plan | null;
  declare planHash: string;
  /** How the values of the plan are written. */
  declare planNotation: Language;
  /** The day that is looked at, as ISO: values are asked as of it, or as of the day the cycle wants them when that is before. */
  declare day: string;
  declare language: Language;
  /** Place of the unit in the list; null for all. */
  declare holder: number | null;
  declare due: string;
  declare sent: readonly SentRequest[];
  declare notice: string;
  /** Makes the files; null until it was loaded. */
  declare desk: ImportDesk | null;
  #isMaking = false;
  readonly #application = new ContextConsumer(this, { context: applicationContext });

  constructor() {
    super();
    this.rows = [];
    this.plan = null;
    this.planHash = '';
    this.planNotation = 'it';
    this.day = '';
    this.language = 'it';
    this.holder = null;
    this.due = '';
    this.sent = [];
    this.notice = '';
    this.desk = null;
  }

  open(): void {
    this.notice = '';
    this.renderRoot.querySelector('dialog')?.showModal();
    void this.#load();
  }

  async #load(): Promise<void> {
    this.desk ??= (await this.#application.value?.imports()) ?? null;
    this.sent = (await this.desk?.requests()) ?? [];
    const due = cycleDue(this.rows) ?? '';
    if (!this.#isPast(due)) this.due ||= due;
  }

  /** Whether what was wanted by a day would be late at once, today. */
  #isPast(day: string): boolean {
    return this.desk !== null && day < this.desk.today();
  }

  override render() {
    const texts = requestTexts[this.language];
    const holders = rowsByHolder(this.rows, texts.nobody);
    return html`<dialog class="dialog" aria-labelledby="title">
      <div class="content">
        <h2 id="title">${texts.title}</h2>
        <p>${texts.hint}</p>
        <year-note of="data" language=${this.language}></year-note>
        ${holders.length === 0 ? html`<p class="hint">${texts.nothing}</p>` : this.#form(holders)}
        <p role="status">${this.notice}</p>
        <request-list
          .requests=${this.sent}
          today=${this.desk?.today() ?? ''}
          language=${this.language}
          @request-remove=${this.#onRemove}
        ></request-list>
        <div class="actions">
          <button class="button" type="button" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>
            ${texts.close}
          </button>
        </div>
      </div>
    </dialog>`;
  }

  #form(holders: readonly HolderRows[]): TemplateResult {
    const texts = requestTexts[this.language];
    const ofCycle = cycleDue(this.rows);
    const day = ofCycle !== null && ofCycle < this.day ? ofCycle : this.day; // what is due in July is as of July
    const values = holders.reduce((total, { rows }) => total + rows.length, 0);
    return html`<form class="form" @submit=${(event: Event) => this.#onMake(event, holders)}>
      <div class="form-row">
        <div class="field">
          <label for="holder">${texts.holder}</label>
          <select id="holder" @change=${this.#onHolder}>
            ${
              holders.length === 1
                ? nothing
                : html`<option value="" .selected=${this.holder === null}>${texts.all(holders.length, values)}</option>`
            }
            ${holders.map(
              ({ title, rows }, at) =>
                html`<option value=${at} .selected=${at === this.holder}>${texts.one(title, rows.length)}</option>`,
            )}
          </select>
        </div>
        <div class="field">
          <label for="day">${texts.day}</label>
          <input id="day" type="date" required .value=${day} />
        </div>
        <div class="field">
          <label for="due">${texts.due}</label>
          <input
            id="due"
            type="date"
            aria-describedby="due-hint"
            .value=${this.due}
            @change=${(event: Event) => {
              this.due = (event.target as HTMLInputElement).value;
            }}
          />
          <p class="hint" id="due-hint">
            ${ofCycle === null ? nothing : texts.dueOfCycle(dateText(ofCycle, this.language), this.#isPast(ofCycle))}
          </p>
        </div>
      </div>
      <div class="actions">
        <button class="button primary" type="submit" ?disabled=${this.desk === null}>${texts.make}</button>
      </div>
    </form>`;
  }

  #onHolder = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.holder = value === '' ? null : Number(value);
  };

  #onMake(event: Event, holders: readonly HolderRows[]): void {
    event.preventDefault();
    const day = this.renderRoot.querySelector<HTMLInputElement>('#day')?.value ?? this.day;
    const chosen = holders.filter((_, at) => this.holder === null || at === this.holder);
    void this.#make(chosen, day);
  }

  async #make(holders: readonly HolderRows[], day: string): Promise<void> {
    const texts = requestTexts[this.language];
    const { desk, plan } = this;
    if (!desk || !plan || this.#isMaking) return;
    this.#isMaking = true;
    this.notice = texts.making;
    try {
      const { body, period, hash } = askingPlan({ plan, planHash: this.planHash });
      const requests = holders.map(({ code, title, rows }): DataRequest => ({
        id: desk.newId(),
        body,
        period,
        plan: hash,
        holder: { code, title },
        day,
        due: this.due,
        language: this.language,
        values: askedValues(rows, plan, day, this.language, this.planNotation),
      }));
      const { name, bytes } = await desk.write(requests);
      const made = requests.map(({ id, holder, due, values }) => {
        const request: SentRequest = { id, holder, made: desk.today(), day, due, asked: values.length, answered: null };
        return request;
      });
      await this.#keep([...made, ...(await desk.requests())]);
      downloadText(name, bytes, 'application/octet-stream');
      this.notice = texts.made(name, requests.length);
    } catch (error) {
      this.notice = texts.failed((error as Error).message);
    } finally {
      this.#isMaking = false;
    }
  }

  #onRemove = async ({ detail: { request } }: RequestRemoveEvent): Promise<void> => {
    const kept = (await this.desk?.requests()) ?? [];
    await this.#keep(kept.filter(({ id }) => id !== request.id));
    this.notice = requestTexts[this.language].removed(request.holder.title);
  };

  async #keep(requests: readonly SentRequest[]): Promise<void> {
    await this.desk?.keepRequests(requests);
    this.sent = requests;
  }
}

customElements.define('request-dialog', RequestDialog);

declare global {
  interface HTMLElementTagNameMap {
    'request-dialog': RequestDialog;
  }
}
