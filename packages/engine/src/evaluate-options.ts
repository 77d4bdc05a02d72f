import { type Actuals, type Plan, planAt, type Plugin, relativeWeights, type TargetVersion } from '@traguardo/model';

/** How to evaluate. `at` (ISO day) defaults to the last day of the period, `targets` to the revised ones. */
export interface EvaluateOptions {
  readonly at?: string;
  readonly targets?: TargetVersion;
  /** Hashes of the plan and of its data, carried into the outcome; empty when not given. */
  readonly planHash?: string;
  readonly dataHash?: string;
  /** Values on top of the plan's own, for the question "what if": a row without a date wins over all of the plan's period. */
  readonly given?: Actuals | null;
  /** The plugins the plan uses: their functions, scorings and kinds of targets. */
  readonly plugins?: readonly Plugin[];
}

/** The plan as it stood on a day, weights as shares among siblings. */
export function planOn(plan: Plan, at: string, targets: TargetVersion): Plan {
  return relativeWeights(planAt(plan, at, targets));
}
