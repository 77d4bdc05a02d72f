import {
  codeKey,
  type Goal,
  type Index,
  type Individual,
  ONE,
  type Plan,
  type PlanNode,
  type Ratio,
  ZERO,
} from '@traguardo/model';
import { compositionOf, groupCodes } from './assess-goal.ts';
import { assessIndex } from './assess-index.ts';
import { assessIndividual } from './assess-individual.ts';
import type { Assessment } from './assessment.ts';
import type { Scope } from './expression/scope.ts';
import { objectiveCode } from './measured.ts';

/** How to find what is no node of the tree: a group, an index, a sheet, one of its objectives. */
export type Derivation = (scope: Scope) => Assessment | null;

/**
 * What a code names, with the code of its parent (null for the plan, indexes and sheets): a node of the tree, or something
 * derived from the tree.
 */
export type Entry = { readonly code: string; readonly parent: string | null } & (
  | { readonly kind: 'node'; readonly node: PlanNode }
  | { readonly kind: 'derived'; readonly find: Derivation }
);

/** Everything in a plan that has a score, by key of its code. The first declaration of a code wins. */
export function createDirectory(plan: Plan): ReadonlyMap<string, Entry> {
  const entries = [
    ...entriesBelow(plan.root, null, plan),
    ...plan.profile.indexes.map((index) => entryOfIndex(index)),
    ...plan.individuals.flatMap(entriesOfSheet),
  ];
  return new Map(entries.toReversed().map((entry) => [codeKey(entry.code), entry]));
}

/** The weight of a node among its siblings: as declared, otherwise its real share; 0 when it takes part in nothing. */
export function weightOf(entry: Entry | undefined, scope: Scope): Ratio | null {
  const node = entry && scope.assessment(entry.code);
  if (!entry || !node) return null;
  const parent = entry.parent === null ? null : scope.assessment(entry.parent);
  if (!parent) return ONE;
  if (node.standing.status === 'excluded' || parent.outside.has(node.code)) return ZERO;
  return node.weight ?? parent.parts.find(({ code }) => code === node.code)?.share ?? ZERO;
}

function entriesBelow(node: PlanNode, parent: string | null, plan: Plan): readonly Entry[] {
  const self: Entry = { kind: 'node', code: node.code, parent, node };
  if (node.kind === 'indicator') return [self];
  const codes = compositionOf(node, plan.profile) ? groupCodes(node) : null;
  const groups = codes ? [codes.indicators, codes.operationals].map((code) => entryOfGroup(code, node)) : [];
  const children = node.children.flatMap((child) => {
    const group = codes && (child.kind === 'indicator' ? codes.indicators : codes.operationals);
    return entriesBelow(child, group ?? node.code, plan);
  });
  return [self, ...groups, ...children];
}

function entryOfGroup(code: string, goal: Goal): Entry {
  return { kind: 'derived', code, parent: goal.code, find: (scope) => memberOf(scope.assess(goal), code) };
}

function entryOfIndex(index: Index): Entry {
  const find = (scope: Scope): Assessment => assessIndex(index, scope.nodesOver(index.over), scope.plan.profile);
  return { kind: 'derived', code: index.code, parent: null, find };
}

function entriesOfSheet(sheet: Individual): readonly Entry[] {
  const find = (scope: Scope): Assessment => assessIndividual(sheet, scope);
  const objectives = sheet.objectives.map((objective): Entry => {
    const code = objectiveCode(objective, sheet);
    return { kind: 'derived', code, parent: sheet.code, find: (scope) => memberOf(scope.assessment(sheet.code), code) };
  });
  return [{ kind: 'derived', code: sheet.code, parent: null, find }, ...objectives];
}

function memberOf(parent: Assessment | null, code: string): Assessment | null {
  return parent?.members.find((member) => codeKey(member.code) === codeKey(code)) ?? null;
}
