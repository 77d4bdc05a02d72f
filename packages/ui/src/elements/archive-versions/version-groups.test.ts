import { expect, it } from 'vitest';
import type { VersionRow } from '../../workspace/versions/versions.ts';
import { versionGroups } from './version-groups.ts';

const kept = (id: string, at: string): VersionRow => ({
  kind: 'kept',
  id,
  version: { id, at, name: null, why: 'pause', about: '', year: '2024', files: [] },
});

it('puts versions under today, yesterday and the months they are of, in their order', () => {
  const rows = [
    { kind: 'now', id: 'adesso' } as const,
    kept('a', '2026-11-01T10:00:00.000Z'),
    kept('b', '2026-10-31T12:00:00.000Z'),
    kept('c', '2026-10-30T12:00:00.000Z'),
    kept('d', '2026-10-02T12:00:00.000Z'),
    kept('e', '2025-12-24T12:00:00.000Z'),
  ];
  const told = (language: 'it' | 'en') =>
    versionGroups(rows, '2026-11-01T11:00:00.000Z', language).map(({ title, rows: own }) => [
      title,
      own.map(({ id }) => id).join(''),
    ]);
  expect(told('it')).toEqual([
    ['Oggi', 'a'],
    ['Ieri', 'b'],
    ['Ottobre 2026', 'cd'],
    ['Dicembre 2025', 'e'],
  ]);
  expect(told('en').map(([title]) => title)).toEqual(['Today', 'Yesterday', 'October 2026', 'December 2025']);
});
