import { CRITERIA } from '../payload/criteria.ts';
import { CODE, COUNT, listOf, nullable, recordOf, type ValueOf, wordOf } from '../payload/shape.ts';
import { FIGURE_NAMES, type FigureName } from './figure-names.ts';

/** What the OIV can say of a criterion. */
export const CRITERION_OUTCOMES = ['met', 'partly', 'not-met'] as const;

/** What the program proposes for the criteria: kept beside the answers, so that everybody sees what was changed. */
export const PROPOSAL_SHAPE = recordOf({
  criterion: wordOf(CRITERIA),
  /** Null where only people can judge. */
  outcome: nullable(wordOf(CRITERION_OUTCOMES)),
  figures: listOf(
    recordOf({
      name: wordOf(FIGURE_NAMES),
      count: COUNT,
      /** Of how many; null when the count stands alone. */
      of: nullable(COUNT),
      /** What was counted, or what is not as it should be: codes of nodes, values, terms, acts. */
      codes: listOf(CODE),
    }),
  ),
});

/** A proposal for one criterion: an outcome with its evidence as figures, never an answer. */
export type CriterionProposal = ValueOf<typeof PROPOSAL_SHAPE>;
/** One piece of evidence: so many, of so many, and which. */
export type Figure = CriterionProposal['figures'][number];
/** What the OIV can say of a criterion. */
export type CriterionOutcome = (typeof CRITERION_OUTCOMES)[number];

/** A figure about a list of things: how many they are, of how many, and which. */
export function figureOf(name: FigureName, codes: readonly string[], of: number | null = null): Figure {
  return { name, count: codes.length, of, codes };
}
