import { compile } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { comparePublished, VERIFY_TEXTS } from '@traguardo/verify';
import { expect, test } from 'vitest';

const text = `language en
plan P period 2024 {
  indicator A weight 50% target >= 1500 N. {
    measure counted unit N.
    formula counted
  }
  indicator B weight 50% target <= 20%
  indicator F weight 0% target >= 100% {
    phases {
      a 20% "A"
      b 50% "B"
      c 100% "C"
    }
  }
}
actuals year at 2024-12-31 {
  A.counted 1234 N.
  B 12.345%
  F a, c
}
`;
const { plan } = compile({ files: [{ path: 'p.piano', text }] });
const outcome = evaluate(plan);

test.each<readonly [string, string, 'it' | 'en', string, string | null]>([
  ['A', 'value', 'it', '1.234 N.', '1.234 N.'],
  ['A', 'value', 'it', '1234', '1234'],
  ['A', 'value', 'en', '1,234 N.', '1,234 N.'],
  ['A', 'measure', 'it', '1.235', '1.234'],
  ['A.counted', 'measure', 'it', '1.234', '1.234'],
  ['A.counted / 100', 'measure', 'it', '12,34', '12,34'],
  ['A', 'score', 'it', '82,27%', '82,27%'],
  ['A', 'score', 'it', '82,26 %', '82,27 %'],
  ['A', 'score', 'en', '82%', '82%'],
  ['A', 'score', 'it', '617/750', '617/750'],
  ['A', 'weight', 'it', '50%', '50%'],
  ['A', 'target', 'it', '>= 1.500 N.', '>= 1.500 N.'],
  ['A', 'target', 'it', '<= 1.500 N.', '>= 1.500 N.'],
  ['B', 'value', 'it', '12,3 %', '12,3 %'],
  ['B', 'value', 'it', '12,35 %', '12,35 %'],
  ['F', 'value', 'it', '20,00 %', '20,00 %'],
  ['C', 'value', 'it', '1', null],
  ['A', 'mood', 'it', '1', null],
  ['A.none', 'measure', 'it', '1', null],
])('%s, %s in %s: %s is printed, %s is right', (code, what, notation, printed, right) => {
  const figure = { code, what, printed, where: '' };
  expect(comparePublished([figure], { plan, outcome, notation })).toEqual({
    compared: right === null ? 0 : 1,
    differences: right === null || right === printed ? [] : [{ ...figure, computed: right }],
    unknown: right === null ? [figure] : [],
  });
});

test('a difference is said in a sentence with one point at its end, also behind a unit that has one', () => {
  const figure = { code: 'A', what: 'value', where: '', printed: '1.500 N.', computed: '1.234 N.' };
  expect(VERIFY_TEXTS.it.figureDifference(figure)).toBe('A, valore: stampato 1.500 N., dai testi 1.234 N.');
  expect(VERIFY_TEXTS.en.figureDifference({ ...figure, computed: '82%' })).toBe(
    'A, value: printed 1.500 N., from the texts 82%.',
  );
});
