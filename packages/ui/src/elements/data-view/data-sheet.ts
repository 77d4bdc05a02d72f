import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cssProperties } from '../../styles/css-properties.ts';
import { dataTexts } from '../../locales/data.ts';
import { base } from '../../styles/shared.ts';
import type { CellChange } from './cell-changes.ts';
import { sheetStyles } from './data-styles.ts';
import { blockText, clearedCells, filledCells, spreadCells } from './sheet-block.ts';
import {
  COLUMN_WIDTHS,
  isEditable,
  type SheetColumn,
  type SheetRow,
  type Sorting,
  writtenText,
} from './sheet-columns.ts';
import { type Cell, commandOf, HEAD, isTyping, leavingStep, moveCell, type Range, rangeOf } from './sheet-keys.ts';
import { type Editing, headRow, isSameCell, valueRow } from './sheet-row.ts';
import { drawnRows, scrollFor, type SheetWindow, windowAt } from './sheet-window.ts';
import { wholeOnPaper } from './whole-on-paper.ts';

/** Cells a person changed, as one step. */
export type CellsChangeEvent = CustomEvent<{
  readonly changes: readonly CellChange[];
  readonly how: 'typed' | 'cleared' | 'filled';
}>;

/** A text pasted on a block of cells. */
export type BlockPasteEvent = CustomEvent<{ readonly text: string; readonly range: Range }>;

const NARROW = matchMedia('(width < 48rem)');

/** Heights of a row in rem: a line of the sheet, and the card it becomes in a narrow window. */
const HEIGHTS = { line: 2.75, card: 9 };

const CARD: readonly SheetColumn[] = ['code', 'what', 'value', 'status', 'due', 'problem'];

/**
 * The inputs as a spreadsheet: ARIA grid with one cell in the tab order, typed over or edited in place. Only the rows in
 * sight are drawn. Tells what is asked by `cells-change`, `block-paste`, `row-open`, `sheet-sort`.
 */
export class DataSheet extends LitElement {
  static override properties = {
    rows: { attribute: false },
    chosen: { attribute: false },
    sorting: { attribute: false },
    language: {},
    cell: { state: true },
    anchor: { state: true },
    editing: { state: true },
    shown: { state: true },
  };
  static override styles = [base, sheetStyles];

  declare rows: readonly SheetRow[];
  /** The columns of a wide window. */
  declare chosen: readonly SheetColumn[];
  declare sorting: Sorting | null;
  declare language: Language;
  declare cell: Cell;
  /** The other corner of the block that is selected. */
  declare anchor: Cell;
  declare editing: Editing | null;
  declare shown: SheetWindow;

  #wantsFocus = false;
  #height = 0;
  /** In pixels, as the font of the page makes it. */
  #rowHeight = 44;
  readonly #sizes = new ResizeObserver(() => this.#look());

