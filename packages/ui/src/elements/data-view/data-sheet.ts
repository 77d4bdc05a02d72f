import { type Language, valueText } from '@traguardo/model';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { dataTexts } from '../../locales/data.ts';
import { base, tables } from '../../styles/shared.ts';
import { sheetStyles } from './data-styles.ts';
import type { InputRow } from './input-rows.ts';
import { type Cell, isTyping, moveCell } from './sheet-keys.ts';

const COLUMNS = ['code', 'what', 'value', 'unit', 'source', 'date', 'status', 'problem'] as const;

type Column = (typeof COLUMNS)[number];

const NARROW = matchMedia('(width < 48rem)');

/** One edit of the sheet. A null `raw` removes the value. */
export type ValueEditEvent = CustomEvent<{
  readonly id: string;
  readonly raw: string | null;
  readonly source?: string;
}>;

/** Lines pasted on a cell, for its row and the ones below it. */
export type ValuesPasteEvent = CustomEvent<{
  readonly values: readonly { readonly id: string; readonly raw: string }[];
}>;

interface Editing extends Cell {
  readonly id: string;
  readonly text: string;
}

/** The inputs as a spreadsheet: ARIA grid with one cell in the tab order, typed over or edited in place. */
export class DataSheet extends LitElement {
  static override properties = {
    rows: { attribute: false },
    language: {},
    cell: { state: true },
    editing: { state: true },
    columns: { state: true },
  };
  static override styles = [base, tables, sheetStyles];

  declare rows: readonly InputRow[];
  declare language: Language;
  declare cell: Cell;
  declare editing: Editing | null;
  /** What is shown: in a narrow window the title stands under the code. */
  declare columns: readonly Column[];

  #wantsFocus = false;

