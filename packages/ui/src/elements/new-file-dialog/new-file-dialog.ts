import type { Language } from '@traguardo/model';
import { html, LitElement, nothing } from 'lit';
import { planTexts } from '../../locales/plan.ts';
import { base, buttons, dialogs, forms } from '../../styles/shared.ts';

/** The path a person chose for a new file of plan text. */
export type CreateFileEvent = CustomEvent<{ readonly path: string }>;

/** Asks for the name of a new file. Fires `create-file` with a path that ends in `.piano` and is not taken. */
export class NewFileDialog extends LitElement {
  static override properties = { taken: { attribute: false }, language: {}, problem: { state: true } };
  static override styles = [base, buttons, forms, dialogs];

  /** Paths that exist already. */
  declare taken: readonly string[];
  declare language: Language;
  declare problem: '' | 'nameEmpty' | 'nameTaken';

  constructor() {
    super();
    this.taken = [];
    this.language = 'it';
    this.problem = '';
  }

  open(): void {
    this.problem = '';
    const input = this.#input;
    if (input) input.value = '';
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  override render() {
    const texts = planTexts[this.language];
    return html`<dialog class="dialog" aria-labelledby="title">
      <form class="form" method="dialog" @submit=${this.#onSubmit}>
        <h2 id="title">${texts.newFile}</h2>
        <div class="field">
          <label for="name">${texts.fileName}</label>
          <input
            id="name"
            type="text"
            autocomplete="off"
            aria-invalid=${this.problem === '' ? nothing : 'true'}
            aria-describedby="hint problem"
          />
          <span class="hint" id="hint">${texts.fileNameHint}</span>
          <span class="error" id="problem" role="alert">${this.problem === '' ? '' : texts[this.problem]}</span>
        </div>
        <div class="actions">
          <button class="button primary" type="submit">${texts.create}</button>
          <button class="button" type="button" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>
            ${texts.cancel}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  #onSubmit = (event: Event): void => {
    const name = (this.#input?.value ?? '').trim();
    const path = /\.piano$/i.test(name) ? name : `${name}.piano`;
    const isTaken = this.taken.some((one) => one.toLowerCase() === path.toLowerCase());
    this.problem = name === '' ? 'nameEmpty' : isTaken ? 'nameTaken' : '';
    if (this.problem !== '') {
      event.preventDefault();
      this.#input?.focus();
      return;
    }
    this.dispatchEvent(new CustomEvent('create-file', { detail: { path } }) satisfies CreateFileEvent);
  };
}

customElements.define('new-file-dialog', NewFileDialog);

declare global {
  interface HTMLElementTagNameMap {
    'new-file-dialog': NewFileDialog;
  }
}
