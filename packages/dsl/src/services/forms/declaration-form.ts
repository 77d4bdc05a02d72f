import type { Edit } from '@traguardo/model';
import type { RenameRefusal } from '../rename.ts';

/** One value a choice takes: the concept that is written as a word, its word and its meaning in the reader's language. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
  readonly help: string;
}

/**
 * How a value is asked for. `text`: without its quotes, `lines` when it may have several; `percent`: the number alone; `date`: ISO;
 * `choice`: a concept; `flag`: `yes` or nothing; `code`: a name that goes with its references; `names`: names after commas, without
 * quotes; `formula` and `line`: as written.
 */
export type FieldInput =
  | { readonly kind: 'text'; readonly lines: boolean }
  | { readonly kind: 'choice'; readonly options: readonly FieldOption[] }
  /** `points`: the name is of something declared elsewhere. */
  | { readonly kind: 'code'; readonly points: boolean }
  | { readonly kind: 'percent' | 'quantity' | 'date' | 'flag' | 'names' | 'formula' | 'line' };

/** One value of a declaration as a field. Offsets are into the text of the file. */
export interface FormField {
  /** `label`, `title`, `arrow`, `value`, `documentation`, `<concept>#<n>` for a clause, `row#<n>` for a row. */
  readonly key: string;
  readonly concept: string | null;
  /** The word of the clause in the reader's language. */
  readonly name: string;
  readonly input: FieldInput;
  /** What the input shows; empty when nothing is written. */
  readonly value: string;
  /** What is said of the value lies here: the clause with its word. Null when it is not written. */
  readonly place: FieldPlace | null;
  readonly help: string;
  readonly law: string;
  /** An example in the words of the file; empty where there is none. */
  readonly example: string;
}

/** A stretch of a file. */
export interface FieldPlace {
  readonly from: number;
  readonly to: number;
}

/** A declaration of the form's surroundings: around it, or in it. */
export interface FormNeighbour {
  /** Of its first word; what opens its form. */
  readonly offset: number;
  readonly concept: string | null;
  readonly kind: string;
  readonly label: string;
  readonly title: string;
  readonly place: FieldPlace;
}

/** Something that may be added. */
export interface FormAddition {
  readonly concept: string;
  readonly name: string;
  readonly help: string;
  readonly law: string;
  readonly example: string;
}

/** A clause that may be added, as the field it will be. */
export interface ClauseAddition extends FormAddition {
  readonly key: string;
  readonly input: FieldInput;
}

/** A declaration of a file, or the file itself (`concept` is then `file`), as data for a form. */
export interface DeclarationForm {
  readonly path: string;
  /** Of its first word; of a file, its end. */
  readonly offset: number;
  readonly concept: string | null;
  readonly kind: string;
  readonly label: string;
  readonly title: string;
  readonly help: string;
  readonly law: string;
  readonly place: FieldPlace;
  /** Where the header ends, and with it what is said of the declaration as a whole. */
  readonly headerEnd: number;
  /** What it stands in, outermost first. */
  readonly around: readonly FormNeighbour[];
  /** What is written and what is usual, in the house order. */
  readonly fields: readonly FormField[];
  readonly clauses: readonly ClauseAddition[];
  readonly rows: readonly FormField[];
  /** Whether rows may be added, with an example; null when it takes none. */
  readonly rowExample: string | null;
  readonly children: readonly FormNeighbour[];
  readonly blocks: readonly FormAddition[];
}

/** What a person asks of a form. `value` is what the input of the field shows. */
export type FormChange =
  | { readonly kind: 'set'; readonly key: string; readonly value: string }
  | { readonly kind: 'add-row'; readonly value: string }
  | { readonly kind: 'add-child'; readonly concept: string }
  /** Of a row by its key; without one, of the declaration itself. */
  | { readonly kind: 'move'; readonly key?: string; readonly by: -1 | 1 }
  /** Of a row or a field by its key; without one, of the declaration itself. */
  | { readonly kind: 'remove'; readonly key?: string }
  | { readonly kind: 'duplicate' };

/** Why a change is not made. */
export type FormRefusal =
  /** The text has changed: the declaration or the field is not there. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'brace' }
  | { readonly kind: 'quote' }
  | { readonly kind: 'comment' }
  /** A comment stands inside the value and would be lost. */
  | { readonly kind: 'commented' }
  /** What was typed would be read as more than this field. */
  | { readonly kind: 'reads-on'; readonly typed: string }
  | { readonly kind: 'edge' }
  | { readonly kind: 'rename'; readonly refusal: RenameRefusal };

/** The edits of a change, and where the form goes on: an offset of the new text. No edits when nothing changes. */
export type FormEdit =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[]; readonly offset: number }
  | FormRefusal;
