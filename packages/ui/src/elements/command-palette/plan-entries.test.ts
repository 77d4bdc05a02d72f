import type { EventRecord } from '@traguardo/workflow';
import { expect, test } from 'vitest';
import { journalEntries } from './plan-entries.ts';

test('an act of the journal says its day in the language one reads', () => {
  const act = { number: '122/2024', date: '2024-09-18', organ: 'Giunta', title: 'Aggiornamento del PIAO' };
  const events = [{ payload: { input: { act } } } as unknown as EventRecord];
  const [italian, english] = (['it', 'en'] as const).flatMap((language) => journalEntries({ events }, language));
  expect(JSON.stringify(italian)).toContain('Giunta, 18/09/2024');
  expect(JSON.stringify(english)).toContain('Giunta, 18 Sep 2024');
});
