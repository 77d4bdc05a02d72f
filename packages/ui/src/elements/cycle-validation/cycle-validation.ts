import { type Plan, planNodes } from '@traguardo/model';
import { type Criterion, type CriterionProposal, type CycleState, type Validation } from '@traguardo/workflow';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { StepController } from '../../controllers/step-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { validationTexts } from '../../locales/validation.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import {
  answeredCount,
  answersOf,
  answerTo,
  derivedStep,
  draftText,
  dueRemark,
  recordedDraft,
  recounted,
  type ValidationDraft,
  withEarlierRemark,
} from '../../workspace/cycle/validation-draft.ts';
import { GRID_DRAFT } from '../../workspace/cycle/kept-drafts.ts';
import { readGrid, refusedBefore } from '../../workspace/cycle/validation-grid.ts';
import '../acting-as/acting-as.ts';
import '../criteria-grid/criteria-grid.ts';
import type { AnswerChange } from '../criteria-grid/criteria-grid.ts';
import { cyclePageStyles } from '../cycle-view/cycle-page.styles.ts';
import { messageNotice } from '../cycle-view/message-notice.ts';
import { refusedReport } from '../cycle-view/refused-report.ts';
import { refusalWays, refusalWaysStyles } from '../cycle-view/refusal-ways.ts';
import { validationEnd } from './validation-end.ts';
import { validationStanding } from './validation-standing.ts';
import { cycleValidationStyles } from './cycle-validation.styles.ts';
import '../oiv-questions/oiv-questions.ts';
import type { QuestionStep } from '../oiv-questions/oiv-questions.ts';

/** The page of the validation: the grid of the eleven criteria, the outcome they lead to and its step, questions beside. */
export class CycleValidation extends LitElement {
  static override styles = [base, buttons, cards, forms, cyclePageStyles, refusalWaysStyles, cycleValidationStyles];
  static override properties = {
    proposals: { state: true },
    draft: { state: true },
    reasons: { state: true },
    silent: { state: true },
    failed: { state: true },
    asking: { state: true },
  };

  declare proposals: readonly CriterionProposal[] | null;
  declare draft: ValidationDraft | null;
  declare reasons: string;
  /** Whether the report was to be refused without a reason. */
  declare silent: boolean;
  declare failed: boolean;
  /** Whether the step taken last was a question or an answer. */
  declare asking: boolean;

  readonly #cycle = new CycleController(this);
  readonly #steps = new StepController(this, this.#cycle);
  #counted: unknown = null;
  /** The grid before anything is written in it. */
  #blank: ValidationDraft | null = null;
  /** Whether the draft was begun while it could be filled in: one that is only shown follows what is known. */
  #isFilledIn = false;

  constructor() {
    super();
    this.proposals = null;
    this.draft = null;
    this.reasons = '';
    this.silent = false;
    this.failed = false;
    this.asking = false;
  }

  get #text(): (typeof validationTexts)['it'] {
    return validationTexts[this.#cycle.language];
  }

