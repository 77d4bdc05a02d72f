import {
  type Aggregate,
  aggregateOf,
  codeKey,
  compositionOf,
  type Gate,
  type Goal,
  groupCodes,
  type Index,
  type Indicator,
  type Individual,
  type IndividualObjective,
  ONE,
  type PlanNode,
  type Ratio,
  ZERO,
} from '@traguardo/model';
import { achieve, type Demand } from '../assess/achievement.ts';
import { standingAdjusted } from '../assess/adjusted.ts';
import { join } from '../assess/aggregate.ts';
import { demandOf } from '../assess/assess-indicator.ts';
import { type Candidate, type Sibling, weighing } from '../assess/counting.ts';
import type { Standing } from '../assess/assessment.ts';
import type { Environment, Scope } from '../expression/scope.ts';
import { standingUnder } from '../assess/gated.ts';
import { objectiveCode } from '../measured.ts';
import type { Need } from '../needs.ts';
import { nodesOfKind } from '../nodes-of-kind.ts';
import type { StandingAt, TypedSlot } from './form.ts';
import type { Names } from './formulas.ts';
import {
  GENERAL,
  PLAIN_GREATEST,
  PLAIN_LEAST,
  PLAIN_MEAN,
  PLAIN_SUM,
  type OpCode,
  REFERENCE,
  WEIGHTED_MEAN,
} from './ops.ts';
import { writeScore } from './scores.ts';
import { EXCLUDED, undefinedBy } from './status.ts';
import { type Built, memberOf } from './tree.ts';
import type { Writer } from './writer.ts';

/** What writing a plan works with: everything named is written before what names it. */
export interface Writing {
  readonly scope: Scope;
  readonly writer: Writer;
  readonly names: Names;
  readonly node: (node: PlanNode) => Built;
  readonly named: (code: string) => Built | null;
  /** Slots of everything a need is computed from. */
  readonly slotsOf: (need: Need) => readonly number[];
}

type DerivedNeed = Extract<Need, { kind: 'derived' }>;

/** A leaf of the tree: everything about a node that has no members. */
const ALONE = { members: [], weights: new Map<string, Ratio>() } as const;

/** Writes an indicator, or a goal with its groups. */
export function writeNode(node: PlanNode, writing: Writing): Built {
  return node.kind === 'indicator' ? writeIndicator(node, writing) : writeGoal(node, writing);
}

/** Writes an index, a sheet or an objective of one; groups are found in the goal they are members of. */
export function writeDerived(need: DerivedNeed, writing: Writing): Built | null {
  const { profile, individuals } = writing.scope.plan;
  const isNamed = ({ code }: { readonly code: string }): boolean => codeKey(code) === codeKey(need.code);
  if (need.nodeKind === 'index') {
    const index = profile.indexes.find(isNamed);
    return index ? writeIndex(index, writing) : null;
  }
  if (need.nodeKind === 'group') return memberOf(writing.named(need.from[0] ?? ''), need.code);
  const sheet = individuals.find(isNamed);
  if (sheet) return writeSheet(sheet, need, writing);
  for (const each of individuals) {
    const objective = each.objectives.find((one) => isNamed({ code: objectiveCode(one, each) }));
    if (objective) return writeObjective(objective, each, need, writing);
  }
  return null;
}

function writeIndicator(indicator: Indicator, writing: Writing): Built {
  const { code, kind, weight } = indicator;
  const { scope, names } = writing;
  const demand = demandOf(indicator, scope.plan.profile);
  const environment: Environment = { scope, subject: code, period: null };
  const value = names.value(code, null);
  const need: Need = { kind: 'node', node: indicator };
  const scored = writeStanding(demand, value, environment, need, writing);
  const slot = writeRuled(scored, { code, gate: indicator.gate, environment, need }, writing);
  return { ...ALONE, code, kind, weight, slot, value: value.slot, isExcluded: demand.target?.kind === 'monitor' };
}

