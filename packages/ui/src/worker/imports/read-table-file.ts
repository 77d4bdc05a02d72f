import { decodedText, type TextEncoding } from '@traguardo/dsl';
import {
  columnLetters,
  isNewerRequest,
  isSpreadsheet,
  READ_LIMITS,
  type ReadLimits,
  readSpreadsheet,
} from '@traguardo/office';
import type { FileToRead, ImportRefusal, ReadFile } from './import-protocol.ts';
import { textTable } from './text-table.ts';

/**
 * The tables of an XLSX, ODS or CSV file, told apart by how it begins and not by its name. Texts are read as `decodedText` reads them, with the
 * delimiter of their first line, and held to the limits of spreadsheets.
 */
export function readTableFile(
  { name, bytes, encoding }: Omit<FileToRead, 'bytes'> & { readonly bytes: Uint8Array },
  onSheet: (done: number, total: number) => void,
  limits: ReadLimits = READ_LIMITS,
): ReadFile {
  if (isSpreadsheet(bytes)) {
    const book = readSpreadsheet(bytes, { limits, onSheet });
    if (book.sheets && isNewerRequest(book.sheets)) return refused(name, null, 'newer-request');
    return { name, encoding: null, ...book };
  }
  if (bytes.length === 0) return refused(name, null, 'empty');
  if (bytes.length > limits.fileBytes) return refused(name, null, 'file-limit', { limit: limits.fileBytes });
  const read = decodedText(bytes, encoding);
  const refusal = read.brokenLine === null ? null : refused(name, read.encoding, 'not-text', { row: read.brokenLine });
  return refusal ?? readText(name, read.encoding, read.text, limits);
}

function readText(name: string, encoding: TextEncoding, text: string, limits: ReadLimits): ReadFile {
  const nul = text.indexOf('\0');
  if (nul >= 0) return refused(name, encoding, 'nul', { row: lineOf(text, nul) });
  const end = endOfLine(text, limits.rows);
  const beyond = text.slice(end).search(/\S/);
  if (beyond >= 0)
    return refused(name, encoding, 'rows-limit', { limit: limits.rows, row: lineOf(text, end + beyond) });
  const { sheet, openQuote } = textTable(name, text.slice(0, end));
  if (openQuote !== null) return refused(name, encoding, 'open-quote', { row: openQuote });
  if (sheet.rows.length === 0) return refused(name, encoding, 'empty');
  let left = limits.cells;
  for (const { number: row, cells } of sheet.rows) {
    left -= cells.length;
    const long = cells.findIndex((cell) => cell.text.length > limits.cellLetters);
    if (cells.length > limits.columns)
      return refused(name, encoding, 'columns-limit', { limit: limits.columns, row, column: limits.columns });
    if (long >= 0) return refused(name, encoding, 'letters-limit', { limit: limits.cellLetters, row, column: long });
    if (left < 0) return refused(name, encoding, 'cells-limit', { limit: limits.cells, row });
  }
  return { name, encoding, sheets: [sheet], refusal: null };
}

/** Where the line of this number ends, or the text does: what is behind is never taken apart. */
function endOfLine(text: string, line: number): number {
  const ends = /\r\n|\r|\n/g;
  for (let number = 0; number < line; number += 1) if (ends.exec(text) === null) return text.length;
  return ends.lastIndex;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

function refused(
  name: string,
  encoding: TextEncoding | null,
  code: ImportRefusal['code'],
  { limit = null, row = null, column }: { limit?: number | null; row?: number | null; column?: number } = {},
): ReadFile {
  const place = { sheet: null, row, column: column === undefined ? null : columnLetters(column), part: null };
  return { name, encoding, sheets: null, refusal: { code, place, limit } };
}
