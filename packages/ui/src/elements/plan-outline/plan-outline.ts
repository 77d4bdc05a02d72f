import type { Language, Plan } from '@traguardo/model';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { planTexts } from '../../locales/plan.ts';
import { listBox, listButtons } from '../../styles/list-buttons.ts';
import { base, forms } from '../../styles/shared.ts';
import { remembered } from '../../workspace/remembered.ts';
import { NO_SPOTS, type Spots } from '../../workspace/spots.ts';
import { isSeen, scrollWithin } from '../../page/scroll-within.ts';
import { planLanguage } from '../plan-language/plan-language.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';

/** Asks for a stretch of a file. */
export type OpenRangeEvent = CustomEvent<{ readonly file: string; readonly from: number; readonly to: number }>;

/** What the open file declares, to find and jump. Fires `open-range`. */
export class PlanOutline extends LitElement {
  static override properties = {
    plan: { attribute: false },
    spots: { attribute: false },
    path: {},
    cursor: { type: Number },
    language: {},
    search: { state: true },
  };
  static override styles = [
    base,
    forms,
    listBox,
    listButtons,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-template-rows: auto minmax(0, 1fr);
        gap: var(--tg-2);
        min-height: 0;
      }
      button {
        gap: var(--tg-2);
      }
      button[aria-current] {
        background: var(--tg-primary-soft);
        box-shadow: inset 3px 0 0 var(--tg-primary);
      }
      .level-2 button {
        padding-inline-start: 1.5rem;
      }
      .level-3 button {
        padding-inline-start: 2.25rem;
      }
      .level-4 button {
        padding-inline-start: 3rem;
      }
      .level-5 button {
        padding-inline-start: 3.75rem;
      }
      .level-6 button {
        padding-inline-start: 4.5rem;
      }
      .code {
        color: var(--tg-heading);
        font-weight: 600;
        white-space: nowrap;
      }
      .title {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      @media (width < 40rem) {
        .title {
          white-space: normal;
        }
      }
      .kind {
        color: var(--tg-muted);
        font-size: 0.8rem;
      }
    `,
  ];

  declare plan: Plan | null;
  declare spots: Spots;
  declare path: string;
  /** Where the cursor stands in the open file: its declaration is marked, and scrolled to. */
  declare cursor: number;
  declare language: Language;
  declare search: string;

  constructor() {
    super();
    this.plan = null;
    this.spots = NO_SPOTS;
    this.path = '';
    this.cursor = -1;
    this.language = 'it';
    this.search = '';
  }

  override render() {
    const texts = planTexts[this.language];
    const wanted = this.search.trim().toLowerCase();
    const all = this.#entries();
    const here = all.findLast(({ spot }) => spot.offset <= this.cursor) ?? null;
    const entries =
      wanted === '' ? all : all.filter((entry) => `${entry.code} ${entry.title}`.toLowerCase().includes(wanted));
    return html`<div class="field">
        <label for="find">${texts.find}</label>
        <input id="find" type="search" .value=${this.search} @input=${this.#onSearch} />
      </div>
      ${
        entries.length === 0
          ? html`<p class="muted">${wanted === '' ? texts.nothing : texts.notFound(this.search.trim())}</p>`
          : html`<ul aria-label=${texts.outline}>
              ${entries.map((entry) => this.#entry(entry, entry === here))}
            </ul>`
      }`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('cursor')) return;
    const list = this.renderRoot.querySelector('ul');
    const current = list?.querySelector('[aria-current]');
    if (list && current && !isSeen(list, current)) scrollWithin(list, () => current, list.clientHeight / 2);
  }

  readonly #read = remembered<readonly OutlineEntry[]>();

  /** The plan is walked once for each analysis, not at each move of the cursor. */
  #entries(): readonly OutlineEntry[] {
    const { plan, spots, path } = this;
    return this.#read([plan, spots, path], () => (plan ? outlineOf(plan, spots, path) : []));
  }

  #entry(entry: OutlineEntry, isHere: boolean) {
    return html`<li class="level-${Math.min(entry.level, 6)}">
      <button type="button" aria-current=${isHere ? 'location' : nothing} @click=${() => this.#open(entry)}>
        ${entry.code === '' ? nothing : html`<span class="code">${entry.code}</span>`}
        <span class="title" lang=${planLanguage()}>${entry.title}</span>
        <span class="kind">${planTexts[this.language].kinds[entry.kind]}</span>
      </button>
    </li>`;
  }

  #open({ spot: { file, offset } }: OutlineEntry): void {
    const detail = { file, from: offset, to: offset };
    this.dispatchEvent(new CustomEvent('open-range', { detail }) satisfies OpenRangeEvent);
  }

  #onSearch = (event: Event): void => {
    this.search = (event.target as HTMLInputElement).value;
  };
}

customElements.define('plan-outline', PlanOutline);

declare global {
  interface HTMLElementTagNameMap {
    'plan-outline': PlanOutline;
  }
}
