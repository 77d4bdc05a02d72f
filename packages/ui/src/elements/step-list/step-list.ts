import type { CycleDefinition, Language } from '@traguardo/model';
import { type CycleNames, type CycleState, namesOf, type PossibleStep, type Refusal } from '@traguardo/workflow';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { badges, base, buttons, cards } from '../../styles/shared.ts';
import { refusalWaysStyles } from '../cycle-view/refusal-ways.ts';
import { otherStep } from './other-step.ts';
import { stepCard, type StepDesk } from './step-card.ts';
import { stepGroups } from './step-groups.ts';
import { stepListStyles } from './step-list.styles.ts';
import { NO_START, type StepStart, type StepTaken } from './step-taken.ts';
import { TypedForms } from './typed-forms.ts';

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
    at: { attribute: false },
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
  /** The state of each region of the cycle; none where the steps are of one subject. */
  declare at: CycleState['value'];
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
    this.at = {};
    this.clock = null;
    this.day = '';
    this.place = null;
    this.page = '';
    this.besides = false;
    this.start = () => NO_START;
    this.attempt = null;
    this.opened = null;
    this.gone = null;
  }

  /** Marks the steps whose forms were filled in by half at an earlier time. */
  async #recall(): Promise<void> {
    if (await this.#typed.recallAll(this.steps)) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) {
      this.#isAwaited = this.place !== null;
      this.#wanted = this.place;
    }
    if (changed.has('steps') && this.#typed.recorded()?.step.id === this.opened) this.opened = null;
    if (changed.has('steps')) void this.#recall();
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
    const item = step === null ? null : this.#itemOf(step);
    if (step !== null && (step === this.opened || this.#buttonOf(step))) void this.#open(step);
    else if (item) {
      item.focus();
      item.scrollIntoView({ block: 'center' });
    } else this.renderRoot.querySelector<HTMLElement>('[data-step], .steps > li')?.focus();
  }

  #buttonOf(step: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-step="${CSS.escape(step)}"]`);
  }

  #itemOf(step: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-of="${CSS.escape(step)}"]`);
  }

  /** Goes to the step of the address once it is shown; opens its form where there is nothing in its way. */
  #reach(place: string | null): void {
    const item = place === null ? null : this.#itemOf(place);
    if (place === null || item === null) return;
    this.#isAwaited = false;
    if (this.#buttonOf(place)) void this.#open(place);
    else item.focus();
    item.scrollIntoView({ block: 'center' });
  }

  override render(): TemplateResult {
    const text = cycleTexts[this.language];
    const { first, next, occasional, waiting, others } = stepGroups(this.steps, this);
    return html`
      ${this.gone === null ? nothing : html`<p class="notice" role="status">${text.formGone(this.names.step(this.gone))}</p>`}
      ${first.length === 0 && !this.besides ? html`<p class="notice">${text.nothing(this.names.role(this.role))}</p>` : nothing}
      ${this.#others(next, text.next, true)} ${this.#cards(first)}
      <slot></slot>
      ${waiting.length === 0 ? nothing : html`<h3>${text.notYet}</h3>`} ${this.#cards(waiting, true)}
      ${occasional.length === 0 ? nothing : html`<h3>${text.occasional}</h3>`} ${this.#cards(occasional, true)}
      ${this.#others(others, text.others, false)}
    `;
  }

  /** Steps of other roles below a heading. */
  #others(steps: readonly PossibleStep[], title: string, isNext: boolean): TemplateResult | typeof nothing {
    if (steps.length === 0) return nothing;
    return html`<h3>${title}</h3>
      <ul class="others ${isNext ? 'next' : ''}">
        ${repeat(
          steps,
          ({ step }) => step.id,
          (step) => otherStep(step, this.clock, isNext, this.#desk),
        )}
      </ul>`;
  }

  #cards(steps: readonly PossibleStep[], areGrouped = false): TemplateResult | typeof nothing {
    if (steps.length === 0) return nothing;
    return html`<ul class="steps">
      ${repeat(
        steps,
        ({ step }) => step.id,
        (step) => stepCard(step, this.#desk, areGrouped),
      )}
    </ul>`;
  }

  get #desk(): StepDesk {
    const { language, names, definition, role, day, page, opened, attempt, start } = this;
    const read = { language, names, definition, role, day, page, opened, attempt, start };
    return {
      ...read,
      typed: this.#typed,
      open: (step) => void this.#open(step),
      close: (step) => void this.#close(step),
      take: (taken) => this.#take(taken),
      become: (other, step) => this.#become(other, step),
    };
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

customElements.define('step-list', StepList);

declare global {
  interface HTMLElementTagNameMap {
    'step-list': StepList;
  }
}
