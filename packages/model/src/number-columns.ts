import { type OutlineCell, type OutlineTable, outlineWords } from './outline.ts';

/**
 * Which columns of a table stand at their right edge, every cell of them: those of numbers alone, also written out by who made the table, and those
 * of numbers with nothing longer beside them than a range. The first column names the rows.
 */
export function numberColumns({ columns, rows }: Pick<OutlineTable, 'columns' | 'rows'>): readonly boolean[] {
  return columns.map((_, at) => {
    const cells = rows.flatMap(({ cells: each, group }) => (group || !each[at] ? [] : [each[at]]));
    const told = cells.filter((cell) => cell.kind !== 'missing' && !isEmpty(cell));
    if (at === 0 || told.length === 0) return false;
    return told.every(readsAsNumber) || (told.some(({ kind }) => kind === 'quantity') && told.every(isShort));
  });
}

function isEmpty(cell: OutlineCell): boolean {
  return cell.kind === 'text' && outlineWords(cell.text) === '';
}

/** Numbers, also those written out by who made the table: `84,00 %`, `-1.234`. */
function readsAsNumber(cell: OutlineCell): boolean {
  if (cell.kind === 'quantity') return true;
  return cell.kind === 'text' && /^(?:[+−-]?\d[\d.,]*(?:\s?[%€])?|–)$/.test(outlineWords(cell.text));
}

function isShort(cell: OutlineCell): boolean {
  return cell.kind === 'quantity' || (cell.kind === 'text' && outlineWords(cell.text).length <= RANGE.length);
}

const RANGE = 'da 100,00 % a 100,00 %';
