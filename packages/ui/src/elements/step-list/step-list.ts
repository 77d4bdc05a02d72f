import type { Language } from '@traguardo/model';
import {
  type Act,
  type CycleNames,
  fieldsOf,
  isNoticeOfDelay,
  namesOf,
  type PossibleStep,
  type Refusal,
  refusalText,
  type WayOut,
  wayOutText,
} from '@traguardo/workflow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { cycleTexts } from '../../locales/cycle.ts';
import { icon } from '../../styles/icons.ts';
import { badges, base, buttons, cards } from '../../styles/shared.ts';
import { routeHref } from '../../workspace/route.ts';
import type { DocumentOffer } from '../step-form/document-offers.ts';
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
  /** Documents to choose from where the step takes some; none unless said. */
  readonly offers?: readonly DocumentOffer[];
}

/** A recorded request: the step taken and the payload that fits it. */
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
    names: { attribute: false },
    clock: {},
    start: { attribute: false },
    attempt: { attribute: false },
    opened: { state: true },
  };

  declare steps: readonly PossibleStep[];
  declare role: string;
  declare language: Language;
  /** What people call the things of the cycle. */
  declare names: CycleNames;
  /** The role of the calendar, whose steps anybody may record; null in a cycle without one. */
  declare clock: string | null;
  declare start: (step: PossibleStep) => StepStart;
  /** What the last attempt was answered with, by the id of the step. */
  declare attempt: { readonly step: string; readonly refusals: readonly Refusal[] } | null;
  declare opened: string | null;
  /** Whether the focus goes to the steps once those of the new role are shown; and to which of them. */
  #focusNext: { readonly step: string | null } | null = null;

  constructor() {
    super();
    this.steps = [];
    this.role = 'CONTROLLER';
    this.language = 'it';
    this.names = namesOf(null, 'it');
    this.clock = null;
    this.start = () => ({ values: {}, fixedLists: [], suggestions: {}, acts: [] });
    this.attempt = null;
    this.opened = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isGone = !this.steps.some(({ step }) => step.id === this.opened);
    if (changed.has('role') || isGone) this.opened = null;
  }

  /** The button that changed the role is gone: the focus goes to the step it was for, or to the first of the new role. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('role') || this.#focusNext === null) return;
    const { step } = this.#focusNext;
    this.#focusNext = null;
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('.steps > li')];
    const item = items.find(({ dataset }) => dataset['of'] === step) ?? items[0];
    (item?.querySelector<HTMLElement>('[data-step]') ?? item)?.focus();
  }

  override render(): TemplateResult {
    const text = cycleTexts[this.language];
    // of a subject the guards say which of the roles may: each sheet has its own evaluator
    const rolesOf = ({ step, subject, roles }: PossibleStep) => (subject === null ? step.roles : roles);
    const isOwn = (step: PossibleStep): boolean =>
      rolesOf(step).includes(this.role) || (this.clock !== null && step.step.roles.includes(this.clock));
    const shown = this.steps.filter(({ step }) => !isNoticeOfDelay(step)); // the list of terms offers it
    const own = shown.filter(isOwn);
    const others = shown.filter((step) => !isOwn(step));
    return html`
      ${
        own.length === 0
          ? html`<p class="notice">${text.nothing(this.names.role(this.role))}</p>`
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

  #step(possible: PossibleStep): TemplateResult {
    const text = cycleTexts[this.language];
    const { step, ready } = possible;
    const refusals = this.attempt?.step === step.id ? this.attempt.refusals : possible.refusals.filter(isNotOfForm);
    const isOpen = this.opened === step.id;
    return html`<li class="step ${ready ? 'ready' : 'refused'}" data-of=${step.id} tabindex="-1">
      <div class="head">
        <h3>${this.names.step(step.id)}</h3>
        <span class="badge ${ready ? 'green' : 'yellow'}"
          >${icon(ready ? 'done' : 'lock')} ${ready ? text.ready : text.refused}</span
        >
      </div>
      <p class="small muted">
        ${step.produces.length > 0 ? html`${text.produces}: ${step.produces.map(this.names.document).join(', ')}. ` : nothing}${text.law}:
        ${step.sources.join('; ')}.
      </p>
      ${refusals.length > 0 ? this.#refusals(step.id, refusals) : nothing} ${isOpen ? this.#form(possible) : nothing}
      ${
        ready && !isOpen
          ? html`<div class="actions">
              <button
                class="button primary"
                aria-expanded="false"
                data-step=${step.id}
                @click=${() => this.#open(step.id)}
              >
                ${text.begin}<span class="visually-hidden">: ${this.names.step(step.id)}</span>
              </button>
            </div>`
          : nothing
      }
    </li>`;
  }

  #form(possible: PossibleStep): TemplateResult {
    const text = cycleTexts[this.language];
    const { step, region, subject } = possible;
    const { values, fixedLists, suggestions, acts, offers = [] } = this.start(possible);
    const given = {
      ...(step.when?.kind === 'field' ? { [step.when.field]: step.when.is } : {}),
      ...(subject === null ? {} : { subject }),
    };
    return html`<step-form
      .fields=${fieldsOf(step, region)}
      .values=${values}
      .given=${given}
      .fixedLists=${fixedLists}
      .suggestions=${suggestions}
      .acts=${acts}
      .offers=${offers}
      .language=${this.language}
      .submitLabel=${`${text.take}: ${this.names.step(step.id)}`}
      @step-submit=${(event: CustomEvent<StepTaken['payload']>) => this.#take({ step: possible, payload: event.detail })}
      @step-cancel=${() => this.#close(step.id)}
    ></step-form>`;
  }

  #refusals(step: string, refusals: readonly Refusal[]): TemplateResult {
    return html`<div class="why" role=${this.attempt?.step === step ? 'alert' : nothing}>
      <strong>${cycleTexts[this.language].why}</strong>
      <ul>
        ${refusals.map(
          (refusal) =>
            html`<li>
              <p>${refusalText(refusal, this.names).why}</p>
              ${refusal.wayOut.map(
                (way) =>
                  html`<div class="ways"><span>${wayOutText(way, this.names)}</span> ${this.#wayOut(way, step)}</div>`,
              )}
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #wayOut(way: WayOut, step: string): TemplateResult | typeof nothing {
    const { places, becomeRole } = cycleTexts[this.language];
    switch (way.by) {
      case 'plan':
      case 'data': {
        const view = way.by === 'plan' ? 'piano' : 'dati';
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
              html`<button class="button small" @click=${() => this.#become(role, way.by === 'role' ? step : null)}>
                ${becomeRole(this.names.role(role))}
              </button>`,
          )}`;
      case 'payload':
      case 'state':
      case 'day':
      case 'next-cycle':
      case 'cycle':
      case 'actor':
      case 'program':
        return nothing; // said by the sentence
      default:
        return way satisfies never;
    }
  }

  #other({ step }: PossibleStep): TemplateResult {
    const { becomeRole } = cycleTexts[this.language];
    return html`<li>
      <span>${this.names.step(step.id)}</span>
      ${step.roles.map(
        (role) =>
          html`<button class="button small quiet" @click=${() => this.#become(role, step.id)}>
            ${becomeRole(this.names.role(role))}<span class="visually-hidden">: ${this.names.step(step.id)}</span>
          </button>`,
      )}
    </li>`;
  }

  async #open(step: string): Promise<void> {
    this.opened = step;
    await this.updateComplete;
    await this.renderRoot.querySelector('step-form')?.focusFirst();
  }

  async #close(step: string): Promise<void> {
    this.opened = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus();
  }

  #take(taken: StepTaken): void {
    this.dispatchEvent(new CustomEvent('take-step', { detail: taken }));
  }

  #become(role: string, step: string | null): void {
    this.#focusNext = { step };
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