/** The standing of a value before a target; `need` says what a general operation depends on. */
function writeStanding(
  demand: Demand,
  value: TypedSlot,
  environment: Environment,
  need: Need,
  { writer, names, slotsOf }: Writing,
): number {
  const { target, cap, floor, code } = demand;
  if (target?.kind === 'monitor') return writer.fixed(EXCLUDED, ZERO, ZERO);
  if (!target && !floor) return writer.fixed(undefinedBy('no-target'), ZERO, cap ?? ONE);
  const mark = writer.mark();
  const written = writeScore(demand, value, environment, names, writer);
  if (written !== null) return written;
  writer.undo(mark);
  const compute = (scope: Scope) => achieve(demand, scope.operand(code, null), { ...environment, scope }).standing;
  return writer.op(GENERAL, { members: slotsOf(need), general: { gives: 'standing', compute } });
}

function writeGoal(goal: Goal, writing: Writing): Built {
  const { code, kind, weight, children } = goal;
  const { profile } = writing.scope.plan;
  const how = aggregateOf(goal, profile);
  const composition = compositionOf(goal, profile);
  const ruled = (built: Built): Built => {
    if (goal.gate === null && writing.scope.adjustment(code) === null) return built;
    const environment: Environment = { scope: writing.scope, subject: null, period: null };
    const ruling = { code, gate: goal.gate, environment, need: { kind: 'node', node: goal } as const };
    return { ...built, slot: writeRuled(built.slot, ruling, writing) };
  };
  if (!composition) return ruled(writeJoined({ code, kind, weight }, children.map(writing.node), how, writing));
  const codes = groupCodes(goal.code);
  const group = (groupCode: string, share: Ratio, isOfIndicators: boolean): Built => {
    const members = children.filter((child) => (child.kind === 'indicator') === isOfIndicators);
    const named = { code: groupCode, kind: 'group', weight: share } as const;
    return writeAdjusted(writeJoined(named, members.map(writing.node), how, writing), writing);
  };
  const groups = [
    group(codes.indicators, composition.indicators, true),
    group(codes.operationals, composition.operationals, false),
  ];
  return ruled(writeJoined({ code, kind, weight }, groups, 'weighted-mean', writing));
}

/** What bounds or replaces the score of a node, and what that is computed from. */
interface Ruling {
  readonly code: string;
  readonly gate: Gate | null;
  readonly environment: Environment;
  readonly need: Need;
}

/** The slot of a node once its condition and an adjustment in force have their say; its own where it has neither. */
function writeRuled(
  slot: number,
  { code, gate, environment, need }: Ruling,
  { scope, writer, slotsOf }: Writing,
): number {
  if (gate === null && scope.adjustment(code) === null) return slot;
  const ruled = (standing: Standing, here: Scope): Standing =>
    standingAdjusted(standingUnder(standing, gate, { ...environment, scope: here }), code, scope);
  return writeGeneral([slot, ...slotsOf(need)], (standingAt, here) => ruled(standingAt(0), here), writer);
}

/** A node with nothing but an adjustment over it. */
function writeAdjusted(built: Built, { scope, writer }: Writing): Built {
  if (scope.adjustment(built.code) === null) return built;
  const { code, slot } = built;
  return { ...built, slot: writeGeneral([slot], (standingAt) => standingAdjusted(standingAt(0), code, scope), writer) };
}

function writeGeneral(
  members: readonly number[],
  compute: (standingAt: StandingAt, scope: Scope) => Standing,
  writer: Writer,
): number {
  return writer.op(GENERAL, {
    members,
    general: { gives: 'standing', compute: (scope, standingAt) => compute(standingAt, scope) },
  });
}

function candidatesOf(members: readonly Built[], standingAt: StandingAt): readonly Candidate[] {
  return members.map(({ code, weight }, position) => ({ code, weight, standing: standingAt(position) }));
}

