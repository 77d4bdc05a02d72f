import { type Plan, type PlanNode, type Policy, type Ratio, ratio, ratioToString, type Value } from '@traguardo/model';
import * as fc from 'fast-check';
import { actuals, goal, indicator, lit, place, plan, profile, row } from './builder.ts';

/** A small exact number, often a neat one so that equal values and ties happen. */
export const numbers: fc.Arbitrary<Ratio> = fc
  .tuple(fc.integer({ min: -60, max: 60 }), fc.constantFrom(1, 2, 3, 4, 7, 10, 100))
  .map(([num, den]) => ratio(num, den));

export const positives: fc.Arbitrary<Ratio> = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 2, 3, 7, 100))
  .map(([num, den]) => ratio(num, den));

const policies = fc.constantFrom<Policy>('propagate', 'zero', 'exclude');
const weights = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 9 }).map((n): string | null => `${n}0 %`) },
  { weight: 1, arbitrary: fc.constant<string | null>('0 %') },
  { weight: 2, arbitrary: fc.constant<string | null>(null) },
);

/** A written indicator: target, weight and value; `div0` is a formula that divides by zero. */
interface Leaf {
  readonly target: string;
  readonly weight: string | null;
  readonly value: string | null;
}

const leaves: fc.Arbitrary<Leaf> = fc.record({
  target: fc.constantFrom('>= 4', '>= 10', '<= 5', '<= -3', '>= -2', '= 3', 'range 2 .. 6', 'monitor', 'nd'),
  weight: weights,
  value: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -40, max: 140 }).map((n): string | null => (n / 10).toFixed(1)) },
    { weight: 1, arbitrary: fc.constant<string | null>('nd') },
    { weight: 1, arbitrary: fc.constant<string | null>(null) },
    { weight: 1, arbitrary: fc.constant<string | null>('div0') },
  ),
});

/** The shape of a goal before it has codes. */
interface Shape {
  readonly weight: string | null;
  readonly indicators: readonly Leaf[];
  readonly goals: readonly Shape[];
  readonly composed: boolean;
}

/** Goals at most `depth` levels deep. */
function shapes(depth: number): fc.Arbitrary<Shape> {
  return fc.record({
    weight: weights,
    indicators: fc.array(leaves, { maxLength: 4 }),
    goals: depth === 0 ? fc.constant([]) : fc.array(shapes(depth - 1), { maxLength: 3 }),
    composed: fc.boolean(),
  });
}

/** Random plans up to a few levels deep, with every target kind, gaps in the data, policies, groups, caps and an index. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    root: shapes(3),
    missing: policies,
    undefined: policies,
    composed: fc.boolean(),
    cap: fc.constantFrom<Ratio | null>(ratio(1), ratio(6, 5), null),
  })
  .map(({ root, missing, undefined: undefinedPolicy, composed, cap }) => {
    const values: [string, string][] = [];
    const children = build(root, 'N', 0, values);
    const indexes = [{ code: 'AREA', title: '', aggregate: 'mean', over: 'operationals', place: place() }] as const;
    const composition = composed ? { indicators: ratio(2, 5), operationals: ratio(3, 5) } : null;
    return plan(children, {
      profile: profile({ missing, undefined: undefinedPolicy, composition, cap, indexes }),
      actuals: [{ ...actuals({}), rows: values.map(([code, value]) => row(code, value)) }],
    });
  });

const LEVELS = ['area', 'objective', 'operational'] as const;

function build(shape: Shape, prefix: string, depth: number, values: [string, string][]): PlanNode[] {
  const indicators = shape.indicators.map((leaf, position) => {
    const code = `${prefix}_i${position}`;
    if (leaf.value !== null && leaf.value !== 'div0') values.push([code, leaf.value]);
    const formula =
      leaf.value === 'div0'
        ? ({ kind: 'binary', operator: '/', left: lit('1'), right: lit('0'), within: null, place: place() } as const)
        : null;
    return indicator(code, { target: leaf.target, formula, ...(leaf.weight === null ? {} : { weight: leaf.weight }) });
  });
  const goals = shape.goals.map((child, position) => {
    const code = `${prefix}_${position}`;
    const composition = child.composed ? { indicators: ratio(1, 3), operationals: ratio(2, 3) } : null;
    const level = LEVELS[Math.min(depth, 2)]!;
    return goal(level, code, child.weight, build(child, code, depth + 1, values), { composition });
  });
  return [...indicators, ...goals];
}

/** A value as text, to compare outcomes. */
export function valueKey(value: Value | null): string {
  if (value?.kind === 'quantity') return ratioToString(value.quantity.value);
  return value === null ? 'null' : value.kind;
}
