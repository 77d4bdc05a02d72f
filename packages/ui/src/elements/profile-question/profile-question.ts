import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { AnswerController } from '../../controllers/answer-controller.ts';
import { WorkspaceController } from '../../controllers/workspace-controller.ts';
import { questionsTexts } from '../../locales/questions.ts';
import { base, buttons, cards, forms } from '../../styles/shared.ts';
import { nationalProfile } from '../../workspace/shipped/national-profile.ts';
import type { ChangesAnswer, ProfileTexts, RefusedProfile } from '../../workspace/questions.ts';
import type { Analysis } from '../../workspace/workspace.ts';
import '../change-table/change-table.ts';
import { keepQuestion, questionMemory } from '../questions-view/question-memory.ts';
import { questionStyles } from '../questions-view/question-styles.ts';

const TYPING = 400;

/** "And with another profile?": a text of a profile to change, and what the body becomes under it. */
export class ProfileQuestion extends LitElement {
  static override properties = { text: { state: true } };
  static override styles = [
    base,
    buttons,
    forms,
    cards,
    questionStyles,
    css`
      .field textarea {
        min-height: 14rem;
        font-family: var(--tg-mono);
        font-size: var(--tg-text-s);
      }
      .problems {
        margin: 0;
        padding-inline-start: var(--tg-5);
      }
    `,
  ];

  /** As it is in the field; null until the profile of the plan is there. */
  declare text: string | null;

  readonly #workspace = new WorkspaceController(this);
  readonly #profiles = new AnswerController<ProfileTexts>(this);
  readonly #answer = new AnswerController<ChangesAnswer | RefusedProfile>(this, TYPING);
  #analysis: Analysis | null = null;

  constructor() {
    super();
    this.text = null;
  }

  protected override willUpdate(): void {
    const { state, actions } = this.#workspace;
    if (this.text === null && this.#profiles.answer) this.#show(this.#profiles.answer.own);
    if (!state.analysis || state.analysis === this.#analysis) return;
    if (this.#analysis === null) this.text = questionMemory(actions.client).profile;
    this.#analysis = state.analysis;
    this.#profiles.ask(() => actions.client.profileTexts());
    if (this.text !== null) this.#show(this.text);
  }

  #set(text: string): void {
    keepQuestion(this.#workspace.actions.client, { profile: text });
    this.#show(text);
  }

  #show(text: string): void {
    this.text = text;
    this.#answer.ask(() => this.#workspace.actions.client.underProfile(text));
  }

  override render() {
    const { language } = this.#workspace.state;
    const texts = questionsTexts[language].profile;
    const { answer } = this.#answer;
    const problems = answer?.kind === 'refused' ? answer.problems : [];
    const isOther = this.text !== null && this.text !== this.#profiles.answer?.own;
    return html`<section class="card ${isOther ? '' : 'no-print'}" aria-labelledby="title">
      <h2 id="title">${texts.title}</h2>
      <p class="lead">${texts.lead}</p>
      <div class="asked">
        <div class="actions no-print" role="group" aria-label=${texts.presets}>
          <button class="button small" type="button" @click=${() => this.#take('own')}>${texts.own}</button>
          <button class="button small" type="button" @click=${() => this.#take('even')}>${texts.even}</button>
          <button class="button small" type="button" @click=${this.#takeNational}>${texts.national}</button>
        </div>
        <div class="field no-print">
          <label for="text">${texts.text}</label>
          <textarea
            id="text"
            rows="12"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            .value=${this.text ?? ''}
            aria-invalid=${problems.length > 0}
            aria-describedby=${problems.length > 0 ? 'hint problems' : 'hint'}
            @input=${(event: Event) => this.#set((event.target as HTMLTextAreaElement).value)}
          ></textarea>
          <p class="hint" id="hint">${texts.hint}</p>
        </div>
        <p class="visually-hidden" role="status">${this.#announcement()}</p>
        ${problems.length > 0 ? this.#problems(problems) : this.#shown()}
      </div>
    </section>`;
  }

  #problems(problems: RefusedProfile['problems']): TemplateResult {
    const texts = questionsTexts[this.#workspace.state.language].profile;
    return html`<div class="notice red" id="problems">
      <p>${texts.problems}:</p>
      <ul class="problems">
        ${problems.map(({ line, message }) => html`<li><strong>${texts.line(line)}</strong>: ${message}</li>`)}
      </ul>
    </div>`;
  }

  #shown(): TemplateResult | typeof nothing {
    const { language } = this.#workspace.state;
    const { answer, hasFailed } = this.#answer;
    if (hasFailed) return html`<p class="notice red" role="alert">${questionsTexts[language].failed}</p>`;
    if (answer?.kind !== 'changes') return nothing;
    return html`<change-table .answer=${answer} language=${language}></change-table>`;
  }

  #announcement(): string {
    const { answer } = this.#answer;
    if (answer?.kind === 'changes') return answer.sentences.join(' ');
    const texts = questionsTexts[this.#workspace.state.language].profile;
    return answer?.problems.map(({ line, message }) => `${texts.line(line)}: ${message}`).join(' ') ?? '';
  }

  #take(which: keyof ProfileTexts): void {
    const { answer } = this.#profiles;
    if (answer) this.#set(answer[which]);
  }

  #takeNational = async (): Promise<void> => {
    this.#set(await nationalProfile());
  };
}

customElements.define('profile-question', ProfileQuestion);

declare global {
  interface HTMLElementTagNameMap {
    'profile-question': ProfileQuestion;
  }
}
