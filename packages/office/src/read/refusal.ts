import { columnLetters } from './column-letters.ts';

/** Why a file is not read. Those that end in `limit` say in `limit` how much is read. */
export type ReadRefusalCode =
  | 'empty'
  | 'not-spreadsheet'
  | 'old-format'
  | 'encrypted'
  | 'damaged'
  | 'crc'
  | 'unsafe-name'
  | 'compression'
  | 'missing-part'
  | 'encoding'
  | 'doctype'
  | 'xml'
  | 'file-limit'
  | 'size-limit'
  | 'parts-limit'
  | 'sheets-limit'
  | 'rows-limit'
  | 'columns-limit'
  | 'cells-limit'
  | 'letters-limit'
  | 'text-limit'
  | 'depth-limit';

/** Where in the file: sheet, row from 1, column as letters, or the part of the archive; null where there is none. */
export interface ReadPlace {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly part: string | null;
}

/** A file that is not read, as a value to tell: why, where, and how much would have been read. */
export interface ReadRefusal {
  readonly code: ReadRefusalCode;
  readonly place: ReadPlace;
  readonly limit: number | null;
}

/** Ends the reading from any depth; caught where reading begins, which gives the refusal as a value. */
export class RefusedFile extends Error {
  readonly refusal: ReadRefusal;
  constructor(refusal: ReadRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Refuses the file. `column` counts from 0. */
export function refuse(
  code: ReadRefusalCode,
  {
    limit = null,
    sheet = null,
    row = null,
    column = null,
    part = null,
  }: { limit?: number; sheet?: string; row?: number; column?: number; part?: string } | NoDetails = {},
): never {
  const letters = column === null ? null : columnLetters(column);
  throw new RefusedFile({ code, place: { sheet, row, column: letters, part }, limit });
}

interface NoDetails {
  readonly limit?: null;
  readonly sheet?: null;
  readonly row?: null;
  readonly column?: null;
  readonly part?: null;
}
