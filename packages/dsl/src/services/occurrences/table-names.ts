import { codeKey } from '@traguardo/model';
import { columnsOf } from '../../csv/read-actuals.ts';
import { delimiterOf, readTable } from '../../csv/table.ts';
import { part, writtenCells } from '../../csv/written-cells.ts';
import type { SourceFile } from '../../source-file.ts';
import type { Thing, Things } from './things.ts';
import type { Meet, WrittenName } from './written-name.ts';

/** Meets the names of a table of actuals: codes, sources, finished phases. */
export function tableNames(file: SourceFile, things: Things, meet: Meet): void {
  const [header, ...rows] = readTable(file);
  if (!header) return;
  const columns = columnsOf(header, () => undefined);
  const delimiter = delimiterOf(file.text);
  for (const row of rows.filter(({ broken }) => !broken)) {
    const cells = writtenCells(file, row, delimiter).map((cell): WrittenName => ({ ...cell, inTable: true }));
    const cell = (column: (typeof columns)[number]): WrittenName | undefined => cells[columns.indexOf(column)];
    const code = cell('code');
    const source = cell('source');
    const named = code ? find(things, 'operand', code) : null;
    if (code) meet(code, named, 'reference');
    if (source) meet(source, find(things, 'source', source), 'reference');
    const value = cell('value');
    if (value && named) for (const name of listed(value)) meet(name, things.inside(named, name.text), 'reference');
  }
}

function find(things: Things, namespace: 'operand' | 'source', name: WrittenName): Thing | null {
  const symbol = codeKey(name.text) === '' ? null : things.find(namespace, name);
  return symbol && things.at(symbol.place);
}

/** The names of a list in an unquoted cell: `bando, affidamento`. */
function listed(cell: WrittenName): WrittenName[] {
  if (cell.raw !== cell.text) return [];
  let at = 0;
  return cell.text.split(',').map((piece) => {
    const from = at + (piece.length - piece.trimStart().length);
    at += piece.length + 1;
    const raw = piece.trim();
    return { text: raw, raw, place: part(cell.place, from, raw.length), inTable: true };
  });
}
