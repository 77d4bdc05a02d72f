import type { PossibleStep } from '@traguardo/workflow';
import type { CycleController } from '../../controllers/cycle-controller.ts';
import { formName, type FormName } from '../../workspace/cycle/kept-drafts.ts';
import { type Draft, keptDraft } from '../step-form/draft.ts';

/** What somebody types into the forms of steps: kept in this browser until the step is in the journal or the form is cancelled. */
export class TypedForms {
  readonly #cycle: CycleController;
  readonly #typed = new Map<FormName, Draft>();
  /** Those that were kept from an earlier time. */
  readonly #found = new Set<FormName>();
  /** The step handed in last, with the number of events there were. */
  #handedIn: { readonly step: PossibleStep; readonly after: number } | null = null;

  constructor(cycle: CycleController) {
    this.#cycle = cycle;
  }

  /** What was typed for a step; null when nothing was, or nothing was recalled yet. */
  of(step: PossibleStep): Draft | null {
    return this.#typed.get(nameOf(step)) ?? null;
  }

  /** Whether what the form shows was typed before the form was opened. */
  isFound(step: PossibleStep): boolean {
    return this.#found.has(nameOf(step));
  }

  /** Takes up what was kept for a step, unless there is something newer here. */
  async recall(step: PossibleStep): Promise<void> {
    const name = nameOf(step);
    const kept = this.#typed.has(name) ? null : keptDraft(await this.#cycle.store.draft(name));
    if (kept === null) return;
    this.#typed.set(name, kept);
    this.#found.add(name);
  }

  /** Takes up what was kept for some steps; whether there was anything new. */
  async recallAll(steps: readonly PossibleStep[]): Promise<boolean> {
    const before = this.#found.size;
    await Promise.all(steps.map((step) => this.recall(step)));
    return this.#found.size > before;
  }

  keep(step: PossibleStep, typed: Draft): void {
    this.#typed.set(nameOf(step), typed);
    void this.#cycle.store.keepDraft(nameOf(step), JSON.stringify(typed));
  }

  /** Keeps what was typed for a step that went away without being taken here; whether there was anything. Whoever took it gave up what was kept. */
  outlives(step: PossibleStep): boolean {
    const typed = this.of(step);
    if (typed !== null) this.keep(step, typed);
    return typed !== null;
  }

  /** Gives up what was typed for a step. */
  drop(step: PossibleStep): void {
    this.#forget(step);
    void this.#cycle.store.keepDraft(nameOf(step), '');
  }

  /** A step is being taken: its form is done with once `recorded` finds it in the journal. */
  handIn(step: PossibleStep): void {
    this.#handedIn = { step, after: this.#cycle.desk.events.length };
  }

  /** The step handed in last, once it is in the journal; told once, null otherwise. */
  recorded(): PossibleStep | null {
    if (this.#handedIn === null) return null;
    const { step, after } = this.#handedIn;
    if (!this.#cycle.desk.events.slice(after).some(({ type }) => type === step.step.code)) return null;
    this.#handedIn = null;
    this.#forget(step); // the store has given it up itself
    return step;
  }

  #forget(step: PossibleStep): void {
    this.#typed.delete(nameOf(step));
    this.#found.delete(nameOf(step));
  }
}

function nameOf({ step, subject }: PossibleStep): FormName {
  return formName(step.id, subject);
}
