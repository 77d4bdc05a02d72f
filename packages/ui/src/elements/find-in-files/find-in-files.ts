import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult, type PropertyValues } from 'lit';
import { editorDialogTexts } from '../../locales/editor-dialogs.ts';
import { planToolTexts } from '../../locales/plan-tools.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import type { SearchResult, TextSearch } from '../../workspace/editor-services.ts';
import { withoutAccents } from '../../workspace/texts/find-text.ts';
import type { LanguageClient } from '../../workspace/workspace.ts';
import '../found-places/found-places.ts';

/** A text to be put in place of another in every file that may be written. */
export type ReplaceAllEvent = CustomEvent<{ readonly wanted: TextSearch; readonly by: string }>;

const PAUSE = 120;

/** Searches every text of the workspace, and offers to replace what was found. Fires `replace-all`; `open-range` comes from its list. */
export class FindInFiles extends LitElement {
  static override properties = {
    client: { attribute: false },
    revision: { type: Number },
    language: {},
    text: { state: true },
    matchCase: { state: true },
    result: { state: true },
  };
  static override styles = [
    base,
    buttons,
    forms,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-template-rows: auto auto minmax(0, 1fr);
        gap: var(--tg-2);
        min-height: 0;
      }
      .ask {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-2) var(--tg-3);
        align-items: end;
      }
      .field {
        flex: 1 1 12rem;
      }
      .field input {
        min-height: 2.25rem;
      }
      found-places {
        min-height: 6rem;
      }
    `,
  ];

  declare client: LanguageClient | null;
  /** Number of the texts: when it grows, what is shown is searched again. */
  declare revision: number;
  declare language: Language;
  declare text: string;
  declare matchCase: boolean;
  /** Null before anything was searched. */
  declare result: SearchResult | null;

  #timer = 0;

  constructor() {
    super();
    this.client = null;
    this.revision = 0;
    this.language = 'it';
    this.text = '';
    this.matchCase = false;
    this.result = null;
  }

  /** Searches a text, unless it is empty, and puts the focus where another can be written, or what was `typed` goes on. */
  async search(text: string, typed = ''): Promise<void> {
    const wanted = typed || text;
    if (wanted !== '') this.text = wanted;
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLInputElement>('#wanted');
    field?.select();
    if (typed !== '') field?.setSelectionRange(typed.length, typed.length);
    await this.#search();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('revision') && changed.get('revision') !== undefined && this.text !== '') this.#later();
  }

  override render(): TemplateResult {
    const texts = planToolTexts[this.language];
    const own = editorDialogTexts[this.language];
    const { result } = this;
    const files = new Set(result?.places.map(({ file }) => file)).size;
    return html`<div class="ask" role="search" aria-label=${texts.searchHeading}>
        <div class="field">
          <label for="wanted">${own.searchFor}</label>
          <input
            id="wanted"
            type="search"
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            .value=${this.text}
            @input=${this.#onInput}
            @keydown=${this.#onKeydown}
          />
        </div>
        <div class="field">
          <label for="by">${own.replaceBy}</label>
          <input id="by" type="text" autocomplete="off" autocapitalize="none" autocorrect="off" spellcheck="false" />
        </div>
        <label class="choice small"
          ><input type="checkbox" .checked=${this.matchCase} @change=${this.#onCase} /> ${own.matchCase}</label
        >
        <button
          class="button small"
          type="button"
          aria-disabled=${String((result?.total ?? 0) === 0)}
          @click=${this.#replaceAll}
        >
          ${own.replaceAll}
        </button>
      </div>
      <p class="small" role="status">
        ${
          this.text === ''
            ? nothing
            : result
              ? own.searchFound(result.total, files, result.places.length)
              : texts.searching
        }
      </p>
      ${
        result && result.total > 0
          ? html`<found-places
              .places=${result.places}
              label=${texts.searchHeading}
              language=${this.language}
            ></found-places>`
          : nothing
      }`;
  }

  #onInput = (event: Event): void => {
    this.text = (event.target as HTMLInputElement).value;
    this.result = null;
    this.#later();
  };

  #onCase = (event: Event): void => {
    this.matchCase = (event.target as HTMLInputElement).checked;
    this.#later();
  };

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), PAUSE);
  }

  async #search(): Promise<void> {
    const wanted = this.#wanted;
    const result = wanted.text === '' ? null : await this.client?.search(wanted);
    if (this.text === wanted.text && this.matchCase === wanted.matchCase) this.result = result ?? null;
  }

  /** Accents count for who writes them, or asks for the very letters. */
  get #wanted(): TextSearch {
    const { text, matchCase } = this;
    return { text, matchCase, anyAccent: !matchCase && text === withoutAccents(text) };
  }

  /** From the field to what was found. */
  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.renderRoot.querySelector('found-places')?.focus();
  };

  #replaceAll = (): void => {
    if ((this.result?.total ?? 0) === 0) return;
    const by = this.renderRoot.querySelector<HTMLInputElement>('#by')?.value ?? '';
    const detail = { wanted: this.#wanted, by };
    this.dispatchEvent(new CustomEvent('replace-all', { detail }) satisfies ReplaceAllEvent);
  };
}

customElements.define('find-in-files', FindInFiles);

declare global {
  interface HTMLElementTagNameMap {
    'find-in-files': FindInFiles;
  }
}
