import type { Place } from '@traguardo/model';
import Papa from 'papaparse';
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
  let offset = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, errors, meta }) => {
      const raw = text.slice(offset, meta.cursor);
      const written = raw.replace(/(\r\n|\r|\n)$/, '');
      const place = {
        file: path,
        start: { offset, line, column: 1 },
        end: { offset: offset + written.length, line: line + lineEnds(written), column: lastColumn(written) },
      };
      const cells = data.map((cell) => cell.trim());
      if (cells.some((cell) => cell !== '')) rows.push({ cells, place, broken: errors.some(isQuoteError) });
      line += lineEnds(raw);
      offset = meta.cursor;
    },
  });
  return rows;
}

function isQuoteError(error: { readonly type: string }): boolean {
  return error.type === 'Quotes';
}

function lineEnds(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}

function lastColumn(text: string): number {
  return (text.split(/\r\n|\r|\n/).at(-1) ?? '').length + 1;
}
