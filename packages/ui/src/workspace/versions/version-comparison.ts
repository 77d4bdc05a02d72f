import type { ProgramComparison } from '@traguardo/verify';
import type { FileKind, WorkspaceFile } from '../workspace.ts';

/** Texts to compare: those of a version, as they count on a day (the end of the period when null). */
export interface VersionTexts {
  readonly files: readonly WorkspaceFile[];
  readonly at: string | null;
}

/** A line of a comparison: as in both, only before (`-`), only after (`+`). */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** A run of lines, with the numbers of its first one before and after. */
export interface Hunk {
  readonly before: number;
  readonly after: number;
  readonly lines: readonly DiffLine[];
}

/** A file that is not the same in two versions. One that comes or goes has no hunks. */
export interface FileDifference {
  readonly path: string;
  readonly kind: FileKind;
  readonly change: 'added' | 'removed' | 'changed';
  /** Lines that come and that go. */
  readonly plus: number;
  readonly minus: number;
  readonly hunks: readonly Hunk[];
}

/** Everything in which two versions differ: in meaning, and line by line. */
export interface VersionComparison extends ProgramComparison {
  readonly files: readonly FileDifference[];
}
