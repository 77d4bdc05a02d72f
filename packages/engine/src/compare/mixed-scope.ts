import {
  aggregateOf,
  codeKey,
  compare,
  compositionOf,
  type Indicator,
  type Goal,
  type Plan,
  type PlanNode,
  type Plugin,
  type Ratio,
  type Value,
  ZERO,
} from '@traguardo/model';
import { achievedBy } from '../assess/assess-indicator.ts';
import type { Assessment } from '../assess/assessment.ts';
import { createScope } from '../create-scope.ts';
import type { Scope } from '../expression/scope.ts';
import type { CrossedLeaves } from './crossed-leaves.ts';
import { exchangedWeights, type WeighedTwice } from './exchanged-weights.ts';
import { mixedSheets } from './mixed-sheets.ts';
import { objectiveCode } from '../measured.ts';
import type { Pairing } from './pairing.ts';
import { type Mix, sideIn } from './shapley.ts';
import type { SideName, Two } from './two.ts';

/** Two plans as in force on their days, and what stands for what in them. */
export interface Compared {
  readonly scopes: Two<Scope>;
  readonly plugins: Two<readonly Plugin[]>;
  readonly pairing: Pairing;
  readonly leaves: CrossedLeaves;
}

/**
 * A plan that neither side has: structure, weights, targets and values each from the side the mix says. What only the side of the
 * structure has keeps its own; what cannot be exchanged counts as structure. Taken whole from one side it is that side, exactly.
 */
export function mixedScope(mix: Mix, compared: Compared): Scope {
  const structure = sideIn(mix, 'structure');
  const own = compared.scopes[structure];
  const originals = new Map<PlanNode, PlanNode>();
  const root = reweighed(own.plan.root, mix, compared, originals);
  const plan = { ...own.plan, root, individuals: mixedSheets(mix, compared) };
  const computed = referring(plan);
  return createScope(plan, own.at, null, compared.plugins[structure], {
    indicator: (node) => leafIn(mix, node, originals.get(node) ?? node, compared),
    value: (id, period) => (computed.has(codeKey(id)) ? null : valueIn(mix, id, period, compared)),
  });
}

/** The tree of the side of the structure with weights in the proportions of the side of the weights; keeps who each was. */
function reweighed(goal: Goal, mix: Mix, compared: Compared, originals: Map<PlanNode, PlanNode>): Goal {
  const weights = weightsBelow(goal, mix, compared);
  const children = goal.children.map((child) => {
    const weight = weights.get(child) ?? child.weight;
    const copy =
      child.kind === 'indicator' ? { ...child, weight } : { ...reweighed(child, mix, compared, originals), weight };
    originals.set(copy, child);
    return copy;
  });
  return { ...goal, children };
}

/** The exchanged weights of the children of a goal; those it does not name keep their own. */
function weightsBelow(goal: Goal, mix: Mix, compared: Compared): ReadonlyMap<PlanNode, Ratio> {
  const [structure, from] = [sideIn(mix, 'structure'), sideIn(mix, 'weights')];
  if (structure === from) return new Map();
  if (aggregateOf(goal, compared.scopes[structure].plan.profile) === 'sum') return addends(goal, compared);
  const exchanged = siblingsIn(goal, compared.scopes[structure].plan).flatMap((siblings) => {
    const weights = exchangedWeights(siblings.map((node) => weighedTwice(node, { structure, from }, compared)));
    return siblings.map((node, at) => [node, weights?.[at] ?? null] as const);
  });
  return new Map(exchanged.flatMap(([node, weight]) => (weight ? [[node, weight]] : [])));
}

/** The weights of what a sum adds up are no proportions: each is that of the other side, where both sides have one that counts. */
function addends(goal: Goal, compared: Compared): ReadonlyMap<PlanNode, Ratio> {
  return new Map(
    goal.children.flatMap((node) => {
      const other = keptUnder(node, compared)?.weight ?? null;
      return counts(node.weight) && counts(other) ? [[node, other]] : [];
    }),
  );
}

function counts(weight: Ratio | null): weight is Ratio {
  return weight !== null && compare(weight, ZERO) > 0;
}

/** The children whose weights are shares of one another: those of each group of a composed goal, else all. */
function siblingsIn(goal: Goal, { profile }: Plan): readonly (readonly PlanNode[])[] {
  if (!compositionOf(goal, profile)) return [goal.children];
  return [true, false].map((is) => goal.children.filter(({ kind }) => (kind === 'indicator') === is));
}

function weighedTwice(
  node: PlanNode,
  { structure, from }: { readonly structure: SideName; readonly from: SideName },
  compared: Compared,
): WeighedTwice {
  const kept = keptUnder(node, compared);
  const other = kept && weightOf(kept, from, compared);
  return { own: weightOf(node, structure, compared) ?? ZERO, other };
}

/** The weight with which a node counts under its goal, or in its group of a composed one; null when it does not. */
function weightOf(node: PlanNode, side: SideName, { scopes, pairing }: Compared): Ratio | null {
  const goal = pairing.parent(node);
  const above = goal && scopes[side].assess(goal);
  const lists = above ? [above, ...above.members.filter(({ kind }) => kind === 'group')] : [];
  return lists.map(({ weights }) => weights.get(node.code)).find((weight) => weight !== undefined) ?? null;
}

/** The counterpart of a node under the counterpart of its goal; null where there is none, or the two measure different things. */
function keptUnder(node: PlanNode, { pairing, leaves }: Compared): PlanNode | null {
  const partner = pairing.partner(node);
  const [goal, other] = [pairing.parent(node), partner && pairing.parent(partner)];
  const isReplaced = node.kind === 'indicator' && (leaves.get(node)?.isReplaced ?? true);
  return partner && goal && other && pairing.partner(goal) === other && !isReplaced ? partner : null;
}

/** What an indicator achieves in the mix, under the code and the weight it has in the tree. Its condition and adjustment are structure. */
function leafIn(mix: Mix, node: Indicator, original: PlanNode, compared: Compared): Assessment | null {
  if (original.kind !== 'indicator') return null;
  const leaf = compared.leaves.get(original);
  const assessment =
    leaf && !leaf.isReplaced
      ? leaf.assessments[sideIn(mix, 'targets')][sideIn(mix, 'values')]
      : achievedBy(original, compared.scopes[sideIn(mix, 'structure')]);
  const { code, title, place, weight } = node;
  return { ...assessment, code, title, place, weight };
}

/** A value as the side of the values has it; where that side has no such value, as the side of the structure has it. */
function valueIn(mix: Mix, id: string, period: string | null, { scopes, pairing }: Compared): Value {
  const [structure, from] = [sideIn(mix, 'structure'), sideIn(mix, 'values')];
  const name = structure === from ? id : pairing.nameOn(from, id);
  return scopes[from].measured(name) ? scopes[from].value(name, period) : scopes[structure].value(id, period);
}

/** Keys of the objectives of sheets that take their value from a node: they take it from the mixed one. */
function referring({ individuals }: Plan): ReadonlySet<string> {
  const objectives = individuals.flatMap((sheet) => sheet.objectives.map((objective) => ({ objective, sheet })));
  const referring = objectives.filter(({ objective }) => objective.ref !== null);
  return new Set(referring.map(({ objective, sheet }) => codeKey(objectiveCode(objective, sheet))));
}