type Named = Pick<Built, 'code' | 'kind' | 'weight'>;

function writeJoined(named: Named, members: readonly Built[], how: Aggregate, { writer, scope }: Writing): Built {
  const siblings = members.map(siblingOf);
  const weigh = weighing(siblings);
  const weighed = members.flatMap((member, at) => {
    const weight = weigh(siblings[at] as Sibling);
    return weight ? [{ member, weight }] : [];
  });
  const slot = writeWay(weighed, members, how, { writer, scope });
  const weights = new Map(weighed.map(({ member, weight }) => [member.code, weight]));
  return { ...named, slot, isExcluded: false, value: -1, members, weights };
}

/** The members that count in one of the ways; a sum reads weights as written and has a cap, so it is a general operation. */
function writeWay(
  weighed: readonly { readonly member: Built; readonly weight: Ratio }[],
  all: readonly Built[],
  how: Aggregate,
  { writer, scope }: Pick<Writing, 'writer' | 'scope'>,
): number {
  const members = weighed.map(({ member }) => member.slot);
  if (how === 'weighted-mean')
    return writer.op(WEIGHTED_MEAN, { members, weights: weighed.map(({ weight }) => weight) });
  if (how !== 'sum') return writer.op(PLAINLY[how], { members });
  const joined = (standingAt: StandingAt): Standing =>
    join(candidatesOf(all, standingAt), how, scope.plan.profile).standing;
  return writeGeneral(
    all.map((member) => member.slot),
    joined,
    writer,
  );
}

function siblingOf({ weight, isExcluded }: Built): Sibling {
  return { weight, isMonitored: isExcluded };
}

const PLAINLY: Readonly<Record<Index['aggregate'], OpCode>> = {
  mean: PLAIN_MEAN,
  sum: PLAIN_SUM,
  min: PLAIN_LEAST,
  max: PLAIN_GREATEST,
};

function writeIndex({ code, aggregate, over }: Index, writing: Writing): Built {
  const { scope, writer, node } = writing;
  const nodes = nodesOfKind(scope.plan, over).map(node);
  const members = nodes.filter(({ isExcluded }) => !isExcluded).map(({ slot }) => slot);
  const slot = writer.op(PLAINLY[aggregate], { members });
  const index: Built = { ...ALONE, code, kind: 'index', weight: null, slot, isExcluded: false, value: -1 };
  return writeAdjusted(index, writing);
}

function writeSheet(sheet: Individual, need: DerivedNeed, writing: Writing): Built {
  const found = need.from.map((code) => writing.named(code));
  const members = found.filter((member) => member !== null);
  const named = { code: sheet.code, kind: 'individual', weight: null } as const;
  return writeAdjusted(writeJoined(named, members, 'weighted-mean', writing), writing);
}

function writeObjective(objective: IndividualObjective, sheet: Individual, need: DerivedNeed, writing: Writing): Built {
  const { ref, target, weight } = objective;
  const { scope, writer, names, named } = writing;
  const code = objectiveCode(objective, sheet);
  const own = { ...ALONE, code, kind: 'individual', weight } as const;
  const referred = ref === null ? null : named(ref);
  const environment: Environment = { scope, subject: ref ?? code, period: null };
  const ruling = { code, gate: objective.gate, environment, need };
  if (referred && target === null) {
    const slot = writeRuled(writer.op(REFERENCE, { a: referred.slot }), ruling, writing);
    return { ...own, slot, isExcluded: referred.isExcluded, value: referred.value };
  }
  const { cap } = scope.plan.profile;
  const demand = { code, target, scoring: null, cap, floor: null, baseline: null, phased: false };
  const operand = names.value(code, null);
  const slot = writeRuled(writeStanding(demand, operand, environment, need, writing), ruling, writing);
  const value = referred && referred.value >= 0 ? referred.value : operand.slot;
  return { ...own, slot, value, isExcluded: target?.kind === 'monitor' };
}
