import { countText, type Language } from '@traguardo/model';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { dataTexts } from '../../locales/data.ts';
import { leaveSearch } from '../../page/leave-search.ts';
import { base, buttons, forms } from '../../styles/shared.ts';
import type { Named } from '../data-view/input-needs.ts';
import { NO_FILTER, type RowFilter, SHOWN, type Shown } from '../data-view/row-filters.ts';
import { FIXED_COLUMNS, SHEET_COLUMNS, type SheetColumn } from '../data-view/sheet/sheet-columns.ts';
import { planLanguage } from '../plan-language/plan-language.ts';

export type FilterChangeEvent = CustomEvent<RowFilter>;
export type MeChangeEvent = CustomEvent<string>;
export type ColumnsChangeEvent = CustomEvent<readonly SheetColumn[]>;

/** Which values are shown, who the person is, and which columns. Tells changes by `filter-change`, `me-change`, `columns-change`. */
export class DataFilters extends LitElement {
  static override properties = {
    filter: { attribute: false },
    counts: { attribute: false },
    choices: { attribute: false },
    columns: { attribute: false },
    me: {},
    language: {},
  };
  static override styles = [
    base,
    buttons,
    forms,
    css`
      :host {
        display: grid;
        gap: var(--tg-3);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-3) var(--tg-4);
        align-items: end;
      }
      .bar .field {
        min-width: 10rem;
        max-width: 100%;
      }
      .bar select {
        max-width: 18rem;
      }
      .bar .search {
        flex: 1 1 14rem;
        max-width: 24rem;
      }
      summary {
        display: inline-block;
        min-height: 2rem;
        padding: var(--tg-1) 0;
        color: var(--tg-primary);
        font-weight: 600;
        cursor: pointer;
      }
      .more {
        display: grid;
        gap: var(--tg-3);
        padding-block: var(--tg-2);
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: var(--tg-1) var(--tg-4);
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: 600;
      }
      fieldset label {
        display: inline-flex;
        gap: var(--tg-2);
        align-items: center;
        min-height: 2rem;
      }
      @media (width < 48rem) {
        /* cards have columns of their own */
        .columns {
          display: none;
        }
        .bar .field {
          flex: 1 1 40%;
          min-width: 8rem;
          max-width: none;
        }
        .bar .search {
          flex-basis: 100%;
        }
        .bar select {
          max-width: none;
        }
      }
    `,
  ];

  declare filter: RowFilter;
  declare counts: Readonly<Record<Shown, number>>;
  declare choices: Readonly<Record<'goal' | 'source' | 'holder', readonly Named[]>>;
  declare columns: readonly SheetColumn[];
  /** The code of the office or role the person says to be; empty while nothing was said. */
  declare me: string;
  declare language: Language;

  constructor() {
    super();
    this.filter = NO_FILTER;
    this.counts = { all: 0, mine: 0, missing: 0, late: 0, provisional: 0, problems: 0 };
    this.choices = { goal: [], source: [], holder: [] };
    this.columns = [];
    this.me = '';
    this.language = 'it';
  }

  get #texts(): (typeof dataTexts)['it'] {
    return dataTexts[this.language];
  }

  override render(): TemplateResult {
    const texts = this.#texts;
    const shown = SHOWN.filter((one) => one !== 'mine' || this.me !== '');
    return html`<div class="bar">
        <div class="field">
          <label for="filter">${texts.filter}</label>
          <select id="filter" @change=${(event: Event) => this.#set({ shown: valueOf(event) as Shown })}>
            ${shown.map(
              (one) =>
                html`<option value=${one} .selected=${one === this.filter.shown}>
                  ${texts.shownWords[one]} (${countText(this.counts[one], this.language)})
                </option>`,
            )}
          </select>
        </div>
        ${this.choices.holder.length === 0 ? nothing : this.#chooser('me', texts.me, this.choices.holder, this.me, texts.nobody)}
        <div class="field search">
          <label for="search">${texts.search}</label>
          <input
            id="search"
            type="search"
            enterkeyhint="search"
            .value=${this.filter.search}
            @input=${(event: Event) => this.#set({ search: valueOf(event) })}
            @change=${leaveSearch}
          />
        </div>
        <slot></slot>
      </div>
      <details>
        <summary>${texts.moreFilters}<span class="columns">${texts.andColumns}</span></summary>
        <div class="more">
          <div class="bar">
            ${this.#chooser('goal', texts.ofGoal, this.choices.goal, this.filter.goal, texts.any)}${this.#chooser(
              'source',
              texts.ofSource,
              this.choices.source,
              this.filter.source,
              texts.any,
            )}${this.#chooser('holder', texts.ofHolder, this.choices.holder, this.filter.holder, texts.any)}
            <slot name="more"></slot>
            <button class="button quiet" type="button" @click=${() => this.#set(NO_FILTER)}>
              ${texts.clearFilters}
            </button>
          </div>
          ${this.#columnChoice()}
        </div>
      </details>`;
  }

  /** A filter that is set is in sight; nothing is closed again under the hand that takes the last one away. */
  protected override updated(changed: PropertyValues<this>): void {
    const { goal, source, holder } = this.filter;
    const details = this.renderRoot.querySelector('details');
    if (details && changed.has('filter') && goal + source + holder !== '') details.open = true;
  }

  #chooser(
    name: 'me' | 'goal' | 'source' | 'holder',
    label: string,
    among: readonly Named[],
    chosen: string,
    none: string,
  ): TemplateResult {
    const isKnown = chosen === '' || among.some(({ code }) => code === chosen);
    const all = isKnown ? among : [...among, { code: chosen, title: chosen }];
    const choose = (event: Event): void => {
      if (name === 'me')
        this.dispatchEvent(new CustomEvent('me-change', { detail: valueOf(event) }) satisfies MeChangeEvent);
      else this.#set({ [name]: valueOf(event) });
    };
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} @change=${choose}>
        <option value="" .selected=${chosen === ''}>${none}</option>
        ${all.map(({ code, title }) => html`<option value=${code} lang=${planLanguage()} .selected=${code === chosen}>${title}</option>`)}
      </select>
    </div>`;
  }

  #columnChoice(): TemplateResult {
    const texts = this.#texts;
    const toggle = (column: SheetColumn): void => {
      const detail = SHEET_COLUMNS.filter((one) => this.columns.includes(one) !== (one === column));
      this.dispatchEvent(new CustomEvent('columns-change', { detail }) satisfies ColumnsChangeEvent);
    };
    return html`<fieldset class="columns">
      <legend>${texts.columns}</legend>
      ${SHEET_COLUMNS.filter((column) => !FIXED_COLUMNS.includes(column)).map(
        (column) =>
          html`<label>
            <input type="checkbox" .checked=${this.columns.includes(column)} @change=${() => toggle(column)} />
            ${texts[column]}
          </label>`,
      )}
    </fieldset>`;
  }

  #set(change: Partial<RowFilter>): void {
    const detail = { ...this.filter, ...change };
    this.dispatchEvent(new CustomEvent('filter-change', { detail }) satisfies FilterChangeEvent);
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

customElements.define('data-filters', DataFilters);

declare global {
  interface HTMLElementTagNameMap {
    'data-filters': DataFilters;
  }
}
