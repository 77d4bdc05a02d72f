import type { Place } from '@traguardo/model';

/**
 * What a token is. The scanner makes every kind but the word categories; the layout pass retypes each `word`
 * by position and vocabulary into one of the categories, and adds or drops braces and line ends.
 */
export type TokenKind =
  | 'word'
  | 'block-word'
  | 'name-clause'
  | 'value-clause'
  | 'expression-clause'
  | 'argument'
  | 'function'
  | 'unit'
  | 'operator-word'
  | 'yes-no'
  | 'missing'
  | 'quoted'
  | 'number'
  | 'date'
  | 'text'
  | 'comparison'
  | 'punctuation'
  | 'line-end'
  | 'comment'
  | 'documentation'
  | 'bad';

/** One token. `image` is the text as written; inserted tokens (a repaired brace) have an empty place and `inserted`. */
export interface Token {
  readonly kind: TokenKind;
  readonly image: string;
  /** Vocabulary word, for the word categories (`weight`, `days`, `and`). */
  readonly concept: string | null;
  readonly inserted: boolean;
  readonly place: Place;
}
