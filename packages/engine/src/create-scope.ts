import {
  type Actuals,
  codeKey,
  type Index,
  type Indicator,
  MISSING,
  ONE,
  PERCENT,
  type Plan,
  type Plugin,
  type Value,
  ZERO,
} from '@traguardo/model';
import { assessGoal } from './assess-goal.ts';
import { assessIndicator } from './assess-indicator.ts';
import { aggregated, type Assessment } from './assessment.ts';
import { adjustmentsOn } from './adjusted.ts';
import { createDirectory } from './directory.ts';
import { definitionsOf } from './expression/apply.ts';
import { quantityValue, undefinedValue } from './expression/computed.ts';
import { evaluateToValue } from './expression/evaluate-expression.ts';
import { MOST_STEPS_OF_PLAN } from './expression/limits.ts';
import type { Scope } from './expression/scope.ts';
import { measuredById } from './measured.ts';
import { keyOfNeed, type Need, needsOf } from './needs.ts';
import { nodesOfKind } from './nodes-of-kind.ts';
import { gradeShare, phaseShare } from './phases.ts';
import { pluginCalls } from './plugin-index.ts';
import { createRecords } from './records.ts';
import { settled } from './settled.ts';
import { inUnit, suppliedValue } from './supplied-value.ts';

/** What takes the place of what a plan says itself, when two plans are compared: null leaves it as it is. */
export interface Exchange {
  readonly indicator: (node: Indicator) => Assessment | null;
  readonly value: (id: string, period: string | null) => Value | null;
}

/**
 * The lookups of one plan on one day, its revisions already applied. Everything is computed on first use and remembered;
 * what needs itself is undefined with the cause `cycle`.
 */
export function createScope(
  plan: Plan,
  at: string,
  given: Actuals | null = null,
  plugins: readonly Plugin[] = [],
  exchange: Exchange = NO_EXCHANGE,
): Scope {
  const measured = measuredById(plan);
  const directory = createDirectory(plan);
  const adjustments = adjustmentsOn(plan.adjustments, at);
  const scope: Scope = {
    plan,
    at,
    measured: (id) => measured.get(codeKey(id)) ?? null,
    supplied: createRecords(plan, at, given, (id) => measured.get(codeKey(id))?.isFlow ?? false),
    value: (id, period) => get({ kind: 'value', id, period }) as Value, // each kind of need has its kind of result
    operand: (id, period) => operandOf(scope, id, period),
    assess: (node) => get({ kind: 'node', node }) as Assessment,
    assessment: (code) => {
      const entry = directory.get(codeKey(code));
      return entry ? (get(entry) as Assessment | null) : null;
    },
    adjustment: (code) => adjustments.get(codeKey(code)) ?? null,
    nodesOver: (over) => nodesOver(scope, over),
    weight: (code) => directory.get(codeKey(code))?.weight ?? null,
    definition: definitionsOf(plan),
    plugins: pluginCalls(plugins),
    budget: { steps: MOST_STEPS_OF_PLAN },
  };
  const get = settled<Need, Value | Assessment | null>({
    keyOf: keyOfNeed,
    needsOf: (need) => needsOf(need, scope, directory),
    compute: (need) => compute(need, scope, exchange),
    onCycle,
  });
  return scope;
}

const NO_EXCHANGE: Exchange = { indicator: () => null, value: () => null };

function compute(need: Need, scope: Scope, exchange: Exchange): Value | Assessment | null {
  switch (need.kind) {
    case 'value':
      return exchange.value(need.id, need.period) ?? computeValue(scope, need.id, need.period);
    case 'node':
      return need.node.kind === 'indicator'
        ? (exchange.indicator(need.node) ?? assessIndicator(need.node, scope))
        : assessGoal(need.node, scope);
    case 'derived':
      return need.find(scope);
  }
}

function onCycle(need: Need): Value | Assessment | null {
  switch (need.kind) {
    case 'value':
      return undefinedValue('cycle', need.id);
    case 'node':
      return looped(need.node);
    case 'derived':
      return looped({ ...need, kind: need.nodeKind });
  }
}

/** The computed value, or the supplied one, shown in its declared unit when it brings none. */
function computeValue(scope: Scope, id: string, period: string | null): Value {
  const measured = scope.measured(id);
  if (!measured) return MISSING;
  const { formula, indicator, unit } = measured;
  if (!formula) return inUnit(suppliedValue(scope.supplied(id, period), id), unit);
  return inUnit(evaluateToValue(formula, { scope, subject: indicator, period }), unit);
}

/** Finished phases as their cumulative share, the word of a scale as what it is worth; everything else as it is. */
function operandOf(scope: Scope, id: string, period: string | null): Value {
  const value = scope.value(id, period);
  if (value.kind !== 'phases') return value;
  const measured = scope.measured(id);
  const isGraded = measured !== null && measured.scale.length > 0;
  const share = isGraded ? gradeShare(measured.scale, value.done) : phaseShare(measured?.phases ?? [], value.done);
  return share ? quantityValue(share, PERCENT) : undefinedValue('wrong-type', id);
}

function nodesOver(scope: Scope, over: Index['over']): readonly Assessment[] {
  const nodes = nodesOfKind(scope.plan, over).map(scope.assess);
  return nodes.filter(({ standing }) => standing.status !== 'excluded' && standing.status !== 'void');
}

type Looped = Pick<Assessment, 'code' | 'kind' | 'title' | 'place' | 'weight'>;

/** What a node is worth when its own score is needed to compute it. */
function looped({ code, kind, title, place, weight }: Looped): Assessment {
  const cause = { kind: 'cycle', subject: code } as const;
  const standing = { status: 'undefined', range: [ZERO, ONE], cause } as const;
  return aggregated(
    { code, kind, title, place, weight, rule: 'weighted-mean', members: [] },
    { standing, parts: [], weights: new Map(), uncapped: null },
  );
}
