import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { archiveTexts } from '../../locales/archive.ts';
import { base, buttons, dialogs, forms } from '../../styles/shared.ts';

/** A question with what is done on a yes. */
export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly isDanger?: boolean;
  /** What a name is asked with; nothing is asked for when left out. */
  readonly name?: string;
  /** Gets the name as typed, without blanks around it; empty when none was asked for. */
  readonly action: (name: string) => void;
}

/** A question before something is done, in a dialog that Escape takes back. Call `ask`. */
export class AskDialog extends LitElement {
  static override styles = [base, buttons, dialogs, forms];
  static override properties = { question: { state: true }, language: {} };

  declare question: Question | null;
  declare language: Language;

  constructor() {
    super();
    this.question = null;
    this.language = 'it';
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  async ask(question: Question): Promise<void> {
    this.question = question;
    await this.updateComplete;
    this.#dialog?.showModal();
  }

  override render(): TemplateResult {
    const { text, yes, name, isDanger } = this.question ?? { text: '', yes: '' };
    return html`<dialog class="dialog" aria-labelledby="question" @close=${() => (this.question = null)}>
      <form class="form" method="dialog" @submit=${this.#answer}>
        ${
          name === undefined
            ? html`<p id="question">${text}</p>`
            : html`<div class="field">
                <label id="question" for="name">${text}</label>
                <input id="name" name="name" maxlength="200" autocomplete="off" .value=${name} />
              </div>`
        }
        <div class="actions">
          <button class="button ${isDanger ? 'danger' : 'primary'}" type="submit">${yes || nothing}</button>
          <button class="button quiet" type="button" @click=${() => this.#dialog?.close()}>
            ${archiveTexts[this.language].cancel}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  readonly #answer = (event: SubmitEvent): void => {
    const name = new FormData(event.target as HTMLFormElement).get('name');
    this.question?.action(typeof name === 'string' ? name.trim() : '');
  };
}

customElements.define('ask-dialog', AskDialog);

declare global {
  interface HTMLElementTagNameMap {
    'ask-dialog': AskDialog;
  }
}
