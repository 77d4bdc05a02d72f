import { type Diagnostic, type Individual, type IndividualObjective, type Plan } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { describeFinding, evaluate } from '../src/index.ts';
import { actuals, binary, call, code, indicator, lit, place, plan, q, ref, row, share, target } from './builder.ts';

function findings(evaluated: Plan, at?: string): readonly Diagnostic[] {
  return evaluate(evaluated, at === undefined ? {} : { at }).diagnostics;
}

const codes = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map((each) => each.code);

describe('overshoot', () => {
  test.each([
    ['>= 30 N.', '110 N.', ['overshoot']],
    ['>= 50 %', '100 %', ['overshoot']],
    ['>= 50 %', '99.99 %', []],
    ['>= -5 gg', '10 gg', []],
    ['<= 4 gg', '1 gg', []],
    ['monitor', '9', []],
    ['>= 5', 'nd', []],
  ])('%s with %s', (written, value, expected) => {
    expect(codes(findings(plan([indicator('A', { target: written })], { actuals: [actuals({ A: value })] })))).toEqual(
      expected,
    );
  });
});

describe('missed/no-cause', () => {
  const missed = (cause: string | null) =>
    plan([indicator('A', { target: '>= 3.00 %', cause })], { actuals: [actuals({ A: '2.9065 %' }, '2024-06-30')] });

  test('asks for a cause once the period is over', () => {
    expect(findings(missed(null))).toMatchObject([
      { code: 'missed/no-cause', severity: 'warning', data: { code: 'A', score: '96.88' } },
    ]);
    expect(findings(missed('blank costs'))).toEqual([]);
    expect(codes(findings(missed('  ')))).toEqual(['missed/no-cause']);
    expect(findings(missed(null), '2024-07-31')).toEqual([]);
  });
});

describe('benchmark/own-value', () => {
  const own = (columns: Record<string, string>, value: string) => {
    const quantities = Object.fromEntries(Object.entries(columns).map(([column, text]) => [column, q(text)]));
    const row = { indicator: 'A', direction: null, columns: quantities, place: place(7) };
    const table = { code: 'pareto', title: '', documentation: '', place: place(), source: null, at: null, rows: [row] };
    const children = [indicator('A', { target: 'monitor' })];
    return findings(plan(children, { actuals: [actuals({ A: value })], benchmarks: [table] })).map(
      ({ data }) => data['problem'],
    );
  };

  test.each<[Record<string, string>, string, string[]]>([
    [{ own: '4.12 gg', mean: '4.54 gg', min: '0 gg', max: '13.94 gg' }, '4.117647 gg', []],
    [{ own: '4.10 gg', mean: '4.54 gg' }, '4.117647 gg', ['differs']],
    [{ own: '13 N.', min: '59.44 N.', max: '42.08 N.' }, '13 N.', ['below-min']],
    [{ own: '50 N.', min: '59.44 N.', max: '42.08 N.' }, '50 N.', ['below-min', 'above-max']],
    [{ min: '1 N.', max: '2 N.' }, '3 N.', ['above-max']],
    [{ own: '4.12 gg' }, 'nd', []],
  ])('%o with %s finds %s', (columns, value, expected) => {
    expect(own(columns, value)).toEqual(expected);
  });
});

describe('individual/contrary-target', () => {
  const sheet = (objective: Partial<IndividualObjective>): Individual => ({
    code: 'SG',
    title: '',
    documentation: '',
    place: place(),
    role: null,
    person: null,
    ref: null,
    evaluator: null,
    objectives: [
      {
        code: 'o',
        title: '',
        documentation: '',
        place: place(),
        weight: null,
        weightPlace: null,
        target: null,
        ref: 'A',
        gate: null,
        unit: null,
        ...objective,
      },
    ],
  });
  const contrary = (planned: string, own: string | null) =>
    codes(
      findings(
        plan([indicator('A', { target: planned, cause: 'known' })], {
          actuals: [actuals({ A: '-11.63 gg' })],
          individuals: [sheet({ target: own === null ? null : target(own) })],
        }),
      ),
    );

  test.each([
    ['<= -9 gg', '<= 9 gg', ['individual/contrary-target']],
    ['<= -9 gg', '>= -9 gg', ['individual/contrary-target']],
    ['<= -9 gg', '<= -5 gg', []],
    ['<= -9 gg', 'yes', []],
    ['<= -9 gg', null, []],
    ['monitor', '<= 9 gg', []],
  ])('%s in the plan, %s in the sheet', (planned, own, expected) => {
    expect(contrary(planned, own)).toEqual(expected);
  });
});

