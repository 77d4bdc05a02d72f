import type { Place } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';

/** One line of a CSV file with content. `place` is the whole line, line end excluded. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly place: Place;
  /** A quote was opened and never closed, or closed in the middle of a cell. */
  readonly broken: boolean;
}

/** A cell that was read. */
export interface ReadCell {
  /** Trimmed, without its quotes. */
  readonly text: string;
  /** The offset behind it: that of a delimiter, of a line end, or of the end of the text. */
  readonly end: number;
  readonly broken: boolean;
}

const LINE_END = /\r\n|\r|\n/;
const DELIMITERS = [';', '\t', ','] as const;

/** The delimiter of the header line: the one met most often; `;` when there is a single column. */
export function delimiterOf(text: string): string {
  const header = text.split(LINE_END, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/** The rows of a CSV file (RFC 4180, any line end), blank lines dropped, each with its place. */
export function readTable({ path, text }: SourceFile): CsvRow[] {
  const delimiter = delimiterOf(text);
  const rows: CsvRow[] = [];
  let line = 1;
  for (let at = 0; at < text.length;) {
    const start = { offset: at, line, column: 1 };
    const read = [readCell(text, at, delimiter)];
    for (let last = read[0]; last && text[last.end] === delimiter; last = read.at(-1))
      read.push(readCell(text, last.end + 1, delimiter));
    const offset = read.at(-1)?.end ?? text.length;
    const written = text.slice(at, offset);
    const lines = written.includes('"') ? written.split(LINE_END) : [written]; // only a quoted cell goes over lines
    line += lines.length - 1;
    const end = { offset, line, column: (lines.at(-1) ?? '').length + 1 };
    const cells = read.map((cell) => cell.text);
    if (cells.some((cell) => cell !== ''))
      rows.push({ cells, place: { file: path, start, end }, broken: read.some(({ broken }) => broken) });
    line += 1;
    at = offset + (text.startsWith('\r\n', offset) ? 2 : 1);
  }
  return rows;
}

/** The cell that begins at an offset. One whose quotes are never closed goes on to the end of the text. */
export function readCell(text: string, from: number, delimiter: string): ReadCell {
  let first = from;
  while (text[first] !== delimiter && BLANKS.has(text[first] ?? '')) first += 1;
  if (text[first] !== '"') return plainCell(text, from, delimiter, false);
  QUOTED.lastIndex = first;
  const inside = QUOTED.exec(text)?.[1];
  if (inside === undefined) return { text: text.slice(first).trim(), end: text.length, broken: true };
  const behind = plainCell(text, QUOTED.lastIndex, delimiter, true);
  return behind.text === ''
    ? { text: inside.replaceAll('""', '"').trim(), end: behind.end, broken: false }
    : { ...behind, text: text.slice(first, behind.end).trim() };
}

const BLANKS: ReadonlySet<string> = new Set([' ', '\t', '\uFEFF']);
const QUOTED = /"([^"]*(?:""[^"]*)*)"/y;

const [NEW_LINE, RETURN] = [10, 13];

function plainCell(text: string, from: number, delimiter: string, broken: boolean): ReadCell {
  const behind = delimiter.charCodeAt(0);
  let end = from;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === behind || code === NEW_LINE || code === RETURN) break;
  }
  return { text: text.slice(from, end).trim(), end, broken };
}
