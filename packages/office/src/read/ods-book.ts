import type { Archive } from './archive.ts';
import { cellBudget, createGrid, type Grid } from './grid.ts';
import type { ReadLimits } from './limits.ts';
import { refuse } from './refusal.ts';
import { COVERED_CELL, dayCell, EMPTY_CELL, type SheetCell, type SheetTable, textCell } from './sheet-cell.ts';
import { pointMoved, storedNumber } from './stored-number.ts';
import { type Attributes, xmlEvents } from './xml-events.ts';

/** What stands inside a sheet or a cell and is none of its text: notes, drawings, what was deleted. */
const ASIDE: ReadonlySet<string> = new Set([
  'annotation',
  'shapes',
  'tracked-changes',
  'forms',
  'frame',
  'custom-shape',
]);
const CONTENT = 'content.xml';

interface OpenRow {
  readonly repeated: number;
  readonly hidden: boolean;
  /** With the columns before it. */
  readonly cells: { readonly column: number; readonly repeated: number; readonly cell: SheetCell }[];
  column: number;
}

interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface OpenCell {
  readonly attributes: Attributes;
  readonly covered: boolean;
  paragraphs: string[];
}

/** The sheets of an OpenDocument spreadsheet. `onSheet` hears of each once it is read. */
export function readOds(archive: Archive, limits: ReadLimits, onSheet: () => void): readonly SheetTable[] {
  const tables: SheetTable[] = [];
  const budget = cellBudget(limits);
  const hiddenStyles = new Set<string>();
  let style = '';
  let grid: Grid | null = null;
  let sheet = '';
  let isHidden = false;
  let next = 1;
  let columns = 0;
  let row: OpenRow | null = null;
  let cell: OpenCell | null = null;
  let aside = 0;
  for (const event of xmlEvents(archive.text(CONTENT), CONTENT, limits)) {
    if (event.kind === 'text') {
      if (cell && aside === 0) addText(cell, event.text, limits, { sheet, row: next, column: row?.column ?? 0 });
      continue;
    }
    const opens = event.kind === 'open';
    const attributes = opens ? event.attributes : null;
    if (ASIDE.has(event.name)) aside += opens ? 1 : -1;
    if (aside > 0) continue;
    switch (event.name) {
      case 'style':
        if (attributes) style = attributes['style:name'] ?? '';
        break;
      case 'table-column':
        if (!attributes || !grid) break;
        if (isNotShown(attributes)) grid.hideColumns(columns, times(attributes['table:number-columns-repeated']));
        columns += times(attributes['table:number-columns-repeated']);
        break;
      case 'table-properties':
        if (attributes?.['table:display'] === 'false') hiddenStyles.add(style);
        break;
      case 'table':
        if (attributes) {
          if (tables.length >= limits.sheets) refuse('sheets-limit', { limit: limits.sheets });
          sheet = attributes['table:name'] ?? '';
          isHidden = hiddenStyles.has(attributes['table:style-name'] ?? '');
          grid = createGrid(sheet, limits, budget);
          next = 1;
          columns = 0;
        } else if (grid) {
          tables.push(grid.table(isHidden));
          onSheet();
          grid = null;
        }
        break;
      case 'table-row':
        if (attributes) row = openRow(attributes);
        else if (row && grid) {
          putRow(grid, row, next, limits, sheet);
          next += row.repeated;
          row = null;
        }
        break;
      case 'table-cell':
      case 'covered-table-cell':
        if (attributes) cell = { attributes, covered: event.name !== 'table-cell', paragraphs: [] };
        else if (cell && row) {
          const repeated = times(cell.attributes['table:number-columns-repeated']);
          row.cells.push({ column: row.column, repeated, cell: cellOf(cell) });
          row.column += repeated;
          cell = null;
        }
        break;
      case 'p':
        if (opens) cell?.paragraphs.push('');
        break;
      case 's':
      case 'tab':
      case 'line-break':
        if (attributes && cell)
          addText(cell, blankOf(event.name, attributes), limits, { sheet, row: next, column: row?.column ?? 0 });
        break;
      default:
    }
  }
  return tables;
}

function openRow(attributes: Attributes): OpenRow {
  const hidden = isNotShown(attributes);
  return { repeated: times(attributes['table:number-rows-repeated']), hidden, cells: [], column: 0 };
}

function isNotShown(attributes: Attributes): boolean {
  return /collapse|filter/.test(attributes['table:visibility'] ?? '');
}

/** A row as often as it says; of one with nothing in it only the number counts. */
function putRow(grid: Grid, row: OpenRow, first: number, limits: ReadLimits, sheet: string): void {
  const filled = row.cells.filter(({ cell }) => cell.kind !== 'empty');
  const isFilled = filled.some(({ cell }) => cell.kind !== 'covered');
  const last = Math.min(first + row.repeated - 1, limits.rows);
  if (row.hidden) for (let at = first; at <= last; at += 1) grid.hide(at);
  if (!isFilled) return;
  if (first + row.repeated - 1 > limits.rows) refuse('rows-limit', { limit: limits.rows, sheet, row: limits.rows + 1 });
  for (let at = 0; at < row.repeated; at += 1) {
    for (const { column, repeated, cell } of filled) {
      for (let times = 0; times < repeated; times += 1) grid.put(first + at, column + times, cell);
    }
  }
}

function times(written: string | undefined): number {
  const number = Number(written ?? 1);
  return Number.isSafeInteger(number) && number > 0 ? number : refuse('xml', { part: CONTENT });
}

function blankOf(name: string, attributes: Attributes): string {
  return name === 's' ? ' '.repeat(Math.min(times(attributes['text:c']), 1000)) : name === 'tab' ? '\t' : '\n';
}

/** Adds to the paragraph that is open. Counted as it grows: a few letters may stand for a thousand blanks. */
function addText(cell: OpenCell, text: string, limits: ReadLimits, place: CellPlace): void {
  if (cell.paragraphs.length === 0) return;
  const whole = (cell.paragraphs.pop() ?? '') + text;
  if (whole.length > limits.cellLetters) refuse('letters-limit', { limit: limits.cellLetters, ...place });
  cell.paragraphs.push(whole);
}

function cellOf({ attributes, covered, paragraphs }: OpenCell): SheetCell {
  if (covered) return COVERED_CELL;
  const formula = attributes['table:formula'] !== undefined;
  const shown = paragraphs.join('\n');
  if (attributes['calcext:value-type'] === 'error') return { kind: 'error', text: shown, percent: false, formula };
  const type = attributes['office:value-type'];
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const number = storedNumber(attributes['office:value'] ?? '');
      if (number === null) return textCell(attributes['office:value'] ?? shown, formula);
      const percent = type === 'percentage';
      return { kind: 'number', text: percent ? pointMoved(number, 2) : number, percent, formula };
    }
    case 'boolean':
      return { kind: 'boolean', text: attributes['office:boolean-value'] ?? 'false', percent: false, formula };
    case 'date':
      return dayCell(attributes['office:date-value'] ?? shown, formula);
    default:
      return shown === '' && formula && type === undefined
        ? { ...EMPTY_CELL, kind: 'error', formula }
        : textCell(attributes['office:string-value'] ?? shown, formula);
  }
}
