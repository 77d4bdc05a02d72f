import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { editorDialogTexts } from '../../locales/editor-dialogs.ts';
import { planTexts } from '../../locales/plan.ts';
import { planToolTexts } from '../../locales/plan-tools.ts';
import { base, buttons, dialogs, forms } from '../../styles/shared.ts';
import type { RefusedName, RenamableName, RenameEdits } from '../../workspace/editor-services.ts';
import type { LanguageClient } from '../../workspace/workspace.ts';

/** A name with the edits that give it to what had another. */
export type RenameNameEvent = CustomEvent<{ readonly from: string; readonly to: string; readonly found: RenameEdits }>;

/** Milliseconds without a key before the places are counted. */
const PAUSE = 200;

/** Asks for another name and says, before it is given, in how many places of which files it changes. Fires `rename-name`. */
export class RenameDialog extends LitElement {
  static override properties = {
    client: { attribute: false },
    language: {},
    name: { state: true },
    found: { state: true },
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

  declare client: LanguageClient | null;
  declare language: Language;
  /** The name as it is; empty while that is asked. */
  declare name: string;
  /** What the name in the field would do; null while it is counted. */
  declare found: RenameEdits | RefusedName | null;

  #where = { path: '', offset: 0 };
  #asked: Promise<RenamableName | RefusedName> | null = null;
  #timer = 0;

  constructor() {
    super();
    this.client = null;
    this.language = 'it';
    this.name = '';
    this.found = null;
  }

  /**
   * Opens for what is written at an offset of a file, before it is known whether that is a name: keys pressed meanwhile, and what was
   * `typed` before, go into the field, which else takes the name. Gives why there is none when nothing was typed, and is closed then.
   */
  async open(
    path: string,
    offset: number,
    asked: Promise<RenamableName | RefusedName>,
    typed = '',
  ): Promise<string | null> {
    this.#where = { path, offset };
    this.#asked = asked;
    this.name = '';
    this.found = null;
    await this.updateComplete;
    const input = this.#input;
    input.value = typed;
    this.#dialog.showModal();
    if (typed !== '') this.#onInput();
    const answer = await asked;
    if (this.#asked !== asked || !this.#dialog.open) return null;
    const isTyped = input.value !== '';
    if (answer.kind === 'name') {
      this.name = answer.name;
      if (isTyped) return null;
      input.value = answer.name;
      input.select();
      void this.#count();
    } else if (isTyped) this.found = answer;
    else {
      this.#dialog.close();
      return answer.reason;
    }
    return null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  get #input(): HTMLInputElement {
    return this.renderRoot.querySelector('input') as HTMLInputElement;
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog') as HTMLDialogElement;
  }

  override render(): TemplateResult {
    const texts = planToolTexts[this.language];
    const own = editorDialogTexts[this.language];
    const isRefused = this.found?.kind === 'refused';
    return html`<dialog class="dialog" aria-labelledby="title">
      <form class="form" method="dialog" @submit=${this.#onSubmit}>
        <h2 id="title">${this.name === '' ? texts.rename : own.renameTitle(this.name)}</h2>
        <div class="field">
          <label for="name">${own.newName}</label>
          <input
            id="name"
            type="text"
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            aria-invalid=${isRefused ? 'true' : nothing}
            aria-describedby="effect"
            @input=${this.#onInput}
          />
        </div>
        <div id="effect" role="status">${this.#effect()}</div>
        <div class="actions">
          <button class="button primary" type="submit">${texts.rename}</button>
          <button class="button" type="button" @click=${() => this.#dialog.close()}>
            ${planTexts[this.language].cancel}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  #effect(): TemplateResult | typeof nothing {
    const texts = editorDialogTexts[this.language];
    const { found } = this;
    if (found === null) {
      const isAsking = this.#timer !== 0;
      return isAsking ? html`<p class="muted">${texts.renameCounting}</p>` : nothing;
    }
    if (found.kind === 'refused') return html`<p class="error">${found.reason}</p>`;
    return html`<p>${texts.renamePreview(found.edits.length, found.files.length)}</p>
      <ul>
        ${found.files.map(({ path, count }) => html`<li>${path}: ${count}</li>`)}
      </ul>`;
  }

  #onInput = (): void => {
    this.found = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#count(), PAUSE);
    this.requestUpdate();
  };

  async #count(): Promise<void> {
    await this.#asked;
    const asked = this.#input.value;
    const { path, offset } = this.#where;
    const found = await this.client?.rename(path, offset, asked);
    if (this.#input.value !== asked) return;
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.found = found ?? null;
    this.requestUpdate();
  }

  #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.found === null) await this.#count();
    if (!this.#dialog.open) return;
    const { found, name } = this;
    const to = this.#input.value.trim();
    if (found?.kind === 'refused') {
      this.#input.focus();
      return;
    }
    this.#dialog.close();
    if (found === null || to === name) return;
    const detail = { from: name, to, found };
    this.dispatchEvent(new CustomEvent('rename-name', { detail }) satisfies RenameNameEvent);
  };
}

customElements.define('rename-dialog', RenameDialog);

declare global {
  interface HTMLElementTagNameMap {
    'rename-dialog': RenameDialog;
  }
}
