import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApplicationController } from '../../controllers/application-controller.ts';
import { bodyMenuTexts } from '../../locales/body-menu.ts';
import { base } from '../../styles/base.ts';
import { icon } from '../../styles/icons.ts';
import { routeHref, shareHref } from '../../workspace/route.ts';
import { bodySwitcherStyles } from './body-switcher.styles.ts';

/** The open body, named by what stands inside, as a button that opens the choice of bodies and years. */
export class BodySwitcher extends LitElement {
  static override styles = [base, bodySwitcherStyles];
  static override properties = { language: {}, years: { state: true } };

  declare language: Language;
  /** The years of the open body: that at hand, and those put aside. */
  declare years: readonly number[];

  readonly #application = new ApplicationController(this);

  constructor() {
    super();
    this.language = 'it';
    this.years = [];
  }

  override render(): TemplateResult {
    return html`
      <button class="open" popovertarget="menu">
        <span><slot></slot></span>${icon('down')}<span class="visually-hidden"
          >${bodyMenuTexts[this.language].menu}</span
        >
      </button>
      <div class="menu" id="menu" popover @beforetoggle=${this.#place} @toggle=${this.#read} @click=${this.#close}>
        ${this.#bodies()} ${this.#years()} ${this.#more()}
      </div>
    `;
  }

  #bodies(): TemplateResult {
    const text = bodyMenuTexts[this.language];
    const { bodies } = this.#application.value;
    return html`<h2 id="bodies">${text.bodies}</h2>
      <ul aria-labelledby="bodies">
        ${bodies.list().map(({ id, name }) => this.#choice(name || text.unnamed, id === bodies.open.id, () => bodies.switchTo(id)))}
      </ul>`;
  }

  #years(): TemplateResult | typeof nothing {
    const year = Number(this.#application.value.workspace.state.analysis?.plan.period.name);
    if (this.years.length === 0 || !Number.isInteger(year)) return nothing;
    const all = [...new Set([...this.years, year])].toSorted((a, b) => b - a);
    return html`<div class="line">
      <h2 id="years">${bodyMenuTexts[this.language].years}</h2>
      <ul aria-labelledby="years">
        ${all.map((each) => this.#choice(String(each), each === year, () => this.#openYear(each)))}
      </ul>
    </div>`;
  }

  #choice(name: string, isOpen: boolean, choose: () => Promise<void>): TemplateResult {
    if (!isOpen)
      return html`<li>
        <button class="item" @click=${choose}><span class="gap"></span>${name}</button>
      </li>`;
    return html`<li>
      <span class="item is-open" aria-current="true">
        ${icon('done')}${name} <small>${bodyMenuTexts[this.language].isOpen}</small>
      </span>
    </li>`;
  }

  #more(): TemplateResult {
    const text = bodyMenuTexts[this.language];
    const { bodies, workspace } = this.#application.value;
    const hasContent = workspace.state.files.length > 0;
    return html`<div class="line">
      <ul>
        ${
          hasContent
            ? html`<li>
                <button class="item" @click=${() => bodies.begin()}>${icon('plus')} ${text.newBody}</button>
              </li>`
            : nothing
        }
        ${
          hasContent
            ? html`<li><a class="item" href=${shareHref(location.hash)}>${icon('share')} ${text.share}</a></li>`
            : nothing
        }
        <li><a class="item" href=${routeHref('enti')}>${icon('pen')} ${text.manage}</a></li>
        ${
          hasContent
            ? html`<li>
                <a class="item" href=${routeHref('ciclo', 'anni')}>${icon('ciclo')} ${text.manageYears}</a>
              </li>`
            : nothing
        }
      </ul>
    </div>`;
  }

  async #openYear(year: number): Promise<void> {
    await this.#application.value.cycle.refresh(); // which year is at hand is known by its journal
    await this.#application.value.years.open(year);
  }

  get #menu(): HTMLElement | null {
    return this.renderRoot.querySelector('.menu');
  }

  /** Below the button, as far to the left as the window asks. */
  readonly #place = (event: ToggleEvent): void => {
    const button = this.renderRoot.querySelector('.open')?.getBoundingClientRect();
    const menu = this.#menu;
    if (event.newState !== 'open' || !button || !menu) return;
    const most = document.documentElement.clientWidth - Math.min(416, document.documentElement.clientWidth - 16) - 8;
    menu.style.setProperty('top', `${button.bottom + 4}px`);
    menu.style.setProperty('left', `${Math.max(8, Math.min(button.left, most))}px`);
  };

  readonly #read = async (event: ToggleEvent): Promise<void> => {
    if (event.newState !== 'open') return;
    this.requestUpdate();
    this.years = await this.#application.value.archive.yearsAside();
  };

  /** A choice closes the menu. */
  readonly #close = (event: Event): void => {
    if ((event.target as Element).closest('a, button')) this.#menu?.hidePopover();
  };
}

customElements.define('body-switcher', BodySwitcher);

declare global {
  interface HTMLElementTagNameMap {
    'body-switcher': BodySwitcher;
  }
}
