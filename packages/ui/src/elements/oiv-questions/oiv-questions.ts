import { type CycleNames, namesOf, type Question } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { validationTexts } from '../../locales/validation.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** A question or an answer on its way into the journal. */
export interface QuestionStep {
  readonly event: 'ASK' | 'ANSWER';
  readonly payload: Readonly<Record<string, unknown>>;
}

/** What the OIV asked while validating, with the answers, and forms for the next ones. Fires `question-step`. */
export class OivQuestions extends LitElement {
  static override styles = [
    base,
    buttons,
    forms,
    css`
      ol {
        display: grid;
        gap: var(--tg-4);
        padding-inline-start: 1.4rem;
      }
      li > p {
        margin-block: var(--tg-1);
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      form {
        display: grid;
        gap: var(--tg-2);
        margin-top: var(--tg-3);
      }
      form button {
        justify-self: start;
      }
    `,
  ];
  static override properties = {
    questions: { attribute: false },
    open: { type: Boolean },
    names: { attribute: false },
  };

  declare questions: readonly Question[];
  /** Whether the report is in validation. */
  declare open: boolean;
  declare names: CycleNames;

  constructor() {
    super();
    this.questions = [];
    this.open = false;
    this.names = namesOf(null, 'it');
  }

  /** What was asked is let go once it is recorded. */
  protected override updated(changed: PropertyValues<this>): void {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#question');
    if (field !== null && this.questions.length > (changed.get('questions')?.length ?? this.questions.length))
      field.value = '';
  }

  override render(): TemplateResult {
    const text = validationTexts[this.names.language];
    return html`${this.questions.length === 0 ? html`<p class="muted">${text.noQuestions}</p>` : nothing}
      <ol>
        ${this.questions.map(({ question, answer }, index) => this.#question(question, answer, index + 1))}
      </ol>
      ${
        this.open
          ? this.#form('question', text.ask, text.byRole(this.names.role('OIV')), text.sendQuestion, (written) => ({
              event: 'ASK',
              payload: { question: written },
            }))
          : nothing
      }`;
  }

  #question(question: string, answer: string | null, number: number): TemplateResult {
    const text = validationTexts[this.names.language];
    const by = text.byRole(this.names.role('CONTROLLER'));
    return html`<li>
      <p lang=${planLanguage()}><strong>${question}</strong></p>
      ${answer === null ? html`<p class="muted">${text.unanswered}</p>` : html`<p lang=${planLanguage()}>${answer}</p>`}
      ${
        answer === null && this.open
          ? this.#form(`answer-${number}`, text.answerTo(number), by, text.sendAnswer, (written) => ({
              event: 'ANSWER',
              payload: { regarding: number, answer: written },
            }))
          : nothing
      }
    </li>`;
  }

  #form(id: string, label: string, hint: string, send: string, step: (text: string) => QuestionStep): TemplateResult {
    return html`<form @submit=${(event: SubmitEvent) => this.#send(event, step)}>
      <div class="field">
        <label for=${id}>${label}</label>
        <textarea id=${id} required aria-describedby="${id}-hint"></textarea>
        <span class="hint" id="${id}-hint">${hint}</span>
      </div>
      <button class="button" type="submit">${send}</button>
    </form>`;
  }

  #send(event: SubmitEvent, step: (text: string) => QuestionStep): void {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('textarea');
    const written = field?.value.trim() ?? '';
    if (field === null || written === '') return;
    this.dispatchEvent(new CustomEvent('question-step', { detail: step(written), bubbles: true, composed: true }));
  }
}

customElements.define('oiv-questions', OivQuestions);

declare global {
  interface HTMLElementTagNameMap {
    'oiv-questions': OivQuestions;
  }
}
