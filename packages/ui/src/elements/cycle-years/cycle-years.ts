import { dateText } from '@traguardo/model';
import { brokenText, CYCLE_TEXTS, openRemarks, type PossibleStep, type RemarksToCarry } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { yearsTexts } from '../../locales/years.ts';
import { base, buttons, cards, forms, tables } from '../../styles/shared.ts';
import { stackedTables } from '../../styles/stacked-tables.ts';
import type { YearRow } from '../../workspace/years/years.ts';
import '../acting-as/acting-as.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import { cycleYearsStyles } from './cycle-years.styles.ts';
import './next-year.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** The page of the years: where each stands, what is due, remarks carried from one to the next, and next year's plan made from this one. */
export class CycleYears extends LitElement {
  static override styles = [base, buttons, cards, forms, tables, stackedTables, cyclePageStyles, cycleYearsStyles];
  static override properties = { rows: { state: true } };

  /** Null until they are read. */
  declare rows: readonly YearRow[] | null;

  readonly #cycle = new CycleController(this);
  readonly #steps = new StepController(this, this.#cycle);
  #asked = '';

  constructor() {
    super();
    this.rows = null;
  }

  get #text(): (typeof yearsTexts)['it'] {
    return yearsTexts[this.#cycle.language];
  }

  protected override updated(): void {
    const { events, instance } = this.#cycle.desk;
    if (instance === null) return;
    const asked = `${instance.year} ${events.length} ${this.#cycle.language}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    void this.#cycle.application.years.rows(this.#cycle.language).then((rows) => {
      this.rows = rows;
    });
  }

  override render(): TemplateResult {
    return html`<div class="page">
      <section class="card" aria-labelledby="years">
        <h2 id="years">${this.#text.title}</h2>
        <p class="hint">${this.#text.hint}</p>
        ${this.rows === null ? html`<p role="status">${this.#text.reading}</p>` : this.#table(this.rows)}
        <div class="message" role="status" tabindex="-1">${messageNotice(this.#steps.message)}</div>
      </section>
      ${this.#remarks()}
      <next-year .isThere=${this.#isNextThere}></next-year>
    </div>`;
  }

  #table(rows: readonly YearRow[]): TemplateResult {
    const text = this.#text;
    return html`<div class="table-scroll" role="region" aria-label=${text.caption} tabindex="0">
      <table class="table stacked" role="table">
        <caption>
          ${text.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${[text.year, text.state, text.due, text.waits].map(
              (name) => html`<th scope="col" role="columnheader">${name}</th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${rows.map((row) => this.#row(row))}
        </tbody>
      </table>
    </div>`;
  }

  #row({ year, isOpen, state, due, broken }: YearRow): TemplateResult {
    const text = this.#text;
    const step = this.#stepOf('CARRY_REMARKS');
    const carry = isOpen && step !== null ? this.#toCarry(year) : null;
    return html`<tr role="row">
      <th scope="row" role="rowheader">${year} ${isOpen ? html`(${text.open})` : nothing}</th>
      <td role="cell" data-label=${text.state}>
        <span>${state === '' && broken === null ? text.notBegun : state}</span>
        ${broken === null ? nothing : html`<p class="notice red">${text.broken}: ${brokenText(broken, this.#cycle.language)}</p>`}
      </td>
      <td role="cell" data-label=${text.due}>
        ${due === null ? '–' : `${dateText(due.day, this.#cycle.language)}: ${due.name}`}
      </td>
      <td role="cell" data-label=${text.waits}>
        ${isOpen ? (carry === null ? '–' : nothing) : html`<button class="button small" @click=${() => this.#cycle.application.years.open(year)}>${text.openYear(year)}</button>`}
        ${
          carry === null || step === null
            ? nothing
            : html`${text.toCarry(carry.remarks.length, carry.earlier.year)}
                <button
                  id="carry"
                  class="button small"
                  ?disabled=${!this.#isMine(step)}
                  @click=${() => this.#take(step, { ...carry })}
                >
                  ${text.carry(carry.earlier.year)}
                </button>
                ${this.#become(step, '#carry')}`
        }
      </td>
    </tr>`;
  }

  /** What the year before leaves for a year. */
  #toCarry(year: number): RemarksToCarry | null {
    return this.rows?.find((row) => row.year === year - 1)?.toCarry ?? null;
  }

  #stepOf(event: string): PossibleStep | null {
    return this.#cycle.desk.steps.find(({ step }) => step.code === event) ?? null;
  }

  #remarks(): TemplateResult | typeof nothing {
    const carried = this.#cycle.desk.cycle?.context.carried ?? null;
    if (carried === null) return nothing;
    const text = this.#text;
    const open = openRemarks({ carried }).length;
    const step = this.#stepOf('ANSWER_REMARK');
    const { criteria } = CYCLE_TEXTS[this.#cycle.language];
    return html`<section class="card" aria-labelledby="remarks">
      <h2 id="remarks">${text.remarks(carried.earlier.year)}</h2>
      ${open === 0 ? nothing : html`<p class="notice yellow">${text.notAnswered(open)}</p>`}
      ${open === 0 ? nothing : html`<acting-as></acting-as>`}
      <ol>
        ${carried.remarks.map(
          ({ criterion, remark, answer }, index) =>
            html`<li>
              <strong>${criteria[criterion]}</strong>: <span lang=${planLanguage()}>${remark}</span>
              ${answer === null ? (step === null ? nothing : this.#answer(step, index + 1)) : html`<p>${text.answered(answer)}</p>`}
            </li>`,
        )}
      </ol>
    </section>`;
  }

  #answer(step: PossibleStep, number: number): TemplateResult {
    const text = this.#text;
    return html`<form
      class="field"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const answer = String(new FormData(event.target as HTMLFormElement).get('answer')).trim();
        if (answer !== '') void this.#take(step, { regarding: number, answer });
      }}
    >
      <label for="answer-${number}">${text.answerTo(number)}</label>
      <textarea id="answer-${number}" name="answer" rows="2" required></textarea>
      <div class="actions">
        <button class="button small" type="submit" ?disabled=${!this.#isMine(step)}>${text.give}</button>
        ${this.#become(step, `#answer-${number}`)}
      </div>
    </form>`;
  }

  /** Whether the year after the open one is there already; null while it is not known. */
  get #isNextThere(): boolean | null {
    const next = (this.#cycle.desk.instance?.year ?? 0) + 1;
    return this.rows?.some(({ year }) => year === next) ?? null;
  }

  /** What had the focus is gone: it goes on here. */
  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #isMine({ step }: PossibleStep): boolean {
    return step.roles.includes(this.#cycle.desk.role);
  }

  /** A way to act as one who takes the step, and to go on at `selector`; nothing for who takes it. */
  #become(step: PossibleStep, selector: string): TemplateResult | typeof nothing {
    const [role = ''] = step.step.roles;
    if (this.#isMine(step)) return nothing;
    const become = (): Promise<void> => this.#cycle.store.act({ role }).then(() => this.#focus(selector));
    return html`<button class="button small" type="button" @click=${become}>
      ${cycleTexts[this.#cycle.language].becomeRole(this.#cycle.names.role(role))}
    </button>`;
  }

  async #take(step: PossibleStep, payload: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#steps.take(step, payload);
  }
}

customElements.define('cycle-years', CycleYears);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-years': CycleYears;
  }
}
