import { css, html, LitElement, nothing } from 'lit';
import { menuBox } from '../../styles/menu-box.ts';
import { base } from '../../styles/shared.ts';

/** What a menu offers; `key` is the way to the same by keyboard. Without `run` it only says something. */
export interface MenuItem {
  readonly label: string;
  readonly key?: string;
  run?(): void;
}

/** A menu at a point of the window (ARIA Authoring Practices, menu). Escape and Tab close it and give the focus back by `back`. */
export class ActionMenu extends LitElement {
  static override properties = { label: {}, items: { state: true } };
  static override styles = [
    base,
    menuBox,
    css`
      :host {
        display: contents;
      }
      .menu-box {
        min-width: 14rem;
        max-width: min(34rem, calc(100vw - 1rem));
        max-height: 60dvh;
        padding: var(--tg-1);
      }
      button {
        display: flex;
        gap: var(--tg-4);
        justify-content: space-between;
        width: 100%;
        min-height: 2.25rem;
        padding: var(--tg-1) var(--tg-3);
        border: 0;
        border-radius: var(--tg-radius);
        background: none;
        color: inherit;
        font: inherit;
        text-align: start;
        cursor: pointer;
      }
      button:hover,
      button:focus-visible {
        background: var(--tg-primary-soft);
        color: var(--tg-primary-strong);
      }
      kbd {
        color: var(--tg-muted);
        white-space: nowrap;
      }
    `,
  ];

  declare label: string;
  declare items: readonly MenuItem[];

  #back: () => void = () => undefined;

  constructor() {
    super();
    this.label = '';
    this.items = [];
  }

  get isOpen(): boolean {
    return this.#menu.matches(':popover-open');
  }

  /** Closes and gives the focus back. */
  close(): void {
    this.#menu.hidePopover();
    this.#back();
  }

  /** Opens with its corner at a point, drawn into the window, and the focus on its first item; open, it shows other items. */
  async open(items: readonly MenuItem[], at: { readonly left: number; readonly top: number }, back: () => void) {
    this.items = items;
    this.#back = back;
    await this.updateComplete;
    const menu = this.#menu;
    if (!this.isOpen) menu.showPopover();
    const { width, height } = menu.getBoundingClientRect();
    menu.style.setProperty('--left', `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`);
    menu.style.setProperty('--top', `${Math.max(8, Math.min(at.top, innerHeight - height - 8))}px`);
    this.#buttons[0]?.focus();
  }

  get #menu(): HTMLElement {
    return this.renderRoot.querySelector('.menu-box') as HTMLElement;
  }

  get #buttons(): readonly HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  override render() {
    return html`<div class="menu-box" popover role="menu" aria-label=${this.label} @keydown=${this.#onKeydown}>
      ${this.items.map(
        (item) =>
          html`<button
            type="button"
            role="menuitem"
            tabindex="-1"
            aria-disabled=${item.run ? nothing : 'true'}
            @click=${() => this.#choose(item)}
          >
            <span>${item.label}</span>${item.key ? html`<kbd class="for-keys">${item.key}</kbd>` : nothing}
          </button>`,
      )}
    </div>`;
  }

  #choose(item: MenuItem): void {
    if (!item.run) return;
    this.close();
    item.run();
  }

  #onKeydown = (event: KeyboardEvent): void => {
    const buttons = this.#buttons;
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const to = moves[event.key];
    if (to !== undefined) buttons.at(to >= buttons.length ? 0 : to)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

customElements.define('action-menu', ActionMenu);

declare global {
  interface HTMLElementTagNameMap {
    'action-menu': ActionMenu;
  }
}
