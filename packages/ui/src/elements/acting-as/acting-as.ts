import { dateText } from '@traguardo/model';
import { clockRole, isTypedDay, personalRoles, romeDay } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { base, forms } from '../../styles/shared.ts';

/** In which role, under which name and on which day steps are taken. It stands on every page where they are. */
export class ActingAs extends LitElement {
  static override styles = [
    base,
    forms,
    css`
      :host {
        display: block;
      }
      .who {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
        gap: var(--tg-4);
        margin-bottom: var(--tg-3);
      }
      .hint {
        margin-block: 0;
      }
      /* on a phone what can be done comes soon after */
      @media (width < 48rem) {
        .who {
          grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr));
          gap: var(--tg-3);
        }
        .field:first-child {
          grid-column: 1 / -1;
        }
      }
    `,
  ];

  static override properties = { noDay: { state: true } };

  /** Whether the field of the day was left with what is no day: steps stay on the one before. */
  declare noDay: boolean;

  readonly #cycle = new CycleController(this);

  constructor() {
    super();
    this.noDay = false;
  }

  /** A field of days changes with each digit of the year: what is none yet is let pass. */
  #choose(day: string): void {
    if (isTypedDay(day)) void this.#cycle.store.act({ day });
  }

  override render(): TemplateResult {
    const { language } = this.#cycle.workspace;
    const text = cycleTexts[language];
    const { role, actor, day, definition, events } = this.#cycle.desk;
    const names = this.#cycle.names;
    const { store } = this.#cycle;
    const clock = definition && clockRole(definition); // whose steps anybody records
    const own = events.filter((event) => event.actor === actor && event.role !== clock);
    const known = new Set(own.map((event) => event.role));
    const today = romeDay(new Date().toISOString());
    return html`<div class="who">
        <div class="field">
          <label for="role">${text.role}</label>
          <select id="role" @change=${(event: Event) => store.act({ role: valueOf(event) })}>
            ${(definition === null ? [role] : personalRoles(definition)).map(
              (one) => html`<option value=${one} .selected=${one === role}>${names.role(one)}</option>`,
            )}
          </select>
        </div>
        <div class="field">
          <label for="actor">${text.actor}</label>
          <input
            id="actor"
            autocomplete="name"
            aria-describedby="actor-hint"
            .value=${actor}
            @change=${(event: Event) => store.act({ actor: valueOf(event) })}
          />
        </div>
        <div class="field">
          <label for="day">${text.day}</label>
          <input
            id="day"
            type="date"
            .value=${day}
            max=${today}
            aria-describedby=${this.noDay ? 'day-error day-hint' : 'day-hint'}
            aria-invalid=${this.noDay ? 'true' : 'false'}
            @input=${(event: Event) => (this.noDay = this.noDay && !isTypedDay(valueOf(event)))}
            @change=${(event: Event) => this.#choose(valueOf(event))}
            @blur=${(event: Event) => (this.noDay = !isTypedDay(valueOf(event)))}
          />
          ${this.noDay ? html`<span class="error" id="day-error">${text.noDay(dateText(day, language))}</span>` : nothing}
        </div>
      </div>
      <p class="hint" id="actor-hint">
        ${known.size === 0 || known.has(role) ? nothing : text.actedAs(actor, [...known].map(names.role))}
      </p>
      <p class="hint" id="day-hint">${day === today ? text.dayHint : day < today ? text.notToday : text.dayAhead}</p>
      <p class="hint">${text.whoHint}</p>`;
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

customElements.define('acting-as', ActingAs);

declare global {
  interface HTMLElementTagNameMap {
    'acting-as': ActingAs;
  }
}
