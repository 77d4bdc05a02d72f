import {
  type Expression,
  type Indicator,
  type Plan,
  type PlanFunction,
  ratioToString,
  type Scoring,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createExact, evaluate, evaluateExpression, explain, flattenPlan } from '../src/index.ts';
import { actuals, apply, binary, call, fn, indicator, lit, measure, param, place, plan, ref } from './builder.ts';
import { law } from './law.ts';

const x = param('x');
const when = (condition: Expression, yes: Expression, no: Expression): Expression => call('if', condition, yes, no);

const FUNCTIONS: readonly PlanFunction[] = [
  fn(
    'tasso',
    'fatte previste',
    when(binary(param('previste'), '=', lit('0 N.')), lit('100 %'), binary(param('fatte'), '/', param('previste'))),
  ),
  fn('doppio', 'x', binary(lit('2'), '*', x)),
  fn('cento', '', lit('100 %')),
  fn(
    'fattoriale',
    'x',
    when(binary(x, '<=', lit('1')), lit('1'), binary(x, '*', apply('fattoriale', binary(x, '-', lit('1'))))),
  ),
  fn(
    'pari',
    'x',
    when(
      binary(x, '=', lit('0')),
      { kind: 'boolean', value: true, place: place() },
      apply('dispari', binary(x, '-', lit('1'))),
    ),
  ),
  fn(
    'dispari',
    'x',
    when(
      binary(x, '=', lit('0')),
      { kind: 'boolean', value: false, place: place() },
      apply('pari', binary(x, '-', lit('1'))),
    ),
  ),
  fn('note', 'a b', call('count', param('a'), param('b'))),
  fn('ancora', 'x', apply('ancora', x)),
  fn(
    'ramo',
    'x',
    when(
      binary(x, '<=', lit('0')),
      lit('1'),
      binary(apply('ramo', binary(x, '-', lit('1'))), '+', apply('ramo', binary(x, '-', lit('1')))),
    ),
  ),
  fn('potenza', 'x', when(binary(x, '>', lit('1')), apply('potenza', binary(x, '*', x)), x)),
  fn('nascosto', 'x', call('count', apply('ancora', x))),
  fn('fuori', 'x', param('y')),
];

const SUBJECT = plan([indicator('A', { target: '>= 1' })], {
  functions: FUNCTIONS,
  measures: [measure('a'), measure('b'), measure('manca')],
  actuals: [actuals({ a: '182 N.', b: '200 N.' })],
});

function valueOf(expression: Expression): string {
  const value = evaluateExpression(SUBJECT, { at: '2024-12-31', targets: 'revised' }, expression);
  if (value.kind === 'quantity') return `${ratioToString(value.quantity.value)} ${value.quantity.unit.symbol}`.trim();
  if (value.kind === 'boolean') return value.value ? 'yes' : 'no';
  return value.kind === 'undefined' ? `${value.cause.kind} ${value.cause.subject}` : value.kind;
}

describe('a call of a function', () => {
  test.each<readonly [string, Expression, string]>([
    ['with measures', apply('tasso', ref('a'), ref('b')), '91/100'],
    ['takes the other branch', apply('tasso', ref('a'), lit('0 N.')), '1/1 %'],
    ['inside another', apply('tasso', ref('a'), apply('doppio', ref('b'))), '91/200'],
    ['whatever its case', apply('TASSO', ref('a'), ref('b')), '91/100'],
    ['without arguments', apply('cento'), '1/1 %'],
    ['that calls itself', apply('fattoriale', lit('20')), '2432902008176640000/1'],
    ['and another that calls it', apply('pari', lit('9')), 'no'],
    ['with a missing argument', apply('tasso', ref('manca'), ref('b')), 'missing'],
    ['with a missing argument it only counts', apply('note', ref('manca'), ref('b')), '1/1 N.'],
    ['with an undefined argument', apply('doppio', binary(ref('a'), '/', lit('0'))), 'division-by-zero 0'],
    ['that has no end', apply('ancora', lit('1')), 'limit ancora'],
    ['that has too many branches', apply('ramo', lit('40')), 'limit ramo'],
    ['whose branches are few', apply('ramo', lit('8')), '256/1'],
    ['whose numbers grow too long', apply('potenza', lit('3')), 'limit potenza'],
    ['that would hide an endless one', apply('nascosto', lit('1')), 'limit nascosto'],
    ['nobody defines', apply('nulla', lit('1')), 'wrong-type nulla'],
    ['with an argument too many', apply('doppio', lit('1'), lit('2')), 'wrong-type doppio'],
    ['that names what it does not take', apply('fuori', lit('1')), 'wrong-type y'],
  ])('%s', (_, expression, expected) => {
    expect(valueOf(expression)).toBe(expected);
  });

  test('an endless one is told once, where it is written', () => {
    const written = { ...apply('ancora', lit('1')), place: place(7) };
    const endless = plan([indicator('A', { target: '>= 1', formula: binary(ref('m'), '+', lit('1')) })], {
      functions: FUNCTIONS,
      measures: [measure('m', { formula: binary(lit('1'), '+', written) })],
    });
    expect(evaluate(endless).diagnostics).toMatchObject([
      { code: 'function/limit', severity: 'error', place: { start: { line: 7 } }, data: { code: 'm', name: 'ancora' } },
    ]);
    expect(evaluate(endless).nodes.find(({ code }) => code === 'A')?.trace.cause).toEqual({
      kind: 'limit',
      subject: 'ancora',
    });
  });

  test('many endless ones do not add up', () => {
    const children = Array.from({ length: 400 }, (_, index) =>
      indicator(`A${index}`, { target: '>= 1', formula: apply('ramo', lit('60')) }),
    );
    const outcome = evaluate(plan(children, { functions: FUNCTIONS }));
    expect(outcome.diagnostics).toHaveLength(400);
  });

  test('has its steps again in every pass over one flat form', () => {
    const run = createExact(
      flattenPlan(
        plan([indicator('A', { target: '>= 1', formula: apply('ramo', ref('n')) })], {
          functions: FUNCTIONS,
          measures: [measure('n')],
          actuals: [actuals({ n: '11' })],
        }),
      ),
    );
    const passes = Array.from({ length: 40 }, () => {
      run.run();
      return run.read(0).status;
    });
    expect(new Set(passes)).toEqual(new Set(['ok']));
  });
});

