import { isOrder, compare, type Ratio, type ScoringStep } from '@traguardo/model';
import { MISSED, scored, type Verdict } from './verdict.ts';

/** `scoring steps { >= 90% 100%; >= 70% 80% }`: the first step whose comparison holds; below every step 0. */
export function scoreSteps(value: Ratio, steps: readonly ScoringStep[]): Verdict {
  const step = steps.find(({ comparison, bound }) => isOrder(comparison, compare(value, bound.value)));
  return step ? scored(step.score) : MISSED;
}
