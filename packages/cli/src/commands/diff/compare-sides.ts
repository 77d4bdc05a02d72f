import { type Change, diffPlans, type Program } from '@traguardo/dsl';
import { codeKey, type TargetVersion } from '@traguardo/model';
import { type Comparison, inForce, type Side } from './comparison.ts';
import { scoreEffects } from './score-effects.ts';

/** A program as one of the two that are compared; without a day, as it stands at the end of its period. */
export function sideOf(path: string, program: Program, at: string | null, targets: TargetVersion): Side {
  const { plan, planHash, dataHash, plugins } = program;
  return { path, plan, at: at ?? plan.period.to, targets, planHash, dataHash, plugins };
}

/** What changes from one side to the other, and what it does to the scores. */
export function compared(before: Side, after: Side, steps: Comparison['steps']): Comparison {
  const changes = diffPlans(inForce(before), inForce(after));
  return {
    before,
    after,
    steps,
    changes,
    hidden: hidden(before, after, changes),
    effects: scoreEffects(before, after),
  };
}

function hidden(before: Side, after: Side, changes: readonly Change[]): readonly Change[] {
  const keyOf = ({ kind, subject }: Change): string => `${kind} ${subject.kind} ${codeKey(subject.code)}`;
  const shown = new Set(changes.map(keyOf));
  return diffPlans(before.plan, after.plan).filter((change) => !shown.has(keyOf(change)));
}
