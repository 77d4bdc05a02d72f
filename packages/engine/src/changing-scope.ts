import type { Actuals, Plan, Value } from '@traguardo/model';
import type { Assessment } from './assess/assessment.ts';
import { ALL_ROWS, createScopeOver, keyOfRows } from './create-scope.ts';
import { type EvaluateOptions, planOn } from './evaluate-options.ts';
import { MOST_STEPS_OF_PLAN } from './expression/limits.ts';
import type { Scope } from './expression/scope.ts';
import type { Need } from './needs.ts';
import { changedIds, rowsById } from './records.ts';
import { createTracker, type Tracker } from './tracking.ts';

/** A scope whose supplied rows may be exchanged: what was computed from rows that differ is computed again. */
export interface ChangingScope {
  /** The lookups with the rows of the last exchange. */
  readonly scope: Scope;
  readonly tracker: Tracker;
  /** Other rows, of the plan or given on top of it; what is left out stays. Returns the keys of what was computed from those that differ. */
  exchange(sets: { readonly actuals?: readonly Actuals[]; readonly given?: Actuals | null }): ReadonlySet<unknown>;
  /**
   * False when results may depend on what was computed first: definitions out of steps, a loop that no formula tells. Then only a new
   * scope is sure to give what is computed from nothing.
   */
  isOrderly(): boolean;
}

/** A plan on a day, ready for other values. */
export function createChangingScope(plan: Plan, options: EvaluateOptions): ChangingScope {
  const { at = plan.period.to, targets = 'revised', plugins = [], given = null } = options;
  const budget = { steps: MOST_STEPS_OF_PLAN };
  const tracker = createTracker(budget);
  const results = new Map<unknown, Value | Assessment | null>();
  const needs = new Map<unknown, Need>();
  let hasUntold = false;
  const onUntold = (): void => {
    hasUntold = true;
  };
  const supply = { rows: rowsById(plan.actuals), given: rowsById(given ? [given] : []) };
  const watch = { budget, tracker, results, needs, onUntold };
  const { scope, settle } = createScopeOver(supply, { plan: planOn(plan, at, targets), at, plugins, watch });

  function exchange(sets: Parameters<ChangingScope['exchange']>[0]): ReadonlySet<unknown> {
    const rows = sets.actuals ? rowsById(sets.actuals) : supply.rows;
    const over = sets.given === undefined ? supply.given : rowsById(sets.given ? [sets.given] : []);
    const inPlan = changedIds(supply.rows, rows);
    const changed = [...inPlan, ...changedIds(supply.given, over)].map(keyOfRows);
    supply.rows = rows;
    supply.given = over;
    const affected = tracker.forgetReadersOf(inPlan.length > 0 ? [...changed, ALL_ROWS] : changed);
    for (const key of affected) results.delete(key);
    // all of them at once, so that the steps taken are those of computing from nothing
    for (const key of affected) {
      const need = needs.get(key);
      if (need) settle(need);
    }
    return affected;
  }

  return { scope, tracker, exchange, isOrderly: () => !hasUntold && budget.steps >= 0 };
}
