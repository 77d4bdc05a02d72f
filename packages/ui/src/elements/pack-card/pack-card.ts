import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { packTexts } from '../../locales/packs.ts';
import { icon } from '../../styles/icons.ts';
import { badges, base, buttons, cards } from '../../styles/shared.ts';
import type { ListedPack, PackPin } from '../../workspace/pack-services.ts';
import { shortHash } from '../../workspace/short-hash.ts';
import { folded } from '../command-palette/ranking.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import { titleOf } from './title-of.ts';

/** What a person asks of a pack. */
export type PackCommand = 'read' | 'add' | 'include' | 'drop' | 'upgrade' | 'pin';
export type PackCommandEvent = CustomEvent<{ readonly command: PackCommand; readonly pack: ListedPack }>;

const TONES: Readonly<Record<PackPin, string>> = { pinned: 'green', differs: 'red', open: 'yellow' };
const MOST = 12;

/** What a pack is, what it brings, and what can be done with it. Fires `pack-command`. */
export class PackCard extends LitElement {
  static override properties = { pack: { attribute: false }, search: {}, language: {} };
  static override styles = [
    base,
    badges,
    buttons,
    cards,
    css`
      .card {
        display: grid;
        gap: var(--tg-2);
        align-content: start;
        height: 100%;
      }
      .facts {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-1) var(--tg-4);
        overflow-wrap: anywhere;
      }
      ul {
        margin: 0;
        padding-inline-start: 1.2rem;
      }
      .badge {
        white-space: normal;
      }
    `,
  ];

  declare pack: ListedPack | null;
  /** Words searched for: what the pack brings is listed where it has them. */
  declare search: string;
  declare language: Language;

  constructor() {
    super();
    this.pack = null;
    this.search = '';
    this.language = 'it';
  }

  override render(): TemplateResult | typeof nothing {
    const { pack } = this;
    if (!pack) return nothing;
    const texts = packTexts[this.language];
    const { name, version, licence, hash, use, newer } = pack;
    return html`<article class="card" aria-labelledby="name">
      <h3 id="name" lang=${planLanguage()}>${titleOf(pack)}</h3>
      <p class="facts small muted">
        <code>${name}</code><span>${texts.version(version)}</span>
        ${licence === '' ? nothing : html`<span>${texts.licence(licence)}</span>`}
        <span>${texts.hash(shortHash(hash))}</span>
      </p>
      ${use ? this.#use(use) : nothing} ${this.#items()}
      <div class="actions">
        ${use ? nothing : this.#button('add', texts.add, 'primary', 'plus')}
        ${use?.isDirect && isLeft(pack) ? this.#button('include', texts.includeMore, '', 'plus') : nothing}
        ${newer === null ? nothing : this.#button('upgrade', texts.newer(newer), 'primary')}
        ${this.#button('read', texts.read)}
        ${use && use.pin !== 'pinned' ? this.#button('pin', texts.pin, '', 'lock') : nothing}
        ${use?.isDirect ? this.#button('drop', texts.drop, 'quiet') : nothing}
      </div>
    </article>`;
  }

  #use({ alias, pin, isDirect }: NonNullable<ListedPack['use']>): TemplateResult {
    const texts = packTexts[this.language];
    return html`<p><span class="badge ${TONES[pin]}">${texts.pins[pin]}</span></p>
      <p class="small">${isDirect ? texts.alias(alias) : texts.byOther}</p>`;
  }

  #items(): TemplateResult {
    const texts = packTexts[this.language];
    const { items = [] } = this.pack ?? {};
    const wanted = folded(this.search.trim());
    const counts = [...Map.groupBy(items, ({ word }) => word)];
    const found = wanted === '' ? [] : items.filter(({ code, title }) => folded(`${code} ${title}`).includes(wanted));
    const line = counts.map(([word, { length }]) => texts.counts(word, length)).join(' · ');
    return html`<p class="small"><strong>${texts.brings}</strong> ${line}</p>
      ${
        found.length === 0
          ? nothing
          : html`<div class="small">
              <p>${texts.matching(found.length)}</p>
              <ul>
                ${found.slice(0, MOST).map(({ word, code, title }) => html`<li>${word} <strong>${code}</strong> <span lang=${planLanguage()}>${title}</span></li>`)}
              </ul>
              ${found.length > MOST ? html`<p class="muted">${texts.more(found.length - MOST)}</p>` : nothing}
            </div>`
      }`;
  }

  #button(command: PackCommand, label: string, look = '', glyph: 'plus' | 'lock' | null = null): TemplateResult {
    const { pack } = this;
    const tell = (): void => {
      if (!pack) return;
      const detail = { command, pack };
      this.dispatchEvent(new CustomEvent('pack-command', { detail }) satisfies PackCommandEvent);
    };
    return html`<button class="button small ${look}" type="button" aria-describedby="name" @click=${tell}>
      ${glyph ? icon(glyph) : nothing} ${label}
    </button>`;
  }
}

/** Whether it brings something that the plan does not include. */
function isLeft({ items }: ListedPack): boolean {
  return items.some(({ isIncluded, isInPlan, word }) => isIncluded && !isInPlan && word === items[0]?.word);
}

customElements.define('pack-card', PackCard);

declare global {
  interface HTMLElementTagNameMap {
    'pack-card': PackCard;
  }
}
