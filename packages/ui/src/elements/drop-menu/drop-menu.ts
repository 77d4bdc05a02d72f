import { css, html, LitElement } from 'lit';
import { menuBox, placeBelow } from '../../styles/menu-box.ts';
import { base, buttons } from '../../styles/shared.ts';

/**
 * A button that opens what is in its slot below it. Closed by Escape, by the button back of a phone, by a click or a touch elsewhere, by a
 * click on a link or a button of the slot, and when the focus goes elsewhere. What was chosen finds the focus on the button: a dialog gives
 * it back there.
 */
export class DropMenu extends LitElement {
  static override properties = { label: {} };
  static override styles = [
    base,
    buttons,
    menuBox,
    css`
      .opens::after {
        content: '';
        width: 0.45em;
        height: 0.45em;
        margin-block-start: -0.25em;
        border: solid currentcolor;
        border-width: 0 2px 2px 0;
        rotate: 45deg;
      }
      @media (width < 48rem) {
        .menu-box {
          width: 100%;
        }
      }
    `,
  ];

  declare label: string;

  constructor() {
    super();
    this.label = '';
    this.addEventListener('focusout', this.#onFocusOut);
  }

  override render() {
    return html`<button class="button small opens" type="button" popovertarget="box">${this.label}</button>
      <div
        class="menu-box"
        id="box"
        popover
        @beforetoggle=${this.#giveBack}
        @toggle=${this.#place}
        @click=${this.#onClick}
      >
        <slot></slot>
      </div>`;
  }

  close(): void {
    this.#box.hidePopover();
  }

  get #box(): HTMLElement {
    return this.renderRoot.querySelector('.menu-box') as HTMLElement;
  }

  get #button(): HTMLElement {
    return this.renderRoot.querySelector('.opens') as HTMLElement;
  }

  readonly #place = ({ newState }: ToggleEvent): void => {
    if (newState === 'open') placeBelow(this.#box, this.#button);
  };

  /** What stands in a slot is not in the popover for the browser, which gives the focus back only from there. */
  readonly #giveBack = ({ newState }: ToggleEvent): void => {
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    if (newState === 'closed' && this.contains(activeElement)) this.#button.focus();
  };

  /** On the way down to what was chosen: before it acts. */
  readonly #onClick = {
    handleEvent: (event: Event): void => {
      const isChoice = event.composedPath().some((each) => each instanceof HTMLElement && each.matches('button, a'));
      if (!isChoice) return;
      this.close();
      this.#button.focus();
    },
    capture: true,
  };

  readonly #onFocusOut = ({ relatedTarget: to }: FocusEvent): void => {
    if (to instanceof Node && !this.contains(to)) this.close();
  };
}

customElements.define('drop-menu', DropMenu);

declare global {
  interface HTMLElementTagNameMap {
    'drop-menu': DropMenu;
  }
}
