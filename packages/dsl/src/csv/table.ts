import type { Place } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';

/** One line of a CSV file with content. `place` is the whole line, line end excluded. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly place: Place;
  /** A quote that was opened and never closed. */
  readonly broken: boolean;
}

const DELIMITERS = [';', '\t', ','] as const;

/** The delimiter of the header line: the one met most often; `;` when there is a single column. */
export function delimiterOf(text: string): string {
  const header = text.split(/\r\n|\r|\n/, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** The rows of a CSV file (RFC 4180, any line end), blank lines dropped, each with its place. Cells are trimmed. */
export function readTable(file: SourceFile): CsvRow[] {
  const text = file.text.replace(/^\uFEFF/, ' ');
  return isPlain(text) ? plainRows(file.path, text) : quotedRows(file.path, text);
}

/** Whether no cell is quoted and all lines end alike: then lines are rows, and reading costs a fifth. */
function isPlain(text: string): boolean {
  if (text.includes('"')) return false;
  const first = text.indexOf('\n');
  if (!text.includes('\r')) return true;
  const pairs = text.split('\r\n').length;
  return first > 0 && text.split('\n').length === pairs && text.split('\r').length === pairs;
}

function plainRows(path: string, text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const delimiter = delimiterOf(text);
  const lineEnd = text.includes('\r') ? '\r\n' : '\n';
  let offset = 0;
  for (const [index, written] of text.split(lineEnd).entries()) {
    const cells = written.split(delimiter).map((cell) => cell.trim());
    if (cells.some((cell) => cell !== '')) {
      const line = index + 1;
      const end = { offset: offset + written.length, line, column: written.length + 1 };
      rows.push({ cells, place: { file: path, start: { offset, line, column: 1 }, end }, broken: false });
    }
    offset += written.length + lineEnd.length;
  }
  return rows;
}

function quotedRows(path: string, text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  const delimiter = delimiterOf(text);
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const offset = at;
    if (at === 0 && text.startsWith(' "')) at = 1; // a byte order mark stood there
    const cells: string[] = [];
    let broken = false;
    for (let isOver = false; !isOver; at += isOver ? 0 : 1) {
      const cell = cellAt(text, at, delimiter);
      cells.push(cell.text.trim());
      broken ||= cell.broken;
      at = cell.end;
      isOver = text[at] !== delimiter;
    }
    const written = text.slice(offset, at);
    const last = line + lineEnds(written);
    const start = { offset, line, column: 1 };
    const end = { offset: at, line: last, column: lastColumn(written) };
    if (cells.some((cell) => cell !== '')) rows.push({ cells, place: { file: path, start, end }, broken });
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line = last + 1;
  }
  return rows;
}

interface Cell {
  readonly text: string;
  /** Where its delimiter or line end is. */
  readonly end: number;
  readonly broken: boolean;
}

/** The cell that starts at an offset. A quote that is not the last of its cell is a slip, and the cell goes on. */
function cellAt(text: string, at: number, delimiter: string): Cell {
  const isOver = (offset: number): boolean =>
    offset >= text.length || `${delimiter}\r\n`.includes(text[offset] as string);
  if (text[at] !== '"') {
    let end = at;
    while (!isOver(end)) end += 1;
    return { text: text.slice(at, end), end, broken: false };
  }
  let broken = false;
  for (let quote = text.indexOf('"', at + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let end = quote + 1;
    if (text[end] === '"') {
      quote = end; // two of them are one in the text
      continue;
    }
    while (text[end] === ' ') end += 1;
    if (isOver(end)) return { text: text.slice(at + 1, quote).replaceAll('""', '"'), end, broken };
    broken = true;
  }
  return { text: text.slice(at + 1), end: text.length, broken: true };
}

function lineEnds(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}

function lastColumn(text: string): number {
  return (text.split(/\r\n|\r|\n/).at(-1) ?? '').length + 1;
}
