import { evaluate } from '@traguardo/engine';
import { expect, test } from 'vitest';
import { compileExample, readExample } from './read-example.ts';

const program = compileExample(readExample('alessandria-asti-2024'));
const found = [...program.diagnostics, ...evaluate(program.plan).diagnostics];
const of = (code: string): string[] =>
  found.filter((each) => each.code === code).map(({ data }) => JSON.stringify(data));

test.each([
  ['benchmark/own-value', 'OC_DTDE_02'],
  ['benchmark/order', 'OC_DTDE_02'],
  ['individual/contrary-target', 'B3.2_01'],
  ['code/look-alike', 'D3.1'],
  ['missed/no-cause', 'A1.3'],
  ['missed/no-cause', 'EC07'],
  ['weight/on-monitor', 'OC_DTDE_04'],
  ['overshoot', 'OC_DTDE_03'],
  ['overshoot', 'COM_003'],
  ['act/conflict', '2/2021'],
  ['check/failed', 'OLTRE_SEI_PUNTI'],
  ['check/failed', 'EVENTI_SOPRA_LA_MEDIA'],
  ['check/failed', 'PAGAMENTI_SOPRA_LA_MEDIA'],
])('the inconsistencies of the report are found: %s on %s', (code, subject) => {
  expect(of(code).some((data) => data.includes(subject))).toBe(true);
});

test('findings are no errors: the plan can be approved', () => {
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});
