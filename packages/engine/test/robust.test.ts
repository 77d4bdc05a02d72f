import { expect, test } from 'vitest';
import { evaluate, explain } from '../src/index.ts';
import { actuals, binary, call, code, indicator, lit, measure, place, plan, ref, row } from './builder.ts';

test('a chain of 20,000 computed measures needs no deep stack', () => {
  const size = 20_000;
  const measures = Array.from({ length: size }, (_, i) =>
    measure(`m${i}`, i === 0 ? {} : { formula: binary(ref(`m${i - 1}`), '+', lit('1')) }),
  );
  const long = plan([indicator('X', { target: `>= ${size}`, formula: ref(`m${size - 1}`) })], {
    measures,
    actuals: [actuals({ m0: '1' })],
  });
  const outcome = evaluate(long);
  expect(outcome.nodes[0]!.status).toBe('ok');
  expect(explain(outcome, 'X', 'it')).toHaveLength(size + 2);
});

test('nor a chain of 5,000 scores', () => {
  const children = Array.from({ length: 5000 }, (_, i) =>
    indicator(`i${i}`, { target: '>= 100 %', formula: i === 0 ? lit('50 %') : call('score', code(`i${i - 1}`)) }),
  );
  expect(evaluate(plan(children.toReversed())).nodes.every(({ status }) => status === 'ok')).toBe(true);
});

test('a ring of 5,000 measures is undefined', () => {
  const measures = Array.from({ length: 5000 }, (_, i) => measure(`m${i}`, { formula: ref(`m${(i + 1) % 5000}`) }));
  const ring = plan([indicator('X', { target: '>= 1', formula: ref('m0') })], { measures });
  expect(evaluate(ring).nodes[0]!.status).toBe('undefined');
});

test('dates beyond the calendar are no dates', () => {
  const far = binary({ kind: 'date', date: '2024-01-01', place: place() }, '+', lit('99999999999999 gg'));
  expect(evaluate(plan([indicator('X', { target: 'yes', formula: far })])).nodes[1]!.trace.cause?.kind).toBe(
    'wrong-type',
  );
});

test('codes that are names of built-in properties are only codes', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
  const children = names.map((name) => indicator(name, { target: '>= 1' }));
  const rows = names.map((name) => row(name, '1'));
  const odd = plan(children, { actuals: [{ ...actuals({}), rows }] });
  expect(evaluate(odd).nodes.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
});

test('two nodes of one code are both assessed, though the language refuses them', () => {
  const twice = plan([indicator('A', { target: '>= 1' }), indicator('A', { target: '>= 2' })], {
    actuals: [actuals({ A: '1' })],
  });
  expect(evaluate(twice).nodes.map(({ score }) => score && Number(score.num) / Number(score.den))).toEqual([
    0.75, 1, 0.5,
  ]);
});

test('a plan of nothing is void', () => {
  const outcome = evaluate(plan([]));
  expect(outcome.nodes).toMatchObject([{ code: 'ENTE', status: 'void', score: null, range: null }]);
  expect(explain(outcome, 'ENTE', 'it')).toHaveLength(2);
});
