import { decodeText } from '@traguardo/dsl';
import { columnLetters, isSpreadsheet, READ_LIMITS, type ReadLimits, readSpreadsheet } from '@traguardo/office';
import type { ImportRefusal, ReadFile } from './import-protocol.ts';
import { textTable } from './text-table.ts';

/**
 * The tables of an XLSX, ODS or CSV file, told apart by how it begins and not by its name. Texts are read as `decodeText` reads them, with the
 * delimiter of their first line, and held to the limits of spreadsheets.
 */
export function readTableFile(
  name: string,
  bytes: Uint8Array,
  onSheet: (done: number, total: number) => void,
  limits: ReadLimits = READ_LIMITS,
): ReadFile {
  if (isSpreadsheet(bytes)) return { name, ...readSpreadsheet(bytes, { limits, onSheet }) };
  const refused = (
    code: ImportRefusal['code'],
    limit: number | null = null,
    row?: number,
    column?: number,
  ): ReadFile => {
    const place = {
      sheet: null,
      row: row ?? null,
      column: column === undefined ? null : columnLetters(column),
      part: null,
    };
    return { name, sheets: null, refusal: { code, place, limit } };
  };
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > limits.fileBytes) return refused('file-limit', limits.fileBytes);
  const text = decodeText(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) return refused('nul', null, text.slice(0, nul).split(/\r\n|\r|\n/).length);
  const sheet = textTable(name, text);
  if (sheet.rows.length === 0) return refused('empty');
  let left = limits.cells;
  for (const { number, cells } of sheet.rows) {
    left -= cells.length;
    const long = cells.findIndex((cell) => cell.text.length > limits.cellLetters);
    if (number > limits.rows) return refused('rows-limit', limits.rows, number);
    if (cells.length > limits.columns) return refused('columns-limit', limits.columns, number, limits.columns);
    if (long >= 0) return refused('letters-limit', limits.cellLetters, number, long);
    if (left < 0) return refused('cells-limit', limits.cells, number);
  }
  return { name, sheets: [sheet], refusal: null };
}
