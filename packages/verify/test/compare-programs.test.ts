import { compile, type Program } from '@traguardo/dsl';
import { describe, expect, test } from 'vitest';
import { comparePrograms } from '../src/index.ts';

const program = (text: string): Program => compile({ files: [{ path: 'piano.piano', text }] });
const side = (text: string, at: string | null = null) => ({ program: program(text), at });

const PLAN =
  'plan P "Body" period 2024 { indicator A "Calls" target >= 10 N. weight 50%\nindicator B target >= 4 N. weight 50% }\n';
const VALUES = 'actuals at 2024-12-31 { A 5 N.\nB 4 N. }\n';

describe('two texts of a plan', () => {
  test('that are one differ in nothing; the body is told all the same', () => {
    const same = comparePrograms(side(PLAN + VALUES), side(`// note\n${PLAN}${VALUES}`), 'en');
    expect(same).toMatchObject({ subjects: [], values: [], parts: null });
    expect(same.effect.map(({ code, difference }) => [code, difference])).toEqual([['P', '0.00']]);
  });

  test('differ in clauses, values and scores, and the difference is told apart', () => {
    const later = `${PLAN.replace('>= 10', '>= 6')}${VALUES.replace('B 4', 'B 2')}`;
    const found = comparePrograms(side(PLAN + VALUES), side(later), 'en');
    expect(found.subjects).toEqual([
      { about: 'Indicator A “Calls”', changes: ['Target: was ≥ 10 N., now ≥ 6 N. (less demanding)'] },
    ]);
    expect(found.values).toEqual([{ id: 'B', title: '', before: '4 N.', after: '2 N.' }]);
    expect(found.effect.map(({ code, before, after, difference }) => [code, before, after, difference])).toEqual([
      ['P', '75.00%', '66.67%', '−8.33'],
      ['A', '50.00%', '83.33%', '+33.33'],
      ['B', '100.00%', '50.00%', '−50.00'],
    ]);
    expect(found.parts).toEqual({ values: '−25.00', plan: '+16.67' });
  });

  test('count as their revisions by a day make them', () => {
    const revised = `${PLAN}revision R at 2024-09-18 { override A target >= 6 N. }\n`;
    expect(comparePrograms(side(PLAN), side(revised, '2024-09-17'), 'en').subjects).toEqual([]);
    expect(comparePrograms(side(PLAN), side(revised), 'en').subjects).toHaveLength(1);
  });

  test('tell values with the decimals they were given with', () => {
    const of = (value: string) => side(`${PLAN}actuals at 2024-12-31 { A ${value} }\n`);
    const [change] = comparePrograms(of('1.25 N.'), of('2 N.'), 'it').values;
    expect([change?.before, change?.after]).toEqual(['1,25 N.', '2 N.']);
  });

  test('tell values that come and go, with the days they have of their own', () => {
    const found = comparePrograms(
      side(`${PLAN}actuals at 2024-12-31 { A 5 N. }\n`),
      side(`${PLAN}actuals at 2024-06-30 { B 4 N. }\n`),
      'it',
    );
    expect(found.values).toEqual([
      { id: 'B', title: '', before: '', after: '4 N. (30/06/2024)' },
      { id: 'A', title: 'Calls', before: '5 N.', after: '' },
    ]);
  });
});
