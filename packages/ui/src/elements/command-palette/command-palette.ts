import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApplicationController } from '../../controllers/application-controller.ts';
import { paletteTexts } from '../../locales/palette.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons, dialogs, forms } from '../../styles/shared.ts';
import { GO } from '../../page/shortcuts.ts';
import { openAddress } from '../../workspace/open-address.ts';
import { routeHref } from '../../workspace/route.ts';
import '../new-file-dialog/new-file-dialog.ts';
import type { NameFileEvent } from '../new-file-dialog/new-file-dialog.ts';
import { emptyFile } from '../plan-view/file-steps.ts';
import { paletteStyles } from './command-palette.styles.ts';
import type { Entry } from './entry.ts';
import { PaletteEntries } from './palette-entries.ts';
import { waysOf } from './plan-entries.ts';
import { TextFinder } from './text-finder.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

/** As many as anybody looks through. */
const MOST = 40;

const PAGE = 8;

/** What has its words from the plan. */
const OF_PLAN: ReadonlySet<Entry['kind']> = new Set(['node', 'value', 'act', 'text']);

/** A sentence on what a command of the palette did. */
export type PaletteSaidEvent = CustomEvent<string>;

/**
 * The dialog that finds everything there is and does everything that is a command (combobox with a listbox, ARIA Authoring Practices).
 * Fires `palette-said` with what was done and `palette-shortcuts` when the list of keys is asked for.
 */
export class CommandPalette extends LitElement {
  static override styles = [base, buttons, forms, dialogs, paletteStyles];
  static override properties = { query: { state: true }, at: { state: true }, isOpen: { state: true } };

  declare query: string;
  /** Which of the options is chosen. */
  declare at: number;
  declare isOpen: boolean;

  readonly #application = new ApplicationController(this);
  readonly #texts = new TextFinder(() => this.requestUpdate());
  #entries: PaletteEntries | null = null;
  #options: readonly Entry[] = [];
  /** Whether more answers than are shown. */
  #isMore = false;
  #leave: (() => void)[] = [];

  constructor() {
    super();
    this.query = '';
    this.at = 0;
    this.isOpen = false;
  }

  override disconnectedCallback(): void {
    this.#rest();
    super.disconnectedCallback();
  }

  /** Opens it, or closes it when it is open. */
  async toggle(): Promise<void> {
    if (this.#dialog?.open) return this.#close();
    const application = this.#application.value;
    this.#entries = new PaletteEntries(
      application,
      {
        newFile: () => this.renderRoot.querySelector('new-file-dialog')?.open(),
        shortcuts: () => this.dispatchEvent(new CustomEvent('palette-shortcuts')),
      },
      () => this.requestUpdate(),
    );
    this.#leave = [application.workspace, application.cycle].map((one) => one.subscribe(() => this.requestUpdate()));
    this.query = '';
    this.at = 0;
    this.isOpen = true;
    await this.updateComplete;
    this.#dialog?.showModal();
    this.#input?.focus();
  }

