import type { Language } from '@traguardo/model';
import { type CycleNames, namesOf, type PossibleStep, type SubjectRow } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { subjectTexts } from '../../locales/subjects.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import type { Draft } from '../step-form/draft.ts';
import type { StepTaken } from '../step-list/step-taken.ts';
import { TypedForms } from '../step-list/typed-forms.ts';
import '../step-form/step-form.ts';
import type { StepNote } from './step-note.ts';

/**
 * The steps that are possible now for every subject selected, in the role of the person: one form, one event for all of them. Fires
 * `take-step` with `subjects` in the payload and a step of no subject, and `select-none`. What is typed is kept as that of one subject is.
 */
export class BulkSteps extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    css`
      :host {
        display: grid;
        gap: var(--tg-3);
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-2) var(--tg-3);
        align-items: center;
      }
      p {
        margin: 0;
      }
    `,
  ];
  static override properties = {
    rows: { attribute: false },
    note: { attribute: false },
    names: { attribute: false },
    role: {},
    language: {},
    opened: { state: true },
  };

  declare rows: readonly SubjectRow[];
  declare note: StepNote;
  declare names: CycleNames;
  declare role: string;
  declare language: Language;
  declare opened: string | null;

  readonly #typed = new TypedForms(new CycleController(this));

  constructor() {
    super();
    this.rows = [];
    this.note = () => null;
    this.names = namesOf(null, 'it');
    this.role = '';
    this.language = 'it';
    this.opened = null;
  }

  override render(): TemplateResult | typeof nothing {
    const text = subjectTexts[this.language];
    const [first, ...others] = this.rows;
    if (first === undefined) return nothing;
    const shared = first.steps
      .filter((step) => this.#isOpenTo(step) && others.every((row) => this.#same(row, step) !== undefined))
      .map((step) => ({ ...step, subject: null }));
    const open = shared.find(({ step }) => step.id === this.opened);
    return html`<div class="line">
        <strong>${text.selected(this.rows.length)}</strong>
        <button class="button quiet" @click=${() => this.dispatchEvent(new CustomEvent('select-none'))}>
          ${text.selectNone}
        </button>
      </div>
      ${shared.length === 0 ? html`<p>${text.noneTogether}</p>` : nothing}
      ${open === undefined ? html`<div class="line">${shared.map((step) => this.#button(step))}</div>` : this.#form(open)}`;
  }

  #isOpenTo({ ready, roles }: PossibleStep): boolean {
    return ready && roles.includes(this.role);
  }

  #same({ steps }: SubjectRow, { step }: PossibleStep): PossibleStep | undefined {
    return steps.find((each) => each.step.id === step.id && this.#isOpenTo(each));
  }

  #button(possible: PossibleStep): TemplateResult {
    const { step } = possible;
    const text = subjectTexts[this.language];
    return html`<button class="button primary" data-step=${step.id} @click=${() => this.#open(possible)}>
      ${text.moreTogether(this.names.step(step.id), this.rows.length)}
    </button>`;
  }

  #form(possible: PossibleStep): TemplateResult {
    const { step } = possible;
    const subjects = this.rows.map(({ subject }) => subject);
    const note = this.note(possible, subjects);
    return html`${note === null ? nothing : html`<p class="notice">${note}</p>`}${this.#typed.isFound(possible) ? html`<p class="small muted">${cycleTexts[this.language].formFound}</p>` : nothing}<step-form
        .fields=${step}
        .given=${step.when?.kind === 'field' ? { [step.when.field]: step.when.is } : {}}
        .typed=${this.#typed.of(possible)}
        .language=${this.language}
        .submitLabel=${subjectTexts[this.language].moreTogether(this.names.step(step.id), this.rows.length)}
        @step-submit=${(event: CustomEvent<StepTaken['payload']>) => this.#take(possible, event.detail)}
        @step-typed=${(event: CustomEvent<Draft>) => this.#typed.keep(possible, event.detail)}
        @step-cancel=${() => this.#close(possible)}
      ></step-form>`;
  }

  async #open(possible: PossibleStep): Promise<void> {
    await this.#typed.recall(possible);
    this.opened = possible.step.id;
    await this.updateComplete;
    await this.renderRoot.querySelector('step-form')?.focusFirst();
  }

  async #close(possible: PossibleStep): Promise<void> {
    this.#typed.drop(possible);
    this.opened = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-step="${possible.step.id}"]`)?.focus();
  }

  #take(step: PossibleStep, payload: StepTaken['payload']): void {
    const codes = this.rows.map(({ subject }) => subject);
    const about = codes.length === 1 ? { subject: codes[0] ?? '' } : { subjects: codes };
    const detail: StepTaken = { step, payload: { ...payload, ...about } };
    this.dispatchEvent(new CustomEvent('take-step', { detail }));
  }
}

customElements.define('bulk-steps', BulkSteps);

declare global {
  interface HTMLElementTagNameMap {
    'bulk-steps': BulkSteps;
  }
}
