import { css, html, LitElement } from 'lit';
import { base, buttons } from '../../styles/shared.ts';

/**
 * A button that opens what is in its slot below it. Closed by Escape, by a click on a link or a button of the slot, by a click or a touch
 * elsewhere, and when the focus goes elsewhere. What was chosen finds the focus on its button: a dialog gives it back there. With `start` it lies under the beginning of its button, else under its end.
 */
export class DropMenu extends LitElement {
  static override properties = { label: {}, start: { type: Boolean, reflect: true } };
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        position: relative;
      }
      summary {
        list-style: none;
      }
      summary::after {
        content: '';
        width: 0.45em;
        height: 0.45em;
        margin-block-start: -0.25em;
        border: solid currentcolor;
        border-width: 0 2px 2px 0;
        rotate: 45deg;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      .box {
        position: absolute;
        inset-inline-end: 0;
        z-index: 20;
        width: max-content;
        max-width: min(26rem, calc(100vw - 2rem));
        max-height: min(34rem, 70dvh);
        margin-top: var(--tg-1);
        padding: var(--tg-2);
        border: 1px solid var(--tg-line-strong);
        border-radius: var(--tg-radius);
        background: var(--tg-surface);
        box-shadow: var(--tg-shadow);
        overflow: auto;
      }
      @media (width >= 48rem) {
        :host([start]) .box {
          inset-inline: 0 auto;
        }
      }
      @media print {
        details {
          display: none;
        }
      }
      @media (width < 48rem) {
        :host {
          position: static;
        }
        .box {
          inset-inline: var(--tg-3);
          width: auto;
        }
      }
    `,
  ];

  declare label: string;
  declare start: boolean;

  constructor() {
    super();
    this.label = '';
    this.start = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pointerdown', this.#onPointer);
  }

  override disconnectedCallback(): void {
    removeEventListener('pointerdown', this.#onPointer);
    super.disconnectedCallback();
  }

  override render() {
    return html`<details @keydown=${this.#onKeydown} @focusout=${this.#onFocusOut}>
      <summary class="button small">${this.label}</summary>
      <div class="box" @click=${this.#onClick}><slot></slot></div>
    </details>`;
  }

  close(): void {
    const details = this.#details;
    if (details) details.open = false;
  }

  /** Closes and gives the focus back. */
  #leave(): void {
    this.close();
    this.renderRoot.querySelector('summary')?.focus();
  }

  get #details(): HTMLDetailsElement | null {
    return this.renderRoot.querySelector('details');
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#details?.open) return;
    event.stopPropagation();
    this.#leave();
  };

  /** Where nothing takes the focus, too: a finger has no Escape. */
  #onPointer = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this)) this.close();
  };

  /** On the way down to what was chosen: before it acts. */
  readonly #onClick = {
    handleEvent: (event: Event): void => {
      const isChoice = event.composedPath().some((each) => each instanceof HTMLElement && each.matches('button, a'));
      if (isChoice) this.#leave();
    },
    capture: true,
  };

  #onFocusOut = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.contains(to) && !this.renderRoot.contains(to)) this.close();
  };
}

customElements.define('drop-menu', DropMenu);

declare global {
  interface HTMLElementTagNameMap {
    'drop-menu': DropMenu;
  }
}
