import { absolute, compare, isEqual, isZero, type Plan, type Profile, type Ratio, ZERO } from '@traguardo/model';
import { evaluate, type EvaluateOptions } from '../evaluate.ts';
import { type Changes, changesBetween, type NodeChange } from './changes.ts';

/**
 * A body's profile with the rules of another one: all that decides scores and bands comes from the other, and so do its indexes when
 * it has any; the body's names of levels, its judgements and its act stay, and so does what the weights in its text are shares of.
 */
export function withRulesOf(own: Profile, other: Profile): Profile {
  const { levels, judgements, act, place, indexes, weights } = own;
  return {
    ...other,
    weights,
    levels,
    judgements,
    act,
    place,
    indexes: other.indexes.length > 0 ? other.indexes : indexes,
  };
}

/** What a plan is worth under its own profile and under another one, with the same values. Both exact; pure. */
export function underProfile(plan: Plan, profile: Profile, options: EvaluateOptions = {}): Changes {
  return changesBetween(evaluate(plan, options), evaluate({ ...plan, profile }, options));
}

/** A goal whose two groups weigh otherwise: how much each counted and counts, and what that does to the goal. */
export interface Reweighed {
  readonly goal: NodeChange;
  readonly groups: readonly NodeChange[];
}

/** The goals whose groups of indicators and operational goals have other weights and which move, what moves the body most first. */
export function reweighedGoals({ nodes }: Changes): readonly Reweighed[] {
  const groups = Map.groupBy(nodes.filter(isReweighed), ({ after }) => after?.parent);
  const size = ({ goal }: Reweighed): Ratio => absolute(goal.atBody ?? ZERO);
  return nodes
    .flatMap((goal): Reweighed[] => {
      const own = groups.get(goal.after?.code) ?? [];
      return own.length > 0 && goal.points !== null && !isZero(goal.points) ? [{ goal, groups: own }] : [];
    })
    .toSorted((a, b) => compare(size(b), size(a)));
}

function isReweighed({ before, after }: NodeChange): boolean {
  const [was, is] = [before?.weight ?? null, after?.weight ?? null];
  return before?.kind === 'group' && after?.kind === 'group' && was !== null && is !== null && !isEqual(was, is);
}
