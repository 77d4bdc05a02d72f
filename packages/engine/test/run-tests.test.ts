import { type Expression, type PlanTest } from '@traguardo/model';
import { expect, test } from 'vitest';
import { runTests } from '../src/index.ts';
import { actuals, binary, call, code, indicator, lit, place, plan, ref, target, word } from './builder.ts';

function run(expectations: readonly Expression[], given: Record<string, string> = {}, language: 'it' | 'en' = 'it') {
  const block: PlanTest = { title: 'prova', given: actuals(given, null), expectations, place: place(4) };
  const children = [indicator('A', { target: '>= 3.00 %' })];
  return runTests(plan(children, { actuals: [actuals({ A: '2.906565 %' })], tests: [block] }), {}, language)[0]!;
}

const score = call('score', code('A'));

test('expectations hold on the plan with the given values on top', () => {
  expect(run([binary(score, '~', lit('96.89 %'))])).toMatchObject({ title: 'prova', passed: true });
  expect(run([binary(score, '=', lit('50 %'))], { A: '1.5 %' })).toMatchObject({ passed: true });
  expect(run([call('complete', code('ENTE'))], { A: 'nd' })).toMatchObject({ passed: false });
});

test('a failed comparison shows both sides in the language', () => {
  expect(run([binary(score, '~', lit('97.00 %'))]).expectations[0]).toMatchObject({
    passed: false,
    left: '96,89 %',
    right: '97,00 %',
    explanation: 'punteggio(A) ~ 97,00 % non vale: 96,89 % invece di 97,00 %',
  });
  expect(run([binary(score, '~', lit('97.00 %'))], {}, 'en').expectations[0]!.explanation).toBe(
    'score(A) ~ 97.00% does not hold: 96.89% instead of 97.00%',
  );
});

test('what a function is given is told in the words of the language', () => {
  const gap = binary(call('benchmark', code('pareto'), word('mean')), '=', call('sum', word('indicators')));
  expect(run([gap]).expectations[0]!.explanation).toMatch(
    /^confronto\(pareto; media_nazionale\) = somma\(indicatori\) /,
  );
  expect(run([gap], {}, 'en').expectations[0]!.explanation).toMatch(/^benchmark\(pareto, mean\) = sum\(indicators\) /);
});

test('sides that look equal show their fractions', () => {
  expect(run([binary(score, '=', lit('96.89 %'))]).expectations[0]!.explanation).toBe(
    'punteggio(A) = 96,89 % non vale: 96,89 % (193771/200000) invece di 96,89 % (9689/10000)',
  );
});

test('an expectation that cannot be decided fails and says why', () => {
  expect(run([binary(score, '~', lit('1 %'))], { A: 'nd' }).expectations[0]).toMatchObject({
    passed: false,
    left: 'n.d.',
  });
  expect(run([binary(ref('nothing'), 'and', ref('nothing'))]).expectations[0]).toMatchObject({
    passed: false,
    left: 'n.d.',
  });
});

test('original targets can be tested too', () => {
  const changes = { target: target('>= 1 %') };
  const override = { code: 'A', changes, withdrawn: false, reason: null, place: place() };
  const revision = {
    code: 'R1',
    title: '',
    documentation: '',
    place: place(),
    at: '2024-09-18',
    act: null,
    opinion: null,
    overrides: [override],
  };
  const given = { ...actuals({}, null) };
  const block = { title: 'prova', given, expectations: [binary(score, '=', lit('100 %'))], place: place() };
  const revised = plan([indicator('A', { target: '>= 3 %' })], {
    actuals: [actuals({ A: '1.5 %' })],
    tests: [block],
    revisions: [revision],
  });
  expect(runTests(revised)[0]!.passed).toBe(true);
  expect(runTests(revised, { targets: 'original' })[0]!.passed).toBe(false);
  expect(runTests(revised, { at: '2024-07-31' })[0]!.passed).toBe(false);
});