  protected override updated(): void {
    const { steps } = this.#cycle.desk;
    if (steps === this.#counted) return; // a new list comes with every new state, plan or day
    this.#counted = steps;
    void this.#count();
  }

  async #count(): Promise<void> {
    try {
      const grid = await readGrid(this.#cycle.store, this.#before, this.#cycle.names);
      if (this.draft === null) this.reasons = grid.reasons;
      this.draft =
        this.draft !== null && this.#blank !== null && this.#isFilledIn
          ? recounted(this.draft, this.#blank, grid.blank)
          : grid.draft;
      this.#blank = grid.blank;
      this.#isFilledIn = this.#isOpen;
      this.proposals = grid.proposals;
      this.failed = false;
    } catch {
      this.failed = true; // the worker stopped: said in place of the grid
    }
  }

  override render(): TemplateResult | typeof nothing {
    const { cycle } = this.#cycle.desk;
    if (cycle === null) return nothing;
    return html`<div class="columns">
      <section class="card" aria-labelledby="criteria">
        <h2 id="criteria">${this.#text.title}</h2>
        <p>${this.#text.intro}</p>
        ${refusedReport(cycle, this.#cycle.names, 'validazione', this.#before && this.#text.again)}
        ${this.#isOpen ? html`<acting-as></acting-as>${this.#forOthers()}` : validationStanding(cycle, this.#cycle.names)}
        ${this.#grid(cycle)} ${this.asking ? nothing : this.#said()}
      </section>
      <section class="card" aria-labelledby="questions">
        <h2 id="questions">${this.#text.questions}</h2>
        <oiv-questions
          @question-step=${(event: CustomEvent<QuestionStep>) => this.#take(event.detail.event, event.detail.payload)}
        ></oiv-questions>
        ${this.asking ? this.#said() : nothing}
      </section>
    </div>`;
  }

  /** What is said of the step taken last, where it was taken. */
  #said(): TemplateResult {
    const setting = { names: this.#cycle.names, definition: this.#cycle.desk.definition };
    return html`<div class="message" role="status" tabindex="-1">
      ${messageNotice(this.#steps.message)} ${refusalWays(this.#steps.attempt?.refusals ?? [], setting)}
    </div>`;
  }

  /** Who fills the grid in; nobody while it is not its time. */
  get #roles(): readonly string[] {
    return this.#cycle.desk.steps.find(({ step }) => step.code === 'VALIDATE')?.step.roles ?? [];
  }

  get #isOpen(): boolean {
    return this.#roles.length > 0;
  }

  get #isMine(): boolean {
    return this.#roles.includes(this.#cycle.desk.role);
  }

  /** Others read the grid as far as it is filled in. */
  #forOthers(): TemplateResult | typeof nothing {
    if (this.#isMine) return nothing;
    const { names, language } = this.#cycle;
    return html`<p class="notice">
      ${this.#text.filledInBy(this.#roles.map(names.role).join(', '))}
      ${this.#roles.map((role) => html`<button class="button small" @click=${() => this.#become(role)}>${cycleTexts[language].becomeRole(names.role(role))}</button>`)}
    </p>`;
  }

  /** The button is gone then: the focus goes to the grid. */
  async #become(role: string): Promise<void> {
    await this.#cycle.store.act({ role });
    await this.updateComplete;
    const grid = this.renderRoot.querySelector('criteria-grid');
    await grid?.updateComplete;
    grid?.renderRoot.querySelector<HTMLElement>('button, input')?.focus();
  }

  /** The validation in which the report now at hand was refused. */
  get #before(): Validation | null {
    return this.#isOpen ? refusedBefore(this.#cycle.desk.cycle?.context.validations ?? []) : null;
  }

  #grid({ context }: CycleState): TemplateResult {
    if (this.failed) return html`<p class="notice red">${this.#text.failed}</p>`;
    if (this.proposals === null || this.draft === null) return html`<p class="muted">${this.#text.counting}</p>`;
    const last = context.validations.at(-1);
    const recorded = last && recordedDraft(last, this.draft);
    const draft = this.#isOpen ? this.draft : (recorded ?? this.draft);
    const done = answeredCount(draft);
    const proposals = !this.#isOpen && last && last.proposals.length > 0 ? last.proposals : this.proposals;
    return html`<div class="progress">
        <label for="done">${this.#text.progress(done)}</label>
        <progress id="done" max="11" value=${done}></progress>
      </div>
      <criteria-grid
        .proposals=${proposals}
        .draft=${draft}
        .refused=${this.#before}
        .nodes=${codesOf(this.#cycle.workspace.analysis?.plan ?? null)}
        .names=${this.#cycle.names}
        .locked=${!this.#isMine}
        @answer-change=${(event: CustomEvent<AnswerChange>) => this.#change(event.detail)}
      ></criteria-grid>
      ${this.#isMine ? validationEnd(draft, this.#text, this.#written(), () => void this.#record(draft), this.#toRemark) : nothing}`;
  }

  #written(): Parameters<typeof validationEnd>[2] {
    return { written: this.reasons, areMissed: this.silent, write: (reasons) => this.#explain(reasons) };
  }

  #change({ criterion, answer }: AnswerChange): void {
    if (this.draft === null) return;
    const isChosen = answer.outcome !== this.draft[criterion].outcome;
    const before = this.#before && isChosen ? answerTo(this.#before, criterion) : null;
    this.draft = { ...this.draft, [criterion]: withEarlierRemark(answer, before) };
    this.#keep();
  }

  #explain(reasons: string): void {
    this.reasons = reasons;
    this.silent = false;
    this.#keep();
  }

  #keep(): void {
    if (this.draft === null || this.#blank === null) return;
    void this.#cycle.store.keepDraft(GRID_DRAFT, draftText(this.draft, this.reasons, this.#blank));
  }

  /** The grid is long: where a remark is missing is screens away. */
  readonly #toRemark = (criterion: Criterion): void => {
    this.renderRoot
      .querySelector('criteria-grid')
      ?.renderRoot.querySelector<HTMLElement>(`#remark-${criterion}`)
      ?.focus();
  };

  async #record(draft: ValidationDraft): Promise<void> {
    const event = derivedStep(draft);
    const due = dueRemark(draft);
    if (due !== null) {
      this.#toRemark(due);
      return;
    }
    this.silent = event === 'NOT_VALIDATED' && this.reasons.trim() === '';
    if (this.silent) {
      this.renderRoot.querySelector<HTMLElement>('#reasons')?.focus();
      return;
    }
    const reasons = event === 'NOT_VALIDATED' ? { reasons: this.reasons.trim() } : {};
    await this.#take(event, { criteria: answersOf(draft), proposals: this.proposals ?? [], ...reasons });
    if (this.#steps.message?.tone !== 'green') return;
    this.#isFilledIn = false; // the grid stays until what was recorded takes its place: without it the page would move away from here
    this.reasons = '';
    await this.#count();
  }

  async #take(event: string | null, payload: Readonly<Record<string, unknown>>): Promise<void> {
    const step = this.#cycle.desk.steps.find(({ step: each }) => each.code === event);
    if (!step) return;
    this.asking = event === 'ASK' || event === 'ANSWER';
    await this.#steps.take(step, payload);
  }
}

function codesOf(plan: Plan | null): ReadonlySet<string> {
  return new Set(plan === null ? [] : planNodes(plan).map(({ code }) => code));
}

customElements.define('cycle-validation', CycleValidation);

declare global {
  interface HTMLElementTagNameMap {
    'cycle-validation': CycleValidation;
  }
}
