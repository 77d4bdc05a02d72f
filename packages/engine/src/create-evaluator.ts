import type { Actuals, Outcome, Plan } from '@traguardo/model';
import type { EvaluateOptions } from './evaluate-options.ts';
import { evaluateWhole } from './evaluation.ts';

/** Other values for an evaluated plan; what is left out stays as it is. */
export interface ValueChange {
  /** All that the plan supplies, in place of what it did. */
  readonly actuals?: readonly Actuals[];
  /** Values on top of the plan's own, in place of those given before; null for none. */
  readonly given?: Actuals | null;
  readonly dataHash?: string;
}

/** A plan evaluated, ready for other values. */
export interface Evaluator {
  /** The outcome with the values of the last change. */
  readonly outcome: Outcome;
  /** How many values, nodes and questions of findings were computed for it. */
  readonly computed: number;
  /**
   * The outcome with other values: the same, to the last byte of its canonical JSON, as evaluating the plan anew with them. Only what
   * depends on a row that changed is computed, and every node that did not change is the very object of the outcome before.
   */
  change(values: ValueChange): Outcome;
}

/** Evaluates a plan, and whenever its values change again what depends on them. */
export function createEvaluator(plan: Plan, options: EvaluateOptions = {}): Evaluator {
  let task = { plan, options };
  let evaluation = evaluateWhole(task);
  return {
    get outcome() {
      return evaluation.outcome;
    },
    get computed() {
      return evaluation.computed;
    },
    change({ actuals = task.plan.actuals, ...values }) {
      task = { plan: { ...task.plan, actuals }, options: { ...task.options, ...values } };
      evaluation = evaluation.follow(task) ?? evaluateWhole(task);
      return evaluation.outcome;
    },
  };
}
