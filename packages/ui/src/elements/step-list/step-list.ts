import type { Language } from '@traguardo/model';
import {
  type Act,
  CYCLE_TEXTS,
  type CycleRow,
  type PossibleStep,
  type Refusal,
  refusalText,
  type Role,
  type WayOut,
  wayOutText,
} from '@traguardo/workflow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { cycleTexts } from '../../locales/cycle.ts';
import { stepName } from '../../locales/cycle-words.ts';
import { icon } from '../../styles/icons.ts';
import { badges, base, buttons, cards } from '../../styles/shared.ts';
import { routeHref, type ViewName } from '../../workspace/route.ts';
import type { Draft } from '../step-form/draft.ts';
import type { Suggestions } from '../step-form/field-control.ts';
import '../step-form/step-form.ts';
import { stepListStyles } from './step-list.styles.ts';

/** What a step's form starts from. */
export interface StepStart {
  readonly values: Readonly<Record<string, Draft>>;
  readonly fixedLists: readonly string[];
  readonly suggestions: Suggestions;
  readonly acts: readonly Act[];
}

/** A recorded request: the row taken and the payload that fits it. */
export interface StepTaken {
  readonly step: PossibleStep;
  readonly payload: Readonly<Record<string, Draft>>;
}

/** How many codes a reason shows before it says how many more there are. */
const MOST_LINKS = 6;

/**
 * The steps of one role: those possible with their form, the others with every reason and the place that satisfies it.
 * Fires `take-step` and `become-role`. `start` prefills the form of a step; `refusals` are the answer to the last attempt.
 */
export class StepList extends LitElement {
  static override styles = [base, buttons, badges, cards, stepListStyles];
  static override properties = {
    steps: { attribute: false },
    role: {},
    language: {},
    start: { attribute: false },
    attempt: { attribute: false },
    opened: { state: true },
  };

  declare steps: readonly PossibleStep[];
  declare role: Role;
  declare language: Language;
  declare start: (step: PossibleStep) => StepStart;
  /** What the last attempt was answered with, by row. */
  declare attempt: { readonly row: string; readonly refusals: readonly Refusal[] } | null;
  declare opened: string | null;

  constructor() {
    super();
    this.steps = [];
    this.role = 'CONTROLLER';
    this.language = 'it';
    this.start = () => ({ values: {}, fixedLists: [], suggestions: {}, acts: [] });
    this.attempt = null;
    this.opened = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isGone = !this.steps.some(({ row }) => row.id === this.opened);
    if (changed.has('role') || isGone) this.opened = null;
  }

