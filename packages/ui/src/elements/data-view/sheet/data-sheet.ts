import type { Language } from '@traguardo/model';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cssProperties } from '../../../styles/css-properties.ts';
import { dataTexts } from '../../../locales/data.ts';
import { base } from '../../../styles/shared.ts';
import { foreignOver } from '../../plan-language/plan-language.ts';
import type { CellChange } from '../cell-changes.ts';
import { clearedCells, filledCells } from './sheet-block.ts';
import { SheetClipboard } from './sheet-clipboard.ts';
import type { CellsChangeEvent } from './sheet-events.ts';
import { CARD_COLUMNS, type SheetColumn, type SheetRow, type Sorting, trackOf, widthOf } from './sheet-columns.ts';
import { type Cell, HEAD, type Range, rangeOf } from './sheet-keys.ts';
import { cellAt, headRow, isSameCell, type SheetState, valueRow } from './sheet-row.ts';
import { NARROW, SheetScroll } from './sheet-scroll.ts';
import { sheetPaperStyles } from './sheet-paper.styles.ts';
import { sheetStyles } from './sheet-styles.ts';
import { SheetKeyboard } from './sheet-keyboard.ts';
import { SheetPointer } from './sheet-pointer.ts';
import { SheetTyping } from './sheet-typing.ts';
import { drawnRows } from './sheet-window.ts';

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
  };
  static override styles = [base, sheetStyles, sheetPaperStyles];

  declare rows: readonly SheetRow[];
  /** The columns of a wide window. */
  declare chosen: readonly SheetColumn[];
  declare sorting: Sorting | null;
  declare language: Language;
  declare cell: Cell;
  /** The other corner of the block that is selected. */
  declare anchor: Cell;

  #wantsFocus = false;
  readonly #scroll = new SheetScroll(this);
  readonly #typing = new SheetTyping(this);
  readonly #keyboard = new SheetKeyboard(this, this.#typing, this.#scroll);
  readonly #pointer = new SheetPointer(this, this.#typing);

  constructor() {
    super();
    this.addController(new SheetClipboard(this));
    this.rows = [];
    this.chosen = CARD_COLUMNS;
    this.sorting = null;
    this.language = 'it';
    this.cell = { row: 0, column: 2 };
    this.anchor = this.cell;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    NARROW.addEventListener('change', this.#onWidth);
  }

  override disconnectedCallback(): void {
    NARROW.removeEventListener('change', this.#onWidth);
    super.disconnectedCallback();
  }

  /** What is shown: in a narrow window every row is a card. */
  get columns(): readonly SheetColumn[] {
    return NARROW.matches ? CARD_COLUMNS : this.chosen;
  }

  /** Puts the cursor on the value of an input; does nothing when its row is not shown. */
  focusInput(id: string): void {
    const row = this.rows.findIndex((one) => one.id.toLowerCase() === id.toLowerCase());
    if (row >= 0) this.go({ row, column: this.columns.indexOf('value') });
  }

  /** Makes a cell the current one, with the focus; what was being typed is taken. */
  go(cell: Cell): void {
    if (this.#typing.isIn(cell)) return;
    this.#typing.commit();
    this.cell = cell;
    this.anchor = cell;
    this.focusCell();
    this.#tell('row-reached', { id: this.rows[cell.row]?.id ?? null });
  }

  /** Gives the focus to the current cell, or to what is typed into it, once it is drawn. */
  focusCell(): void {
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  /** Tells what a person changed, if anything. */
  change(changes: readonly CellChange[], how: CellsChangeEvent['detail']['how']): void {
    if (changes.length > 0) this.#tell('cells-change', { changes, how });
  }

  protected override firstUpdated(): void {
    this.#scroll.begin();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const clamp = ({ row, column }: Cell): Cell => ({
      row: Math.min(row, Math.max(0, this.rows.length - 1)),
      column: Math.min(column, this.columns.length - 1),
    });
    if (!changed.has('rows') && !changed.has('chosen')) return;
    this.cell = clamp(this.cell);
    this.anchor = clamp(this.anchor);
    if (this.hasUpdated) this.#scroll.look();
  }

  override render(): TemplateResult {
    const { columns, cell, anchor, sorting, language } = this;
    const { shown, stretch, look } = this.#scroll;
    const isCard = NARROW.matches;
    const whole = columns.reduce((sum, column) => sum + widthOf(column, stretch), 0);
    const tracks = columns.map((column) => trackOf(column, stretch)).join(' ');
    const { editing } = this.#typing;
    const foreign = foreignOver(this); // asked once, not for every cell
    const state: SheetState = { columns, cell, anchor, sorting, language, foreign, editing };
    return html`<div class="scroller" @scroll=${look}>
      <span class="spaced" aria-hidden="true">0</span>
      <div
        class="sheet ${isCard ? 'cards' : ''}"
        role="grid"
        aria-label=${dataTexts[language].sheet}
        aria-rowcount=${this.rows.length + 1}
        aria-colcount=${columns.length}
        aria-multiselectable="true"
        ${cssProperties(isCard ? {} : { '--columns': tracks, 'min-width': `${whole}rem` })}
        @click=${this.#pointer.onClick}
        @dblclick=${() => this.#typing.begin(null)}
        @input=${this.#typing.onInput}
        @focusout=${this.#typing.onFocusOut}
        @keydown=${this.#keyboard.onKeydown}
        @focusin=${this.#onFocusIn}
        @pointerover=${this.#pointer.onDrag}
      >
        ${headRow(state)}
        <div class="body" role="rowgroup" ${cssProperties({ height: `${this.#scroll.topOf(this.rows.length)}px` })}>
          ${repeat(
            drawnRows(shown, this.cell.row, this.rows.length),
            (index) => index,
            (index) => {
              const row = this.rows[index];
              return row ? valueRow(state, row, index, this.#scroll.topOf(index)) : nothing;
            },
          )}
        </div>
      </div>
    </div>`;
  }

  protected override updated(): void {
    if (!this.#wantsFocus) return;
    this.#wantsFocus = false;
    this.#scroll.reach(this.cell.row);
    const { row, column } = this.cell;
    const cell = this.renderRoot.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    const input = cell?.querySelector('input');
    (input ?? cell)?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (input) input.setSelectionRange(input.value.length, input.value.length);
  }

  /** Tells that the value of a row is to be opened. */
  open(row: number): void {
    const id = this.rows[row]?.id;
    if (id !== undefined) this.#tell('row-open', { id });
  }

  /** Tells that rows are to be sorted by a column, whose heading is the current cell then. */
  sortBy(column: SheetColumn): void {
    this.cell = { row: HEAD, column: this.columns.indexOf(column) };
    this.anchor = this.cell;
    this.focusCell();
    this.#tell('sheet-sort', column);
  }

  /** Takes the cells as far as one into the block that is selected. */
  extend(cell: Cell): void {
    this.#typing.commit();
    this.cell = { ...cell, row: Math.max(0, cell.row) };
    this.focusCell();
  }

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** A cell reached by other means than our keys (a screen reader, a click) becomes the current one. */
  #onFocusIn = (event: FocusEvent): void => {
    const cell = cellAt(event.target as HTMLElement);
    if (!cell || this.#typing.editing || isSameCell(cell, this.cell)) return;
    this.cell = cell;
    this.anchor = cell;
  };

  /** The cells that are selected; null while one is typed into, or the cursor is on the headings. */
  get block(): Range | null {
    return this.#typing.editing || this.cell.row === HEAD ? null : rangeOf(this.anchor, this.cell);
  }

  /** Selects every value. */
  selectAll(): void {
    this.anchor = { row: 0, column: 0 };
    this.cell = { row: this.rows.length - 1, column: this.columns.length - 1 };
    this.focusCell();
  }

  /** Asks for a text to be written into a block. */
  paste(text: string, range: Range): void {
    this.#tell('block-paste', { text, range });
  }

  /** Empties the selected block, or fills it down from its first row. */
  changeBlock(how: 'cleared' | 'filled'): void {
    const change = how === 'cleared' ? clearedCells : filledCells;
    this.change(change(this.rows, this.columns, rangeOf(this.anchor, this.cell)), how);
  }

  #onWidth = (): void => {
    this.#typing.commit();
    this.cell = { ...this.cell, column: this.columns.indexOf('value') };
    this.anchor = this.cell;
    this.requestUpdate();
    void this.updateComplete.then(this.#scroll.look);
  };
}

customElements.define('data-sheet', DataSheet);

declare global {
  interface HTMLElementTagNameMap {
    'data-sheet': DataSheet;
  }
}
