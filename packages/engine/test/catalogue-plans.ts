import {
  type Actual,
  type ActualStatus,
  type Gate,
  type Goal,
  type Indicator,
  type Plan,
  planIndicators,
  type PlanNode,
  type Ratio,
  ratio,
  type Scoring,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { actuals, measure, place, q, ref, row, target } from './builder.ts';
import { gateOn, ruledPlans } from './ruled-plans.ts';

const at = (value: string, num: number, den: number) => ({ value: q(value), score: ratio(num, den) });
const here = { place: place() };

const ON_NUMBERS: readonly (Scoring | null)[] = [
  null,
  null,
  { kind: 'pass-fail', ...here },
  { kind: 'linear', zero: q('0'), ...here },
  { kind: 'linear', zero: q('12.5'), ...here },
  { kind: 'linear-baseline', ...here },
  { kind: 'linear-previous', ...here },
  { kind: 'gap', width: q('4'), ...here },
  { kind: 'gap-share', share: ratio(1, 3), ...here },
  { kind: 'milestones', min: at('1', 1, 2), max: null, excellent: null, ...here },
  { kind: 'milestones', min: at('-5', 0, 1), max: at('12', 6, 5), excellent: at('13', 13, 10), ...here },
  { kind: 'milestones', min: at('9', 1, 3), max: at('-6', 1, 1), excellent: null, ...here },
  {
    kind: 'steps',
    steps: [
      { comparison: '>=', bound: q('10'), score: ratio(6, 5) },
      { comparison: '>', bound: q('3'), score: ratio(1) },
      { comparison: '=', bound: q('0'), score: ratio(1, 7) },
    ],
    ...here,
  },
  { kind: 'curve', points: [at('-2', 0, 1), at('3', 2, 3), at('3', 1, 1), at('9', 5, 4)], ...here },
];

const ON_DAYS: readonly (Scoring | null)[] = [
  null,
  { kind: 'pass-fail', ...here },
  { kind: 'late', loss: ratio(1, 10), days: 30, ...here },
  { kind: 'late', loss: ratio(1, 3), days: 7, ...here },
  { kind: 'gap', width: q('45 gg'), ...here },
  { kind: 'steps', steps: [{ comparison: '<=', bound: q('30 gg'), score: ratio(4, 5) }], ...here },
  { kind: 'curve', points: [at('0 gg', 1, 1), at('60 gg', 1, 4)], ...here },
];

const PHASES = ['a', 'b', 'c'].map((code, i) => ({ code, title: '', share: ratio(i + 1, 3), ...here }));

/** A target with its scoring and the values one may supply for it. */
interface Asked {
  readonly target: string;
  readonly scoring: Scoring | null;
  readonly values: readonly string[];
}

const asked: fc.Arbitrary<Asked> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      target: fc.constantFrom('>= 4', '>= 10', '<= 5', '<= -3', '>= -2', '= 3', 'range 2 .. 6', 'monitor', 'nd'),
      scoring: fc.constantFrom(...ON_NUMBERS),
      values: fc.constant(['0', '3', '4', '-3', '7.25', '11', '2.4', '40', '-12', 'nd']),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      target: fc.constant('before 2024-06-30'),
      scoring: fc.constantFrom(...ON_DAYS),
      values: fc.constant(['2024-06-30', '2024-07-01', '2024-07-30', '2024-08-14', '2024-12-31', '2024-02-29', 'nd']),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      target: fc.constant('yes'),
      scoring: fc.constantFrom<Scoring | null>(null, { kind: 'pass-fail', ...here }),
      values: fc.constant(['yes', 'no', 'nd']),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      target: fc.constantFrom('phases 1', 'phases 0.5'),
      scoring: fc.constantFrom<Scoring | null>(
        null,
        { kind: 'pass-fail', ...here },
        { kind: 'linear', zero: q('0'), ...here },
      ),
      values: fc.constant(['[]', '[a]', '[a b]', '[a c]', '[a b c]', 'nd']),
    }),
  },
);