  constructor() {
    super();
    this.rows = [];
    this.language = 'it';
    this.editing = null;
    this.columns = columnsFor(NARROW.matches);
    this.cell = { row: 0, column: this.columns.indexOf('value') };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    NARROW.addEventListener('change', this.#onWidth);
  }

  override disconnectedCallback(): void {
    NARROW.removeEventListener('change', this.#onWidth);
    super.disconnectedCallback();
  }

  /** Puts the cursor on the value of an input; does nothing when its row is not shown. */
  focusInput(id: string): void {
    const row = this.rows.findIndex((one) => one.id.toLowerCase() === id.toLowerCase());
    if (row >= 0) this.#go({ row, column: this.columns.indexOf('value') });
  }

  override render() {
    const texts = dataTexts[this.language];
    const last = Math.max(0, this.rows.length - 1);
    if (this.cell.row > last) this.cell = { ...this.cell, row: last };
    return html`<div class="table-scroll">
      <table
        class="table sheet"
        role="grid"
        aria-label=${texts.sheet}
        aria-rowcount=${this.rows.length + 1}
        @keydown=${this.#onKeydown}
        @focusin=${this.#onFocusIn}
        @paste=${this.#onPaste}
        @copy=${this.#onCopy}
      >
        <thead>
          <tr>
            ${this.columns.map((column) => html`<th scope="col" class=${column}>${texts[column]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row, index) => this.#row(row, index))}
        </tbody>
      </table>
    </div>`;
  }

  protected override updated(): void {
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    const { row, column } = this.cell;
    const cell = this.renderRoot.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    const input = cell?.querySelector('input');
    (input ?? cell)?.focus({ preventScroll: false });
    if (input && this.editing) input.setSelectionRange(input.value.length, input.value.length);
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #row(row: InputRow, index: number): TemplateResult {
    return html`<tr aria-rowindex=${index + 2}>
      ${this.columns.map((column, position) => this.#cell(row, index, column, position))}
    </tr>`;
  }

  #cell(row: InputRow, index: number, column: Column, position: number): TemplateResult {
    const isActive = this.cell.row === index && this.cell.column === position;
    const isEditing = this.editing?.row === index && this.editing.column === position;
    const isEditable = column === 'value' || column === 'source';
    const isInvalid = column === 'value' && row.problems.some((problem) => problem.severity === 'error');
    const message = `problem-${index}`;
    const describes = column === 'value' && row.problems.length > 0;
    return html`<td
      role=${column === 'code' ? 'rowheader' : 'gridcell'}
      class="${column} ${isInvalid ? 'invalid' : ''} ${isEditing ? 'editing' : ''}"
      id=${column === 'problem' ? message : nothing}
      data-cell="${index}:${position}"
      tabindex=${isActive && !isEditing ? 0 : -1}
      aria-readonly=${isEditable ? nothing : 'true'}
      aria-invalid=${isInvalid ? 'true' : nothing}
      aria-describedby=${describes ? message : nothing}
      @click=${() => this.#go({ row: index, column: position })}
      @dblclick=${() => this.#edit(null)}
    >
      ${isEditing && this.editing ? this.#input(row, this.editing) : this.#content(row, column)}
    </td>`;
  }

  #input(row: InputRow, editing: Editing): TemplateResult {
    const texts = dataTexts[this.language];
    const label = this.columns[editing.column] === 'source' ? texts.sourceOf(row.id) : texts.valueOf(row.id);
    return html`<input
      type="text"
      autocomplete="off"
      aria-label=${label}
      .value=${editing.text}
      @input=${(event: Event) => {
        this.editing = { ...editing, text: (event.target as HTMLInputElement).value };
      }}
      @click=${(event: Event) => event.stopPropagation()}
      @blur=${() => this.#commit()}
    />`;
  }

  #content(row: InputRow, column: Column): TemplateResult | string {
    const texts = dataTexts[this.language];
    switch (column) {
      case 'code':
        return html`<span class="id">${row.id}</span>${
            this.columns.includes('what') ? nothing : html`<span class="owner">${row.title}</span>`
          }`;
      case 'what':
        return html`${row.title}${row.owner ? html`<span class="owner">${row.owner}</span>` : nothing}`;
      case 'value':
        if (row.raw === '') return html`<span class="expected">${expectedText(row, this.language)}</span>`;
        return row.total
          ? html`${row.raw}<span class="owner"
                >${texts.sumOf(valueText(row.total.value, this.language), row.total.parts)}</span
              >`
          : row.raw;
      case 'unit':
        return row.unit?.symbol ?? '';
      case 'source':
        return row.givenSource === ''
          ? html`<span class="inherited">${row.planSource}</span>`
          : html`${row.givenTitle}`;
      case 'date':
        return row.date;
      case 'status':
        return row.origin && !row.origin.isTable ? `${row.status} (${texts.inPlan})` : row.status;
      case 'problem':
        return html`${row.problems.map(
          (problem) =>
            html`<span class="message ${problem.severity}"
              ><strong>${problem.severity === 'error' ? '✕' : '!'}</strong> ${problem.message}
              <span class="where">${texts.at(problem.file, problem.line)}</span></span
            >`,
        )}`;
      default:
        return column satisfies never;
    }
  }

  #go(cell: Cell): void {
    if (this.editing && this.editing.row === cell.row && this.editing.column === cell.column) return;
    this.#commit();
    this.cell = cell;
    this.#wantsFocus = true;
  }

  /** Starts editing the current cell: with `typed` in place of what it holds, or with what it holds. */
  #edit(typed: string | null): void {
    const column = this.columns[this.cell.column];
    const row = this.rows[this.cell.row];
    if (!row || (column !== 'value' && column !== 'source')) return;
    const current = column === 'value' ? row.raw : row.givenSource;
    this.editing = { ...this.cell, id: row.id, text: typed ?? current };
    this.#wantsFocus = true;
  }

  #commit(): void {
    const { editing } = this;
    if (!editing) return;
    this.editing = null;
    const row = this.rows.find((one) => one.id === editing.id);
    const text = editing.text.trim();
    if (!row) return;
    if (this.columns[editing.column] === 'source') {
      if (text !== row.givenSource && row.raw !== '') this.#send(row.id, row.raw, text);
    } else if (text !== row.raw) {
      this.#send(row.id, text === '' ? null : text);
    }
  }

  #send(id: string, raw: string | null, source?: string): void {
    const detail = source === undefined ? { id, raw } : { id, raw, source };
    this.dispatchEvent(new CustomEvent('value-edit', { detail }) satisfies ValueEditEvent);
  }

  /** A cell reached by other means than our keys (a screen reader, a click) becomes the current one. */
  #onFocusIn = (event: FocusEvent): void => {
    const [row, column] = ((event.target as HTMLElement).dataset['cell'] ?? '').split(':').map(Number);
    if (row === undefined || column === undefined || this.editing) return;
    if (row !== this.cell.row || column !== this.cell.column) this.cell = { row, column };
  };

  #onKeydown = (event: KeyboardEvent): void => {
    if (this.editing) this.#onEditingKey(event);
    else this.#onCellKey(event);
  };

  #onEditingKey(event: KeyboardEvent): void {
    const { row, column } = this.cell;
    if (event.key === 'Escape') {
      this.editing = null;
      this.#wantsFocus = true;
    } else if (event.key === 'Enter') {
      this.#leave(event.shiftKey ? row - 1 : row + 1, column);
    } else if (event.key === 'Tab') {
      this.#leave(row, event.shiftKey ? column - 1 : column + 1);
    } else {
      return;
    }
    event.preventDefault();
  }

  #leave(row: number, column: number): void {
    this.#commit();
    const size = { rows: this.rows.length, columns: this.columns.length };
    this.cell = {
      row: Math.min(Math.max(row, 0), size.rows - 1),
      column: Math.min(Math.max(column, 0), size.columns - 1),
    };
    this.#wantsFocus = true;
  }

  #onCellKey(event: KeyboardEvent): void {
    const size = { rows: this.rows.length, columns: this.columns.length };
    const next = event.altKey ? null : moveCell(this.cell, event.key, event.ctrlKey || event.metaKey, size);
    if (next) {
      this.#go(next);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      this.#edit(null);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      const row = this.rows[this.cell.row];
      if (row && row.raw !== '' && this.columns[this.cell.column] === 'value') this.#send(row.id, null);
    } else if (isTyping(event)) {
      this.#edit(event.key);
    } else {
      return;
    }
    event.preventDefault();
  }

  #onWidth = (): void => {
    this.#commit();
    this.columns = columnsFor(NARROW.matches);
    this.cell = { ...this.cell, column: this.columns.indexOf('value') };
  };

  #onPaste = (event: ClipboardEvent): void => {
    if (this.editing || this.columns[this.cell.column] !== 'value') return;
    const lines = (event.clipboardData?.getData('text/plain') ?? '').replace(/\r?\n$/, '').split(/\r?\n/);
    const values = lines.flatMap((line, index) => {
      const row = this.rows[this.cell.row + index];
      const raw = (line.split('\t')[0] ?? '').trim();
      return row && raw !== '' ? [{ id: row.id, raw }] : [];
    });
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('values-paste', { detail: { values } }) satisfies ValuesPasteEvent);
  };

  #onCopy = (event: ClipboardEvent): void => {
    if (this.editing || !getSelection()?.isCollapsed) return;
    const { row, column } = this.cell;
    const cell = this.renderRoot.querySelector(`[data-cell="${row}:${column}"]`);
    event.clipboardData?.setData('text/plain', cell?.textContent?.trim() ?? '');
    event.preventDefault();
  };
}

function columnsFor(isNarrow: boolean): readonly Column[] {
  return isNarrow ? COLUMNS.filter((column) => column !== 'what') : COLUMNS;
}

function expectedText(row: InputRow, language: Language): string {
  const texts = dataTexts[language];
  switch (row.expected.kind) {
    case 'yes-no':
      return texts.yesNo;
    case 'date':
      return texts.day;
    case 'phases':
      return texts.phases(row.expected.codes.join(', '));
    case 'word':
      return texts.word(row.expected.codes.join(', '));
    case 'number':
    case 'any':
      return '—';
    default:
      return row.expected satisfies never;
  }
}

customElements.define('data-sheet', DataSheet);

declare global {
  interface HTMLElementTagNameMap {
    'data-sheet': DataSheet;
  }
}