  constructor() {
    super();
    this.rows = [];
    this.chosen = CARD;
    this.sorting = null;
    this.language = 'it';
    this.editing = null;
    this.shown = { first: 0, last: 0 };
    this.cell = { row: 0, column: 2 };
    this.anchor = this.cell;
    this.addController(wholeOnPaper(this, () => this.#look()));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    NARROW.addEventListener('change', this.#onWidth);
  }

  override disconnectedCallback(): void {
    NARROW.removeEventListener('change', this.#onWidth);
    this.#sizes.disconnect();
    super.disconnectedCallback();
  }

  /** What is shown: in a narrow window every row is a card. */
  get columns(): readonly SheetColumn[] {
    return NARROW.matches ? CARD : this.chosen;
  }

  /** Puts the cursor on the value of an input; does nothing when its row is not shown. */
  focusInput(id: string): void {
    const row = this.rows.findIndex((one) => one.id.toLowerCase() === id.toLowerCase());
    if (row >= 0) this.#go({ row, column: this.columns.indexOf('value') });
  }

  protected override firstUpdated(): void {
    this.#sizes.observe(this.#scroller);
    this.#look();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const clamp = ({ row, column }: Cell): Cell => ({
      row: Math.min(row, Math.max(0, this.rows.length - 1)),
      column: Math.min(column, this.columns.length - 1),
    });
    if (!changed.has('rows') && !changed.has('chosen')) return;
    this.cell = clamp(this.cell);
    this.anchor = clamp(this.anchor);
    if (this.hasUpdated) this.#look();
  }

  override render(): TemplateResult {
    const texts = dataTexts[this.language];
    const { columns } = this;
    const isCard = NARROW.matches;
    const widths = columns.map((column) =>
      column === 'what' || column === 'problem'
        ? `minmax(${COLUMN_WIDTHS[column]}rem, 1fr)`
        : `${COLUMN_WIDTHS[column]}rem`,
    );
    const whole = columns.reduce((sum, column) => sum + COLUMN_WIDTHS[column], 0);
    return html`<div class="scroller" @scroll=${this.#look}>
      <div
        class="sheet ${isCard ? 'cards' : ''}"
        role="grid"
        aria-label=${texts.sheet}
        aria-rowcount=${this.rows.length + 1}
        aria-colcount=${columns.length}
        aria-multiselectable="true"
        ${cssProperties(isCard ? {} : { '--columns': widths.join(' '), 'min-width': `${whole}rem` })}
        @click=${this.#onClick}
        @dblclick=${() => this.#edit(null)}
        @input=${this.#onInput}
        @focusout=${this.#onFocusOut}
        @keydown=${this.#onKeydown}
        @focusin=${this.#onFocusIn}
        @paste=${this.#onPaste}
        @copy=${this.#onCopy}
        @cut=${this.#onCut}
        @pointerover=${this.#onDrag}
      >
        ${headRow(this)}
        <div class="body" role="rowgroup" ${cssProperties({ height: `${this.rows.length * this.#rowHeight}px` })}>
          ${repeat(
            drawnRows(this.shown, this.cell.row, this.rows.length),
            (index) => index,
            (index) => {
              const row = this.rows[index];
              return row ? valueRow(this, row, index, index * this.#rowHeight) : nothing;
            },
          )}
        </div>
      </div>
    </div>`;
  }

  protected override updated(): void {
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    this.#scrollTo(this.cell.row);
    const { row, column } = this.cell;
    const cell = this.renderRoot.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    const input = cell?.querySelector('input');
    (input ?? cell)?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (input && this.editing) input.setSelectionRange(input.value.length, input.value.length);
  }

  get #scroller(): HTMLElement {
    return this.renderRoot.querySelector('.scroller') as HTMLElement;
  }

  readonly #look = (): void => {
    const scroller = this.#scroller;
    this.#measure();
    this.#height = scroller.clientHeight;
    const next = windowAt(scroller.scrollTop, Math.max(this.#height, 400), this.#rowHeight, this.rows.length);
    if (next.first !== this.shown.first || next.last !== this.shown.last) this.shown = next;
  };

  #measure(): void {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const height = rem * (NARROW.matches ? HEIGHTS.card : HEIGHTS.line);
    if (height === this.#rowHeight) return;
    this.#rowHeight = height;
    this.requestUpdate();
  }

  #scrollTo(row: number): void {
    const scroller = this.#scroller;
    const head = NARROW.matches ? 0 : this.#rowHeight;
    const top = row < 0 ? 0 : scrollFor(row, scroller.scrollTop, this.#height - head, this.#rowHeight);
    if (top !== scroller.scrollTop) scroller.scrollTop = top;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const target = event.target as HTMLElement;
    const cell = cellAt(target);
    const column = cell && this.columns[cell.column];
    if (!cell || !column || target instanceof HTMLInputElement) return;
    if (cell.row === HEAD) return this.#sort(column);
    if (event.shiftKey) this.#extend(cell);
    else this.#go(cell);
    if (NARROW.matches) this.#open(cell.row);
  };

  /** A mouse that moves on with its button held takes the cells on its way into the block. */
  readonly #onDrag = (event: PointerEvent): void => {
    const cell = cellAt(event.target as HTMLElement);
    if (event.pointerType !== 'mouse' || event.buttons !== 1 || this.editing || !cell || cell.row === HEAD) return;
    if (!this.matches(':focus-within')) return; // it was pressed somewhere else
    if (this.cell.row !== HEAD && !isSameCell(cell, this.cell)) this.#extend(cell);
  };

  readonly #onInput = (event: Event): void => {
    const { editing } = this;
    if (editing) this.editing = { ...editing, text: (event.target as HTMLInputElement).value };
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    if (event.target instanceof HTMLInputElement) this.#commit();
  };

  #open(row: number): void {
    const id = this.rows[row]?.id;
    if (id !== undefined) this.#tell('row-open', { id });
  }

  #sort(column: SheetColumn): void {
    this.cell = { row: HEAD, column: this.columns.indexOf(column) };
    this.anchor = this.cell;
    this.#wantsFocus = true;
    this.#tell('sheet-sort', column);
  }

  #go(cell: Cell): void {
    const { editing } = this;
    if (editing && isSameCell(editing, cell)) return;
    this.#commit();
    this.cell = cell;
    this.anchor = cell;
    this.#wantsFocus = true;
    this.#tell('row-reached', { id: this.rows[cell.row]?.id ?? null });
  }

  #extend(cell: Cell): void {
    this.#commit();
    this.cell = { ...cell, row: Math.max(0, cell.row) };
    this.#wantsFocus = true;
  }

  /** Starts editing the current cell: with `typed` in place of what it holds, or with what it holds. */
  #edit(typed: string | null): void {
    const column = this.columns[this.cell.column];
    const row = this.rows[this.cell.row];
    if (!row || !isEditable(column)) return;
    this.editing = { ...this.cell, id: row.id, text: typed ?? writtenText(row, column), isTyped: typed !== null };
    this.#wantsFocus = true;
  }

  #commit(): void {
    const { editing } = this;
    if (!editing) return;
    this.editing = null;
    const row = this.rows.find((one) => one.id === editing.id);
    const column = this.columns[editing.column];
    const text = editing.text.trim();
    if (!row || !isEditable(column) || text === writtenText(row, column)) return;
    this.#change([{ id: row.id, column, text }], 'typed');
  }

  #change(changes: readonly CellChange[], how: CellsChangeEvent['detail']['how']): void {
    if (changes.length > 0) this.#tell('cells-change', { changes, how });
  }

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** A cell reached by other means than our keys (a screen reader, a click) becomes the current one. */
  #onFocusIn = (event: FocusEvent): void => {
    const cell = cellAt(event.target as HTMLElement);
    if (!cell || this.editing || isSameCell(cell, this.cell)) return;
    this.cell = cell;
    this.anchor = cell;
  };

  #onKeydown = (event: KeyboardEvent): void => {
    if (this.editing) this.#onEditingKey(event);
    else this.#onCellKey(event);
  };

  #onEditingKey(event: KeyboardEvent): void {
    const { row, column } = this.cell;
    const step = event.isComposing ? null : leavingStep(event, this.editing?.isTyped ?? false);
    if (event.key === 'Escape') {
      this.editing = null;
      this.#wantsFocus = true;
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#spread();
    else if (step) this.#leave(row + step.row, column + step.column);
    else return;
    event.preventDefault();
  }

  /** Writes what is typed into every row of the block, or of the cell alone, and stays. */
  #spread(): void {
    const { editing } = this;
    const column = editing && this.columns[editing.column];
    if (!editing || !column) return;
    const range = rangeOf(this.anchor, this.cell);
    this.#wantsFocus = true;
    if (range.top === range.bottom) return this.#commit();
    this.editing = null;
    this.#change(spreadCells(this.rows, column, range, editing.text.trim()), 'filled');
  }

  #leave(row: number, column: number): void {
    this.#go({
      row: Math.min(Math.max(row, 0), this.rows.length - 1),
      column: Math.min(Math.max(column, 0), this.columns.length - 1),
    });
    this.#commit();
  }

  #onCellKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    const page = Math.max(1, Math.floor(this.#height / this.#rowHeight) - 1);
    const size = { rows: this.rows.length, columns: this.columns.length, page };
    const next = event.altKey ? null : moveCell(this.cell, event.key, event.ctrlKey || event.metaKey, size);
    if (command) this.#onCommand(command);
    else if (next && event.shiftKey) this.#extend(next);
    else if (next) this.#go(next);
    else if (!this.#act(event)) return;
    event.preventDefault();
  }

  /** Whether a key did something with the current cell. */
  #act(event: KeyboardEvent): boolean {
    const column = this.columns[this.cell.column];
    const { key } = event;
    if (this.cell.row === HEAD) {
      if (!column || (key !== 'Enter' && key !== ' ')) return false;
      this.#sort(column);
    } else if (key === ' ' || (key === 'Enter' && !isEditable(column))) this.#open(this.cell.row);
    else if (key === 'Enter' || key === 'F2') this.#edit(null);
    else if (key === 'Delete' || key === 'Backspace') this.#changeBlock('cleared');
    else if (isTyping(event)) this.#edit(key);
    else return false;
    return true;
  }

  #onCommand(command: NonNullable<ReturnType<typeof commandOf>>): void {
    if (command === 'fill') return this.#changeBlock('filled');
    this.anchor = { row: 0, column: 0 };
    this.cell = { row: this.rows.length - 1, column: this.columns.length - 1 };
    this.#wantsFocus = true;
  }

  /** What empties or fills the selected block. */
  #changeBlock(how: 'cleared' | 'filled'): void {
    const change = how === 'cleared' ? clearedCells : filledCells;
    this.#change(change(this.rows, this.columns, rangeOf(this.anchor, this.cell)), how);
  }

  #onWidth = (): void => {
    this.#commit();
    this.cell = { ...this.cell, column: this.columns.indexOf('value') };
    this.anchor = this.cell;
    this.requestUpdate();
    void this.updateComplete.then(this.#look);
  };

  #onPaste = (event: ClipboardEvent): void => {
    if (this.editing || this.cell.row === HEAD) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '') this.#tell('block-paste', { text, range: rangeOf(this.anchor, this.cell) });
  };

  #onCopy = (event: ClipboardEvent): void => {
    if (this.editing || this.cell.row === HEAD) return;
    const text = blockText(this.rows, this.columns, rangeOf(this.anchor, this.cell), this.language);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };

  #onCut = (event: ClipboardEvent): void => {
    if (this.editing || this.cell.row === HEAD) return;
    this.#onCopy(event);
    this.#changeBlock('cleared');
  };
}

/** The cell of the sheet an element is, or is in. */
function cellAt(element: HTMLElement): Cell | null {
  const at = element.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
  const [row, column] = (at ?? '').split(':').map(Number);
  return at === undefined || row === undefined || column === undefined ? null : { row, column };
}

customElements.define('data-sheet', DataSheet);

declare global {
  interface HTMLElementTagNameMap {
    'data-sheet': DataSheet;
  }
}
