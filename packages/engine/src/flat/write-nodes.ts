import {
  codeKey,
  type Goal,
  type Index,
  type Indicator,
  type Individual,
  type IndividualObjective,
  ONE,
  type PlanNode,
  type Ratio,
  ZERO,
} from '@traguardo/model';
import { achieve, type Demand } from '../achievement.ts';
import { compositionOf, groupCodes } from '../assess-goal.ts';
import { demandOf } from '../assess-indicator.ts';
import { weighing } from '../counting.ts';
import type { Environment, Scope } from '../expression/scope.ts';
import { objectiveCode } from '../measured.ts';
import type { Need } from '../needs.ts';
import { nodesOfKind } from '../nodes-of-kind.ts';
import type { TypedSlot } from './form.ts';
import type { Names } from './formulas.ts';
import { GENERAL, INDEX_GREATEST, INDEX_LEAST, INDEX_SUM, type OpCode, REFERENCE, WEIGHTED_MEAN } from './ops.ts';
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

/** Writes an index or a sheet; groups and objectives are found in what they are members of. */
export function writeDerived(need: DerivedNeed, writing: Writing): Built | null {
  const { profile, individuals } = writing.scope.plan;
  const isNamed = ({ code }: { readonly code: string }): boolean => codeKey(code) === codeKey(need.code);
  if (need.nodeKind === 'index') {
    const index = profile.indexes.find(isNamed);
    return index ? writeIndex(index, writing) : null;
  }
  const sheet = need.nodeKind === 'individual' ? individuals.find(isNamed) : undefined;
  return sheet ? writeSheet(sheet, need, writing) : memberOf(writing.named(need.from[0] ?? ''), need.code);
}

function writeIndicator(indicator: Indicator, writing: Writing): Built {
  const { code, kind, weight } = indicator;
  const { scope, names } = writing;
  const demand = demandOf(indicator, scope.plan.profile);
  const environment: Environment = { scope, subject: code, period: null };
  const value = names.value(code, null);
  const slot = writeStanding(demand, value, environment, { kind: 'node', node: indicator }, writing);
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
  const composition = compositionOf(goal, writing.scope.plan.profile);
  if (!composition) return writeMean({ code, kind, weight }, children.map(writing.node), writing);
  const codes = groupCodes(goal);
  const group = (groupCode: string, share: Ratio, isOfIndicators: boolean): Built => {
    const members = children.filter((child) => (child.kind === 'indicator') === isOfIndicators);
    return writeMean({ code: groupCode, kind: 'group', weight: share }, members.map(writing.node), writing);
  };
  const groups = [
    group(codes.indicators, composition.indicators, true),
    group(codes.operationals, composition.operationals, false),
  ];
  return writeMean({ code, kind, weight }, groups, writing);
}

type Named = Pick<Built, 'code' | 'kind' | 'weight'>;

function writeMean(named: Named, members: readonly Built[], { writer }: Writing): Built {
  const weigh = weighing(members.map(siblingOf));
  const weighed = members.flatMap((member) => {
    const weight = weigh(siblingOf(member));
    return weight ? [{ member, weight }] : [];
  });
  const slot = writer.op(WEIGHTED_MEAN, {
    members: weighed.map(({ member }) => member.slot),
    weights: weighed.map(({ weight }) => weight),
  });
  const weights = new Map(weighed.map(({ member, weight }) => [member.code, weight]));
  return { ...named, slot, isExcluded: false, value: -1, members, weights };
}

function siblingOf({ weight, isExcluded }: Built): { readonly weight: Ratio | null; readonly isMonitored: boolean } {
  return { weight, isMonitored: isExcluded };
}

const JOIN: Readonly<Record<Exclude<Index['aggregate'], 'mean'>, OpCode>> = {
  sum: INDEX_SUM,
  min: INDEX_LEAST,
  max: INDEX_GREATEST,
};

function writeIndex({ code, aggregate, over }: Index, { scope, writer, node }: Writing): Built {
  const nodes = nodesOfKind(scope.plan, over).map(node);
  const members = nodes.filter(({ isExcluded }) => !isExcluded).map(({ slot }) => slot);
  const slot =
    aggregate === 'mean'
      ? writer.op(WEIGHTED_MEAN, { members, weights: members.map(() => ONE) })
      : writer.op(JOIN[aggregate], { members });
  return { ...ALONE, code, kind: 'index', weight: null, slot, isExcluded: false, value: -1 };
}

function writeSheet(sheet: Individual, need: DerivedNeed, writing: Writing): Built {
  const members = sheet.objectives.map((objective) => writeObjective(objective, sheet, need, writing));
  return writeMean({ code: sheet.code, kind: 'individual', weight: null }, members, writing);
}

function writeObjective(objective: IndividualObjective, sheet: Individual, need: DerivedNeed, writing: Writing): Built {
  const { ref, target, weight } = objective;
  const { scope, writer, names, named } = writing;
  const code = objectiveCode(objective, sheet);
  const own = { ...ALONE, code, kind: 'individual', weight } as const;
  const referred = ref === null ? null : named(ref);
  if (referred && target === null) {
    const slot = writer.op(REFERENCE, { a: referred.slot });
    return { ...own, slot, isExcluded: referred.isExcluded, value: referred.value };
  }
  const environment: Environment = { scope, subject: ref ?? code, period: null };
  const { cap } = scope.plan.profile;
  const demand = { code, target, scoring: null, cap, floor: null, baseline: null, phased: false };
  const operand = names.value(code, null);
  const slot = writeStanding(demand, operand, environment, need, writing);
  const value = referred && referred.value >= 0 ? referred.value : operand.slot;
  return { ...own, slot, value, isExcluded: target?.kind === 'monitor' };
}
