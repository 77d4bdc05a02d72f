import {
  brokenText,
  mainRegion,
  MIGRATE,
  type Payload,
  type PossibleStep,
  type Refusal,
  type Submitted,
} from '@traguardo/workflow';
import type { LitElement, ReactiveController } from 'lit';
import { turnText, whoseTurn } from '../elements/cycle-view/whose-turn.ts';
import { cycleTexts } from '../locales/cycle.ts';
import { subjectTexts } from '../locales/subjects.ts';
import { troubleOf } from '../storage/database.ts';
import type { CycleController } from './cycle-controller.ts';

/** What is said to the person after something was done. */
export interface Message {
  readonly tone: 'green' | 'yellow' | 'red';
  readonly text: string;
}

/** Takes steps of the cycle for an element, and keeps what is to be said about the last one. */
export class StepController implements ReactiveController {
  readonly #host: LitElement;
  readonly #cycle: CycleController;
  #role = '';
  message: Message | null = null;
  /** The id of the step tried last when it was refused, with the answer. */
  attempt: { readonly step: string; readonly refusals: readonly Refusal[] } | null = null;

  constructor(host: LitElement, cycle: CycleController) {
    this.#host = host;
    this.#cycle = cycle;
    host.addController(this);
  }

  /** What was answered to one role is not said to another. */
  hostUpdate(): void {
    const { role } = this.#cycle.desk;
    if (role === this.#role) return;
    this.#role = role;
    this.#forget();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  #forget(): void {
    this.message = null;
    this.attempt = null;
  }

  /**
   * Records the step on the day the person has set, unless the payload names another, or says why not. Done when the host shows
   * the answer in its `.message`, where the focus goes: the form or the button that had it may be gone.
   */
  async take(step: PossibleStep, payload: Readonly<Record<string, unknown>>): Promise<void> {
    const title = this.#titleOf(step, payload);
    await this.#submit(step.step.id, title, () => this.#cycle.store.take(step, this.#onDay(payload)));
    if (this.message?.tone === 'green') this.#seeTheYear();
    const { definition } = this.#cycle.desk;
    const isOfYear = definition !== null && step.region.code === mainRegion(definition)?.code;
    if (this.message?.tone === 'green' && isOfYear && step.step.to !== null) this.#tellTurn();
  }

  /** A step on the last day of the year, or after it, is about the whole of it: what is written and read next is no longer of the day of the monitoring. */
  #seeTheYear(): void {
    const { workspace } = this.#cycle.application;
    const { analysis, choice } = workspace.state;
    const isOver = analysis !== null && this.#cycle.desk.day >= analysis.plan.period.to;
    if (isOver && choice.at !== null) workspace.choose({ ...choice, at: null });
  }

  /** The step with what it is about, as in the journal; of several their number. */
  #titleOf({ step, subject }: PossibleStep, { subject: chosen, subjects }: Readonly<Record<string, unknown>>): string {
    const { language, names } = this.#cycle;
    const title = names.step(step.id);
    if (Array.isArray(subjects)) return subjectTexts[language].moreTogether(title, subjects.length);
    const about = subject ?? chosen;
    return typeof about === 'string' ? `${title} (${names.document(about)})` : title;
  }

  /** Whose turn it is now: the heading that says it may be far above. */
  #tellTurn(): void {
    const { language, names } = this.#cycle;
    const turn = whoseTurn(this.#cycle.desk, names);
    if (this.message === null || turn === null || turn.isOver) return;
    const text = cycleTexts[language];
    const said = `${text.now(turn.state)} ${turnText(turn, text)}`;
    this.message = { ...this.message, text: `${this.message.text} ${said}` };
    this.#host.requestUpdate();
  }

  /** Moves the journal to the cycle of the plan, in the same way. */
  async move(payload: Readonly<Record<string, unknown>>): Promise<void> {
    const title = this.#cycle.names.event(MIGRATE);
    await this.#submit(MIGRATE, title, () => this.#cycle.store.move(this.#onDay(payload)));
  }

  #onDay(payload: Readonly<Record<string, unknown>>): Payload {
    const { day, isToday } = this.#cycle.desk;
    return { ...(isToday ? {} : { on: day }), ...payload };
  }

  async #submit(step: string, title: string, submit: () => Promise<Submitted>): Promise<void> {
    this.#forget();
    try {
      this.#tell(step, title, await submit());
    } catch (error) {
      this.message = { tone: 'red', text: cycleTexts[this.#cycle.language].failed }; // the transaction did not complete
      if (error instanceof DOMException) this.#cycle.application.troubles.report(troubleOf(error));
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.message')?.focus();
  }

  #tell(step: string, title: string, result: Submitted): void {
    const { language } = this.#cycle;
    const text = cycleTexts[language];
    switch (result.kind) {
      case 'saved':
      case 'repeated':
        this.message = { tone: 'green', text: text.taken(title) };
        break;
      case 'refused':
        this.attempt = { step, refusals: result.refusals };
        this.message = { tone: 'yellow', text: text.refusedTitle(title) };
        break;
      case 'overtaken':
        this.message = { tone: 'yellow', text: text.moved };
        break;
      case 'failed':
        this.message = { tone: 'red', text: text.failed };
        break;
      case 'broken':
        this.message = { tone: 'red', text: brokenText(result, language) };
        break;
      default:
        result satisfies never;
    }
  }
}
