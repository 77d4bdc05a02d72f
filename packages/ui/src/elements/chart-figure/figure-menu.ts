import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing } from 'lit';
import { figureTexts } from '../../locales/chart-figure.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons } from '../../styles/shared.ts';

/** What one can take of a chart. */
export type TakenPart = 'copyTable' | 'copyPicture' | 'svg' | 'png' | 'csv';

/** Asks for a part of a chart. */
export type TakeEvent = CustomEvent<TakenPart>;

const PICTURE: readonly TakenPart[] = ['copyPicture', 'svg', 'png'];
const TABLE: readonly TakenPart[] = ['copyTable', 'csv'];

/** The button of a chart that opens what one can copy and download. Fires `take`. */
export class FigureMenu extends LitElement {
  static override properties = {
    language: {},
    hasTable: { type: Boolean },
    title: { attribute: false },
    isOpen: { state: true },
  };
  static override styles = [
    base,
    buttons,
    css`
      :host {
        position: relative;
      }
      ul {
        position: absolute;
        inset-inline-end: 0;
        z-index: 20;
        display: grid;
        min-width: max-content;
        margin: var(--tg-1) 0 0;
        padding: var(--tg-2);
        border: 1px solid var(--tg-line-strong);
        border-radius: var(--tg-radius);
        background: var(--tg-surface);
        box-shadow: var(--tg-shadow);
        list-style: none;
      }
      ul .button {
        justify-content: start;
        width: 100%;
      }
      @media (width < 30rem) {
        ul {
          inset-inline: auto 0;
          max-width: calc(100vw - 3rem);
        }
      }
    `,
  ];

  declare language: Language;
  declare hasTable: boolean;
  /** Of the chart: several menus stand in one page. */
  declare title: string;
  declare isOpen: boolean;

  constructor() {
    super();
    this.language = 'it';
    this.hasTable = false;
    this.title = '';
    this.isOpen = false;
    this.addEventListener('focusout', this.#onFocusOut);
    this.addEventListener('keydown', this.#onKeydown);
  }

  override render() {
    const texts = figureTexts[this.language];
    const parts = [...PICTURE, ...(this.hasTable ? TABLE : [])];
    return html`<button
        class="button small quiet"
        type="button"
        aria-expanded=${String(this.isOpen)}
        aria-label="${texts.take}: ${this.title}"
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${icon('download')} ${texts.take}
      </button>
      ${
        this.isOpen
          ? html`<ul>
              ${parts.map(
                (part) =>
                  html`<li>
                    <button class="button small quiet" type="button" @click=${() => this.#take(part)}>
                      ${texts[part]}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }`;
  }

  #take(part: TakenPart): void {
    this.#close();
    this.dispatchEvent(new CustomEvent('take', { detail: part }) satisfies TakeEvent);
  }

  #close(): void {
    this.isOpen = false;
    this.renderRoot.querySelector('button')?.focus();
  }

  readonly #onFocusOut = (event: FocusEvent): void => {
    if (event.relatedTarget !== null && event.relatedTarget !== this) this.isOpen = false;
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.stopPropagation();
    this.#close();
  };
}

customElements.define('figure-menu', FigureMenu);

declare global {
  interface HTMLElementTagNameMap {
    'figure-menu': FigureMenu;
  }
}