const STATUSES = ['provisional', 'final', 'certified'] as const;
const dated = fc.uniqueArray(
  fc.tuple(
    fc.nat(9),
    fc.constantFrom('2023-06-30', '2023-12-31', '2024-01-31', '2024-06-30', '2024-12-31'),
    fc.constantFrom<ActualStatus>(...STATUSES),
  ),
  { selector: ([, day, status]) => `${day} ${status}`, maxLength: 4 },
);

const leaves = fc.record({
  asked,
  keepsFormula: fc.boolean(),
  rows: dated,
  cap: fc.constantFrom<Ratio | 'none' | null>(null, null, ratio(6, 5), ratio(9, 10), 'none'),
  floor: fc.constantFrom<Ratio | null>(null, null, ratio(1, 5)),
  baseline: fc.constantFrom(null, q('0'), q('8')),
  gate: fc.option(
    fc.record({ on: fc.nat(20), at: fc.integer({ min: 1, max: 120 }), otherwise: fc.constantFrom(0, 30) }),
  ),
});

type Leaf = typeof leaves extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/**
 * Random plans with every scoring, every way of joining, caps and floors, dated rows of stocks and a flow, last year's values,
 * adjustments, and conditions on the scores of leaves that are under none themselves.
 */
export const cataloguePlans: fc.Arbitrary<Plan> = fc
  .tuple(ruledPlans, fc.array(leaves, { minLength: 8, maxLength: 8 }), dated)
  .map(([random, drawn, flow]) => {
    const indicators = planIndicators(random);
    const drawnOf = new Map(indicators.map((each, i) => [each.code, drawn[i % drawn.length]!]));
    const free = indicators.filter((_, i) => i % 2 === 0).map(({ code }) => code);
    const indexes = (['mean', 'sum', 'min', 'max'] as const).map((aggregate, i) => ({
      code: `I${i}`,
      title: '',
      aggregate,
      over: i % 2 === 0 ? ('operationals' as const) : ('indicators' as const),
      ...here,
    }));
    return {
      ...random,
      root: redone(random.root, drawnOf, free) as Goal,
      measures: [...random.measures, measure('e', { kind: 'flow' })],
      profile: { ...random.profile, indexes },
      actuals: [
        { ...actuals({}), rows: random.actuals.flatMap(({ rows }) => rows).filter(({ id }) => id.length === 1) },
        { ...actuals({}, null), rows: flow.map(([n, date, status]) => row('e', `${n}`, { date, status })) },
        { ...actuals({}, null), rows: indicators.flatMap(({ code }) => rowsOf(code, drawnOf.get(code)!)) },
      ],
    };
  });

function redone(node: PlanNode, drawnOf: ReadonlyMap<string, Leaf>, free: readonly string[]): PlanNode {
  if (node.kind === 'indicator') return leafOf(node, drawnOf.get(node.code)!, free);
  const gate = node.gate && free.length > 0 ? regated(node.gate, node.code.length, free) : null;
  return { ...node, gate, children: node.children.map((child) => redone(child, drawnOf, free)) };
}

/** The same condition on the score of a free leaf. */
function regated(gate: Gate, pick: number, free: readonly string[]): Gate {
  const { condition } = gateOn(free[pick % free.length]!, 80, 0);
  return { ...gate, condition };
}

function leafOf(node: Indicator, drawn: Leaf, free: readonly string[]): Indicator {
  const { cap, floor, baseline, gate } = drawn;
  const { target: written, scoring } = drawn.asked;
  const phased = written.startsWith('phases');
  const isNumeric = !phased && written !== 'yes' && !written.startsWith('before');
  const usesFlow = isNumeric && drawn.rows.length === 0;
  const formula = isNumeric && drawn.keepsFormula ? (usesFlow ? ref('e') : node.formula) : null;
  return {
    ...node,
    target: target(written),
    scoring,
    cap,
    floor,
    baseline,
    formula,
    phases: phased ? PHASES : [],
    gate: gate && !free.includes(node.code) ? gateOn(free[gate.on % free.length]!, gate.at, gate.otherwise) : null,
  };
}

function rowsOf(code: string, { asked: { values }, rows }: Leaf): readonly Actual[] {
  return rows.map(([n, date, status]) => row(code, values[n % values.length]!, { date, status }));
}
