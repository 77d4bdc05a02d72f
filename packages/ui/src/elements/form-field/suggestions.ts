import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { CompletionOption } from '@traguardo/dsl';

/** Asks what may stand at the caret of a typed value; `from` is where the word begins that an option replaces. */
export type Complete = (
  typed: string,
  caret: number,
) => Promise<{ readonly from: number; readonly options: readonly CompletionOption[] }>;

const MOST_SHOWN = 40;

/**
 * Suggestions below an input (ARIA combobox): shown while a word is typed and on arrow down, chosen with the arrows and Enter, closed
 * with Escape. An answer to an older text is dropped.
 */
export class SuggestionsController implements ReactiveController {
  options: readonly CompletionOption[] = [];
  active = -1;
  readonly #host: LitElement;
  readonly #complete: () => Complete | null;
  readonly #choose: (value: string, caret: number) => void;
  #from = 0;
  #asked = 0;

  constructor(host: LitElement, complete: () => Complete | null, choose: (value: string, caret: number) => void) {
    this.#host = host;
    this.#complete = complete;
    this.#choose = choose;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get isOpen(): boolean {
    return this.options.length > 0;
  }

  close(): void {
    this.#asked += 1;
    if (!this.isOpen) return;
    this.options = [];
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** Asks for what fits the word at the caret; everything that may stand there when no word is begun and it `isWanted`. */
  async ask(input: HTMLInputElement, isWanted: boolean): Promise<void> {
    const complete = this.#complete();
    const typed = input.value;
    const caret = input.selectionStart ?? typed.length;
    const asked = ++this.#asked;
    if (complete === null) return;
    const { from, options } = await complete(typed, caret);
    if (asked !== this.#asked || input.value !== typed) return;
    const word = typed.slice(from, caret).toLowerCase();
    const fitting = options.filter(({ label }) => label.toLowerCase().startsWith(word));
    const isDone = fitting.length === 1 && fitting[0]?.label.toLowerCase() === word;
    this.#from = from;
    this.options = isDone || (word === '' && !isWanted) ? [] : fitting.slice(0, MOST_SHOWN);
    this.active = -1;
    this.#host.requestUpdate();
  }

  /** Handles a key of the input; true when it is used up. */
  onKey(event: KeyboardEvent): boolean {
    const input = event.currentTarget as HTMLInputElement;
    const asks = (event.key === 'ArrowDown' && !this.isOpen) || (event.key === ' ' && event.ctrlKey);
    if (asks) void this.ask(input, true);
    else if (!this.isOpen) return false;
    else if (event.key === 'ArrowDown') this.#move(1);
    else if (event.key === 'ArrowUp') this.#move(-1);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.active >= 0) this.#take(input, this.active);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  /** The list, inside the element the input stands in. */
  list(label: string): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`<ul class="suggestions" id="suggestions" role="listbox" aria-label=${label}>
      ${this.options.map(
        (option, index) =>
          html`<li
            id="suggestion-${index}"
            role="option"
            aria-selected=${String(index === this.active)}
            @mousedown=${keepFocus}
            @click=${() => this.#onClick(index)}
          >
            <span class="word">${option.label}</span> <span class="muted">${option.detail}</span>
          </li>`,
      )}
    </ul>`;
  }

  #move(by: 1 | -1): void {
    const { length } = this.options;
    this.active = this.active < 0 && by < 0 ? length - 1 : (this.active + by + length) % length;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector(`#suggestion-${this.active}`)?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** Not sooner: a finger may be about to scroll, and a list gone before its click leaves that to what stands below. */
  #onClick(index: number): void {
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>('[role="combobox"]');
    if (input) this.#take(input, index);
  }

  #take(input: HTMLInputElement, index: number): void {
    const option = this.options[index];
    if (!option) return;
    const caret = input.selectionStart ?? input.value.length;
    const head = input.value.slice(0, this.#from) + option.insert;
    this.close();
    this.#choose(head + input.value.slice(caret), head.length);
  }
}

/** The input keeps it. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
