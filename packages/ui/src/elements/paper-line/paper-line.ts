import type { Language } from '@traguardo/model';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { shellTexts } from '../../locales/shell.ts';
import { base } from '../../styles/shared.ts';
import { drawAtOnce } from '../../page/after-frame.ts';
import { momentText } from '../../page/moment-text.ts';

/** On paper alone: the page that is printed, and when it was. */
export class PaperLine extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: none;
      }
      @media print {
        :host {
          display: block;
          margin-inline-start: auto;
          text-align: end;
          font-size: var(--tg-text-s);
        }
      }
    `,
  ];
  static override properties = { page: {}, language: {} };

  /** The title of what is printed. */
  declare page: string;
  declare language: Language;

  constructor() {
    super();
    this.page = '';
    this.language = 'it';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onPrint);
  }

  override render(): TemplateResult {
    const now = momentText(new Date().toISOString(), this.language);
    return html`<p>${this.page}</p>
      <p>${shellTexts[this.language].printed(now)}</p>`;
  }

  // A page may have been open for weeks.
  readonly #onPrint = (): void => {
    this.requestUpdate();
    drawAtOnce(this);
  };
}

customElements.define('paper-line', PaperLine);

declare global {
  interface HTMLElementTagNameMap {
    'paper-line': PaperLine;
  }
}
