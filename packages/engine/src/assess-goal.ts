import { type Composition, type Goal, type PlanNode, type Profile, type Ratio } from '@traguardo/model';
import { weightedMean } from './aggregate.ts';
import { aggregated, type Assessment } from './assessment.ts';

/** Gives the assessment of a child; remembered, so that every node is computed once. */
export type AssessChild = (child: PlanNode) => Assessment;

/**
 * A goal is the weighted mean of its members. A goal with both indicators and sub-goals under a composition has two
 * members: the groups `X.indicators` and `X.operationals`. Every other goal has its children as members (decision 0010).
 */
export function assessGoal(goal: Goal, profile: Profile, assess: AssessChild): Assessment {
  const { code, kind, title, place, weight } = goal;
  const composition = compositionOf(goal, profile);
  const members = composition ? groupsOf(goal, composition, profile, assess) : goal.children.map(assess);
  const rule = composition ? 'composition' : 'weighted-mean';
  return aggregated({ code, kind, title, place, weight, rule, members }, weightedMean(members, profile));
}

/** The composition that applies to a goal: its own or the profile's, when it has both kinds of children; otherwise null. */
export function compositionOf(goal: Goal, profile: Profile): Composition | null {
  const indicators = goal.children.filter(({ kind }) => kind === 'indicator').length;
  const hasBoth = indicators > 0 && indicators < goal.children.length;
  return hasBoth ? (goal.composition ?? profile.composition) : null;
}

/** The codes of the two groups of a composed goal. */
export function groupCodes(goal: Goal): { readonly indicators: string; readonly operationals: string } {
  return { indicators: `${goal.code}.indicators`, operationals: `${goal.code}.operationals` };
}

function groupsOf(goal: Goal, composition: Composition, profile: Profile, assess: AssessChild): readonly Assessment[] {
  const codes = groupCodes(goal);
  const group = (code: string, weight: Ratio, children: readonly PlanNode[]): Assessment => {
    const members = children.map(assess);
    const node = {
      code,
      kind: 'group',
      title: goal.title,
      place: goal.place,
      weight,
      rule: 'weighted-mean',
      members,
    } as const;
    return aggregated(node, weightedMean(members, profile));
  };
  return [
    group(
      codes.indicators,
      composition.indicators,
      goal.children.filter(({ kind }) => kind === 'indicator'),
    ),
    group(
      codes.operationals,
      composition.operationals,
      goal.children.filter(({ kind }) => kind !== 'indicator'),
    ),
  ];
}
