import type { PossibleStep, SubjectRow } from '@traguardo/workflow';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { CycleController } from '../../controllers/cycle-controller.ts';
import { type Message, StepController } from '../../controllers/step-controller.ts';
import { subjectTexts } from '../../locales/subjects.ts';
import './bulk-steps.ts';
import type { StepNote } from './step-note.ts';
import '../step-list/step-list.ts';
import { NO_START, type StepStart, type StepTaken } from '../step-list/step-taken.ts';

/** What the pages of subjects (sheets, values) share: which one is open, which are chosen, and the steps of one and of many. */
export class SubjectPage {
  readonly #host: LitElement;
  readonly #cycle: CycleController;
  readonly #steps: StepController;
  #opened: string | null = null;
  #chosen: ReadonlySet<string> = new Set();

  readonly #note: StepNote;

  constructor(host: LitElement, cycle: CycleController, note: StepNote = () => null) {
    this.#host = host;
    this.#cycle = cycle;
    this.#note = note;
    this.#steps = new StepController(host, cycle);
  }

  /** What is to be said about the last step. */
  get message(): Message | null {
    return this.#steps.message;
  }

  isOpen(subject: string): boolean {
    return this.#opened === subject;
  }

  /** Shows what was done with a subject and its steps; with null closes the one that is open. */
  open(subject: string | null): void {
    this.#opened = subject;
    this.#host.requestUpdate();
  }

  isChosen(subject: string): boolean {
    return this.#chosen.has(subject);
  }

  choose(subjects: readonly string[]): void {
    this.#chosen = new Set(subjects);
    this.#host.requestUpdate();
  }

  /** Chooses one more, or no longer when it was chosen. The steps for many push the rows down: the box that was pressed stays in sight. */
  async toggle(subject: string): Promise<void> {
    const others = [...this.#chosen].filter((one) => one !== subject);
    this.choose(this.isChosen(subject) ? others : [...others, subject]);
    await this.#host.updateComplete;
    await this.#host.renderRoot.querySelector('bulk-steps')?.updateComplete;
    const focused = this.#host.shadowRoot?.activeElement;
    focused?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** The button that opens a subject, and closes it. */
  openButton(subject: string): TemplateResult {
    const texts = subjectTexts[this.#cycle.language];
    const isOpen = this.isOpen(subject);
    return html`<button
      class="button no-print"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => this.open(isOpen ? null : subject)}
    >
      ${isOpen ? texts.close : texts.open}<span class="visually-hidden">: ${subject}</span>
    </button>`;
  }

  /** The steps that can be taken for all the chosen of `rows` at once. */
  stepsTogether(rows: readonly SubjectRow[]): TemplateResult | typeof nothing {
    const { store, names, language } = this.#cycle;
    const chosen = rows.filter(({ subject }) => this.isChosen(subject));
    if (chosen.length === 0) return nothing;
    return html`<section class="card sticky no-print">
      <bulk-steps
        .rows=${chosen}
        .note=${this.#note}
        .names=${names}
        .role=${store.desk.role}
        .language=${language}
        @take-step=${this.#take}
        @select-none=${() => void this.#chooseNone()}
      ></bulk-steps>
    </section>`;
  }

  /** What was done with a subject, one line each, and its steps, by who may take them. */
  history(done: readonly (TemplateResult | string)[], steps: readonly PossibleStep[]): TemplateResult {
    const { store, names, language } = this.#cycle;
    const texts = subjectTexts[language];
    return html`<h3>${texts.history}</h3>
      ${
        done.length === 0
          ? html`<p class="muted">${texts.noHistory}</p>`
          : html`<ol class="history">
              ${done.map((line) => html`<li>${line}</li>`)}
            </ol>`
      }
      <step-list
        class="no-print"
        .steps=${steps}
        .role=${store.desk.role}
        .language=${language}
        .names=${names}
        .definition=${store.desk.definition}
        .attempt=${this.#steps.attempt}
        .start=${(step: PossibleStep) => this.#start(step)}
        @take-step=${this.#take}
        @become-role=${(event: CustomEvent<string>) => store.act({ role: event.detail })}
      ></step-list>`;
  }

  #start(step: PossibleStep): StepStart {
    const note = this.#note(step, step.subject === null ? [] : [step.subject]);
    return note === null ? NO_START : { ...NO_START, note };
  }

  readonly #take = async ({ detail: { step, payload } }: CustomEvent<StepTaken>): Promise<void> => {
    await this.#steps.take(step, payload);
    if (this.message?.tone === 'green') this.choose([]);
  };

  /** The steps for many are gone with the choice, and their buttons with them: the focus goes to where one chooses. */
  async #chooseNone(): Promise<void> {
    this.choose([]);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('input[type="checkbox"]')?.focus();
  }
}
