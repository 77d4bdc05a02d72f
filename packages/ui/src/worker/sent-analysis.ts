import type { Analysis } from '../workspace/workspace.ts';
import { type Difference, patched } from './difference.ts';

/** The parts of an analysis that are large, and mostly the same after a key. */
export type Results = Pick<Analysis, 'plan' | 'outcome'>;

/** An analysis on its way to the page: what changed in the results since those the page said it has; since nothing when `isWhole`. */
export interface SentAnalysis extends Omit<Analysis, keyof Results> {
  readonly isWhole: boolean;
  readonly results: Difference | null;
}

/** The analysis as the page has it; `before` are the results of the last, `parts` what came of a whole one ahead of it. Pure. */
export function receivedAnalysis(
  { isWhole, results, ...rest }: SentAnalysis,
  before: Results | null,
  parts: unknown = null,
): Analysis {
  const { plan, outcome } = patched(isWhole ? parts : before, results) as Results;
  return { ...rest, plan, outcome };
}
