import type { Analysis } from '../workspace/workspace.ts';
import { type Difference, patched } from './difference.ts';

/** The parts of an analysis that are large, and mostly the same after a key. */
export type Results = Pick<Analysis, 'plan' | 'outcome'>;

/** An analysis on its way to the page: what changed in the results since those the page said it has; since nothing when `isWhole`. */
export interface SentAnalysis extends Omit<Analysis, keyof Results> {
  readonly isWhole: boolean;
  readonly results: Difference | null;
}

/** The analysis as the page has it, and its results for the next one; `before` are those of the last. Pure. */
export function receivedAnalysis({ isWhole, results, ...rest }: SentAnalysis, before: Results | null): Analysis {
  const { plan, outcome } = patched(isWhole ? null : before, results) as Results;
  return { ...rest, plan, outcome };
}
