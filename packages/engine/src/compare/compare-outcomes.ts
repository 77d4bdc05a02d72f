import {
  definitionsOf,
  type Goal,
  type OutcomeNode,
  type Plan,
  planIndicators,
  type Indicator,
  type Ratio,
} from '@traguardo/model';
import { evaluate, type EvaluateOptions, scopeOn } from '../evaluate.ts';
import type { Scope } from '../expression/scope.ts';
import { attribute, type Kept, type MixedScopes } from './attribute.ts';
import type { CodePair, ComparedSide, LeafComparison, NodeComparison, OutcomeComparison } from './comparison.ts';
import { crossLeaves } from './crossed-leaves.ts';
import { type Compared, mixedScope } from './mixed-scope.ts';
import { type Names, namesOf } from './names.ts';
import { type DifferenceOf, pairedDifferences } from './paired-difference.ts';
import { pairing } from './pairing.ts';
import { type Mix, MIXES, sideIn } from './shapley.ts';
import { sharesBelow } from './shares-of-loss.ts';
import type { Two } from './two.ts';

/**
 * What changed between two outcomes and why, in points, at the plan and at every node both have: taken apart into values, targets,
 * weights and structure, and within each cause by node. Everything sums exactly (decision 0210); swapping the sides negates all. What
 * stands for what is said by the caller (`pairs`, decision 0081); nodes in no pair are structure. Pure, total for any two plans; takes
 * sixteen evaluations.
 */
export function compareOutcomes(
  before: ComparedSide,
  after: ComparedSide,
  pairs: readonly CodePair[],
): OutcomeComparison {
  const outcomes = { before: evaluate(before.plan, before.options), after: evaluate(after.plan, after.options) };
  const compared = setUp({ before, after }, pairs);
  const names = namesOf({ before: outcomes.before.nodes, after: outcomes.after.nodes }, compared.pairing);
  const mixed = mixedScopes(compared);
  const { before: was, after: is } = compared.scopes;
  const differenceOf = pairedDifferences(
    { before: { plan: was.plan, outcome: outcomes.before }, after: { plan: is.plan, outcome: outcomes.after } },
    compared.pairing.pairs,
  );
  const nodes = outcomes.after.nodes.flatMap((node) => {
    const earlier = names.earlier(node);
    return earlier ? [compareNodes(earlier, node, { mixed, names, differenceOf })] : [];
  });
  return { ...outcomes, nodes, leaves: leavesOf(compared) };
}

function setUp(sides: Two<ComparedSide>, pairs: readonly CodePair[]): Compared {
  const before = { ...sides.before, plan: withOwnNodes(sides.before.plan) };
  const scopes = { before: scopeOf(before), after: scopeOf(sides.after) };
  const paired = pairing({ before: scopes.before.plan, after: scopes.after.plan }, pairs);
  const plugins = { before: sides.before.options.plugins ?? [], after: sides.after.options.plugins ?? [] };
  return { scopes, plugins, pairing: paired, leaves: crossLeaves(scopes, paired) };
}

/**
 * The plan with nodes of its own: one plan on both sides (two days, original and revised targets) shares those that no revision
 * changes, and a node would then stand under the goal of the other side.
 */
function withOwnNodes(plan: Plan): Plan {
  const copied = (goal: Goal): Goal => ({
    ...goal,
    children: goal.children.map((child) => (child.kind === 'indicator' ? { ...child } : copied(child))),
  });
  return { ...plan, root: copied(plan.root) };
}

function scopeOf({ plan, options }: ComparedSide): Scope {
  const { at = plan.period.to, targets = 'revised', plugins = [], given = null }: EvaluateOptions = options;
  return scopeOn(plan, at, targets, plugins, given);
}

function mixedScopes(compared: Compared): MixedScopes {
  const known = new Map<Mix, Scope>();
  return (mix) => {
    const scope = known.get(mix) ?? mixedScope(mix, compared);
    known.set(mix, scope);
    return scope;
  };
}

/** What nodes are compared with. */
interface Means {
  readonly mixed: MixedScopes;
  readonly names: Names;
  readonly differenceOf: DifferenceOf;
}

function compareNodes(before: OutcomeNode, after: OutcomeNode, { mixed, names, differenceOf }: Means): NodeComparison {
  const difference = differenceOf(before, after);
  if (!difference) return { before, after, difference, ends: null };
  const kept = { before: before.code, after: after.code };
  const low = attribute(kept, 0, mixed, names);
  const high = isKnown(kept, mixed) ? low : attribute(kept, 1, mixed, names);
  return { before, after, difference, ends: low && high && [low, high] };
}

/** Whether a node has a score in every mix: then both ends of what is possible are one. */
function isKnown({ before, after }: Kept, mixed: MixedScopes): boolean {
  return MIXES.every((mix) => {
    const code = sideIn(mix, 'structure') === 'before' ? before : after;
    return mixed(mix).assessment(code)?.standing.status === 'ok';
  });
}

/** Every indicator of either plan, with what the outcomes do not say of it. */
function leavesOf({ scopes, pairing: { partner, parent }, leaves }: Compared): readonly LeafComparison[] {
  const definitions = { before: definitionsOf(scopes.before.plan), after: definitionsOf(scopes.after.plan) };
  const shares = { before: sharesIn(scopes.before), after: sharesIn(scopes.after) };
  const compare = (before: Indicator | null, after: Indicator | null): LeafComparison => {
    const goals = [before && parent(before), after && parent(after)] as const;
    const checksums = [
      before && definitions.before.checksum(before.code),
      after && definitions.after.checksum(after.code),
    ];
    return {
      before: before?.code ?? null,
      after: after?.code ?? null,
      isReplaced: (after && leaves.get(after)?.isReplaced) ?? false,
      isMoved: goals[0] !== null && goals[1] !== null && partner(goals[0]) !== goals[1],
      sameDefinition: before && after && checksums[0] === checksums[1],
      shares: [(before && shares.before.get(before.code)) ?? null, (after && shares.after.get(after.code)) ?? null],
    };
  };
  return [
    ...planIndicators(scopes.after.plan).map((after) => compare(partner(after) as Indicator | null, after)),
    ...planIndicators(scopes.before.plan).flatMap((before) => (partner(before) ? [] : [compare(before, null)])),
  ];
}

function sharesIn(scope: Scope): ReadonlyMap<string, Ratio> {
  return sharesBelow(scope.assess(scope.plan.root));
}
