import { type Indicator, type Plan, planIndicators, type PlanNode, type Policy, type Target } from '@traguardo/model';
import * as fc from 'fast-check';
import { plans } from './arbitraries.ts';
import { place, q, row } from './builder.ts';

/** How a random plan is made one of those whose every operation is a fast one. */
interface Made {
  /** Every target and every supplied value is known; only a formula may have no result. */
  readonly isKnown: boolean;
  readonly hasFormulas: boolean;
  /** Both policies; null leaves them as they are. */
  readonly policy: Policy | null;
}

/** Plans that need no general operation: common targets and scorings, weighted means and an index, much of it known. */
export const commonPlans: fc.Arbitrary<Plan> = fc
  .tuple(
    plans,
    fc.record({
      isKnown: fc.boolean(),
      hasFormulas: fc.boolean(),
      policy: fc.constantFrom<Policy | null>('propagate', null),
    }),
  )
  .map(([plan, made]) => commonPlan(plan, made));

function commonPlan(plan: Plan, made: Made): Plan {
  const root = {
    ...plan.root,
    gate: null,
    aggregate: null,
    children: plan.root.children.map((node) => common(node, made)),
  };
  const { profile } = plan;
  const policies = made.policy ? { missing: made.policy, undefined: made.policy } : {};
  const plain = {
    ...plan,
    root,
    adjustments: [],
    profile: { ...profile, ...policies, aggregate: 'weighted-mean' },
  } as Plan;
  if (!made.isKnown) return plain;
  const given = planIndicators(plain).map(({ code }, at) => row(code, `${(at * 7) % 13}`));
  const rows = plan.actuals.flatMap((set) => set.rows.filter(({ value }) => value.kind !== 'missing'));
  const measures = plan.measures.map(({ id }, at) => row(id, `${at + 1}`));
  const [first] = plan.actuals;
  return first ? { ...plain, actuals: [{ ...first, rows: [...measures, ...given, ...rows] }] } : plain;
}

function common(node: PlanNode, made: Made): PlanNode {
  if (node.kind !== 'indicator')
    return { ...node, gate: null, aggregate: null, children: node.children.map((child) => common(child, made)) };
  return { ...node, ...commonIndicator(node, made) };
}

function commonIndicator({ scoring, target, formula }: Indicator, { isKnown, hasFormulas }: Made): Partial<Indicator> {
  const isFast = scoring === null || scoring.kind === 'pass-fail' || scoring.kind === 'linear';
  const known: Target = {
    kind: 'at-least',
    bound: { kind: 'quantity', quantity: q('4'), decimals: 0, place: place() },
    place: place(),
  };
  return {
    gate: null,
    floor: null,
    scoring: isFast ? scoring : null,
    target: isKnown && (target === null || target.kind === 'unknown') ? known : target,
    formula: hasFormulas ? formula : null,
    scale: [],
    phases: [],
  };
}
