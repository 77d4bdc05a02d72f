import type { Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { packTexts } from '../../locales/packs.ts';
import { base, buttons, cards } from '../../styles/shared.ts';
import type { PackUpgrade } from '../../workspace/pack-services.ts';
import '../effect-table/effect-table.ts';
import { planWords } from '../plan-language/plan-words.ts';

/** What a later version of a pack would make of the plan, before it is decided. Fires `upgrade` or `stay`. */
export class PackUpgradeElement extends LitElement {
  static override properties = { upgrade: { attribute: false }, name: {}, language: {} };
  static override styles = [
    base,
    buttons,
    cards,
    css`
      .card {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--tg-3);
      }
      ul {
        margin: 0;
        padding-inline-start: 1.2rem;
      }
      li {
        max-width: 75ch;
      }
    `,
  ];

  declare upgrade: PackUpgrade | null;
  /** What the pack is called. */
  declare name: string;
  declare language: Language;

  constructor() {
    super();
    this.upgrade = null;
    this.name = '';
    this.language = 'it';
  }

  override focus(): void {
    const title = this.renderRoot.querySelector('h2');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ behavior: 'instant' }); // what changes is below it
  }

  override render(): TemplateResult | typeof nothing {
    const { upgrade } = this;
    if (!upgrade) return nothing;
    const texts = packTexts[this.language];
    const { from, to, sentences, effects, incomparable, errors } = upgrade;
    return html`<section class="card" aria-labelledby="title">
      <h2 id="title" tabindex="-1">${texts.upgradeTitle(this.name, from, to)}</h2>
      ${
        sentences.length === 0
          ? html`<p>${texts.upgradeNothing}</p>`
          : html`<h3>${texts.upgradeChanges}</h3>
              ${list(sentences, texts)}`
      }
      ${
        errors.length === 0
          ? nothing
          : html`<h3>${texts.upgradeErrors}</h3>
              ${list(errors, texts)}`
      }
      <effect-table
        .rows=${effects}
        .labels=${{ effect: texts.effect, before: texts.version(from), after: texts.version(to) }}
        language=${this.language}
      ></effect-table>
      ${
        incomparable.length === 0
          ? html`<p>${texts.stillComparable}</p>`
          : html`<h3>${texts.comparability}</h3>
              ${list(
                incomparable.map(({ code, title, differences }) => `${code} ${title}: ${differences.join('; ')}`),
                texts,
              )}`
      }
      <div class="actions">
        <button class="button primary" type="button" @click=${() => this.dispatchEvent(new CustomEvent('upgrade'))}>
          ${texts.upgrade(to)}
        </button>
        <button class="button" type="button" @click=${() => this.dispatchEvent(new CustomEvent('stay'))}>
          ${texts.stay}
        </button>
      </div>
    </section>`;
  }
}

/** More than that is opened by who wants it. */
const MOST = 12;

function list(sentences: readonly string[], { more }: (typeof packTexts)['it']): TemplateResult {
  const items = (shown: readonly string[]): TemplateResult =>
    html`<ul>
      ${shown.map((sentence) => html`<li>${planWords(sentence)}</li>`)}
    </ul>`;
  return html`${items(sentences.slice(0, MOST))}
  ${
    sentences.length <= MOST
      ? nothing
      : html`<details>
          <summary>${more(sentences.length - MOST)}</summary>
          ${items(sentences.slice(MOST))}
        </details>`
  }`;
}

customElements.define('pack-upgrade', PackUpgradeElement);

declare global {
  interface HTMLElementTagNameMap {
    'pack-upgrade': PackUpgradeElement;
  }
}
