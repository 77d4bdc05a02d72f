import type { CycleDefinition, Language } from '@traguardo/model';
import {
  type Act,
  type CycleNames,
  fieldsOf,
  isNoticeOfDelay,
  namesOf,
  type PossibleStep,
  type Refusal,
  type WayOut,
  wayOutText,
} from '@traguardo/workflow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cycleTexts } from '../../locales/cycle.ts';
import { taskTexts } from '../../locales/tasks.ts';
import { icon } from '../../styles/icons.ts';
import { badges, base, buttons, cards } from '../../styles/shared.ts';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { cyclePageHref } from '../cycle-view/cycle-page-href.ts';
import { isCorrection } from '../cycle-view/whose-turn.ts';
import { ownPageOf } from '../cycle-view/step-href.ts';
import { refusalWays, refusalWaysStyles } from '../cycle-view/refusal-ways.ts';
import type { DocumentOffer } from '../step-form/document-offers.ts';
import type { Draft } from '../step-form/draft.ts';
import type { Suggestions } from '../step-form/field-control.ts';
import '../step-form/step-form.ts';
import { stepDue } from './step-due.ts';
import { stepListStyles } from './step-list.styles.ts';
import { TypedForms } from './typed-forms.ts';

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

/**
 * The steps of one role: those possible with their form, the others with every reason and the place that satisfies it.
 * Fires `take-step` and `become-role`. `start` prefills the form of a step; `refusals` are the answer to the last attempt.
 * What is typed into a form is kept until the step is recorded or the form is cancelled, whatever becomes of role and readiness.
 */
export class StepList extends LitElement {
  static override styles = [base, buttons, badges, cards, refusalWaysStyles, stepListStyles];
  static override properties = {
    steps: { attribute: false },
    role: {},
    language: {},
    names: { attribute: false },
    definition: { attribute: false },
    clock: {},
    day: {},
    place: {},
    page: {},
    besides: { type: Boolean },
    start: { attribute: false },
    attempt: { attribute: false },
    opened: { state: true },
    gone: { state: true },
  };

  declare steps: readonly PossibleStep[];
  declare role: string;
  declare language: Language;
  /** What people call the things of the cycle. */
  declare names: CycleNames;
  /** The cycle the steps are of: refusals lead to its other steps. */
  declare definition: CycleDefinition | null;
  /** The role of the calendar, whose steps anybody may record; null in a cycle without one. */
  declare clock: string | null;
  /** The day on which steps are taken: what is due is counted from it; empty where nothing is told of it. */
  declare day: string;
  /** The id of a step that the address names: the focus goes to it, and its form opens where it can be taken. */
  declare place: string | null;
  /** The page of the cycle the list stands on, which needs no link to itself. */
  declare page: string;
  /** Whether what the host puts inside is the role's to do as well. */
  declare besides: boolean;
  declare start: (step: PossibleStep) => StepStart;
  /** What the last attempt was answered with, by the id of the step. */
  declare attempt: { readonly step: string; readonly refusals: readonly Refusal[] } | null;
  declare opened: string | null;
  /** The step whose form was being filled in when the step went away. */
  declare gone: string | null;

  readonly #typed = new TypedForms(new CycleController(this));
  /** Whether the focus goes to the steps once those of the new role are shown; and to which of them. */
  #focusNext: { readonly step: string | null } | null = null;

  /** Whether the list has not gone yet to the step of the address. */
  #isAwaited = false;

  /** The step of the address whose form opens as soon as the role is one that takes it; null once another is opened. */
  #wanted: string | null = null;

