import type { Language } from '@traguardo/model';
import type { DeclarationNode } from '../parse/tree.ts';
import type { TableFile } from './read-table-file.ts';

/** The data files that are tables of the context, because a declaration names them. */
export interface TableFiles {
  /** The file a declaration names; null when it is not among the data. */
  of(declaration: DeclarationNode): TableFile | null;
  /** All of them, each once. */
  readonly read: readonly TableFile[];
  /** Paths of all data files, for "did you mean". */
  readonly paths: readonly string[];
  /** How numbers are written in them. */
  readonly notation: Language;
}

export const NO_TABLE_FILES: TableFiles = { of: () => null, read: [], paths: [], notation: 'en' };
