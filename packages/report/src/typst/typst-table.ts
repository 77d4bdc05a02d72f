import { cellText, type Language, type OutlineCell, type OutlineRow, type OutlineTable } from '@traguardo/model';
import { typstRunning, typstString } from './typst-text.ts';

/** Who reads, and where links may lead. */
export interface TypstPaper {
  readonly language: Language;
  readonly anchors: ReadonlySet<string>;
}

/** A table whose head is repeated on every page it goes on. An expression of Typst, content. */
export function typstTable(table: OutlineTable, paper: TypstPaper): string {
  const { caption, columns, rows } = table;
  const numeric = columns.map((_, at) => isNumeric(rows, at));
  const widths = tableWidths(table, numeric, paper.language);
  const args = [
    typstString(caption),
    array(widths),
    array(numeric.map((isNumber) => (isNumber ? 'end' : 'start'))),
    array(columns.map(typstString)),
    ...rows.flatMap((row) => rowCells(row, columns.length, paper)),
  ];
  return `rows(\n  ${args.join(',\n  ')},\n)`;
}

/** Whether a column has numbers, which stand at its right edge. */
function isNumeric(rows: readonly OutlineRow[], at: number): boolean {
  return at > 0 && rows.some(({ cells, group }) => !group && cells[at]?.kind === 'quantity');
}

/**
 * The width of each column: the shares asked for, else as much as numbers and short words need, the rest among the columns of text by
 * how much text they hold.
 */
function tableWidths(
  { columns, rows, widths }: OutlineTable,
  numeric: readonly boolean[],
  language: Language,
): readonly string[] {
  if (widths !== undefined) return widths.map((share) => `${Math.round(share * 1000)}fr`);
  const texts = columns.map((title, at) => {
    const cells = rows.flatMap(({ cells, group }) => (group ? [] : [cells[at]]));
    return [title, ...cells.map((cell) => (cell === undefined ? '' : cellText(cell, language)))];
  });
  const needs = texts.map((column) => Math.max(...column.map(longestWord)));
  const isText = texts.map((column, at) => numeric[at] !== true && Math.max(...column.slice(1).map(length)) > SHORT);
  return columns.map((_, at) => {
    if (isText[at] !== true) return 'auto';
    const most = Math.max(...(texts[at] ?? []).map(length));
    return `${Math.max(needs[at] ?? 1, Math.round(Math.sqrt(most) * 4))}fr`;
  });
}

/** Cells up to so many signs stand on one line. */
const SHORT = 18;

function length(text: string): number {
  return text.length;
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/u).map(length));
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
