import {
  boundsOf,
  codeKey,
  compositionOf,
  type Expression,
  type Goal,
  groupCodes,
  type Index,
  type Individual,
  type IndividualObjective,
  ONE,
  type Plan,
  type Place,
  type PlanNode,
  type Ratio,
  ZERO,
} from '@traguardo/model';
import { assessIndex } from './assess/assess-index.ts';
import { assessIndividual, assessObjective } from './assess/assess-individual.ts';
import type { Assessment } from './assess/assessment.ts';
import { type Sibling, weighing } from './assess/counting.ts';
import type { Scope } from './expression/scope.ts';
import { objectiveCode } from './measured.ts';
import { nodesOfKind } from './nodes-of-kind.ts';

/** A node of the tree, or something derived from nodes: a group, an index, a sheet, one of its objectives. */
export type Entry = NodeEntry | DerivedEntry;

interface Named {
  readonly code: string;
  /** The weight with which it counts among its siblings: as declared, or an equal share; 0 when it takes part in nothing. */
  readonly weight: Ratio;
}

interface NodeEntry extends Named {
  readonly kind: 'node';
  readonly node: PlanNode;
}

interface DerivedEntry extends Named {
  readonly kind: 'derived';
  readonly nodeKind: 'group' | 'index' | 'individual';
  readonly title: string;
  readonly place: Place;
  /** Codes of what it is derived from. */
  readonly from: readonly string[];
  /** Ids of the values it judges by targets of its own, and what these compare them with; its condition too. */
  readonly judges: readonly string[];
  readonly bounds: readonly Expression[];
  readonly find: (scope: Scope) => Assessment | null;
}

/** What is derived from other scores alone. */
const DERIVED = { kind: 'derived', judges: [], bounds: [] } as const;

export type Directory = ReadonlyMap<string, Entry>;

/** Everything in a plan that has a score, by key of its code. The first declaration of a code wins. */
export function createDirectory(plan: Plan): Directory {
  const entries = new Map<string, Entry>();
  const add = (entry: Entry): void => {
    const key = codeKey(entry.code);
    if (!entries.has(key)) entries.set(key, entry);
  };
  addBelow(plan.root, ONE, plan, add);
  for (const index of plan.profile.indexes) add(entryOfIndex(index, plan));
  for (const sheet of plan.individuals) entriesOfSheet(sheet).forEach(add);
  return entries;
}

type Add = (entry: Entry) => void;

function addBelow(node: PlanNode, weight: Ratio, plan: Plan, add: Add): void {
  add({ kind: 'node', code: node.code, weight, node });
  if (node.kind === 'indicator') return;
  const composition = compositionOf(node, plan.profile);
  if (!composition) return addChildren(node.children, plan, add);
  const codes = groupCodes(node.code);
  const membersOf = (isOfIndicators: boolean): readonly PlanNode[] =>
    node.children.filter(({ kind }) => (kind === 'indicator') === isOfIndicators);
  add(entryOfGroup(codes.indicators, composition.indicators, node));
  addChildren(membersOf(true), plan, add);
  add(entryOfGroup(codes.operationals, composition.operationals, node));
  addChildren(membersOf(false), plan, add);
}

function addChildren(children: readonly PlanNode[], plan: Plan, add: Add): void {
  const siblings = children.map(plannedSibling);
  const weigh = weighing(siblings);
  children.forEach((child, at) => addBelow(child, weigh(siblings[at] as Sibling) ?? ZERO, plan, add));
}

function plannedSibling(child: PlanNode): Sibling {
  return { weight: child.weight, isMonitored: child.kind === 'indicator' && child.target?.kind === 'monitor' };
}

function entryOfGroup(code: string, weight: Ratio, goal: Goal): Entry {
  const find = (scope: Scope): Assessment | null => memberOf(scope.assess(goal), code);
  const { title, place } = goal;
  return { ...DERIVED, nodeKind: 'group', code, title, place, weight, from: [goal.code], find };
}

function entryOfIndex(index: Index, plan: Plan): Entry {
  const { code, title, place } = index;
  const from = nodesOfKind(plan, index.over).map((node) => node.code);
  const find = (scope: Scope): Assessment => assessIndex(index, scope);
  return { ...DERIVED, nodeKind: 'index', code, title, place, weight: ONE, from, find };
}

function entriesOfSheet(sheet: Individual): readonly Entry[] {
  const { code, title, place, objectives } = sheet;
  const from = objectives.map((objective) => objectiveCode(objective, sheet));
  const find = (scope: Scope): Assessment => assessIndividual(sheet, scope);
  const whole = { ...DERIVED, nodeKind: 'individual', code, title, place, weight: ONE, from, find } as const;
  const weigh = weighing(objectives.map(({ weight }) => ({ weight, isMonitored: false })));
  return [
    whole,
    ...objectives.map((objective) => {
      const weight = weigh({ weight: objective.weight, isMonitored: false }) ?? ZERO;
      return entryOfObjective(objective, sheet, weight);
    }),
  ];
}

function entryOfObjective(objective: IndividualObjective, sheet: Individual, weight: Ratio): Entry {
  const code = objectiveCode(objective, sheet);
  const { title, place, ref, target, gate } = objective;
  const judges = ref === null || target !== null ? [code] : [];
  const bounds = [...boundsOf(target), ...(gate ? [gate.condition] : [])];
  const find = (scope: Scope): Assessment => assessObjective(objective, sheet, scope);
  const from = ref === null ? [] : [ref];
  return { kind: 'derived', nodeKind: 'individual', code, title, place, weight, from, judges, bounds, find };
}

function memberOf(parent: Assessment | null, code: string): Assessment | null {
  return parent?.members.find((member) => codeKey(member.code) === codeKey(code)) ?? null;
}