const [v, t, least] = [param('v'), param('t'), param('m')];
const SCORINGS: readonly PlanFunction[] = [
  fn(
    'soglia',
    'v t m',
    when(binary(v, '>=', t), lit('100 %'), when(binary(v, '>=', least), lit('50 %'), lit('0 %'))),
    'Metà oltre la minima',
  ),
  fn('quota', 'v t', binary(v, '/', t)),
  fn('tardi', 'v t', binary(lit('100 %'), '-', binary(binary(v, '-', t), '/', lit('30 gg')))),
  fn('scarto', 'v t', binary(v, '-', t)),
  fn('segno', 'v t', binary(v, '>=', t)),
  fn('infinito', 'v t', apply('ancora', v)),
];

function scored(rest: Parameters<typeof indicator>[1], name: string, value: string, ...args: Expression[]): Plan {
  const scoring: Scoring = { kind: 'custom', name, args, place: place(3) };
  const subject: Indicator = indicator('A', { ...rest, scoring });
  return plan([subject], {
    functions: FUNCTIONS,
    scorings: SCORINGS,
    measures: [measure('b')],
    actuals: [actuals({ A: value, b: '80 %' })],
  });
}

describe('a scoring of the plan', () => {
  const result = (subject: Plan): string => {
    const node = evaluate(subject).nodes.find(({ code }) => code === 'A');
    if (node?.score) return ratioToString(node.score);
    return node?.trace.cause ? `${node.trace.cause.kind} ${node.trace.cause.subject}` : `${node?.status}`;
  };

  test.each<readonly [string, Plan, string]>([
    ['at the target', scored({ target: '>= 90 %' }, 'soglia', '90 %', lit('80 %')), '1/1'],
    ['between', scored({ target: '>= 90 %' }, 'soglia', '80 %', lit('80 %')), '1/2'],
    ['with an argument of the plan', scored({ target: '>= 90 %' }, 'soglia', '79.99 %', ref('b')), '0/1'],
    ['a bare ratio', scored({ target: '>= 8 gg' }, 'quota', '2 gg'), '1/4'],
    ['above the cap', scored({ target: '>= 8 gg' }, 'quota', '12 gg'), '1/1'],
    ['above its own cap', scored({ target: '>= 8 gg', cap: { num: 6n, den: 5n } }, 'quota', '12 gg'), '6/5'],
    ['below nothing', scored({ target: '>= 8 gg' }, 'quota', '-2 gg'), '0/1'],
    ['of a day', scored({ target: 'before 2024-06-30' }, 'tardi', '2024-07-15'), '1/2'],
    ['of a day kept', scored({ target: 'before 2024-06-30' }, 'tardi', '2024-06-01'), '1/1'],
    ['at most', scored({ target: '<= 8 gg' }, 'quota', '4 gg'), '1/2'],
    ['without a value', scored({ target: '>= 8 gg' }, 'quota', 'nd'), 'missing'],
    ['with an unknown target', scored({ target: 'nd' }, 'quota', '3 gg'), 'missing'],
    ['watched only', scored({ target: 'monitor' }, 'quota', '3 gg'), 'excluded'],
    ['no percentage', scored({ target: '>= 8 gg' }, 'scarto', '12 gg'), 'no-percentage scarto'],
    ['a yes', scored({ target: '>= 8 gg' }, 'segno', '12 gg'), 'no-percentage segno'],
    ['without an end', scored({ target: '>= 8 gg' }, 'infinito', '12 gg'), 'limit infinito'],
    ['of a range', scored({ target: 'range 1 gg .. 2 gg' }, 'quota', '12 gg'), 'wrong-type A'],
    ['with an argument too few', scored({ target: '>= 90 %' }, 'soglia', '80 %'), 'wrong-type soglia'],
    ['nobody defines', scored({ target: '>= 90 %' }, 'nulla', '80 %'), 'wrong-type nulla'],
  ])('%s', (_, subject, expected) => {
    expect(result(subject)).toBe(expected);
  });

  test('one without an end is told where it is used', () => {
    expect(evaluate(scored({ target: '>= 8 gg' }, 'infinito', '12 gg')).diagnostics).toMatchObject([
      { code: 'function/limit', place: { start: { line: 3 } }, data: { code: 'A', name: 'infinito' } },
    ]);
  });

  test('is explained with its numbers and its formula, in both languages', () => {
    const outcome = evaluate(scored({ target: '>= 90 %', weight: '100 %' }, 'soglia', '85 %', lit('80 %')));
    expect(explain(outcome, 'A', 'it').slice(2)).toEqual([
      'punteggio soglia(v = 85,00 %; t = 90,00 %; m = 80,00 %) = 50,00 %, perché rende se(v >= t; 100 %; se(v >= m; 50 %; 0 %))',
      '85,00 % su 90 %: 50,00 %; costa 50,00 punti a ENTE',
      'Il punteggio lo dà «soglia».',
      'Toglie: 50,00 punti a ENTE.',
    ]);
    expect(explain(outcome, 'A', 'en')[2]).toBe(
      'scoring soglia(v = 85.00%, t = 90.00%, m = 80.00%) = 50.00%, as it gives if(v >= t, 100%, if(v >= m, 50%, 0%))',
    );
  });

  test('a function in a formula too', () => {
    const formula = apply('tasso', ref('a'), apply('doppio', ref('b')));
    const outcome = evaluate({
      ...SUBJECT,
      root: { ...SUBJECT.root, children: [indicator('I', { target: '>= 40 %', formula })] },
    });
    const lines = explain(outcome, 'I', 'it').filter((line) => line.includes('perché'));
    expect(lines).toEqual([
      'tasso(fatte = 182 N.; previste = 400) = 0,46, perché rende se(previste = 0 N.; 100 %; fatte / previste)',
      'doppio(x = 200 N.) = 400, perché rende 2 * x',
    ]);
  });
});

