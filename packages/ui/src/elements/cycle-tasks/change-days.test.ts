import { compile } from '@traguardo/dsl';
import type { CycleState } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import { changeDays, otherDay } from './change-days.ts';

const { plan } = compile({
  files: [
    {
      path: 'piano.piano',
      text: `lingua it
piano ENTE "Ente" periodo 2024 {
  indicatore A "A" target >= 10 N. peso 50%
  indicatore B "B" target >= 10 N. peso 50%
}
atto d1 "Prima" numero "1" data 15/03/2024 organo "Giunta"
revisione r1 al 15/03/2024 atto d1 { modifica A target >= 9 N. motivo "x" }
revisione r2 al 18/09/2024 { modifica A target >= 8 N. motivo "x" }
revisione r3 al 20/10/2024 { modifica B target >= 8 N. motivo "x" }
`,
    },
  ],
});

function state(...codes: readonly string[]): CycleState {
  const versions = [{ version: 2, day: '2024-03-15', standing: 'approved' }];
  return { context: { versions, change: { items: codes.map((code) => ({ code })) } } } as unknown as CycleState;
}

it('finds the days of the revisions that are being approved, not of those in force', () => {
  expect(changeDays(plan, state('a'))).toEqual(['2024-09-18']);
  expect(changeDays(plan, state('A', 'B'))).toEqual(['2024-09-18', '2024-10-20']);
});

it('tells from which day the text has the change where the approval says another', () => {
  const days = ['2024-09-18'];
  const told = (validFrom: string, day: string | null, date = '2024-09-10'): string =>
    otherDay(days, { validFrom, act: { date } }, day, 'it');
  expect(told('2024-09-18', '2024-09-10')).toBe('');
  expect(told('2024-09-25', '2024-09-10')).toBe('Nel testo del piano la modifica vale dal 18/09/2024.');
  expect(told('', '2024-09-20')).toContain('18/09/2024');
  expect(told('', '2024-09-18')).toBe('');
  expect(told('', null, '2024-09-18')).toBe('');
  expect(told('', null)).toContain('18/09/2024');
  expect(otherDay([], { validFrom: '2024-09-25' }, null, 'it')).toBe('');
});
