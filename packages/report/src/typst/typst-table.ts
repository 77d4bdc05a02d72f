import {
  cellText,
  type Language,
  numberColumns,
  type OutlineCell,
  type OutlineRow,
  type OutlineTable,
} from '@traguardo/model';
import { typstRunning, typstString } from './typst-text.ts';

/** Who reads, and where links may lead. */
export interface TypstPaper {
  readonly language: Language;
  readonly anchors: ReadonlySet<string>;
}

/** A table no wider than `room` points, whose head is repeated on every page it goes on. An expression of Typst, content. */
export function typstTable(table: OutlineTable, room: number, paper: TypstPaper): string {
  const { caption, columns, rows } = table;
  const numeric = numberColumns(table);
  const widths = tableWidths(table, room, paper.language);
  const args = [
    typstString(caption),
    array(widths),
    array(numeric.map((isNumber) => (isNumber ? 'end' : 'start'))),
    array(columns.map(typstString)),
    ...bodyCells(rows, columns.length, paper),
  ];
  return `rows(\n  ${args.join(',\n  ')},\n)`;
}

/**
 * The width of each column: numbers and short words get what they need, so that they never break; the rest is shared among the columns of
 * text, as the table asks or by how much text they hold. Where all are short they are as wide as they are.
 */
function tableWidths({ columns, rows, widths }: OutlineTable, room: number, language: Language): readonly string[] {
  const texts = columns.map((_, at) =>
    rows.flatMap(({ cells, group }) => (group || cells[at] === undefined ? [] : [cellText(cells[at], language)])),
  );
  const longest = texts.map((column) => Math.max(0, ...column.map(length)));
  const isText = longest.map((most) => most > SHORT);
  if (!isText.includes(true)) return columns.map(() => 'auto');
  const needs = columns.map((title, at) => {
    const head = longestWord(title) * BOLD;
    return INSET + Math.max(head, isText[at] === true ? 0 : (longest[at] ?? 0) * SIGN);
  });
  const taken = needs.reduce((sum, need, at) => (isText[at] === true ? sum : sum + need), 0);
  const isCrowded = taken > room * 0.75;
  return columns.map((_, at) => {
    if (isText[at] === true || isCrowded)
      return `${Math.round(1000 * (widths?.[at] ?? Math.sqrt(Math.max(longest[at] ?? 1, 4)) / 100))}fr`;
    return `${Math.ceil(needs[at] ?? 0)}pt`;
  });
}

/** Cells up to so many signs stand on one line. */
const SHORT = 18;

/** Width of a sign, plain and bold, and what a cell keeps free left and right, in points. */
const SIGN = 4.7;
const BOLD = 5.3;
const INSET = 9;

function length(text: string): number {
  return text.length;
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/u).map(length));
}

/** The rows; the totals that end a table are its foot. */
function bodyCells(rows: readonly OutlineRow[], columns: number, paper: TypstPaper): readonly string[] {
  let end = rows.length;
  while (end > 1 && rows[end - 1]?.total === true && rows[end - 1]?.group === undefined) end -= 1;
  const cells = rows.slice(0, end).flatMap((row) => rowCells(row, columns, paper));
  const foot = rows.slice(end).flatMap((row) => rowCells(row, columns, paper));
  return foot.length === 0 ? cells : [...cells, `table.footer(repeat: false, ${foot.join(', ')})`];
}

function rowCells({ cells, total, group }: OutlineRow, columns: number, paper: TypstPaper): readonly string[] {
  if (group) {
    const words = cells.map((cell) => cellCode(cell, paper)).join('; ');
    return [`group(${columns}, ${group.level}, { ${words} })`];
  }
  return cells.map((cell) => (total ? `strong(${cellCode(cell, paper)})` : cellCode(cell, paper)));
}

function cellCode(cell: OutlineCell, { language, anchors }: TypstPaper): string {
  switch (cell.kind) {
    case 'text':
      return typstRunning(cell.text, anchors);
    case 'band':
      return `band(${typstString(cell.tone)}, ${typstString(cell.label)})`;
    case 'quantity':
    case 'missing':
      return typstString(cellText(cell, language));
    default:
      return cell satisfies never;
  }
}

function array(items: readonly string[]): string {
  return `(${items.join(', ')},)`;
}
