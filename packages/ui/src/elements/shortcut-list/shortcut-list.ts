import type { Language } from '@traguardo/model';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { shortcutTexts } from '../../locales/shortcuts.ts';
import { base, buttons, dialogs, forms } from '../../styles/shared.ts';
import type { ViewName } from '../../workspace/route.ts';
import { heedsLetters, keepLetters } from '../../page/shortcuts.ts';
import { keyGroups } from './key-groups.ts';

/** The list of all keys, with the choice whether those without Ctrl are heeded. */
export class ShortcutList extends LitElement {
  static override properties = { language: {}, view: { state: true } };
  static override styles = [
    base,
    buttons,
    forms,
    dialogs,
    css`
      :host {
        display: contents;
      }
      .dialog {
        width: min(56rem, calc(100vw - 2rem));
      }
      .groups {
        margin-block: var(--tg-4);
        columns: 22rem;
        column-gap: var(--tg-6);
      }
      section {
        margin-bottom: var(--tg-5);
        break-inside: avoid;
      }
      h2:focus {
        outline: none;
      }
      h3 {
        margin: 0 0 var(--tg-2);
      }
      dl {
        display: grid;
        grid-template-columns: fit-content(min(16rem, 45%)) 1fr;
        gap: var(--tg-1) var(--tg-4);
        margin: 0;
        font-size: var(--tg-text-s);
      }
      dd {
        margin: 0;
      }
      kbd {
        font-family: var(--tg-mono);
        color: var(--tg-heading);
      }
    `,
  ];

  declare language: Language;
  /** Whose keys come first. */
  declare view: ViewName;

  constructor() {
    super();
    this.language = 'it';
    this.view = 'piano';
  }

  /** Opens, with the keys of a view first. */
  async open(view: ViewName): Promise<void> {
    this.view = view;
    this.requestUpdate(); // the choice may have been made in another tab
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog?.open) dialog?.showModal();
  }

  override render(): TemplateResult {
    const text = shortcutTexts[this.language];
    return html`<dialog class="dialog" aria-labelledby="title">
      <h2 id="title" tabindex="-1" autofocus>${text.title}</h2>
      <div class="groups">
        ${keyGroups(this.view, this.language).map(
          ({ title, rows }) =>
            html`<section>
              <h3>${title}</h3>
              <dl>
                ${rows.map(
                  ([keys, meaning]) =>
                    html`<dt><kbd>${keys}</kbd></dt>
                      <dd>${meaning}</dd>`,
                )}
              </dl>
            </section>`,
        )}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          aria-describedby="letters-hint"
          .checked=${heedsLetters(localStorage)}
          @change=${this.#onLetters}
        />
        ${text.letters}
      </label>
      <p class="hint" id="letters-hint">${text.lettersHint}</p>
      <form method="dialog" class="actions"><button class="button primary">${text.close}</button></form>
    </dialog>`;
  }

  readonly #onLetters = (event: Event): void => {
    keepLetters((event.target as HTMLInputElement).checked, localStorage);
  };
}

customElements.define('shortcut-list', ShortcutList);

declare global {
  interface HTMLElementTagNameMap {
    'shortcut-list': ShortcutList;
  }
}
