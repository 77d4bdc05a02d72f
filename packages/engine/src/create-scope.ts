import {
  type Actuals,
  codeKey,
  type Index,
  MISSING,
  ONE,
  PERCENT,
  type Plan,
  type PlanNode,
  planNodes,
  type Unit,
  type Value,
  ZERO,
} from '@traguardo/model';
import { assessGoal } from './assess-goal.ts';
import { assessIndicator } from './assess-indicator.ts';
import { aggregated, type Assessment } from './assessment.ts';
import { createDirectory, type Derivation, type Entry, weightOf } from './directory.ts';
import { quantityValue, undefinedValue } from './expression/computed.ts';
import { evaluateToValue } from './expression/evaluate-expression.ts';
import type { Scope } from './expression/scope.ts';
import { measuredById } from './measured.ts';
import { phaseShare } from './phases.ts';
import { createRecords } from './records.ts';
import { remembered } from './remembered.ts';

/**
 * The lookups of one plan on one day, its revisions already applied. Everything is computed on first use and remembered;
 * what needs itself is undefined with the cause `cycle`.
 */
export function createScope(plan: Plan, at: string, given: Actuals | null = null): Scope {
  const measured = measuredById(plan);
  const directory = createDirectory(plan);
  const scope: Scope = {
    plan,
    at,
    measured: (id) => measured.get(codeKey(id)) ?? null,
    supplied: createRecords(plan, at, given),
    value: (id, period) => value({ id, period }),
    operand: (id, period) => operandOf(scope, id, period),
    assess: remembered((node) => node, assessNode, looped),
    assessment: (code) => lookUp(directory.get(codeKey(code))),
    nodesOver: (over) => nodesOver(scope, over),
    weight: (code) => weightOf(directory.get(codeKey(code)), scope),
  };
  const value = remembered(
    ({ id, period }: { id: string; period: string | null }) => `${codeKey(id)}@${period ?? ''}`,
    ({ id, period }) => computeValue(scope, id, period),
    ({ id }) => undefinedValue('cycle', id),
  );
  const derive = remembered(
    (find: Derivation) => find,
    (find) => find(scope),
    () => null,
  );
  function lookUp(entry: Entry | undefined): Assessment | null {
    if (!entry) return null;
    return entry.kind === 'node' ? scope.assess(entry.node) : derive(entry.find);
  }
  function assessNode(node: PlanNode): Assessment {
    return node.kind === 'indicator' ? assessIndicator(node, scope) : assessGoal(node, plan.profile, scope.assess);
  }
  return scope;
}

/** The computed value, or the supplied one, shown in its declared unit when it brings none. */
function computeValue(scope: Scope, id: string, period: string | null): Value {
  const measured = scope.measured(id);
  if (!measured) return MISSING;
  const { formula, indicator, unit } = measured;
  if (!formula) return inUnit(scope.supplied(id, period)?.actual.value ?? MISSING, unit);
  return inUnit(evaluateToValue(formula, { scope, subject: indicator, period }), unit);
}

function inUnit(value: Value, unit: Unit | null): Value {
  if (value.kind !== 'quantity' || unit === null || value.quantity.unit.nature !== 'pure') return value;
  return unit.nature === 'dimension' ? value : quantityValue(value.quantity.value, unit);
}

/** Finished phases as their cumulative share; everything else as it is. */
function operandOf(scope: Scope, id: string, period: string | null): Value {
  const value = scope.value(id, period);
  return value.kind === 'phases'
    ? quantityValue(phaseShare(scope.measured(id)?.phases ?? [], value.done), PERCENT)
    : value;
}

const LEVEL: Readonly<Record<Index['over'], PlanNode['kind']>> = {
  areas: 'area',
  objectives: 'objective',
  operationals: 'operational',
  indicators: 'indicator',
};

function nodesOver(scope: Scope, over: Index['over']): readonly Assessment[] {
  const nodes = [...planNodes(scope.plan)].filter(({ kind }) => kind === LEVEL[over]).map(scope.assess);
  return nodes.filter(({ standing }) => standing.status !== 'excluded' && standing.status !== 'void');
}

/** What a node is worth when its own score is needed to compute it. */
function looped({ code, kind, title, place, weight }: PlanNode): Assessment {
  const cause = { kind: 'cycle', subject: code } as const;
  const standing = { status: 'undefined', range: [ZERO, ONE], cause } as const;
  return aggregated(
    { code, kind, title, place, weight, rule: 'weighted-mean', members: [] },
    { standing, parts: [], outside: new Set() },
  );
}
