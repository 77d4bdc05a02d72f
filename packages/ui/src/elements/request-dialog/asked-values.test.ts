import { DEFAULT_PROFILE } from '@traguardo/model';
import { expect, it } from 'vitest';
import { samplePlan } from '../../../test/sample-plan.ts';
import { inputRows } from '../data-view/input-rows.ts';
import { askedValues, cycleDue, rowsByHolder } from './asked-values.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';

const plan = { ...samplePlan, profile: DEFAULT_PROFILE };
const table = {
  path: 'dati.csv',
  kind: 'actuals',
  text: 'codice;valore;data\nEC07;2,40%;31/07/2024\nALTRO;1;\n',
} as const;
const rows = inputRows({ plan, spots: NO_SPOTS }, [table], [], '2024-12-31');

it('asks for what the plan asks, with its target, kind and last value', () => {
  const asked = askedValues(rows, plan, '2024-12-31', 'it', 'it');
  const short = asked.map(({ code, unit, target, last, kind }) => [code, unit, target, last, kind].join(' | '));
  expect(short).toContain('EC07 | % | ≥ 3,00 % | 2,40% (31/07/2024) | percent');
  expect(short).toContain('C2.4 |  | Sì |  | yes-no');
  expect(asked.find(({ code }) => code === 'PIRA08.done')?.title).toBe('Ispezioni metrologiche: Ispezioni eseguite');
});

it.each([
  ['2,40%', 'it', 'en', '2.40% (31 Jul 2024)'],
  ['21.222 N.', 'it', 'en', '21,222 N. (31 Jul 2024)'],
  ['-3,5 gg', 'it', 'en', '−3.5 days (31 Jul 2024)'],
  ['SI', 'it', 'en', 'Yes (31 Jul 2024)'],
  ['16/07/2024', 'it', 'en', '16 Jul 2024 (31 Jul 2024)'],
  ['bando, affidamento', 'it', 'en', 'bando, affidamento (31 Jul 2024)'],
  ['2,40%', 'it', 'it', '2,40% (31/07/2024)'],
  ['2.40%', 'en', 'it', '2,40 % (31/07/2024)'],
] as const)('says the last value %s of a plan in %s to who reads %s', (raw, notation, language, last) => {
  const own = rows.map((row) => ({ ...row, raw, date: '31/07/2024' }));
  expect(askedValues(own, plan, '2024-12-31', language, notation)[0]?.last).toBe(last);
});

it('gives each value to the nearest who answers for it, those of nobody last, and none the plan does not ask for', () => {
  const held = rows.map((row, at) => ({ ...row, holders: at === 2 ? [{ code: 'U', title: 'Ufficio' }] : [] }));
  const groups = rowsByHolder(held, 'nessuno');
  expect(groups.map(({ code, title, rows: own }) => [code, title, own.length])).toEqual([
    ['U', 'Ufficio', 1],
    ['', 'nessuno', 5],
  ]);
});

it('takes the first day on which the cycle wants values that is not past', () => {
  const days = ['2024-07-31', '2025-04-30', '2025-03-31', null];
  const due = rows.map((row, at) => ({ ...row, due: days[at] ?? null, late: at === 0 }));
  expect(cycleDue(due)).toBe('2025-03-31');
  expect(cycleDue(rows)).toBeNull();
});
