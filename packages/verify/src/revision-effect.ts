import { pairCodes, planOnDay, type Program } from '@traguardo/dsl';
import { type DifferenceOf, evaluate, type Evaluated, goesOneWay, pairedDifferences } from '@traguardo/engine';
import { codeKey, isEqual, type Outcome, type OutcomeNode, type Plan, type Ratio } from '@traguardo/model';

/** One node with the targets before and after a revision and the same values; null on the side that does not have it. */
export interface ScoreEffect {
  readonly before: OutcomeNode | null;
  readonly after: OutcomeNode | null;
  /** Points of 1/1, `after` minus `before`: the least and the greatest, the same when it is known; null when one side has no score. */
  readonly difference: readonly [least: Ratio, greatest: Ratio] | null;
}

/** What a revision does to the scores. */
export interface RevisionEffect {
  readonly before: Outcome;
  readonly after: Outcome;
  /** The body itself, whether it changes or not. */
  readonly body: ScoreEffect;
  /** Every other node whose score is not the same, or turns out another for some value to come, in the order of the plan after, then those that leave it. */
  readonly nodes: readonly ScoreEffect[];
}

/**
 * The scores with the targets before (`inForce`, a plan as it counts) and with those of a text, as its revisions by the day `at` make
 * it, both with the values of the text and at the end of its period. Nodes pair by code and `aka` (decision 0081). Pure.
 */
export function revisionEffect(
  inForce: Plan,
  { plan, plugins }: Pick<Program, 'plan' | 'plugins'>,
  at: string = plan.period.to,
): RevisionEffect {
  const revised = planOnDay(plan, at);
  const options = { at: plan.period.to, plugins };
  const before = evaluate({ ...inForce, actuals: plan.actuals }, options);
  return effectBetween({ plan: inForce, outcome: before }, { plan: revised, outcome: evaluate(revised, options) });
}

/** Which scores differ between two evaluated plans, whatever makes them differ. Nodes pair by code and `aka`. Pure. */
export function effectBetween(earlier: Evaluated, later: Evaluated): RevisionEffect {
  const [before, after] = [earlier.outcome, later.outcome];
  const known = new Map(before.nodes.map((node) => [codeKey(node.code), node]));
  const codes = pairCodes(earlier.plan, later.plan);
  const differenceOf = pairedDifferences({ before: earlier, after: later }, codes);
  const pairs = new Map(codes.map((pair) => [codeKey(pair.after), codeKey(pair.before)]));
  const pairOf = (node: OutcomeNode): OutcomeNode | null =>
    known.get(pairs.get(codeKey(node.code)) ?? codeKey(node.code)) ?? null;
  const kept = after.nodes.map((node) => effectOf(pairOf(node), node, differenceOf));
  const paired = new Set(kept.map((each) => each.before));
  const gone = before.nodes.filter((node) => !paired.has(node)).map((node) => effectOf(node, null, differenceOf));
  const [body, ...nodes] = [...kept, ...gone];
  if (body === undefined) throw new Error('an outcome without a body');
  return { before, after, body, nodes: nodes.filter(differs) };
}

function effectOf(before: OutcomeNode | null, after: OutcomeNode | null, differenceOf: DifferenceOf): ScoreEffect {
  return { before, after, difference: before && after && differenceOf(before, after) };
}

/** The least and the greatest a score can be. */
function endsOf(node: OutcomeNode | null): readonly [Ratio, Ratio] | null {
  return node?.score ? [node.score, node.score] : (node?.range ?? null);
}

function differs({ before, after, difference }: ScoreEffect): boolean {
  if ((after ?? before)?.kind === 'group') return false;
  const [was, is] = [endsOf(before), endsOf(after)];
  if (was === null || is === null) return was !== is || before?.status !== after?.status;
  return !isEqual(was[0], is[0]) || !isEqual(was[1], is[1]) || (difference !== null && goesOneWay(difference));
}
