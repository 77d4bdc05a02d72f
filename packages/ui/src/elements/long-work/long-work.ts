import { countText, type Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { longWorkTexts } from '../../locales/long-work.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import type { WorkProgress } from '../../workspace/long-work.ts';

/** How long work stands: not asked for or done, under way, or ended by the person. */
export type WorkStanding = 'idle' | 'running' | 'cancelled';

/**
 * Long work as whoever waits sees it: what is done, how far it is, the way to end it, and afterwards to ask again. Keep it in the page
 * when there is no work, so that the focus has a place. Fires `cancel-work` and `ask-again`.
 */
export class LongWork extends LitElement {
  static override styles = [
    base,
    buttons,
    cards,
    css`
      /* No gap of the page around it is for nothing. */
      :host([standing='idle']) {
        position: absolute;
      }
      .running {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: var(--tg-2) var(--tg-4);
        align-items: center;
      }
      p {
        margin: 0;
      }
      progress {
        grid-column: 1 / -1;
        width: 100%;
        accent-color: var(--tg-primary);
      }
      /* What is done at once shows no bar and no button. */
      progress,
      .running .button {
        animation: appear 1ms 0.4s backwards;
      }
      @keyframes appear {
        from {
          visibility: hidden;
        }
      }
      .cancelled {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-2) var(--tg-4);
        align-items: center;
      }
    `,
  ];
  static override properties = {
    standing: { reflect: true },
    what: {},
    progress: { attribute: false },
    language: {},
  };

  declare standing: WorkStanding;
  /** What is being done, as a sentence. */
  declare what: string;
  /** Null while it is not known. */
  declare progress: WorkProgress | null;
  declare language: Language;

  constructor() {
    super();
    this.standing = 'idle';
    this.what = '';
    this.progress = null;
    this.language = 'it';
  }

  override render(): TemplateResult {
    return html`<div tabindex="-1">${this.#shown()}</div>`;
  }

  #shown(): TemplateResult | typeof nothing {
    const text = longWorkTexts[this.language];
    const { progress } = this;
    if (this.standing === 'running') {
      return html`<div class="running">
        <p>
          <span role="status">${this.what}</span>
          ${progress === null ? nothing : html`<span class="muted">${this.#far(progress)}</span>`}
        </p>
        <button class="button small" type="button" @click=${() => this.#fire('cancel-work')}>${text.cancel}</button>
        ${
          progress === null
            ? html`<progress aria-label=${this.what}></progress>`
            : html`<progress max=${progress.total} value=${progress.done} aria-label=${this.what}></progress>`
        }
      </div>`;
    }
    if (this.standing === 'cancelled') {
      return html`<div class="cancelled">
        <p role="status">${text.cancelled}</p>
        <button class="button small" type="button" @click=${() => this.#fire('ask-again')}>${text.again}</button>
      </div>`;
    }
    return nothing;
  }

  #far({ done, total }: WorkProgress): string {
    const [some, all] = [done, total].map((count) => countText(count, this.language));
    return longWorkTexts[this.language].ofAll(some ?? '', all ?? '');
  }

  /** The button that was pressed goes away: the focus stays here. */
  #fire(name: 'cancel-work' | 'ask-again'): void {
    this.renderRoot.querySelector<HTMLElement>('div')?.focus();
    this.dispatchEvent(new CustomEvent(name));
  }
}

customElements.define('long-work', LongWork);

declare global {
  interface HTMLElementTagNameMap {
    'long-work': LongWork;
  }
}
