import { foldWord } from '../../vocabulary/fold.ts';
import type { BlockSchema, Vocabulary } from '../../vocabulary/schema.ts';

/** In which order the clauses of a block are written and asked for, and which of them nearly every declaration has. */
export interface HouseOrder {
  /** Smaller comes first. */
  rank(concept: string | null): number;
  readonly usual: readonly string[];
}

/** The order of the example of the block, which shows it as it should be written, then that of the vocabulary. */
export function houseOrder(schema: BlockSchema, vocabulary: Vocabulary): HouseOrder {
  const words = schema.example.en.replace(/"[^"]*"/g, ' ').match(/[\p{L}_]+/gu) ?? [];
  const shown = words.flatMap((word) => vocabulary.clause(foldWord(word), schema.concept)?.concept ?? []);
  const taken = new Set(shown.filter((concept) => schema.clauses.includes(concept)));
  const order = [...taken, ...schema.clauses.filter((concept) => !taken.has(concept))];
  const ranks = new Map(order.map((concept, index) => [concept, index]));
  return {
    rank: (concept) => (concept === null ? order.length : (ranks.get(concept) ?? order.length)),
    usual: order.filter((concept) => taken.has(concept) || schema.requiredClauses.includes(concept)),
  };
}