test('phases/gap names the phases that do not count', () => {
  const phases = ['a', 'b', 'c'].map((name, i) => ({
    code: name,
    title: '',
    share: share(`${(i + 1) * 30} %`),
    place: place(),
  }));
  const evaluated = plan([indicator('A', { target: '>= 90 %', phases, cause: 'late' })], {
    actuals: [actuals({ A: '[a c]' })],
  });
  expect(findings(evaluated)).toMatchObject([{ code: 'phases/gap', data: { code: 'A', ignored: ['c'] } }]);
});

test('actual/contradiction: one fact, two values', () => {
  const children = [indicator('A', { target: '>= 10' })];
  const [first, second] = [actuals({ A: '13 N.' }), actuals({ a: '12 N.' })];
  expect(findings(plan(children, { actuals: [first, second] }))).toMatchObject([
    { code: 'actual/contradiction', data: { first: '13 N.', second: '12 N.', date: '2024-12-31' } },
  ]);
  expect(findings(plan(children, { actuals: [first, actuals({ A: '13.0 N.' })] }))).toEqual([]);
  expect(findings(plan(children, { actuals: [first, actuals({ A: '12 N.' }, '2024-06-30')] }))).toEqual([]);
  const corrected = { ...actuals({}), rows: [row('A', '12 N.', { status: 'provisional' }), row('A', '13 N.')] };
  expect(findings(plan(children, { actuals: [corrected] }))).toEqual([]);
});

test('check/failed: a rule of the body that does not hold; one that waits says nothing', () => {
  const check = (must: Parameters<typeof binary>[0]) => ({
    code: 'C1',
    title: '',
    documentation: '',
    place: place(3),
    must,
    requires: null,
    law: null,
    severity: 'error' as const,
    message: 'Serve un terzo',
  });
  const evaluated = (must: Parameters<typeof check>[0]) =>
    plan([indicator('A', { target: '>= 10' })], { actuals: [actuals({ A: '10' })], checks: [check(must)] });
  expect(findings(evaluated(binary(call('score', code('A')), '>=', lit('50 %'))))).toEqual([]);
  expect(findings(evaluated(binary(call('score', code('A')), '<', lit('50 %'))))).toMatchObject([
    { code: 'check/failed', severity: 'error', data: { code: 'C1', must: 'score(A) < 50%', reason: '' } },
  ]);
  const untold = { ...check(binary(call('score', code('A')), '<', lit('50.5 %'))), message: '' };
  const [finding] = findings(
    plan([indicator('A', { target: '>= 10' })], { actuals: [actuals({ A: '10' })], checks: [untold] }),
  );
  expect(describeFinding(finding!, 'en')).toBe('C1: score(A) < 50.5% does not hold');
  expect(describeFinding(finding!, 'it')).toBe('C1: non vale punteggio(A) < 50,5 %');
  expect(findings(evaluated(binary(ref('nothing'), '>', lit('1'))))).toEqual([]);
  expect(codes(findings(evaluated(binary(lit('1'), '/', lit('0')))))).toEqual(['check/failed']);
});

test('every finding has a sentence in both languages, with its numbers in their notation', () => {
  const evaluated = plan([indicator('A', { target: '>= 10.5 N.' }), indicator('B', { target: '>= 3.00 %' })], {
    actuals: [actuals({ A: '1234.5 N.', B: '2.91 %' })],
  });
  const sentences = (language: 'it' | 'en') => findings(evaluated).map((each) => describeFinding(each, language));
  expect(sentences('it')).toEqual([
    'B: target mancato (97,00 %) senza una causa. Scriverla con causa "…", e il rimedio con azione "…" (D.Lgs. 150/2009, art. 10, c. 1, lett. b).',
    'A: risultato 1.234,50 N., 117,57 volte il target (10,50 N.): chiedeva poco, da alzare nel prossimo piano.',
  ]);
  expect(sentences('en')[1]).toBe(
    'A: result 1,234.50 N., 117.57 times the target (10.50 N.): it asked for little, raise it in the next plan.',
  );
  expect(describeFinding({ ...findings(evaluated)[0]!, code: 'weight/sum' }, 'it')).toBeNull();
});
