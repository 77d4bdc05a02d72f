import { pairCodes } from '@traguardo/dsl';
import { type ComparedSide, compareOutcomes, type OutcomeComparison } from '@traguardo/engine';
import { inForce, type Side } from './comparison.ts';

/** The outcomes of two sides compared; nodes pair as the plans in force are paired. */
export function compareSides(before: Side, after: Side): OutcomeComparison {
  return compareOutcomes(evaluated(before), evaluated(after), pairCodes(inForce(before), inForce(after)));
}

function evaluated({ plan, at, targets, planHash, dataHash, plugins }: Side): ComparedSide {
  return { plan, options: { at, targets, planHash, dataHash, plugins } };
}