  override render(): TemplateResult {
    const text = cycleTexts[this.language];
    const isOwn = ({ roles }: CycleRow): boolean => roles.includes(this.role) || roles.includes('CLOCK');
    const shown = this.steps.filter(({ row }) => row.event !== 'TERM_PASSED'); // the list of terms offers it
    const own = shown.filter(({ row }) => isOwn(row));
    const others = shown.filter(({ row }) => !isOwn(row));
    return html`
      ${
        own.length === 0
          ? html`<p class="notice">${text.nothing(CYCLE_TEXTS[this.language].roles[this.role])}</p>`
          : html`<ul class="steps">
              ${own.map((step) => this.#step(step))}
            </ul>`
      }
      ${
        others.length === 0
          ? nothing
          : html`<h3>${text.others}</h3>
              <ul class="others">
                ${others.map((step) => this.#other(step))}
              </ul>`
      }
    `;
  }

  #step(step: PossibleStep): TemplateResult {
    const text = cycleTexts[this.language];
    const { row, ready } = step;
    const refusals = this.attempt?.row === row.id ? this.attempt.refusals : step.refusals.filter(isNotOfForm);
    const isOpen = this.opened === row.id;
    return html`<li class="step ${ready ? 'ready' : 'refused'}">
      <div class="head">
        <h3>${stepName(row, this.language)}</h3>
        <span class="badge ${ready ? 'green' : 'yellow'}"
          >${icon(ready ? 'done' : 'lock')} ${ready ? text.ready : text.refused}</span
        >
      </div>
      <p class="small muted">
        ${row.produces ? html`${text.produces}: ${CYCLE_TEXTS[this.language].documents[row.produces]}. ` : nothing}${text.law}:
        ${row.sources.join('; ')}.
      </p>
      ${refusals.length > 0 ? this.#refusals(row.id, refusals) : nothing} ${isOpen ? this.#form(step) : nothing}
      ${
        ready && !isOpen
          ? html`<div class="actions">
              <button
                class="button primary"
                aria-expanded="false"
                data-row=${row.id}
                @click=${() => this.#open(row.id)}
              >
                ${text.begin}
              </button>
            </div>`
          : nothing
      }
    </li>`;
  }

  #form(step: PossibleStep): TemplateResult {
    const text = cycleTexts[this.language];
    const { row } = step;
    const { values, fixedLists, suggestions, acts } = this.start(step);
    return html`<step-form
      .fields=${row}
      .values=${values}
      .given=${row.when ? { [row.when.field]: row.when.is } : {}}
      .fixedLists=${fixedLists}
      .suggestions=${suggestions}
      .acts=${acts}
      .language=${this.language}
      .submitLabel=${`${text.take}: ${stepName(row, this.language)}`}
      @step-submit=${(event: CustomEvent<StepTaken['payload']>) => this.#take({ step, payload: event.detail })}
      @step-cancel=${() => this.#close(row.id)}
    ></step-form>`;
  }

  #refusals(row: string, refusals: readonly Refusal[]): TemplateResult {
    return html`<div class="why" role=${this.attempt?.row === row ? 'alert' : nothing}>
      <strong>${cycleTexts[this.language].why}</strong>
      <ul>
        ${refusals.map(
          (refusal) =>
            html`<li>
              <p>${refusalText(refusal, this.language).why}</p>
              ${refusal.wayOut.map(
                (way) =>
                  html`<div class="ways"><span>${wayOutText(way, this.language)}</span> ${this.#wayOut(way)}</div>`,
              )}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #wayOut(way: WayOut): TemplateResult | typeof nothing {
    const { places, becomeRole } = cycleTexts[this.language];
    switch (way.by) {
      case 'plan':
      case 'data': {
        const view: ViewName = way.by === 'plan' ? 'piano' : 'dati';
        const codes = way.codes.slice(0, MOST_LINKS);
        return html`<a href=${routeHref(view)}>${places[view]}</a>
          ${codes.map((code) => html`<a class="mono" href=${routeHref(view, code)}>${code}</a>`)}
          ${way.codes.length > MOST_LINKS ? html`<span class="muted">+${way.codes.length - MOST_LINKS}</span>` : nothing}`;
      }
      case 'role':
      case 'step':
        return html`${way.roles
          .filter((role) => role !== this.role)
          .map(
            (role) =>
              html`<button class="button small" @click=${() => this.#become(role)}>
                ${becomeRole(CYCLE_TEXTS[this.language].roles[role])}
              </button>`,
          )}`;
      case 'payload':
      case 'state':
      case 'day':
      case 'next-cycle':
      case 'program':
        return nothing; // said by the sentence
      default:
        return way satisfies never;
    }
  }

  #other({ row }: PossibleStep): TemplateResult {
    const { becomeRole } = cycleTexts[this.language];
    return html`<li>
      <span>${stepName(row, this.language)}</span>
      ${row.roles.map(
        (role) =>
          html`<button class="button small quiet" @click=${() => this.#become(role)}>
            ${becomeRole(CYCLE_TEXTS[this.language].roles[role])}
          </button>`,
      )}
    </li>`;
  }

  async #open(row: string): Promise<void> {
    this.opened = row;
    await this.updateComplete;
    const form = this.renderRoot.querySelector('step-form');
    await form?.updateComplete;
    form?.renderRoot.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }

  async #close(row: string): Promise<void> {
    this.opened = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus();
  }

  #take(taken: StepTaken): void {
    this.dispatchEvent(new CustomEvent('take-step', { detail: taken }));
  }

  #become(role: Role): void {
    this.dispatchEvent(new CustomEvent('become-role', { detail: role }));
  }
}

/** Before the form is open, what the form itself asks for is no reason to show. */
function isNotOfForm({ wayOut }: Refusal): boolean {
  return !wayOut.some(({ by }) => by === 'payload');
}

customElements.define('step-list', StepList);

declare global {
  interface HTMLElementTagNameMap {
    'step-list': StepList;
  }
}
