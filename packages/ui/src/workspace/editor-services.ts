import type { Edit } from '@traguardo/model';

/** A stretch of a text and the line it stands on, to be shown in a list. Offsets are into the file's text, `mark` into `text`. */
export interface FoundPlace {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** The line without the space around it; a very long one is cut around what was found. */
  readonly text: string;
  readonly mark: readonly [from: number, to: number];
}

/** What was asked cannot be done; the sentence says why. */
export interface RefusedName {
  readonly kind: 'refused';
  readonly reason: string;
}

/** A name that may get another one, where it stands at the cursor. */
export interface RenamableName {
  readonly kind: 'name';
  readonly name: string;
}

/** A rename as edits of any number of files, with how many names change in each. */
export interface RenameEdits {
  readonly kind: 'edits';
  readonly edits: readonly Edit[];
  readonly files: readonly { readonly path: string; readonly count: number }[];
}

/** A repair with its sentence. `at`: where in the text of its first edit one goes on writing. */
export interface OfferedRepair {
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly at?: number | undefined;
}

/** A result shown at the end of the line of `offset`. */
export interface ShownResult {
  readonly offset: number;
  readonly text: string;
}

/** What is searched for in every text. */
export interface TextSearch {
  readonly text: string;
  readonly matchCase: boolean;
  /** Whether letters are found with whatever accent. */
  readonly anyAccent?: boolean;
}

/** At most as many places as a person can look through; `total` says how many there are. */
export interface SearchResult {
  readonly places: readonly FoundPlace[];
  readonly total: number;
}

/** What an editor asks about the newest texts. Offsets are into the text of the file; an unknown path finds nothing. */
export interface EditorServices {
  /** Where the name at an offset is written, its declaration first of its file; an empty name when there is none. */
  references(path: string, offset: number): { readonly name: string; readonly places: readonly FoundPlace[] };
  renamable(path: string, offset: number): RenamableName | RefusedName;
  /** Compiles the changed texts: a rename that would change what the plan says is refused. */
  rename(path: string, offset: number, name: string): RenameEdits | RefusedName;
  /** The repairs of what was found between two offsets, those of the packs at hand too. */
  repairs(path: string, from: number, to: number): readonly OfferedRepair[];
  /** Score and band of what a file declares, where something is known of it. */
  results(path: string): readonly ShownResult[];
  /** Where a text is written, in every file; packs too. */
  search(wanted: TextSearch): SearchResult;
}
