import { type Archive, openArchive } from './archive.ts';
import { cellBudget } from './grid.ts';
import { READ_LIMITS, type ReadLimits } from './limits.ts';
import { readOds } from './ods-book.ts';
import { RefusedFile, refuse, type ReadRefusal } from './refusal.ts';
import type { SheetTable } from './sheet-cell.ts';
import { readBook } from './xlsx-book.ts';
import { readXlsxSheet } from './xlsx-sheet.ts';

/** The sheets of a file, or why it is not read. */
export type ReadSpreadsheet =
  | { readonly sheets: readonly SheetTable[]; readonly refusal: null }
  | { readonly sheets: null; readonly refusal: ReadRefusal };

/** How a spreadsheet is read; `limits` default to `READ_LIMITS`. */
export interface ReadOptions {
  readonly limits?: ReadLimits;
  /** How many sheets are read, of how many; the latter is 0 where the file does not say. */
  readonly onSheet?: (done: number, total: number) => void;
}

/**
 * Reads the cells of an XLSX or ODS file as they were saved: nothing is worked out, nothing is run, nothing outside the file is looked up.
 * A file that is none, is broken or goes beyond the limits is refused with its place. Pure but for `onSheet`.
 */
export function readSpreadsheet(
  bytes: Uint8Array,
  { limits = READ_LIMITS, onSheet }: ReadOptions = {},
): ReadSpreadsheet {
  try {
    if (bytes.length > limits.fileBytes) refuse('file-limit', { limit: limits.fileBytes });
    const archive = openArchive(checkedStart(bytes), limits);
    return { sheets: sheetsOf(archive, limits, onSheet ?? (() => undefined)), refusal: null };
  } catch (error) {
    if (error instanceof RefusedFile) return { sheets: null, refusal: error.refusal };
    throw error;
  }
}

/** Whether a file begins as an archive does, or as the office formats before it did: no table as text begins so. */
export function isSpreadsheet(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, OLD_FORMAT);
}

/** Of old binary formats, and of files under a password. */
const OLD_FORMAT = [0xd0, 0xcf, 0x11, 0xe0];

function checkedStart(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) refuse('empty');
  if (startsWith(bytes, OLD_FORMAT)) refuse('old-format');
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) refuse('not-spreadsheet');
  return bytes;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function sheetsOf(
  archive: Archive,
  limits: ReadLimits,
  onSheet: (done: number, total: number) => void,
): readonly SheetTable[] {
  if (archive.has('mimetype') && archive.has('content.xml')) {
    if (!archive.text('mimetype').startsWith('application/vnd.oasis.opendocument.spreadsheet'))
      refuse('not-spreadsheet');
    if (archive.has(MANIFEST) && archive.text(MANIFEST).includes('encryption-data')) refuse('encrypted');
    let done = 0;
    return readOds(archive, limits, () => {
      done += 1;
      onSheet(done, 0);
    });
  }
  if (!archive.has('_rels/.rels')) refuse('not-spreadsheet');
  const book = readBook(archive, limits);
  const budget = cellBudget(limits);
  return book.sheets.map((sheet, at) => {
    const table = readXlsxSheet(archive, book, sheet, limits, budget);
    onSheet(at + 1, book.sheets.length);
    return table;
  });
}

const MANIFEST = 'META-INF/manifest.xml';
