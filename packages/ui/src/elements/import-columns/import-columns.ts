import { ACTUAL_COLUMNS } from '@traguardo/dsl';
import { dateText, type Language } from '@traguardo/model';
import { columnLetters, type SheetTable } from '@traguardo/office';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { importTexts } from '../../locales/import.ts';
import { base, forms, tables } from '../../styles/shared.ts';
import { stackedTables } from '../../styles/stacked-tables.ts';
import { type ColumnRole, headingsOf, isValue, type Mapping, rowsUnder } from '../import-dialog/mapping.ts';

/** The mapping a person changed. */
export type MappingChangeEvent = CustomEvent<{ readonly mapping: Mapping; readonly isHeader: boolean }>;
/** The sheet a person chose, by its place in the file. */
export type SheetChangeEvent = CustomEvent<{ readonly sheet: number }>;

const ROLES: readonly ColumnRole[] = ['none', 'code', 'value', 'period', ...ACTUAL_COLUMNS.slice(2)];
const EXAMPLES = 3;

/** What the sheet, its headings and each of its columns are for: guessed, always shown, changed here. Fires `mapping-change` and `sheet-change`. */
export class ImportColumns extends LitElement {
  static override properties = {
    sheets: { attribute: false },
    sheet: { type: Number },
    mapping: { attribute: false },
    asksNotation: { attribute: false },
    asksPercent: { attribute: false },
    language: {},
  };
  static override styles = [
    base,
    forms,
    tables,
    stackedTables,
    css`
      :host {
        display: grid;
        gap: var(--tg-3);
      }
      summary {
        min-height: 2rem;
        cursor: pointer;
      }
      details > :not(summary) {
        margin-block-start: var(--tg-2);
      }
      .table-scroll {
        max-height: 18rem;
        overflow: auto;
      }
      select {
        min-width: 11rem;
      }
      .examples {
        max-width: 20rem;
        overflow-wrap: anywhere;
      }
      @media (width < 40rem) {
        .table-scroll {
          max-height: none;
        }
        select {
          min-width: 0;
        }
      }
    `,
  ];

  declare sheets: readonly SheetTable[];
  declare sheet: number;
  declare mapping: Mapping;
  /** Whether some numbers are written as text that can be read in two ways. */
  declare asksNotation: boolean;
  /** Whether some percentages may be points or ratios. */
  declare asksPercent: boolean;
  declare language: Language;

  override render() {
    const texts = importTexts[this.language];
    const table = this.sheets[this.sheet];
    if (!table) return nothing;
    return html`<div class="form-row">
        ${this.sheets.length > 1 ? this.#sheetChoice() : nothing}
        ${
          this.asksNotation || this.mapping.notation !== null
            ? this.#choice('notation', texts.notation, this.mapping.notation, [
                ['it', texts.notationIt],
                ['en', texts.notationEn],
              ])
            : nothing
        }
        ${
          this.asksPercent || this.mapping.percent !== null
            ? this.#choice('percent', texts.percent, this.mapping.percent, [
                ['points', texts.percentPoints],
                ['ratio', texts.percentRatio],
              ])
            : nothing
        }
      </div>
      <details ?open=${!this.#isClear}>
        <summary>${this.#told(table)}</summary>
        <div class="form-row">
          <div class="field">
            <label for="header">${texts.headerRow}</label>
            <input
              id="header"
              type="number"
              min="0"
              .value=${String(this.mapping.headerRow)}
              @change=${this.#onHeader}
            />
          </div>
        </div>
        <div class="table-scroll" role="region" aria-label=${texts.columns} tabindex="0">
          <table class="table stacked" role="table">
            <thead role="rowgroup">
              <tr role="row">
                ${[texts.column, texts.heading, texts.examples, texts.role].map(
                  (title) => html`<th scope="col" role="columnheader">${title}</th>`,
                )}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${headingsOf(table, this.mapping.headerRow).map((heading, at) => this.#column(table, heading, at))}
            </tbody>
          </table>
        </div>
      </details>`;
  }

