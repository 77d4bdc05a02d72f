import type { SourceFile } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { packTexts } from '../../locales/packs.ts';
import { base, buttons, dialogs } from '../../styles/shared.ts';
import { textWrittenIn } from '../../workspace/texts/written-in.ts';

/** The texts of a pack, to be read in a dialog. */
export class PackReader extends LitElement {
  static override properties = { language: {}, name: { state: true }, files: { state: true } };
  static override styles = [
    base,
    buttons,
    dialogs,
    css`
      :host {
        display: contents;
      }
      .dialog {
        width: min(64rem, calc(100vw - 2rem));
      }
      pre {
        max-height: 60dvh;
        margin: var(--tg-1) 0 var(--tg-4);
        padding: var(--tg-3);
        border: 1px solid var(--tg-line);
        border-radius: var(--tg-radius);
        background: var(--tg-surface-2);
        font-family: var(--tg-mono);
        font-size: var(--tg-text-s);
        overflow: auto;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      h3 {
        font-size: var(--tg-text);
      }
    `,
  ];

  declare language: Language;
  declare name: string;
  declare files: readonly SourceFile[];

  constructor() {
    super();
    this.language = 'it';
    this.name = '';
    this.files = [];
  }

  async open(name: string, files: readonly SourceFile[]): Promise<void> {
    this.name = name;
    this.files = files.filter(({ path }) => path.endsWith('.piano'));
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override render(): TemplateResult {
    return html`<dialog class="dialog" aria-labelledby="title">
      <h2 id="title">${this.name}</h2>
      ${this.files.map(({ path, text }) => {
        const file = path.split('/').at(-1) ?? path;
        return html`<h3>${file}</h3>
          <pre tabindex="0" role="region" aria-label=${file} lang=${textWrittenIn(text) ?? nothing}>${text}</pre>`;
      })}
      <div class="actions">
        <button class="button" type="button" @click=${() => this.renderRoot.querySelector('dialog')?.close()}>
          ${packTexts[this.language].close}
        </button>
      </div>
    </dialog>`;
  }
}

customElements.define('pack-reader', PackReader);

declare global {
  interface HTMLElementTagNameMap {
    'pack-reader': PackReader;
  }
}