  constructor() {
    super();
    this.steps = [];
    this.role = 'CONTROLLER';
    this.language = 'it';
    this.names = namesOf(null, 'it');
    this.definition = null;
    this.clock = null;
    this.day = '';
    this.place = null;
    this.page = '';
    this.besides = false;
    this.start = () => ({ values: {}, fixedLists: [], suggestions: {}, acts: [] });
    this.attempt = null;
    this.opened = null;
    this.gone = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) {
      this.#isAwaited = this.place !== null;
      this.#wanted = this.place;
    }
    if (changed.has('steps') && this.#typed.recorded()?.step.id === this.opened) this.opened = null;
    const opened = this.steps.find(({ step }) => step.id === this.opened);
    if (opened === undefined) {
      const before = changed.get('steps')?.find(({ step }) => step.id === this.opened);
      if (before !== undefined && this.#typed.outlives(before)) this.gone = this.opened;
      this.opened = null;
    } else if (changed.has('role') && this.#typed.of(opened) === null) this.opened = null;
    if (this.opened !== null || this.steps.some(({ step }) => step.id === this.gone)) this.gone = null;
  }

  /** The button that changed the role is gone: the focus goes to the step it was for, or to the first of the new role. */
  protected override updated(changed: PropertyValues<this>): void {
    if (this.#isAwaited) this.#reach(this.place);
    if (!changed.has('role')) return;
    if (this.#focusNext === null) {
      // chosen in the field of the role, where the focus stays
      if (this.#wanted !== null && this.#buttonOf(this.#wanted)) void this.#show(this.#wanted);
      return;
    }
    const { step } = this.#focusNext;
    this.#focusNext = null;
    if (step !== null && (step === this.opened || this.#buttonOf(step))) void this.#open(step);
    else this.renderRoot.querySelector<HTMLElement>('[data-step], .steps > li')?.focus();
  }

  #buttonOf(step: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-step="${CSS.escape(step)}"]`);
  }

  /** Goes to the step of the address once it is shown; opens its form where there is nothing in its way. */
  #reach(place: string | null): void {
    const items = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-of]')];
    const item = items.find(({ dataset }) => dataset['of'] === place);
    if (place === null || item === undefined) return;
    this.#isAwaited = false;
    if (this.#buttonOf(place)) void this.#open(place);
    else item.focus();
    item.scrollIntoView({ block: 'center' });
  }

  override render(): TemplateResult {
    const text = cycleTexts[this.language];
    // of a subject the guards say which of the roles may: each sheet has its own evaluator
    const rolesOf = ({ step, subject, roles }: PossibleStep) => (subject === null ? step.roles : roles);
    const isOwn = (step: PossibleStep): boolean => rolesOf(step).includes(this.role) || this.#isOfClock(step);
    const shown = this.steps.filter(({ step }) => !isNoticeOfDelay(step)); // the list of terms offers it
    const own = shown.filter(isOwn);
    // a form that is being filled in stays where it is
    const ready = own.filter((step) => step.ready || step.step.id === this.opened);
    // a day that only the calendar brings is nobody's business until it comes
    const waiting = own.filter((step) => !ready.includes(step) && !this.#isOfClock(step));
    const corrections = ready.filter((step) => isCorrection(step, this.definition));
    const first = ready.filter((step) => !corrections.includes(step));
    const others = shown.filter((step) => !ready.includes(step) && !waiting.includes(step));
    return html`
      ${this.gone === null ? nothing : html`<p class="notice" role="status">${text.formGone(this.names.step(this.gone))}</p>`}
      ${first.length === 0 && !this.besides ? html`<p class="notice">${text.nothing(this.names.role(this.role))}</p>` : nothing}
      ${this.#cards(first)}
      <slot></slot>
      ${corrections.length === 0 ? nothing : html`<h3>${text.corrections}</h3>`} ${this.#cards(corrections)}
      ${waiting.length === 0 ? nothing : html`<h3>${text.notYet}</h3>`} ${this.#cards(waiting)}
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

  #isOfClock({ step }: PossibleStep): boolean {
    return this.clock !== null && step.roles.includes(this.clock);
  }

  #cards(steps: readonly PossibleStep[]): TemplateResult | typeof nothing {
    if (steps.length === 0) return nothing;
    return html`<ul class="steps">
      ${repeat(
        steps,
        ({ step }) => step.id,
        (step) => this.#step(step),
      )}
    </ul>`;
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
      ${stepDue(possible, this.day, this.language)} ${refusals.length > 0 ? this.#refusals(step.id, refusals) : nothing}
      ${isOpen ? this.#note(possible) : nothing} ${isOpen ? this.#form(possible) : this.#actions(possible)}
    </li>`;
  }

  /** The form opens here, unless the step has a page that makes it easier: that comes first. */
  #actions(possible: PossibleStep): TemplateResult | typeof nothing {
    const text = cycleTexts[this.language];
    const { step, ready } = possible;
    const own = ownPageOf(possible);
    const page = own === this.page ? null : own;
    if (!ready && page === null) return nothing;
    const words: Readonly<Record<string, string>> = taskTexts[this.language].ownPage;
    const name = html`<span class="visually-hidden">: ${this.names.step(step.id)}</span>`;
    return html`<div class="actions">
      ${page === null ? nothing : html`<a class="button ${ready ? 'primary' : ''}" href=${cyclePageHref(page)}>${words[page]}${name}</a>`}
      ${
        ready
          ? html`<button
              class="button ${page === null ? 'primary' : ''}"
              aria-expanded="false"
              data-step=${step.id}
              @click=${() => this.#open(step.id)}
            >
              ${text.begin}${name}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** What is to be said about the form that is open. */
  #note(possible: PossibleStep): TemplateResult | typeof nothing {
    const text = cycleTexts[this.language];
    if (!possible.ready) return html`<p class="notice" role="status">${text.formWaits}</p>`;
    return this.#typed.isFound(possible) ? html`<p class="small muted">${text.formFound}</p>` : nothing;
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
      .typed=${this.#typed.of(possible)}
      .fixedLists=${fixedLists}
      .suggestions=${suggestions}
      .acts=${acts}
      .offers=${offers}
      .language=${this.language}
      .submitLabel=${`${text.take}: ${this.names.step(step.id)}`}
      @step-submit=${(event: CustomEvent<StepTaken['payload']>) => this.#take({ step: possible, payload: event.detail })}
      @step-typed=${(event: CustomEvent<Draft>) => this.#typed.keep(possible, event.detail)}
      @step-cancel=${() => this.#close(possible)}
    ></step-form>`;
  }

  #refusals(step: string, refusals: readonly Refusal[]): TemplateResult {
    const become = (role: string, way: WayOut): void => this.#become(role, way.by === 'role' ? step : null);
    return html`<div class="why" role=${this.attempt?.step === step ? 'alert' : nothing}>
      <strong>${cycleTexts[this.language].why}</strong>
      ${refusalWays(refusals, { names: this.names, definition: this.definition, acting: { role: this.role, become } })}
    </div>`;
  }

  #other(possible: PossibleStep): TemplateResult {
    const { step, subject, roles } = possible;
    const { becomeRole, halfWritten } = cycleTexts[this.language];
    const who = subject === null ? step.roles : roles;
    return html`<li data-of=${step.id} tabindex="-1">
      <span
        >${this.names.step(step.id)}
        ${this.opened === step.id ? html`<span class="badge neutral">${halfWritten}</span>` : nothing}</span
      >
      ${
        this.#isOfClock(possible)
          ? html`<span class="small muted">${this.#when(possible)}</span>`
          : html`<span class="who">
              ${who.map(
                (role) =>
                  html`<button class="button small quiet" @click=${() => this.#become(role, step.id)}>
                    ${becomeRole(this.names.role(role))}<span class="visually-hidden"
                      >: ${this.names.step(step.id)}</span
                    >
                  </button>`,
              )}
            </span>`
      }
    </li>`;
  }

  /** What a step of the calendar waits for. */
  #when({ refusals }: PossibleStep): string {
    return refusals.flatMap(({ wayOut }) => wayOut.map((way) => wayOutText(way, this.names))).join(' ');
  }

  async #open(step: string): Promise<void> {
    const around = this.getRootNode() as Document | ShadowRoot;
    const before = around.activeElement;
    await this.#show(step);
    await this.updateComplete;
    // what was done meanwhile may have taken the focus: it is not taken back
    if (![null, this, before].includes(around.activeElement)) return;
    await this.renderRoot.querySelector('step-form')?.focusFirst();
  }

  /** Opens the form of a step with what was typed into it before. */
  async #show(step: string): Promise<void> {
    this.#wanted = null;
    const possible = this.steps.find((each) => each.step.id === step);
    if (possible === undefined) return;
    await this.#typed.recall(possible);
    this.opened = step;
  }

  async #close(possible: PossibleStep): Promise<void> {
    this.#typed.drop(possible);
    this.opened = null;
    await this.updateComplete;
    this.#buttonOf(possible.step.id)?.focus();
  }

  #take(taken: StepTaken): void {
    this.#typed.handIn(taken.step);
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
