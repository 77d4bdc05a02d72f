import {
  type Actuals,
  codeKey,
  type Index,
  type Indicator,
  MISSING,
  ONE,
  type Plan,
  type Plugin,
  type Value,
  ZERO,
} from '@traguardo/model';
import { assessGoal } from './assess/assess-goal.ts';
import { achievedBy, settledIndicator } from './assess/assess-indicator.ts';
import { aggregated, type Assessment } from './assess/assessment.ts';
import { adjustmentsOn } from './assess/adjusted.ts';
import { createDirectory, type Directory } from './directory.ts';
import { definitionsOf } from './expression/apply.ts';
import { undefinedValue } from './expression/computed.ts';
import { evaluateToValue } from './expression/evaluate-expression.ts';
import { type Budget, MOST_STEPS_OF_PLAN } from './expression/limits.ts';
import type { Scope } from './expression/scope.ts';
import { measuredById } from './measured.ts';
import { keyOfNeed, type Need, needsOf } from './needs.ts';
import { nodesOfKind } from './nodes-of-kind.ts';
import { pluginCalls } from './plugin-index.ts';
import { createRecords, rowsById, type Supply } from './records.ts';
import { settled } from './settled.ts';
import { inUnit, operandFrom, suppliedValue } from './supplied-value.ts';
import type { Tracker } from './tracking.ts';

/** What takes the place of what a plan says itself, when two plans are compared: null leaves it as it is. */
export interface Exchange {
  /** What an indicator achieved, before its condition and its adjustment. */
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
  given: Actuals | null,
  plugins: readonly Plugin[],
  exchange: Exchange = NO_EXCHANGE,
): Scope {
  return createScopeOver(supplyOf(plan, given), { plan, at, plugins, exchange }).scope;
}

/** The rows of a plan, and those given on top of them. */
export function supplyOf({ actuals }: Pick<Plan, 'actuals'>, given: Actuals | null): Supply {
  return { rows: rowsById(actuals), given: rowsById(given ? [given] : []) };
}

/** What a scope looks things up in, besides the supplied rows. */
export interface ScopeOptions {
  readonly plan: Plan;
  readonly at: string;
  readonly plugins: readonly Plugin[];
  readonly exchange?: Exchange;
  /** Notes what is computed from what, in steps of the budget given with it. */
  readonly watch?: Watch;
}

/** For who wants to compute again only what a change concerns. */
interface Watch {
  readonly budget: Budget;
  readonly tracker: Tracker;
  /** Results by key of what was computed, and what that is. */
  readonly results: Map<unknown, Value | Assessment | null>;
  readonly needs: Map<unknown, Need>;
  /** Told when a result may depend on what was asked first. */
  readonly onUntold: () => void;
}

/** The key under which it is noted that the rows of an id were read. */
export function keyOfRows(id: string): string {
  return `rows of ${codeKey(id)}`;
}

/** The key under which it is noted that all rows were looked through. */
export const ALL_ROWS = 'all rows';

/** A scope, and what computes any need of it. */
export interface WatchedScope {
  readonly scope: Scope;
  /** Everything in the plan that has a score. */
  readonly directory: Directory;
  readonly settle: (need: Need) => Value | Assessment | null;
}

/** The same over rows that may be exchanged later; what was computed from them is to be taken out of the results (`watch`). */
export function createScopeOver(supply: Supply, options: ScopeOptions): WatchedScope {
  const { plan, at, plugins, exchange = NO_EXCHANGE, watch } = options;
  const measured = measuredById(plan);
  const directory = createDirectory(plan);
  const adjustments = adjustmentsOn(plan.adjustments, at);
  const records = createRecords(plan, at, supply, (id) => measured.get(codeKey(id))?.isFlow ?? false);
  const scope: Scope = {
    plan,
    at,
    measured: (id) => measured.get(codeKey(id)) ?? null,
    supplied: (id, period) => {
      watch?.tracker.read(keyOfRows(id));
      return records(id, period);
    },
    rows: () => {
      watch?.tracker.read(ALL_ROWS);
      return supply.rows;
    },
    value: (id, period) => get({ kind: 'value', id, period }) as Value, // each kind of need has its kind of result
    operand: (id, period) => operandFrom(scope.value(id, period), scope.measured(id), id),
    assess: (node) => get({ kind: 'node', node }) as Assessment,
    assessment: (code) => {
      const entry = directory.get(codeKey(code));
      return entry ? (get(entry) as Assessment | null) : null;
    },
    adjustment: adjustments.size === 0 ? () => null : (code) => adjustments.get(codeKey(code)) ?? null,
    nodesOver: (over) => nodesOver(scope, over),
    weight: (code) => directory.get(codeKey(code))?.weight ?? null,
    definition: definitionsOf(plan),
    plugins: pluginCalls(plugins),
    budget: watch?.budget ?? { steps: MOST_STEPS_OF_PLAN },
  };
  const settle = settled<Need, Value | Assessment | null>({
    keyOf: keyOfNeed,
    needsOf: (need) => needsOf(need, scope, directory),
    compute: (need) => {
      if (!watch) return compute(need, scope, exchange);
      watch.needs.set(keyOfNeed(need), need);
      return watch.tracker.compute(keyOfNeed(need), () => compute(need, scope, exchange));
    },
    onCycle,
    ...(watch ? { results: watch.results, onUntold: watch.onUntold } : {}),
  });
  const get: typeof settle = (need) => {
    watch?.tracker.read(keyOfNeed(need));
    return settle(need);
  };
  return { scope, directory, settle };
}

const NO_EXCHANGE: Exchange = { indicator: () => null, value: () => null };

function compute(need: Need, scope: Scope, exchange: Exchange): Value | Assessment | null {
  switch (need.kind) {
    case 'value':
      return exchange.value(need.id, need.period) ?? computeValue(scope, need.id, need.period);
    case 'node':
      return need.node.kind === 'indicator'
        ? settledIndicator(exchange.indicator(need.node) ?? achievedBy(need.node, scope), need.node, scope)
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
