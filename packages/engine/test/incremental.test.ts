import {
  type Actual,
  type Actuals,
  type ActualStatus,
  codeKey,
  type Expression,
  type Individual,
  type Outcome,
  type Plan,
  type PlanNode,
  planIndicators,
  partsOf,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEvaluator, evaluate, type ValueChange } from '../src/index.ts';
import { plans } from './arbitraries.ts';
import {
  actuals,
  apply,
  binary,
  call,
  code,
  fn,
  goal,
  indicator,
  lit,
  measure,
  param,
  place,
  plan,
  q,
  ref,
  row,
  share,
  target,
  word,
} from './builder.ts';
import { law } from './law.ts';

/** All of an outcome, traces and findings included, in one text: the same text only for the same outcome. */
function bytes(outcome: Outcome): string {
  return JSON.stringify(outcome, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

const SHEET: Individual = {
  code: 'SG',
  title: '',
  documentation: '',
  place: place(),
  role: null,
  person: null,
  ref: null,
  evaluator: null,
  objectives: [
    ['a', 'R_sum', null],
    ['b', 'R', '>= 50 %'],
    ['c', 'R_mine', '<= -1'],
    ['d', null, '>= 3'],
  ].map(([name, referred, asked]) => ({
    code: name!,
    title: '',
    documentation: '',
    place: place(),
    weight: null,
    weightPlace: null,
    target: asked ? target(asked) : null,
    ref: referred ?? null,
    gate: null,
    unit: null,
  })),
};

const BAND = { label: 'Reached', tone: 'green', place: place() } as const;

/** Indicators that look at everything the language can look at, in a goal R. */
const RICH: readonly PlanNode[] = [
  indicator('R_sum', { target: '>= 10', weight: '30 %', formula: ref('f') }),
  indicator('R_last', { target: '>= 10', weight: '20 %', formula: call('prev', ref('f')) }),
  indicator('R_way', {
    target: '>= 10',
    weight: '20 %',
    formula: binary(ref('a'), '-', ref('R_way.own', '2023')),
    measures: [measure('R_way.own')],
    baseline: q('1'),
    otherTargets: [{ year: 2026, target: target('>= 20') }],
  }),
  indicator('R_score', { target: '>= 50 %', formula: call('score', code('R_sum')), weight: '10 %' }),
  indicator('R_all', { target: '>= 50 %', formula: call('mean', word('areas')), weight: '10 %' }),
  indicator('R_value', { target: '>= 1', formula: call('max', call('value', code('R_mine')), lit('1')) }),
  indicator('R_if', {
    target: '>= 1',
    weight: '10 %',
    formula: call('if', binary(ref('b'), '>', lit('0')), ref('a'), ref('f')),
  }),
  indicator('R_fn', {
    target: '>= 20',
    weight: '10 %',
    formula: apply('down', ref('a')),
    scoring: { kind: 'custom', name: 'part', args: [ref('c')], place: place() },
  }),
  indicator('R_mine', { target: '<= -2', weight: '10 %' }),
  indicator('R_loop', { target: '>= 1', weight: '10 %', formula: ref('p') }),
  indicator('R_bound', { target: '>= 1', weight: '10 %', formula: apply('down', call('score', code('R_sum'))) }),
];

/** R is worth half as long as R_mine misses its target. */
const GATE = {
  condition: binary(call('score', code('R_mine')), '>=', lit('100 %')),
  otherwise: share('50 %'),
  place: place(),
};

/** The least of two scores, one put in the place of the computed one, and a linear one that starts from last year. */
const LEAST: readonly PlanNode[] = [
  indicator('L_1', { target: '>= 5' }),
  indicator('L_2', { target: '>= 5', scoring: { kind: 'linear-previous', place: place() } }),
];

const ADJUSTMENT = {
  code: 'L_1',
  score: share('70 %'),
  role: 'oiv',
  reason: 'r',
  act: null,
  at: '2024-10-01',
  place: place(),
};

/** A random plan with the goals R and L, a sheet, an index, checks, a benchmark, bands, functions, a flow and a loop. */
function enriched(random: Plan, steps: number): Plan {
  const down = fn(
    'down',
    'x',
    call(
      'if',
      binary(param('x'), '<=', lit('0')),
      lit('1'),
      apply('down', binary(param('x'), '-', lit(`${1 / steps}`))),
    ),
  );
  const part = fn(
    'part',
    'v t by',
    binary(binary(param('v'), '/', param('t')), '*', binary(param('by'), '/', lit('10'))),
  );
  const check = (name: string, must: Expression) => ({
    code: name,
    title: '',
    documentation: '',
    place: place(),
    must,
    requires: null,
    law: null,
    severity: 'warning' as const,
    message: '',
  });
  const columns = { own: q('7'), min: q('0'), max: q('12') };
  return {
    ...random,
    root: {
      ...random.root,
      children: [
        ...random.root.children,
        goal('objective', 'R', '40 %', RICH, { gate: GATE }),
        goal('area', 'L', '5 %', LEAST, { aggregate: 'min' }),
      ],
    },
    measures: [
      ...random.measures,
      measure('f', { kind: 'flow' }),
      measure('p', { formula: ref('r') }),
      measure('r', { formula: ref('p') }),
    ],
    individuals: [SHEET],
    adjustments: [ADJUSTMENT],
    functions: [down],
    scorings: [part],
    checks: [
      check('C1', binary(call('score', code('R')), '>=', lit('50 %'))),
      check('C2', call('complete', word('actuals'))),
      check('C3', binary(call('band', code('R')), '=', word('reached'))),
    ],
    benchmarks: [
      {
        code: 'pareto',
        title: '',
        documentation: '',
        place: place(),
        source: null,
        at: null,
        rows: [{ indicator: 'R_mine', direction: null, columns, place: place(7) }],
      },
    ],
    profile: {
      ...random.profile,
      bands: [{ code: 'reached', low: { value: share('80 %'), inclusive: true }, high: null, ...BAND }],
    },
  };
}

/** One thing done to the values: a row set, added or taken out, another set given. */
interface Change {
  readonly id: number;
  readonly value: string;
  readonly date: string | null;
  readonly status: ActualStatus;
  readonly how: 'set' | 'add' | 'remove' | 'give' | 'give nothing';
}

const changes = fc.array(
  fc.record<Change>({
    id: fc.nat(),
    value: fc.constantFrom('0', '1', '-2', '5', '12.5', '40', 'nd', '3 gg'),
    date: fc.constantFrom(null, '2023-06-30', '2023-12-31', '2024-03-31', '2024-12-31', '2025-01-31'),
    status: fc.constantFrom<ActualStatus>('provisional', 'final', 'certified'),
    how: fc.constantFrom('set', 'set', 'add', 'remove', 'give', 'give nothing'),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Every id that takes a value. */
function idsOf({ root, measures }: Plan): readonly string[] {
  const indicators = planIndicators({ root });
  return [
    ...measures.map(({ id }) => id),
    ...indicators.flatMap((each) => [each.code, ...each.measures.map(({ id }) => id)]),
    'SG.d',
  ];
}

function nameOf(before: Plan, { id }: Change): string {
  const ids = idsOf(before);
  return ids[id % ids.length]!;
}

function changed(before: Plan, change: Change): ValueChange {
  const { value, date, status, how } = change;
  const name = nameOf(before, change);
  const one: Actual = row(name, value, { date, status });
  const given: Actuals = { ...actuals({}, null), rows: [one] };
  if (how === 'give') return { given };
  if (how === 'give nothing') return { given: null };
  const others = before.actuals.map((set) => ({
    ...set,
    rows: how === 'add' ? set.rows : set.rows.filter((each) => codeKey(each.id) !== codeKey(name)),
  }));
  return { actuals: how === 'remove' ? others : [...others, given] };
}

/** Whether every change gives what evaluating anew gives, and keeps the very objects of nodes that say the same. */
function followsExactly(start: Plan, all: readonly Change[], at = '2024-12-31'): boolean {
  const evaluator = createEvaluator(start, { at });
  let current = start;
  let given: Actuals | null = null;
  let lastGiven: readonly string[] = [];
  for (const change of all) {
    const before = evaluator.outcome;
    const values = changed(current, change);
    if (values.actuals) current = { ...current, actuals: values.actuals };
    if (values.given !== undefined) given = values.given;
    const after = evaluator.change(values);
    if (bytes(after) !== bytes(evaluate(current, { at, given }))) return false;
    const names = [nameOf(start, change), ...(change.how.startsWith('give') ? lastGiven : [])];
    if (values.given !== undefined) lastGiven = values.given?.rows.map((each) => each.id) ?? [];
    const untouched = unaffected(start, before, names);
    if (after.nodes.some((node, index) => untouched.has(node.code) && node !== before.nodes[index])) return false;
  }
  return true;
}

/** Codes of the indicators a change cannot reach, found naively: neither they nor what their formula names, however deep. */
function unaffected(start: Plan, { nodes }: Outcome, names: readonly string[]): ReadonlySet<string> {
  const formulas = new Map(start.measures.map((each) => [each.id, each.formula]));
  for (const each of planIndicators(start)) formulas.set(each.code, each.formula);
  const reaches = (expression: Expression | null | undefined, depth: number): boolean => {
    if (!expression || depth > 9) return false;
    if (expression.kind === 'measure')
      return names.includes(expression.id) || reaches(formulas.get(expression.id), depth + 1);
    return partsOf(expression).some((part) => reaches(part, depth));
  };
  const simple = planIndicators(start).filter(({ code: own }) => !/^[RL]_/.test(own));
  const outside = simple.filter((each) => !names.includes(each.code) && !reaches(each.formula, 0));
  // under `exclude` the shares of siblings change with a status
  const isStable = start.profile.missing !== 'exclude' && start.profile.undefined !== 'exclude';
  return new Set(
    isStable ? outside.map((each) => each.code).filter((own) => nodes.some((node) => node.code === own)) : [],
  );
}

law(
  'after any changes the outcome is what evaluating anew gives, byte for byte',
  [plans, changes],
  followsExactly,
  300,
);

law(
  'also with functions, flows, loops, checks, sheets and all that formulas can look at',
  [plans, changes, fc.constantFrom('2024-12-31', '2024-07-31')],
  (random, all, at) => followsExactly(enriched(random, 1), all, at),
  200,
);

law(
  'also where definitions run out of steps',
  [plans, changes],
  (random, all) => followsExactly(heavy(enriched(random, 1)), all),
  4,
);

/** More calls without an end than a plan has steps. */
function heavy(rich: Plan): Plan {
  const endless = fn('endless', 'x', binary(apply('endless', param('x')), '+', apply('endless', param('x'))));
  const calls = Array.from({ length: 25 }, (_, i) =>
    indicator(`H${i}`, { target: '>= 1', formula: apply('endless', ref('abcd'[i % 4]!)) }),
  );
  return {
    ...rich,
    functions: [...rich.functions, endless],
    root: { ...rich.root, children: [...rich.root.children, ...calls] },
  };
}

describe('what is computed', () => {
  /** `goals` objectives of five indicators each, A0_0 to A9_4, with a value of their own. */
  const wide = (goals: number): Plan => {
    const leaf = (name: string): PlanNode => indicator(name, { target: '>= 10', weight: '20 %' });
    const names = Array.from({ length: goals }, (_, g) => [0, 1, 2, 3, 4].map((i) => `A${g}_${i}`));
    const children = names.map((leaves, g) => goal('objective', `A${g}`, '10 %', leaves.map(leaf)));
    return plan(children, { actuals: [actuals(Object.fromEntries(names.flat().map((name) => [name, '8'])))] });
  };
  const given = (values: Readonly<Record<string, string>>): Actuals => actuals(values, null);

  test('is the value, its indicator and what stands above', () => {
    const evaluator = createEvaluator(wide(10));
    const before = evaluator.outcome.nodes;
    const after = evaluator.change({ given: given({ A3_2: '9' }) }).nodes;
    expect(after.filter((node, index) => node !== before[index]).map((node) => node.code)).toEqual([
      'ENTE',
      'A3',
      'A3_2',
    ]);
  });

  test('is as much in a large plan as in a small one', () => {
    const counts = [2, 20, 100].flatMap((goals) => {
      const evaluator = createEvaluator(wide(goals));
      return ['9', '7'].map((value) => {
        evaluator.change({ given: given({ A1_2: value }) });
        return evaluator.computed;
      });
    });
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThan(20);
  });

  test('is nothing when nothing changes, and when other objects say the same', () => {
    const start = wide(3);
    const evaluator = createEvaluator(start);
    const before = evaluator.outcome;
    expect(evaluator.change({})).toEqual(before);
    expect(evaluator.computed).toBe(0);
    const copies = start.actuals.map((set) => ({ ...set, rows: set.rows.map((each) => ({ ...each })) }));
    expect(evaluator.change({ actuals: copies, dataHash: 'other' })).toEqual({ ...before, dataHash: 'other' });
    expect(evaluator.computed).toBe(0);
    expect(evaluator.outcome.nodes.every((node, index) => node === before.nodes[index])).toBe(true);
  });

  test('outcomes of before stay as they were', () => {
    const evaluator = createEvaluator(wide(2));
    const before = evaluator.outcome;
    const text = bytes(before);
    evaluator.change({ given: given({ A0_0: '1' }) });
    expect(bytes(before)).toBe(text);
    expect(bytes(evaluator.change({ given: null }))).toBe(text);
  });
});
