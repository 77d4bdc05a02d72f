import { CRITERIA, type Criterion } from '../payload/criteria.ts';
import { proposedOutcome } from './criterion-outcomes.ts';
import type { CriterionProposal, Figure } from './figure.ts';
import { journalFigures, type KnownToJournal } from './journal-figures.ts';

/** Figures by criterion, from somebody who holds the texts. */
export type FiguresByCriterion = Readonly<Partial<Record<Criterion, readonly Figure[]>>>;

/**
 * The eleven criteria with what the program can count for each and the outcome the figures propose. A proposal is no
 * answer: the OIV confirms or changes each (D.Lgs. 150/2009 art. 14 c. 4 c). `computed` are figures that need the plan
 * itself. In the order of the guideline. Pure: equal inputs give equal proposals.
 */
export function proposeCriteria(
  known: KnownToJournal,
  computed: FiguresByCriterion = {},
): readonly CriterionProposal[] {
  const journal = journalFigures(known);
  return CRITERIA.map((criterion) => {
    const figures = [...(journal[criterion] ?? []), ...(computed[criterion] ?? [])];
    return { criterion, outcome: proposedOutcome(criterion, figures), figures };
  });
}