/** Formulas over two parameters that call any of four functions, with or without an end. */
const bodies = fc.letrec<{ readonly body: Expression }>((tie) => ({
  body: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(x, param('y'), lit('0'), lit('1'), lit('7 gg'), lit('1.5')),
    fc
      .tuple(fc.constantFrom('f', 'g', 'h', 'k'), tie('body'), tie('body'))
      .map(([name, left, right]) => apply(name, left, right)),
    fc
      .tuple(tie('body'), fc.constantFrom('+', '-', '*', '/') as fc.Arbitrary<'+' | '-' | '*' | '/'>, tie('body'))
      .map(([left, operator, right]) => binary(left, operator, right)),
    fc.tuple(tie('body'), tie('body'), tie('body')).map(([a, b, c]) => when(binary(a, '>', lit('0')), b, c)),
    fc
      .tuple(fc.constantFrom('max', 'count', 'sum') as fc.Arbitrary<'max' | 'count' | 'sum'>, tie('body'), tie('body'))
      .map(([name, a, b]) => call(name, a, b)),
  ),
})).body;
const programs = fc
  .tuple(bodies, bodies, bodies, bodies)
  .map((all) => all.map((body, index) => fn('fghk'[index] as string, 'x y', body)));

describe('laws', () => {
  const run = (functions: readonly PlanFunction[], formula: Expression): unknown => {
    const { nodes } = evaluate(plan([indicator('A', { target: '>= 1', formula })], { functions }));
    return nodes.find(({ code }) => code === 'A')?.value;
  };
  const call1 = apply('f', lit('5'), lit('3'));

  law('any program ends', [programs], (functions) => run(functions, call1) !== undefined);

  law(
    'the same arguments give the same result, whatever else the plan says',
    [programs, fc.nat(50)],
    (functions, other) => {
      const noise = { measures: [measure('x'), measure('y')], actuals: [actuals({ x: `${other}`, y: '4' })] };
      const alone = run(functions, call1);
      const { nodes } = evaluate(plan([indicator('A', { target: '>= 1', formula: call1 })], { functions, ...noise }));
      return JSON.stringify(plain(alone)) === JSON.stringify(plain(nodes.find(({ code }) => code === 'A')?.value));
    },
  );

  law(
    'a scoring stays between nothing and the cap',
    [fc.integer({ min: -300, max: 300 }), fc.integer({ min: 1, max: 300 })],
    (value, target) => {
      const node = evaluate(scored({ target: `>= ${target} gg` }, 'quota', `${value} gg`)).nodes.find(
        ({ code }) => code === 'A',
      );
      const score = node?.score;
      return score !== null && score !== undefined && score.num >= 0n && score.num <= score.den;
    },
  );
});

function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? `${each}` : each)) ?? 'null',
  );
}
