import type { Payload, PossibleStep } from '@traguardo/workflow';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { CycleController } from '../../controllers/cycle-controller.ts';
import { cycleTexts } from '../../locales/cycle.ts';
import { validationTexts } from '../../locales/validation.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import type { Draft } from '../step-form/draft.ts';
import { TypedForms } from '../step-list/typed-forms.ts';

/** A question or an answer on its way into the journal. */
export interface QuestionStep {
  readonly event: 'ASK' | 'ANSWER';
  readonly payload: Payload;
}

/** One form: the field it writes, what stands around it, and what is recorded of the text. */
interface QuestionForm {
  readonly id: string;
  readonly label: string;
  readonly send: string;
  readonly event: QuestionStep['event'];
  readonly payload: (text: string) => Payload;
}

/**
 * What the OIV asked while validating, with the answers, and forms for the next ones: who acts in another role goes on in that of the
 * form with one press. What is typed is kept with the forms of the steps. Fires `question-step`.
 */
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
      @media print {
        form {
          display: none; /* what was not asked yet */
        }
      }
    `,
  ];

  readonly #cycle = new CycleController(this);
  readonly #typed = new TypedForms(this.#cycle);
  #recalled: readonly PossibleStep[] | null = null;

  /** What was recorded is let go; what was typed at an earlier time is taken up. */
  protected override willUpdate(): void {
    const { steps } = this.#cycle.desk;
    this.#typed.recorded();
    if (steps === this.#recalled) return;
    this.#recalled = steps;
    void this.#typed
      .recallAll(steps.filter(({ step }) => step.code === 'ASK' || step.code === 'ANSWER'))
      .then((any) => {
        if (any) this.requestUpdate();
      });
  }

  /** The form of the next question is a new one, which nobody has handed in yet. */
  override render(): TemplateResult {
    const text = validationTexts[this.#cycle.language];
    const questions = this.#cycle.desk.cycle?.context.questions ?? [];
    const ask = this.#form({
      id: 'question',
      label: text.ask,
      send: text.sendQuestion,
      event: 'ASK',
      payload: (question) => ({ question }),
    });
    return html`${questions.length === 0 ? html`<p class="muted">${text.noQuestions}</p>` : nothing}
      <ol>
        ${questions.map(({ question, answer }, index) => this.#question(question, answer, index + 1))}
      </ol>
      ${keyed(questions.length, ask)}`;
  }

  #question(question: string, answer: string | null, regarding: number): TemplateResult {
    const text = validationTexts[this.#cycle.language];
    const form: QuestionForm = {
      id: `answer-${regarding}`,
      label: text.answerTo(regarding),
      send: text.sendAnswer,
      event: 'ANSWER',
      payload: (written) => ({ regarding, answer: written }),
    };
    return html`<li>
      <p lang=${planLanguage()}><strong>${question}</strong></p>
      ${answer === null ? html`<p class="muted">${text.unanswered}</p>` : html`<p lang=${planLanguage()}>${answer}</p>`}
      ${answer === null ? this.#form(form) : nothing}
    </li>`;
  }

  /** Nothing while the report is not in validation. */
  #form(form: QuestionForm): TemplateResult | typeof nothing {
    const { desk, names, language } = this.#cycle;
    const step = desk.steps.find((each) => each.step.code === form.event);
    if (step === undefined) return nothing;
    const { id } = form;
    const { roles } = step.step;
    return html`<form
      @submit=${(event: SubmitEvent) => this.#send(event, step, form)}
      @input=${(event: Event) => this.#keep(step, form, writtenIn(event))}
    >
      <div class="field">
        <label for=${id}>${form.label}</label>
        <textarea id=${id} required aria-describedby="${id}-hint" .value=${this.#keptFor(step, form)}></textarea>
        <span class="hint" id="${id}-hint">${validationTexts[language].byRole(roles.map(names.role).join(', '))}</span>
      </div>
      ${
        roles.includes(desk.role)
          ? html`<button class="button" type="submit">${form.send}</button>`
          : roles.map(
              (role) =>
                html`<button class="button" type="button" @click=${() => this.#become(role, id)}>
                  ${cycleTexts[language].becomeRole(names.role(role))}<span class="visually-hidden"
                    >: ${form.label}</span
                  >
                </button>`,
            )
      }
    </form>`;
  }

  #keep(step: PossibleStep, { payload }: QuestionForm, written: string): void {
    if (written.trim() === '') this.#typed.drop(step);
    else this.#typed.keep(step, { ...payload(written) } as Draft);
    this.requestUpdate();
  }

  /** What was typed for this question, or for a new one. */
  #keptFor(step: PossibleStep, { payload }: QuestionForm): string {
    const kept = this.#typed.of(step) as Payload | null;
    if (kept === null || kept.regarding !== payload('').regarding) return '';
    return kept.question ?? kept.answer ?? '';
  }

  /** The button is gone then: the focus goes to what is to be written. */
  async #become(role: string, id: string): Promise<void> {
    await this.#cycle.store.act({ role });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #send(event: SubmitEvent, step: PossibleStep, form: QuestionForm): void {
    event.preventDefault();
    const written = writtenIn(event).trim();
    if (written === '') return;
    this.#typed.handIn(step);
    const detail: QuestionStep = { event: form.event, payload: form.payload(written) };
    this.dispatchEvent(new CustomEvent('question-step', { detail, bubbles: true, composed: true }));
  }
}

function writtenIn({ currentTarget }: Event): string {
  return (currentTarget as HTMLFormElement).querySelector('textarea')?.value ?? '';
}

customElements.define('oiv-questions', OivQuestions);

declare global {
  interface HTMLElementTagNameMap {
    'oiv-questions': OivQuestions;
  }
}
