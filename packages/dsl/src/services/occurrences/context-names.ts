import { codeKey, type ContextTable } from '@traguardo/model';
import { delimiterOf, readTable } from '../../csv/table.ts';
import { writtenCells } from '../../csv/written-cells.ts';
import type { SourceFile } from '../../source-file.ts';
import type { Things } from './things.ts';
import type { Meet } from './written-name.ts';

/** Meets the names of the file of a table of the context: headers that are columns of it, codes that are totals of it. */
export function contextNames(file: SourceFile, tables: readonly ContextTable[], things: Things, meet: Meet): void {
  const [header, ...rows] = readTable(file);
  const codeAt = header?.cells.findIndex((name) => /^(code|codice)$/i.test(name.trim())) ?? -1;
  if (!header || codeAt < 0) return;
  const delimiter = delimiterOf(file.text);
  for (const { place } of tables) {
    const table = things.at(place);
    if (!table) continue;
    for (const cell of writtenCells(file, header, delimiter))
      meet({ ...cell, inTable: true }, things.inside(table, cell.text, 'column'), 'reference');
    for (const row of rows.filter(({ cells, broken }) => !broken && codeKey(cells[codeAt] ?? '') !== '')) {
      const cell = writtenCells(file, row, delimiter)[codeAt];
      if (cell) meet({ ...cell, inTable: true }, things.inside(table, cell.text, 'total'), 'reference');
    }
  }
}
