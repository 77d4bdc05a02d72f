import { codeKey, type Place } from '@traguardo/model';
import { columnsOf } from '../csv/read-actuals.ts';
import { type CsvRow, delimiterOf, readTable } from '../csv/table.ts';
import type { SourceFile } from '../source-file.ts';
import type { Thing, Things } from './things.ts';
import type { Meet, WrittenName } from './written-name.ts';

/** Meets the names of a table of actuals: codes, sources, finished phases. */
export function tableNames(file: SourceFile, things: Things, meet: Meet): void {
  const [header, ...rows] = readTable(file);
  if (!header) return;
  const columns = columnsOf(header, () => undefined);
  const delimiter = delimiterOf(file.text);
  for (const row of rows.filter(({ broken }) => !broken)) {
    const cells = writtenCells(file, row, delimiter);
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

/** The cells of a row as they stand in the file; none when the row does not read as it is parsed. */
function writtenCells(file: SourceFile, { place, cells }: CsvRow, delimiter: string): WrittenName[] {
  const raw = file.text.slice(place.start.offset, place.end.offset);
  const found: WrittenName[] = [];
  let at = 0;
  for (const text of cells) {
    const rest = raw.slice(at);
    const quoted = /^[ \t]*"(?:[^"]|"")*"[ \t]*/.exec(rest)?.[0];
    const end = at + (quoted?.length ?? (rest.includes(delimiter) ? rest.indexOf(delimiter) : rest.length));
    const cell = raw.slice(at, end);
    const from = at + (cell.length - cell.replace(/^[\s\uFEFF]+/, '').length);
    const trimmed = cell.replace(/^[\s\uFEFF]+|\s+$/g, '');
    found.push(nameAt(place, text, trimmed, from));
    at = end + 1;
  }
  return raw.includes('\n') || raw.includes('\r') ? [] : found;
}

function nameAt({ file, start }: Place, text: string, raw: string, from: number): WrittenName {
  const point = (by: number): Place['start'] => ({
    offset: start.offset + by,
    line: start.line,
    column: start.column + by,
  });
  return { text, raw, place: { file, start: point(from), end: point(from + raw.length) }, inTable: true };
}

/** The names of a list in an unquoted cell: `bando, affidamento`. */
function listed(cell: WrittenName): WrittenName[] {
  if (cell.raw !== cell.text) return [];
  let at = 0;
  return cell.text.split(',').map((part) => {
    const from = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    const raw = part.trim();
    return nameAt({ ...cell.place, end: cell.place.start }, raw, raw, from);
  });
}
