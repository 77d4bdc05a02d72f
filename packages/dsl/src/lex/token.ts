import type { Place } from '@traguardo/model';
import type { TokenType } from 'chevrotain';

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
  readonly startOffset: number;
  /** After its last character. */
  readonly endOffset: number;
  readonly place: Place;
}

/**
 * A token while scanner, layout and parser work on it: one object from the first cut to the tree, which Chevrotain takes as it is.
 * Its place is made when first asked for: of most tokens it never is.
 */
export class DraftToken implements Token {
  declare kind: TokenKind;
  declare readonly image: string;
  declare concept: string | null;
  declare readonly inserted: boolean;
  declare readonly startOffset: number;
  /** What the grammar takes it as; null until the parser says. */
  declare tokenType: TokenType | null;
  declare tokenTypeIdx: number;
  /** Where it stands in the input of the grammar. */
  declare index: number;
  /** The `///` lines above it, joined by newlines. */
  declare documentation: string;
  declare private readonly file: string;
  declare private readonly line: number;
  declare private readonly column: number;
  declare private known: Place | null;

  /** A token written on one line, or with its `place`. */
  constructor(
    kind: TokenKind,
    image: string,
    file: string,
    startOffset: number,
    line: number,
    column: number,
    inserted: boolean,
    place: Place | null,
  ) {
    this.kind = kind;
    this.image = image;
    this.concept = null;
    this.inserted = inserted;
    this.startOffset = startOffset;
    this.tokenType = null;
    this.tokenTypeIdx = 0;
    this.index = 0;
    this.documentation = '';
    this.file = file;
    this.line = line;
    this.column = column;
    this.known = place;
  }

  get place(): Place {
    return (this.known ??= this.findPlace());
  }

  get endOffset(): number {
    return this.known === null ? this.startOffset + this.image.length : this.known.end.offset;
  }

  private findPlace(): Place {
    const { file, startOffset, line, column } = this;
    const { length } = this.image;
    return {
      file,
      start: { offset: startOffset, line, column },
      end: { offset: startOffset + length, line, column: column + length },
    };
  }
}

/** A token at a place of its own: one of several lines, or made of others, or not written at all. */
export function tokenAt(kind: TokenKind, image: string, place: Place, inserted = false): DraftToken {
  const { file, start } = place;
  return new DraftToken(kind, image, file, start.offset, start.line, start.column, inserted, place);
}
