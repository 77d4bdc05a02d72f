import {
  compare,
  type Diagnostic,
  type Fix,
  type Goal,
  ONE,
  type PlanNode,
  planNodes,
  type Ratio,
  subtract,
  sum,
  weightsBelow,
  ZERO,
} from '@traguardo/model';
import { fixAfter, problem } from '../bind/problem.ts';
import { writtenPercent } from './exact-decimal.ts';
import { languageOf } from './file-language.ts';
import type { Checked, Rule } from './rule.ts';
import { isMonitored, siblingsOf } from './siblings.ts';

type Weighing = Pick<PlanNode, 'code' | 'weight' | 'weightPlace' | 'place'>;

/** A node without weight among siblings that have one takes part in nothing (evaluation.md section 2); so does an objective of a sheet. */
export const findMissingWeights: Rule = (checked) => {
  const { plan } = checked;
  const weights = plan.profile.weights === 'absolute' ? weightsBelow(plan.root) : null;
  const goals = planNodes(plan)
    .filter((node): node is Goal => node.kind !== 'indicator')
    .flatMap((goal) => siblingsOf(goal, plan.profile))
    .flatMap(({ goal, members }) =>
      ofGroup(
        members.filter((member) => !isMonitored(member)),
        goal.code,
        checked,
        weights,
      ),
    );
  return [...goals, ...plan.individuals.flatMap(({ code, objectives }) => ofGroup(objectives, code, checked))];
};

/** `weights` are those of the whole plan where they are absolute: a goal has what is below it. */
function ofGroup<T extends Weighing>(
  members: readonly T[],
  parent: string,
  checked: Checked,
  weights: ReadonlyMap<T, Ratio | null> | null = null,
): readonly Diagnostic[] {
  const missing = members.filter((member) => member.weightPlace === null && !weights?.get(member));
  if (missing.length === members.length) return [];
  return missing.map((member) => {
    const fixes = missing.length > 1 || weights ? [] : restOf(member, members, checked);
    return problem('weight/none', member.place, { code: member.code, parent }, { fixes });
  });
}

/** The weight that makes 100 % with the others, when they leave one. */
function restOf({ place }: Weighing, members: readonly Weighing[], { files, vocabulary }: Checked): readonly Fix[] {
  const rest = subtract(ONE, sum(members.flatMap(({ weight }) => (weight ? [weight] : []))));
  if (compare(rest, ZERO) <= 0) return [];
  const language = languageOf(files, place);
  const share = writtenPercent(rest, language);
  return [fixAfter('add-weight', place, ` ${vocabulary.print('clause', 'weight', language)} ${share}`)];
}
