import { expect, test } from 'vitest';
import type { ReadyBackup } from './backup.ts';
import { restoredContent } from './restored-content.ts';

test('the file of a body without versions is its last backup once restored; a link is none', () => {
  const at = '2024-07-01T10:00:00.000Z';
  const files = [{ path: 'piano.piano', kind: 'plan' as const, text: 'piano "Prova"\n' }];
  const backup = { name: 'Prova', at, files, journal: null, aside: [], versions: [], texts: [], evidence: [] };
  const ready: ReadyBackup = { kind: 'ready', backup, documents: [], journal: null, aside: [] };
  expect(restoredContent(ready, true)).toMatchObject({ files, settings: { name: 'Prova' }, backedUp: at });
  expect(restoredContent(ready, false)).not.toHaveProperty('backedUp');
});
