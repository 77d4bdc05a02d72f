import type { BlockSchema, ClauseSchema, RowSchema, Vocabulary } from '../vocabulary/schema.ts';
import { suggest } from './suggest.ts';

/** Where words are looked up: inside the block of `concept` (null: top of a file). A frame that is not known refuses nothing. */
export interface Frame {
  readonly concept: string | null;
  readonly schema: BlockSchema | null;
  readonly isKnown: boolean;
}

export const TOP: Frame = { concept: null, schema: null, isKnown: true };
export const UNKNOWN_FRAME: Frame = { concept: null, schema: null, isKnown: false };

/** The frame inside the braces of a declaration. */
export function frameOf(schema: BlockSchema | null): Frame {
  return schema === null ? UNKNOWN_FRAME : { concept: schema.concept, schema, isKnown: true };
}

export type Keyword = BlockSchema | ClauseSchema;

/**
 * What `word` is as the first word of an item of `frame`: the parent's schema decides. Of a word that may be both, `opens`
 * (the line has a `{`) makes a declaration, else a clause.
 */
export function itemKeyword(vocabulary: Vocabulary, word: string, frame: Frame, opens: boolean): Keyword | null {
  const block = frame.isKnown ? vocabulary.block(word, frame.concept) : vocabulary.anyBlock(word);
  if (block !== null && opens) return block;
  const clause = frame.isKnown ? vocabulary.clause(word, frame.concept) : vocabulary.anyClause(word);
  return frame.isKnown ? (clause ?? block) : (block ?? clause);
}

/** The clause `word` is in a declaration of `frame`'s block. */
export function clauseKeyword(vocabulary: Vocabulary, word: string, frame: Frame): ClauseSchema | null {
  return frame.isKnown ? vocabulary.clause(word, frame.concept) : vocabulary.anyClause(word);
}

/** The clause a cell of a row may start with `word`. */
export function rowClause(vocabulary: Vocabulary, word: string, frame: Frame, rows: RowSchema): ClauseSchema | null {
  const found = vocabulary.clause(word, frame.concept) ?? vocabulary.anyClause(word);
  return found !== null && rows.clauses.includes(found.concept) ? found : null;
}

/** The argument word `word` is, when its concept is one of `allowed`. */
export function argumentAmong(vocabulary: Vocabulary, word: string, allowed: readonly string[]): string | null {
  const concept = vocabulary.argument(word)?.concept;
  return concept !== undefined && allowed.includes(concept) ? concept : null;
}

/** A keyword close to `word` among those that may stand there: as first word of an item, or as a clause only. */
export function suggestKeyword(
  vocabulary: Vocabulary,
  word: string,
  frame: Frame,
  among: 'items' | 'clauses',
): { readonly word: string; readonly schema: Keyword } | null {
  const candidates = vocabulary.schemas.flatMap((schema) => {
    if (schema.kind !== 'clause' && (schema.kind !== 'block' || among === 'clauses')) return [];
    return [...schema.spelling.it, ...schema.spelling.en].filter((spelling) => {
      const found =
        among === 'items'
          ? itemKeyword(vocabulary, spelling, frame, schema.kind === 'block')
          : clauseKeyword(vocabulary, spelling, frame);
      return found === schema;
    });
  });
  const close = suggest(word, candidates);
  if (close === null) return null;
  const schema =
    among === 'items' ? itemKeyword(vocabulary, close, frame, true) : clauseKeyword(vocabulary, close, frame);
  return schema === null ? null : { word: close, schema };
}

/** An argument word close to `word` among `allowed`. */
export function suggestArgument(vocabulary: Vocabulary, word: string, allowed: readonly string[]): string | null {
  const spellings = vocabulary.schemas
    .filter((schema) => schema.kind === 'argument' && allowed.includes(schema.concept))
    .flatMap((schema) => [...schema.spelling.it, ...schema.spelling.en]);
  return suggest(word, spellings);
}
