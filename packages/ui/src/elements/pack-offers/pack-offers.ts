import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { packTexts } from '../../locales/packs.ts';
import { icon } from '../../styles/icons.ts';
import { base, buttons } from '../../styles/shared.ts';
import type { ListedPack } from '../../workspace/pack-services.ts';
import { titleOf } from '../pack-card/title-of.ts';

/** Something of the pack to be included in the plan. */
export type IncludeItemEvent = CustomEvent<{ readonly code: string }>;

/** More names than one reads through. */
const MOST = 24;

/** What the plan can use of a pack: a button for what it does not include yet, names for the rest. Fires `include-item`. */
export class PackOffers extends LitElement {
  static override properties = { pack: { attribute: false }, language: {} };
  static override styles = [
    base,
    buttons,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-2);
        margin: var(--tg-2) 0;
        padding: 0;
        list-style: none;
      }
      .button {
        text-align: start;
      }
    `,
  ];

  declare pack: ListedPack | null;
  declare language: Language;

  constructor() {
    super();
    this.pack = null;
    this.language = 'it';
  }

  override render(): TemplateResult | typeof nothing {
    const { pack } = this;
    if (!pack) return nothing;
    const texts = packTexts[this.language];
    const first = pack.items[0]?.word;
    // goals, or whatever the pack begins with: their indicators come along
    const included = pack.items.filter(({ isIncluded, word }) => isIncluded && word === first);
    const left = included.filter(({ isInPlan }) => !isInPlan);
    const title = titleOf(pack);
    const named = pack.items.filter(({ isIncluded }) => !isIncluded).map(({ code }) => code);
    return html`${
      included.length === 0
        ? nothing
        : html`<p>${left.length === 0 ? texts.allIncluded(title) : texts.whatNow(title)}</p>
            <ul>
              ${left.slice(0, MOST).map(
                ({ code, title }) =>
                  html`<li>
                    <button class="button small" type="button" @click=${() => this.#include(code)}>
                      ${icon('plus')} ${texts.include(code, title)}
                    </button>
                  </li>`,
              )}
            </ul>`
    }
    ${named.length === 0 ? nothing : html`<p class="small">${texts.byName(named.slice(0, MOST).join(', '))}</p>`}`;
  }

  #include(code: string): void {
    this.dispatchEvent(new CustomEvent('include-item', { detail: { code } }) satisfies IncludeItemEvent);
  }
}

customElements.define('pack-offers', PackOffers);

declare global {
  interface HTMLElementTagNameMap {
    'pack-offers': PackOffers;
  }
}
