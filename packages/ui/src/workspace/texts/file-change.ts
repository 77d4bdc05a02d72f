/**
 * Who reads a text: the language, the CSV reader (values of measures and context tables), the report (its words as Markdown); of a
 * pack, or the lock, nobody writes.
 */
export type FileKind = (typeof FILE_KINDS)[number];

export const FILE_KINDS = ['plan', 'actuals', 'pack', 'narrative'] as const;

/** A text as it is to be; null takes the file away. */
export interface FileChange {
  readonly path: string;
  readonly kind: FileKind;
  readonly text: string | null;
}
