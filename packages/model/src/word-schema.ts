import type { Language } from './quantity.ts';
import type { Unit } from './unit.ts';

/** How a word is written. The first of each list is what the formatter prints; all are read, in any file, in any case, accents or not. */
export type Spelling = Readonly<Record<Language, readonly string[]>>;

/** What hover, completion and the language reference say of a word. `law` cites article and act. */
export interface Documentation {
  readonly it: string;
  readonly en: string;
  readonly law?: string;
}

/** Which plugin a word comes from; words of the core language have no owner. */
export interface WordOwner {
  readonly plugin: string;
  /** What may stand before the word and a dot: `genere.personale`. The first is printed. */
  readonly prefixes: readonly string[];
  /** Spellings somebody else claims in the same position: they are read and printed behind a prefix only. */
  readonly taken: readonly string[];
}

interface Owned {
  readonly owner?: WordOwner;
}

/**
 * A declaration word. The core language and every plugin are sets of these records: the grammar knows none of them.
 * Several records may share a spelling when their parents differ (`objective` in a plan and in an individual sheet):
 * the parent's `blocks` decides.
 */
export interface BlockSchema extends Owned {
  readonly kind: 'block';
  readonly concept: string;
  readonly spelling: Spelling;
  readonly documentation: Documentation;
  /** A whole text that shows it in its place; empty when nobody gave one. */
  readonly example: Readonly<Record<Language, string>>;
  /** `code`: has the identity of a code; `name`: a plain name; `text`: only the quoted title; `none`: no label at all. */
  readonly label: 'code' | 'name' | 'text' | 'none';
  readonly labelRequired: boolean;
  /** Takes `= expression`. */
  readonly value: boolean;
  /** Concepts of the clauses it takes, in the header or as items of the block. */
  readonly clauses: readonly string[];
  readonly requiredClauses: readonly string[];
  /** Clauses that may be given more than once. */
  readonly repeatedClauses: readonly string[];
  /** Concepts of the declarations its block takes. */
  readonly blocks: readonly string[];
  /** Items of the block start with a free word (a code), never with a keyword: `actuals`, `weights`, `thresholds`. */
  readonly rows: RowSchema | null;
  /** The block takes entries that start with a value: `curve`, `steps`. */
  readonly entries: boolean;
}

/** What the rows of a block are made of. */
export interface RowSchema {
  /** What the first word names. */
  readonly label: 'node' | 'measure-or-indicator' | 'indicator' | 'phase' | 'band' | 'judgement' | 'level' | 'free';
  /** Clause concepts a cell may start (`source`, `note`, `direction`). */
  readonly clauses: readonly string[];
  /** Argument words a cell may be (`red`, `own`, `mean`). */
  readonly arguments: readonly string[];
  /** For rows of a plugin's block: what the value behind an argument word must be. Anything when not given. */
  readonly accepts?: ExtensionKind;
}

/** What a value of a plugin's clause or row must be: refused with `clause/value` otherwise. A missing value fits `quantity` and `date`. */
export type ExtensionKind = 'quantity' | 'percent' | 'text' | 'date' | 'yes-no' | 'word';

/** A word that begins a clause of a declaration, and what it takes: `weight 40%`, `source infocamere`. */
export interface ClauseSchema extends Owned {
  readonly kind: 'clause';
  readonly concept: string;
  readonly spelling: Spelling;
  readonly documentation: Documentation;
  /** Decides the token category: `names` always takes one name at least, `values` any number of values, `expression` one expression. */
  readonly takes: 'names' | 'values' | 'expression';
  /** For `names`: the registry a name must be found in, when the program declares any entry of it. `field`: words of clauses. */
  readonly registry:
    | 'source'
    | 'office'
    | 'act'
    | 'profile'
    | 'body'
    | 'node'
    | 'person-role'
    | 'actor'
    | 'state'
    | 'term'
    | 'document'
    | 'field'
    | null;
  /** For `values`: argument words that may stand among them. */
  readonly arguments: readonly string[];
  /** For a plugin's clause that takes `values`: the one value it takes. Any values when not given. */
  readonly accepts?: ExtensionKind;
  /** The concept of the clause that it goes on from on one line, where that one is an item by itself: `gate … else 0%`. */
  readonly continues?: string;
  /** One line for completion, such as `weight 40%`. */
  readonly example: string;
}

/** A word with a meaning inside a clause, a row or a call: `monitor`, `propagate`, `red`, `operationals`. */
export interface ArgumentSchema extends Owned {
  readonly kind: 'argument';
  readonly concept: string;
  readonly spelling: Spelling;
  readonly documentation: Documentation;
  /** A clause, a row or an expression with it, in English; empty when nobody gave one. */
  readonly example: string;
  /** Names follow it among the values of a clause, more after commas with a point inside: `in main.validated, main.published`. */
  readonly takes?: 'names';
}

/** A word or sign behind a number. */
export interface UnitSchema extends Owned {
  readonly kind: 'unit';
  readonly concept: string;
  readonly spelling: Spelling;
  readonly documentation: Documentation;
  readonly unit: Unit;
}

/** A function that formulas may call, with the least and the greatest number of its arguments. */
export interface FunctionSchema extends Owned {
  readonly kind: 'function';
  readonly concept: string;
  readonly spelling: Spelling;
  readonly documentation: Documentation;
  readonly minimum: number;
  /** Null when any number of arguments is taken. */
  readonly maximum: number | null;
  /** An expression with it, in English; empty when nobody gave one. */
  readonly example: string;
}

/** `and or not within` and the yes/no and missing literals. */
export interface OperatorSchema extends Owned {
  readonly kind: 'operator' | 'yes' | 'no' | 'missing';
  readonly concept: string;
  readonly spelling: Spelling;
  readonly documentation: Documentation;
  /** An expression with it, in English; empty when nobody gave one. */
  readonly example: string;
}

/** Any word of the language, of the core or of a plugin. */
export type WordSchema = BlockSchema | ClauseSchema | ArgumentSchema | UnitSchema | FunctionSchema | OperatorSchema;