  /** Whether there are codes and values, so that what is read can be looked at first. */
  get #isClear(): boolean {
    const { columns } = this.mapping;
    return columns.includes('code') && columns.some(isValue);
  }

  /** What the columns are for, those that are read. */
  #told(table: SheetTable): string {
    const texts = importTexts[this.language];
    const headings = headingsOf(table, this.mapping.headerRow);
    const read = this.mapping.columns.flatMap((role, at) =>
      role === 'none'
        ? []
        : [texts.readAs(headings[at] || columnLetters(at), texts.roles[role], table.hiddenColumns.includes(at))],
    );
    return read.length === 0 ? texts.columns : texts.columnsRead(read);
  }

  #sheetChoice(): TemplateResult {
    const texts = importTexts[this.language];
    return html`<div class="field">
      <label for="sheet">${texts.sheet}</label>
      <select id="sheet" @change=${this.#onSheet}>
        ${this.sheets.map(
          ({ name, rows, hidden }, at) =>
            html`<option value=${at} .selected=${at === this.sheet}>
              ${texts.sheetName(name, rows.length, hidden)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #choice(
    name: 'notation' | 'percent',
    label: string,
    chosen: string | null,
    options: readonly (readonly [string, string])[],
  ): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} @change=${this.#onChoice}>
        ${chosen === null ? html`<option value="" selected>${importTexts[this.language].undecided}</option>` : nothing}
        ${options.map(([value, text]) => html`<option value=${value} .selected=${value === chosen}>${text}</option>`)}
      </select>
    </div>`;
  }

  #column(table: SheetTable, heading: string, at: number): TemplateResult {
    const texts = importTexts[this.language];
    const letters = columnLetters(at);
    const role = this.mapping.columns[at] ?? 'none';
    const examples = rowsUnder(table, this.mapping.headerRow)
      .flatMap(({ cells }) => cells[at] ?? [])
      .filter(({ text }) => text !== '')
      .slice(0, EXAMPLES)
      .map(({ kind, text }) => (kind === 'date' ? dateText(text, this.language) : text));
    return html`<tr role="row">
      <th scope="row" role="rowheader">${letters}</th>
      <td role="cell" data-label=${texts.heading}>
        ${heading}
        ${table.hiddenColumns.includes(at) ? html`<span class="muted small">${texts.hiddenColumn}</span>` : nothing}
      </td>
      <td role="cell" data-label=${texts.examples} class="examples">${examples.join(' · ').slice(0, 120)}</td>
      <td role="cell" data-label=${texts.role}>
        <div class="field">
          <select
            aria-label=${texts.roleOf(heading === '' ? letters : `${letters}, ${heading}`)}
            data-column=${at}
            @change=${this.#onRole}
          >
            ${ROLES.map((one) => html`<option value=${one} .selected=${one === role}>${texts.roles[one]}</option>`)}
          </select>
        </div>
      </td>
    </tr>`;
  }

  #onSheet = (event: Event): void => {
    const sheet = Number((event.target as HTMLSelectElement).value);
    this.dispatchEvent(new CustomEvent('sheet-change', { detail: { sheet } }) satisfies SheetChangeEvent);
  };

  #onHeader = (event: Event): void => {
    const headerRow = Math.max(0, Math.trunc(Number((event.target as HTMLInputElement).value)) || 0);
    this.#change({ ...this.mapping, headerRow }, true);
  };

  #onChoice = (event: Event): void => {
    const { id, value } = event.target as HTMLSelectElement;
    if (id === 'notation') this.#change({ ...this.mapping, notation: value === 'en' ? 'en' : 'it' });
    else this.#change({ ...this.mapping, percent: value === 'ratio' ? 'ratio' : 'points' });
  };

  /** One column is for codes, one for sources, and so on; any number of them are for values of the day they name. */
  #onRole = (event: Event): void => {
    const select = event.target as HTMLSelectElement;
    const column = Number(select.dataset['column']);
    const role = ROLES.find((one) => one === select.value) ?? 'none';
    const width = Math.max(this.mapping.columns.length, column + 1);
    const columns = Array.from({ length: width }, (_, at): ColumnRole => {
      if (at === column) return role;
      const other = this.mapping.columns[at] ?? 'none';
      return other === role && role !== 'period' ? 'none' : other;
    });
    this.#change({ ...this.mapping, columns });
  };

  #change(mapping: Mapping, isHeader = false): void {
    this.dispatchEvent(
      new CustomEvent('mapping-change', { detail: { mapping, isHeader } }) satisfies MappingChangeEvent,
    );
  }
}

customElements.define('import-columns', ImportColumns);

declare global {
  interface HTMLElementTagNameMap {
    'import-columns': ImportColumns;
  }
}
