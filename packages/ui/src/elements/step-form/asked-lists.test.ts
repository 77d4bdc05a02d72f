import { expect, it } from 'vitest';
import { nextDraft, recalledDraft } from './asked-lists.ts';

const item = (code: string, reason = ''): { readonly code: string; readonly reason: string } => ({ code, reason });

it('follows what is asked with what was written of it: what has come is no longer missing', () => {
  const was = [item('A'), item('B')];
  const now = [item('A', 'Chiesto due volte'), item('B', 'In arrivo')];
  expect(nextDraft('notReceived', now, was, [item('B'), item('C')])).toEqual([item('B', 'In arrivo'), item('C')]);
  expect(nextDraft('notReceived', now, was, [])).toEqual([]);
});

it('keeps what a person added, half typed too, and does not put back what was taken out', () => {
  const was = [item('A'), item('B')];
  const now = [item('B'), item('Z', 'nd'), item('')];
  expect(nextDraft('notReceived', now, was, [item('A'), item('B')])).toBe(now);
  expect(nextDraft('notReceived', now, was, [item('B')])).toEqual(now);
});

it('follows in what was typed at an earlier time as well, where a cause of one’s own stays', () => {
  const kept = [item('A', 'Chiesto due volte'), item('B')];
  expect(recalledDraft('notReceived', kept, [item('B')])).toEqual([item('B')]);
  const causes = [
    { code: 'A', cause: 'Poco personale' },
    { code: 'B', cause: '' },
  ];
  expect(recalledDraft('causes', causes, [{ code: 'C', cause: '' }])).toEqual([{ code: 'C', cause: '' }, causes[0]]);
  expect(recalledDraft('reasons', 'Scritti a metà', '')).toBe('Scritti a metà');
  expect(recalledDraft('notReceived', kept, undefined)).toBe(kept);
});
