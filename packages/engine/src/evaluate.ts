import {
  type Actuals,
  type Outcome,
  type Plan,
  planAt,
  type Plugin,
  relativeWeights,
  type TargetVersion,
} from '@traguardo/model';
import type { Assessment } from './assessment.ts';
import { createScope } from './create-scope.ts';
import type { Scope } from './expression/scope.ts';
import { findingsOf } from './findings/findings.ts';
import { outcomeNodes } from './outcome-nodes.ts';

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

/**
 * What a plan is worth on a day: every node with its score or range, band and trace, and the findings that need the data.
 * Exact, pure, total and deterministic: the same plan and options give the same outcome.
 */
export function evaluate(plan: Plan, options: EvaluateOptions = {}): Outcome {
  const {
    at = plan.period.to,
    targets = 'revised',
    planHash = '',
    dataHash = '',
    given = null,
    plugins = [],
  } = options;
  const scope = scopeOn(plan, at, targets, plugins, given);
  const { bands, code: profile, decimals } = scope.plan.profile;
  const nodes = rootsOf(scope).flatMap((root) => outcomeNodes(root, bands));
  const { code, title } = scope.plan.root;
  const diagnostics = findingsOf({ scope, nodes });
  return {
    plan: code,
    title,
    period: plan.period.name,
    at,
    targets,
    planHash,
    dataHash,
    profile,
    decimals,
    nodes,
    diagnostics,
  };
}

/** The lookups of a plan as it stood on a day, weights as shares among siblings, with `given` values on top of its own. */
export function scopeOn(
  plan: Plan,
  at: string,
  targets: TargetVersion,
  plugins: readonly Plugin[],
  given: Actuals | null = null,
): Scope {
  return createScope(relativeWeights(planAt(plan, at, targets)), at, given, plugins);
}

/** The plan first, then indexes, then individual sheets. */
function rootsOf(scope: Scope): readonly Assessment[] {
  const { root, profile, individuals } = scope.plan;
  const others = [...profile.indexes, ...individuals].map(({ code }) => scope.assessment(code));
  return [scope.assess(root), ...others.filter((assessment) => assessment !== null)];
}
