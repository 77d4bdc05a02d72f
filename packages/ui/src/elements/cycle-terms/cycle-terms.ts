import { type CycleDefinition, dateText } from '@traguardo/model';
import {
  brokenText,
  daysLate,
  DUE_TEXTS,
  dueFrom,
  type DueItem,
  dueItems,
  dueName,
  isNoticeOfDelay,
  type Met,
  metSoFar,
  metText,
  type Payload,
} from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { noonOf } from '../../workspace/cycle/cycle-store.ts';
import { downloadText } from '../../workspace/downloads/download.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import '../deadline-list/deadline-list.ts';
import { calendarFile } from './calendar-file.ts';

/** The page of the deadlines: what is due from each role, what was met late, delays to be recorded, and the calendar file. */
export class CycleTerms extends LitElement {
  static override styles = [base, buttons, cards, forms, cyclePageStyles];
  static override properties = { role: { state: true } };

  /** The role whose deadlines are shown; empty for all of them. */
  declare role: string;

  readonly #cycle = new CycleController(this);
  readonly #steps = new StepController(this, this.#cycle);

  constructor() {
    super();
    this.role = '';
  }

  get #text(): (typeof cycleTexts)['it'] {
    return cycleTexts[this.#cycle.language];
  }

  override render(): TemplateResult | typeof nothing {
    const { cycle, definition, facts, day } = this.#cycle.desk;
    if (cycle === null || definition === null || facts === null) return nothing;
    const items = dueItems(cycle, facts, noonOf(day), definition);
    const roles = rolesOf(items, definition);
    const shown = this.role === '' ? roles : roles.filter((role) => role === this.role);
    const late = metSoFar(cycle.context).filter((met) => daysLate(met) > 0);
    return html`<div class="page">
      <section class="card" aria-labelledby="terms">
        <h2 id="terms">${this.#text.deadlines(dateText(day, this.#cycle.language))}</h2>
        ${this.#tools(roles)}
        <div class="message" role="status" tabindex="-1">${messageNotice(this.#steps.message)}</div>
        ${shown.length === 0 ? html`<p class="muted">${this.#text.noDeadlines}</p>` : nothing}
      </section>
      ${shown.map((role) => this.#ofRole(role, dueFrom(role, items, definition)))}
      ${late.length === 0 ? nothing : this.#late(late)}
    </div>`;
  }

  #tools(roles: readonly string[]): TemplateResult {
    const names = this.#cycle.names;
    return html`<div class="form-row no-print">
      <div class="field">
        <label for="whose">${this.#text.whose}</label>
        <select id="whose" @change=${(event: Event) => (this.role = (event.target as HTMLSelectElement).value)}>
          <option value="" .selected=${this.role === ''}>${this.#text.everybody}</option>
          ${roles.map((role) => html`<option value=${role} .selected=${role === this.role}>${names.role(role)}</option>`)}
        </select>
      </div>
      <div class="actions">
        <button class="button" @click=${this.#download}>${icon('download')} ${this.#text.calendar}</button>
        <span class="hint">${this.#text.calendarHint}</span>
      </div>
    </div>`;
  }

  #ofRole(role: string, items: readonly DueItem[]): TemplateResult {
    const names = this.#cycle.names;
    return html`<section class="card" aria-labelledby=${`role-${role}`}>
      <h2 id=${`role-${role}`}>${names.role(role)}</h2>
      <deadline-list
        .items=${items}
        .language=${this.#cycle.language}
        .names=${names}
        @notice-delay=${(event: CustomEvent<Payload>) => this.#noticeDelay(event.detail)}
      ></deadline-list>
    </section>`;
  }

  #late(late: readonly Met[]): TemplateResult {
    const names = this.#cycle.names;
    return html`<section class="card" aria-labelledby="late">
      <h2 id="late">${DUE_TEXTS[this.#cycle.language].metLateTitle}</h2>
      <ul>
        ${late.map((met) => html`<li>${dueName(met, names)}: ${metText(met, this.#cycle.language)}</li>`)}
      </ul>
    </section>`;
  }

  readonly #download = (): void => {
    const made = calendarFile(this.#cycle.desk, this.#cycle.names, this.role === '' ? null : this.role);
    if (made === null) return;
    if ('kind' in made) {
      this.#steps.message = { tone: 'red', text: brokenText(made, this.#cycle.language) };
      this.requestUpdate();
    } else downloadText(made.name, made.text, 'text/calendar;charset=utf-8');
  };

  async #noticeDelay(payload: Payload): Promise<void> {
    const step = this.#cycle.desk.steps.find(({ step: each }) => isNoticeOfDelay(each));
    if (!step) return;
    await this.#steps.take(step, payload);
  }
}

/** The roles from which something is due, in the order of the cycle. */
function rolesOf(items: readonly DueItem[], definition: CycleDefinition): readonly string[] {
  const acting = new Set(items.flatMap(({ ways }) => ways.flatMap(({ step }) => step.roles)));
  const declared = definition.roles.map(({ code }) => code).filter((code) => acting.has(code));
  return [...new Set([...declared, ...acting])];
}

customElements.define('cycle-terms', CycleTerms);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-terms': CycleTerms;
  }
}