  get #language(): Language {
    return this.#application.value.workspace.state.language;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  override render(): TemplateResult {
    if (!this.#application.isThere) return html``;
    const text = paletteTexts[this.#language];
    this.#options = this.isOpen ? this.#found() : [];
    const at = Math.min(this.at, this.#options.length - 1);
    return html`<dialog class="dialog" aria-label=${text.title} @close=${this.#rest} @click=${this.#onOutside}>
        <div class="head">
          <input
            class="input"
            type="text"
            role="combobox"
            aria-label=${text.label}
            aria-expanded="true"
            aria-controls="options"
            aria-autocomplete="list"
            aria-activedescendant=${at < 0 ? nothing : `option-${at}`}
            placeholder=${text.placeholder}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="go"
            .value=${this.query}
            @input=${this.#onInput}
            @keydown=${this.#onKeydown}
          />
          <button class="button icon quiet" type="button" aria-label=${text.close} @click=${this.#close}>
            ${icon('refused')}
          </button>
        </div>
        <ul id="options" role="listbox" aria-label=${text.results}>
          ${this.#options.map((entry, index) => this.#option(entry, index, index === at))}
        </ul>
        <p class="said" role="status">${this.#said()}</p>
        <div class="foot">
          <p>${text.hint}</p>
          <button class="link" type="button" @click=${this.#showShortcuts}>${text.shortcuts}</button>
        </div>
      </dialog>
      <new-file-dialog
        .taken=${this.#application.value.workspace.state.files.map(({ path }) => path)}
        language=${this.#language}
        @name-file=${this.#newFile}
      ></new-file-dialog>`;
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  #option({ kind, code, title, detail }: Entry, index: number, isChosen: boolean): TemplateResult {
    const { kinds } = paletteTexts[this.#language];
    const lang = OF_PLAN.has(kind) ? planLanguage() : nothing;
    const isKeys = kind === 'command' || detail.startsWith(`${GO} `);
    return html`<li
      id="option-${index}"
      role="option"
      aria-selected=${isChosen ? 'true' : 'false'}
      @click=${(event: MouseEvent) => this.#open(index, event.ctrlKey || event.metaKey)}
    >
      <span class="what ${kind === 'text' ? 'line' : ''}"
        >${code ? html`<code>${code}</code> ` : nothing}<span lang=${lang}>${title}</span>${
          detail
            ? html` <span class="detail ${isKeys ? 'for-keys' : ''}" lang=${kind === 'value' ? lang : nothing}
                >${detail}</span
              >`
            : nothing
        }</span
      >
      <span class="kind">${kinds[kind]}</span>
    </li>`;
  }

  /** What answers the query: entries, with all that can be opened of the first node, then lines of texts. */
  #found(): readonly Entry[] {
    const { files, analysis } = this.#application.value.workspace.state;
    const found = this.#entries?.found(this.query, MOST + 1) ?? [];
    const entries = found.slice(0, MOST);
    this.#isMore = found.length > MOST || this.#texts.isMore;
    const lines = this.#texts.entries(files, paletteTexts[this.#language].line);
    const [first, ...rest] = entries;
    const plan = analysis?.plan;
    const ways = first && plan && this.query.trim() !== '' ? waysOf(first, plan, paletteTexts[this.#language]) : [];
    return [...(first ? [first, ...ways] : []), ...rest, ...lines];
  }

  #said(): string {
    const text = paletteTexts[this.#language];
    const { length } = this.#options;
    if (this.#texts.state === 'failed') return text.failed;
    if (length > 0) return this.query.trim() === '' ? '' : text.found(length, this.#isMore);
    return this.#texts.state === 'searching' ? text.searching : text.none(this.query.trim());
  }

  /** Takes what was typed before it was there. */
  type(text: string): void {
    if (text !== '' && this.isOpen) this.#ask(text);
  }

  readonly #onInput = (event: Event): void => this.#ask((event.target as HTMLInputElement).value);

  #ask(query: string): void {
    this.query = query;
    this.at = 0;
    this.#texts.ask(this.query.trim(), this.#application.value.workspace.client);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const last = this.#options.length - 1;
    if (event.isComposing || last < 0) return;
    const at = Math.min(this.at, last);
    if (event.key === 'ArrowDown') this.at = at === last ? 0 : at + 1;
    else if (event.key === 'ArrowUp') this.at = at === 0 ? last : at - 1;
    else if (event.key === 'PageDown') this.at = Math.min(at + PAGE, last);
    else if (event.key === 'PageUp') this.at = Math.max(at - PAGE, 0);
    else if (event.key === 'Enter') void this.#open(at, event.ctrlKey || event.metaKey);
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) this.#close();
    else return;
    event.preventDefault();
  };

  async #open(index: number, asText: boolean): Promise<void> {
    const entry = this.#options[index];
    if (!entry) return;
    const open = asText ? (entry.text ?? entry.open) : entry.open;
    this.#close();
    if (typeof open === 'string') openAddress(open);
    else this.#say(await open());
  }

  readonly #newFile = ({ detail: { path } }: NameFileEvent): void => {
    const file = emptyFile(path, this.#language);
    const label = paletteTexts[this.#language].created(path);
    this.#application.value.workspace.addFile(file, label);
    this.#say(label);
    location.hash = routeHref('piano', `${path}:${file.text.length}`);
  };

  readonly #showShortcuts = (): void => {
    this.#close();
    this.dispatchEvent(new CustomEvent('palette-shortcuts'));
  };

  #say(done: string | null): void {
    if (done !== null) this.dispatchEvent(new CustomEvent('palette-said', { detail: done }) satisfies PaletteSaidEvent);
  }

  /** A click beside the dialog closes it. */
  readonly #onOutside = (event: MouseEvent): void => {
    if (event.target === this.#dialog && event.detail > 0) this.#close();
  };

  readonly #close = (): void => this.#dialog?.close();

  /** Nothing is followed while it is closed. It is told so a moment later: it may be open again. */
  readonly #rest = (): void => {
    if (this.isConnected && this.#dialog?.open) return;
    this.isOpen = false;
    this.#texts.stop();
    this.#entries = null;
    for (const leave of this.#leave) leave();
    this.#leave = [];
  };
}

customElements.define('command-palette', CommandPalette);

declare global {
  interface HTMLElementTagNameMap {
    'command-palette': CommandPalette;
  }
}
