import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing } from 'lit';
import { planTexts } from '../../locales/plan.ts';
import { planToolTexts } from '../../locales/plan-tools.ts';
import { isPlainPath } from '../../workspace/texts/plain-path.ts';
import { base, buttons, dialogs, forms } from '../../styles/shared.ts';

/** What a name is asked for. */
export type FilePurpose = 'new' | 'rename' | 'duplicate';

/** The path a person chose: of a new file, or for the file `from`. */
export type NameFileEvent = CustomEvent<{
  readonly purpose: FilePurpose;
  readonly from: string;
  readonly path: string;
}>;

/** Asks for the name of a file. Fires `name-file` with a path that is not taken and ends as `from` does, in `.piano` when it is new. */
export class NewFileDialog extends LitElement {
  static override properties = {
    taken: { attribute: false },
    language: {},
    purpose: { state: true },
    problem: { state: true },
  };
  static override styles = [
    base,
    buttons,
    forms,
    dialogs,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  /** Paths that exist already. */
  declare taken: readonly string[];
  declare language: Language;
  declare purpose: FilePurpose;
  declare problem: '' | 'nameEmpty' | 'nameTaken' | 'nameOdd';

  constructor() {
    super();
    this.taken = [];
    this.language = 'it';
    this.purpose = 'new';
    this.problem = '';
  }

  #from = '';

  /** Opens with a name to start from; `from` is the file that gets it. */
  open(purpose: FilePurpose = 'new', from = '', offered = ''): void {
    this.purpose = purpose;
    this.#from = from;
    this.problem = '';
    const input = this.#input;
    if (input) input.value = purpose === 'new' ? '' : offered;
    this.renderRoot.querySelector('dialog')?.showModal();
    input?.select();
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  override render() {
    const texts = planTexts[this.language];
    const tools = planToolTexts[this.language];
    const [title, does] = {
      new: [texts.newFile, texts.create],
      rename: [tools.renameFile, tools.rename],
      duplicate: [tools.duplicateFile, tools.duplicate],
    }[this.purpose];
    return html`<dialog class="dialog" aria-labelledby="title">
      <form class="form" method="dialog" @submit=${this.#onSubmit}>
        <h2 id="title">${title}</h2>
        <div class="field">
          <label for="name">${texts.fileName}</label>
          <input
            id="name"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            aria-invalid=${this.problem === '' ? nothing : 'true'}
            aria-describedby="hint problem"
          />
          <span class="hint" id="hint">${this.purpose === 'new' ? texts.fileNameHint : ''}</span>
          <span class="error" id="problem" role="alert">${this.problem === '' ? '' : texts[this.problem]}</span>
        </div>
        <div class="actions">
          <button class="button primary" type="submit">${does}</button>
          <button class="button" type="button" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>
            ${texts.cancel}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    const name = (this.#input?.value ?? '').trim();
    const ending = this.purpose === 'new' ? '.piano' : (/\.[^./]+$/.exec(this.#from)?.[0] ?? '');
    const path = name.toLowerCase().endsWith(ending.toLowerCase()) ? name : name + ending;
    const isTaken = this.taken.some((one) => one.toLowerCase() === path.toLowerCase());
    this.problem = name === '' ? 'nameEmpty' : isTaken ? 'nameTaken' : isPlainPath(path) ? '' : 'nameOdd';
    if (this.problem !== '') return this.#input?.focus();
    // Closed first: it gives the focus back, which then goes where the file is.
    this.renderRoot.querySelector('dialog')?.close();
    const detail = { purpose: this.purpose, from: this.#from, path };
    this.dispatchEvent(new CustomEvent('name-file', { detail }) satisfies NameFileEvent);
  };
}

customElements.define('new-file-dialog', NewFileDialog);

declare global {
  interface HTMLElementTagNameMap {
    'new-file-dialog': NewFileDialog;
  }
}
