import { type Magnitude, magnitudesOf, type Plan, type Value } from '@traguardo/model';
import { type EvaluateOptions, scopeOn } from '../evaluate.ts';

/** What people supply, a measure or an indicator, with the value it has. */
export interface SuppliedValue {
  readonly magnitude: Magnitude;
  readonly value: Value;
}

/** Everything of a plan that no formula computes, in its own period on the day asked about, in the order written. Pure. */
export function suppliedValues(plan: Plan, options: EvaluateOptions = {}): readonly SuppliedValue[] {
  const { at = plan.period.to, targets = 'revised', plugins = [], given = null } = options;
  const scope = scopeOn(plan, at, targets, plugins, given);
  return [...magnitudesOf(scope.plan).values()]
    .filter(({ formula }) => formula === null)
    .map((magnitude) => ({ magnitude, value: scope.value(magnitude.id, null) }));
}
