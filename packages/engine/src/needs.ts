import { boundsOf, codeKey, type Expression, type PlanNode } from '@traguardo/model';
import { argumentsOf, startsFromPrevious } from './assess/assess-indicator.ts';
import type { Directory, Entry } from './directory.ts';
import { type Call } from './expression/call.ts';
import { groupWord } from './expression/collections.ts';
import { codeToComplete } from './expression/lookups.ts';
import { namedBy } from './expression/named-by.ts';
import type { Scope } from './expression/scope.ts';
import { askedBy } from './expression/target-of.ts';
import { nodesOfKind } from './nodes-of-kind.ts';
import { previousPeriod } from './records.ts';

/** Something computed from other such things: a value in a period, or the assessment of what has a score. */
export type Need =
  | { readonly kind: 'value'; readonly id: string; readonly period: string | null }
  | { readonly kind: 'node'; readonly node: PlanNode }
  | Extract<Entry, { kind: 'derived' }>;

/** What tells one need from another; no key of a code has blanks. */
export function keyOfNeed(need: Need): unknown {
  switch (need.kind) {
    case 'value':
      return need.period === null ? codeKey(need.id) : `${codeKey(need.id)} ${need.period}`;
    case 'node':
      return need.node;
    case 'derived':
      return need.find;
  }
}

/** What must be known to compute a need. A branch of `if` that is not taken counts too. */
export function needsOf(need: Need, scope: Scope, directory: Directory): readonly Need[] {
  switch (need.kind) {
    case 'value': {
      const formula = scope.measured(need.id)?.formula;
      return formula ? needsIn(formula, need.period, scope, directory) : [];
    }
    case 'node':
      return needsOfNode(need.node, scope, directory);
    case 'derived':
      return [
        ...need.from.flatMap((code) => needNamed(code, directory)),
        ...need.judges.map((id): Need => ({ kind: 'value', id, period: null })),
        ...need.bounds.flatMap((bound) => needsIn(bound, null, scope, directory)),
      ];
  }
}

function needsOfNode(node: PlanNode, scope: Scope, directory: Directory): readonly Need[] {
  const condition = node.gate ? needsIn(node.gate.condition, null, scope, directory) : [];
  if (node.kind !== 'indicator')
    return [...node.children.map((child): Need => ({ kind: 'node', node: child })), ...condition];
  const demanded = [...boundsOf(node.target), ...argumentsOf(node.scoring)];
  const needed = demanded.flatMap((expression) => needsIn(expression, null, scope, directory));
  const own: Need = { kind: 'value', id: node.code, period: null };
  if (!startsFromPrevious(node.scoring)) return [own, ...needed, ...condition];
  return [own, { kind: 'value', id: node.code, period: previousPeriod(scope.plan, null) }, ...needed, ...condition];
}

function needsIn(expression: Expression, period: string | null, scope: Scope, directory: Directory): readonly Need[] {
  switch (expression.kind) {
    case 'measure':
      return [{ kind: 'value', id: expression.id, period: expression.period ?? period }];
    case 'unary':
      return needsIn(expression.operand, period, scope, directory);
    case 'binary':
      return [expression.left, expression.right].flatMap((side) => needsIn(side, period, scope, directory));
    case 'apply': // the body of a definition reads its arguments only
      return expression.args.flatMap((argument) => needsIn(argument, period, scope, directory));
    case 'call':
      return needsInCall(expression, period, scope, directory);
    default:
      return [];
  }
}

function needsInCall(call: Call, period: string | null, scope: Scope, directory: Directory): readonly Need[] {
  const name = namedBy(call.args[0]);
  if (call.name === 'score') return needNamed(name ?? '', directory);
  if (call.name === 'target') {
    const bounds = boundsOf(askedBy(scope.plan, name ?? '')?.target ?? null);
    return bounds.flatMap((bound) => needsIn(bound, null, scope, directory));
  }
  if (call.name === 'value') return name === null ? [] : [{ kind: 'value', id: name, period }];
  const group = groupWord(call);
  if (group !== null) return nodesOfKind(scope.plan, group).map((node) => ({ kind: 'node', node }));
  const inner = call.name === 'prev' ? previousPeriod(scope.plan, period) : period;
  return [
    ...(call.name === 'band' ? needNamed(name ?? '', directory) : []),
    ...(call.name === 'complete' ? needNamed(codeToComplete(call, scope.plan), directory) : []),
    ...call.args.flatMap((argument) => needsIn(argument, inner, scope, directory)),
  ];
}

function needNamed(code: string, directory: Directory): readonly Need[] {
  const entry = directory.get(codeKey(code));
  return entry ? [entry] : [];
}
