import { describe, expect, it } from 'vitest';
import { sinceMark } from '../storage/backup-mark.ts';
import { bytesText } from '../elements/archive-storage/measures.ts';
import { backupAdvice } from './health.ts';

const HOLDS = { files: 3, versions: 0, steps: 2, documents: 0 };
const NOW = '2024-07-20T10:00:00.000Z';

describe('what changed since a backup', () => {
  it('counts files written, added and removed, and steps', () => {
    const then = { files: { 'a.piano': 3, 'b.piano': 1, 'c.csv': 1 }, steps: 2 };
    const now = { files: { 'a.piano': 4, 'b.piano': 1, 'd.csv': 1 }, steps: 5 };
    expect(sinceMark(then, now)).toEqual({ files: 3, steps: 3 });
    expect(sinceMark(then, then)).toEqual({ files: 0, steps: 0 });
  });
});

describe('a backup should be made', () => {
  it.each([
    ['when there is none and there is work', null, null, HOLDS, 'first'],
    ['not of nothing', null, null, { ...HOLDS, files: 0 }, null],
    ['after steps of the cycle', '2024-07-20T09:00:00.000Z', { files: 0, steps: 1 }, HOLDS, 'steps'],
    ['when it is old and something changed', '2024-07-01T10:00:00.000Z', { files: 1, steps: 0 }, HOLDS, 'old'],
    ['when it is old and nobody knows what changed', '2024-07-01T10:00:00.000Z', null, HOLDS, 'old'],
    ['not when nothing changed', '2024-01-01T10:00:00.000Z', { files: 0, steps: 0 }, HOLDS, null],
    ['not when it is of these days', '2024-07-10T10:00:00.000Z', { files: 9, steps: 0 }, HOLDS, null],
  ] as const)('%s', (_when, lastBackup, since, holds, advice) => {
    expect(backupAdvice({ lastBackup, since, holds }, NOW)).toBe(advice);
  });
});

it.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [3_240_000, '3,2 MB'],
  [10_700_000_000, '10,7 GB'],
])('writes %i bytes', (bytes, text) => {
  expect(bytesText(bytes, 'it')).toBe(text);
});
