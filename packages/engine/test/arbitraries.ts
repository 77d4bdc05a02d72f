import {
  type BinaryOperator,
  type Expression,
  type Plan,
  type PlanNode,
  type Policy,
  type Quantity,
  type Ratio,
  ratio,
  ratioToString,
  type Scoring,
  type Value,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { actuals, binary, goal, indicator, lit, measure, place, plan, profile, q, ref, row, unary } from './builder.ts';

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

/** Names of the shared measures that random formulas use. */
const MEASURES = ['a', 'b', 'c', 'd'];

/** A formula of `+ - * /` over measures and small numbers, zero among them. */
function formulas(depth: number): fc.Arbitrary<Expression> {
  const atoms = fc.oneof(
    fc.constantFrom(...MEASURES).map((id) => ref(id)),
    fc.integer({ min: -3, max: 12 }).map((n) => lit(`${n}`)),
  );
  if (depth === 0) return atoms;
  const inner = formulas(depth - 1);
  const operators = fc.constantFrom<BinaryOperator>('+', '-', '*', '/');
  const operations = fc.tuple(inner, operators, inner).map(([left, operator, right]) => binary(left, operator, right));
  return fc.oneof(
    { weight: 1, arbitrary: atoms },
    { weight: 4, arbitrary: operations },
    { weight: 1, arbitrary: inner.map((x) => unary('-', x)) },
  );
}

/** A written indicator: target, weight, and a value or a formula. */
interface Leaf {
  readonly target: string;
  readonly weight: string | null;
  readonly value: string | null;
  readonly formula: Expression | null;
  /** Last year's value, which some scorings ask for. */
  readonly before: string | null;
  readonly scoring: Scoring | null;
  readonly floor: Ratio | null;
  readonly baseline: Quantity | null;
}

const at = (value: string, num: number, den: number) => ({ value: q(value), score: ratio(num, den) });

/** Every scoring of numbers, some of them out of order for some targets. */
const scorings = fc.constantFrom<Scoring>(
  { kind: 'linear', zero: q('1'), place: place() },
  { kind: 'linear', zero: q('7.5'), place: place() },
  { kind: 'linear-baseline', place: place() },
  { kind: 'linear-previous', place: place() },
  { kind: 'gap', width: q('3'), place: place() },
  { kind: 'gap-share', share: ratio(1, 4), place: place() },
  { kind: 'milestones', min: at('2', 1, 2), max: null, excellent: null, place: place() },
  { kind: 'milestones', min: at('1', 0, 1), max: at('11', 6, 5), excellent: at('13', 7, 5), place: place() },
  { kind: 'milestones', min: at('9', 1, 3), max: at('2', 6, 5), excellent: null, place: place() },
  {
    kind: 'steps',
    steps: [
      { comparison: '>=', bound: q('8'), score: ratio(1) },
      { comparison: '>', bound: q('2'), score: ratio(3, 7) },
    ],
    place: place(),
  },
  { kind: 'curve', points: [at('-2', 0, 1), at('3', 1, 3), at('3', 1, 2), at('10', 11, 10)], place: place() },
);

const leaves: fc.Arbitrary<Leaf> = fc.record({
  target: fc.constantFrom('>= 4', '>= 10', '<= 5', '<= -3', '>= -2', '= 3', 'range 2 .. 6', 'monitor', 'nd'),
  weight: weights,
  value: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -40, max: 140 }).map((n): string | null => (n / 10).toFixed(1)) },
    { weight: 1, arbitrary: fc.constant<string | null>('nd') },
    { weight: 1, arbitrary: fc.constant<string | null>(null) },
  ),
  formula: fc.option(formulas(3), { freq: 2 }),
  before: fc.constantFrom<(string | null)[]>('3', '5', '12.5', '-4', 'nd', null),
  scoring: fc.option(scorings, { freq: 2 }),
  floor: fc.constantFrom<(Ratio | null)[]>(null, null, null, ratio(1, 5)),
  baseline: fc.constantFrom<(Quantity | null)[]>(q('2'), q('8'), null),
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
    measures: fc.array(fc.constantFrom('0', '1', '-2', '7', '0.5', '12.25', 'nd'), { minLength: 4, maxLength: 4 }),
    cap: fc.constantFrom<Ratio | null>(ratio(1), ratio(6, 5), null),
  })
  .map(({ root, missing, undefined: undefinedPolicy, composed, cap, measures }) => {
    const values: [string, string][] = MEASURES.map((name, i) => [name, measures[i] ?? 'nd']);
    const before: [string, string][] = [];
    const children = build(root, 'N', 0, values, before);
    const indexes = [{ code: 'AREA', title: '', aggregate: 'mean', over: 'operationals', place: place() }] as const;
    const composition = composed ? { indicators: ratio(2, 5), operationals: ratio(3, 5) } : null;
    return plan(children, {
      measures: MEASURES.map((name) => measure(name)),
      profile: profile({ missing, undefined: undefinedPolicy, composition, cap, indexes }),
      actuals: [
        { ...actuals({}), rows: values.map(([code, value]) => row(code, value)) },
        { ...actuals({}, '2023-12-31'), rows: before.map(([code, value]) => row(code, value)) },
      ],
    });
  });

const LEVELS = ['area', 'objective', 'operational'] as const;

function build(
  shape: Shape,
  prefix: string,
  depth: number,
  values: [string, string][],
  before: [string, string][],
): PlanNode[] {
  const indicators = shape.indicators.map((leaf, position) => {
    const code = `${prefix}_i${position}`;
    if (leaf.value !== null && !leaf.formula) values.push([code, leaf.value]);
    if (leaf.before !== null && !leaf.formula) before.push([code, leaf.before]);
    return indicator(code, {
      target: leaf.target,
      formula: leaf.formula,
      scoring: leaf.scoring,
      floor: leaf.floor,
      baseline: leaf.baseline,
      ...(leaf.weight === null ? {} : { weight: leaf.weight }),
    });
  });
  const goals = shape.goals.map((child, position) => {
    const code = `${prefix}_${position}`;
    const composition = child.composed ? { indicators: ratio(1, 3), operationals: ratio(2, 3) } : null;
    const level = LEVELS[Math.min(depth, 2)]!;
    return goal(level, code, child.weight, build(child, code, depth + 1, values, before), { composition });
  });
  return [...indicators, ...goals];
}

/** A value as text, to compare outcomes. */
export function valueKey(value: Value | null): string {
  if (value?.kind === 'quantity') return ratioToString(value.quantity.value);
  return value === null ? 'null' : value.kind;
}
