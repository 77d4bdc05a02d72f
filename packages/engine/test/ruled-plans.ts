import {
  type Adjustment,
  type Aggregate,
  type Gate,
  type Goal,
  type Plan,
  type PlanNode,
  planNodes,
  ratio,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { plans } from './arbitraries.ts';
import { binary, call, code, lit, place } from './builder.ts';

/** What is drawn for one node. */
interface Ruling {
  readonly aggregate: Aggregate | null;
  readonly gate: { readonly on: number; readonly at: number; readonly otherwise: number } | null;
  readonly adjustment: number | null;
}

const AGGREGATES = ['weighted-mean', 'mean', 'sum', 'min', 'max'] as const;

const rulings: fc.Arbitrary<Ruling> = fc.record({
  aggregate: fc.option(fc.constantFrom<Aggregate>(...AGGREGATES), { freq: 3 }),
  gate: fc.option(
    fc.record({
      on: fc.nat(40),
      at: fc.integer({ min: 1, max: 100 }),
      otherwise: fc.constantFrom(0, 0, 30, 100),
    }),
    { freq: 2 },
  ),
  adjustment: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 2 }),
});

/** Random plans whose goals are joined in every way, under conditions on one another, some adjusted, some with absolute weights. */
export const ruledPlans: fc.Arbitrary<Plan> = fc
  .tuple(plans, fc.array(rulings, { minLength: 12, maxLength: 12 }), fc.constantFrom(...AGGREGATES), fc.boolean())
  .map(([plan, drawn, aggregate, isAbsolute]) => {
    const nodes = planNodes(plan);
    const codes = nodes.map((node) => node.code);
    const rulingOf = new Map(nodes.map((node, position) => [node, drawn[position % drawn.length]!]));
    const weights = isAbsolute ? 'absolute' : 'relative';
    return {
      ...plan,
      root: ruled(plan.root, rulingOf, codes) as Goal,
      profile: { ...plan.profile, aggregate, weights },
      adjustments: nodes.flatMap((node) => adjustmentOf(node, rulingOf)),
    };
  });

function ruled(node: PlanNode, rulingOf: ReadonlyMap<PlanNode, Ruling>, codes: readonly string[]): PlanNode {
  const { aggregate, gate } = rulingOf.get(node)!;
  const own: { gate: Gate | null } = { gate: gate && gateOn(codes[gate.on % codes.length]!, gate.at, gate.otherwise) };
  if (node.kind === 'indicator') return { ...node, ...own };
  return { ...node, ...own, aggregate, children: node.children.map((child) => ruled(child, rulingOf, codes)) };
}

/** `gate score(X) >= 80% else 0%`. */
export function gateOn(node: string, percent: number, otherwise: number): Gate {
  const condition = binary(call('score', code(node)), '>=', lit(`${percent} %`));
  return { condition, otherwise: ratio(otherwise, 100), place: place() };
}

function adjustmentOf(node: PlanNode, rulingOf: ReadonlyMap<PlanNode, Ruling>): readonly Adjustment[] {
  const percent = rulingOf.get(node)?.adjustment ?? null;
  return percent === null ? [] : [adjustment(node.code, percent)];
}

/** An adjustment by the evaluators, without an act. */
export function adjustment(code: string, percent: number, rest: Partial<Adjustment> = {}): Adjustment {
  return {
    code,
    score: ratio(percent, 100),
    role: 'oiv',
    reason: 'flood',
    act: null,
    at: null,
    place: place(),
    ...rest,
  };
}
