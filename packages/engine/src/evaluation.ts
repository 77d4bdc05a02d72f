import { codeKey, type Outcome, type OutcomeNode, type Plan, type Value } from '@traguardo/model';
import type { Assessment } from './assessment.ts';
import { ALL_ROWS, createScopeOver, keyOfRows, type ScopeOptions } from './create-scope.ts';
import { type EvaluateOptions, planOn } from './evaluate-options.ts';
import { MOST_STEPS_OF_PLAN } from './expression/limits.ts';
import type { Scope } from './expression/scope.ts';
import { type AskedFindings, askFindings } from './findings/asked-findings.ts';
import type { Need } from './needs.ts';
import { type PlacedOutcome, placeOutcome } from './placed-outcome.ts';
import { changedIds, rowsById, type RowsById } from './records.ts';
import { createTracker, UNTRACKED } from './tracking.ts';

/** What is evaluated, and how. */
export interface Task {
  readonly plan: Plan;
  readonly options: EvaluateOptions;
}

/** A task evaluated. */
export interface Evaluation {
  readonly outcome: Outcome;
  /** How many values, nodes and questions of findings were computed in the last round. */
  readonly computed: number;
  /**
   * Takes over a task that differs in its values alone. Null when the result may depend on what is computed first (definitions out
   * of steps, a loop that no formula tells): then only a whole evaluation is sure to give the same.
   */
  follow(task: Task): Evaluation | null;
}

/** Evaluates everything once. */
export function evaluateOnce(task: Task): Outcome {
  const { scope } = createScopeOver(supplyOf(task), lookupsOf(task));
  const placed = placeOutcome(scope);
  const node = (code: string): OutcomeNode | null => placed.node(codeKey(code));
  const findings = askFindings(scope.plan, { scope, node }, UNTRACKED);
  return outcomeOf(task, scope, placed, findings);
}

/** Evaluates everything, noting what is computed from what. */
export function evaluateWhole(task: Task): Evaluation {
  const budget = { steps: MOST_STEPS_OF_PLAN };
  const tracker = createTracker(budget);
  const memory = { results: new Map<unknown, Value | Assessment | null>(), needs: new Map<unknown, Need>() };
  const order = { matters: false };
  const supply = supplyOf(task);
  const watch = { ...memory, budget, tracker, onUntold: () => (order.matters = true) };
  const { scope, settle } = createScopeOver(supply, { ...lookupsOf(task), watch });
  const placed = placeOutcome(scope);
  const node = (code: string): OutcomeNode | null => {
    tracker.read(keyOfNode(codeKey(code)));
    return placed.node(codeKey(code));
  };
  const findings = askFindings(scope.plan, { scope, node }, tracker);

  /** Computes again what has read one of the sources: values and nodes, then the findings that looked at any of these. */
  function renew(sources: readonly string[]): void {
    const affected = tracker.forgetReadersOf(sources);
    for (const key of affected) memory.results.delete(key);
    for (const key of affected) {
      const need = memory.needs.get(key);
      if (need) settle(need);
    }
    const looking = tracker.forgetReadersOf(placed.renew().map(keyOfNode));
    findings.renew(new Set([...affected, ...looking]));
  }

  function roundOf(now: Task, before: number): Evaluation {
    return {
      outcome: outcomeOf(now, scope, placed, findings),
      computed: tracker.computed() - before,
      follow(next) {
        if (order.matters || budget.steps < 0) return null;
        const start = tracker.computed();
        const rows = next.plan.actuals === now.plan.actuals ? supply.rows : rowsById(next.plan.actuals);
        const given = rowsOfGiven(next.options);
        const inPlan = changedIds(supply.rows, rows);
        const changed = [...inPlan, ...changedIds(supply.given, given)].map(keyOfRows);
        Object.assign(supply, { rows, given });
        renew(inPlan.length > 0 ? [...changed, ALL_ROWS] : changed);
        return order.matters || budget.steps < 0 ? null : roundOf(next, start);
      },
    };
  }

  return roundOf(task, 0);
}

/** The key under which it is noted that the node of a key of a code was looked at. */
function keyOfNode(key: string): string {
  return `node ${key}`;
}

function supplyOf({ plan, options }: Task): { rows: RowsById; given: RowsById } {
  return { rows: rowsById(plan.actuals), given: rowsOfGiven(options) };
}

function rowsOfGiven({ given = null }: EvaluateOptions): RowsById {
  return rowsById(given ? [given] : []);
}

function lookupsOf({ plan, options }: Task): ScopeOptions {
  const { at = plan.period.to, targets = 'revised', plugins = [] } = options;
  return { plan: planOn(plan, at, targets), at, plugins };
}

function outcomeOf({ options }: Task, { plan, at }: Scope, placed: PlacedOutcome, findings: AskedFindings): Outcome {
  const { targets = 'revised', planHash = '', dataHash = '' } = options;
  const { root, period, profile } = plan;
  return {
    plan: root.code,
    title: root.title,
    period: period.name,
    at,
    targets,
    planHash,
    dataHash,
    profile: profile.code,
    decimals: profile.decimals,
    nodes: placed.nodes(),
    diagnostics: findings.diagnostics(),
  };
}
