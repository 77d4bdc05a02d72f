import type { SealedVersion } from '@traguardo/workflow';
import { describe, expect, it } from 'vitest';
import { memoryVersions } from '../../../test/memory-versions.ts';
import type { AnalysisClient } from '../../worker/long-client.ts';
import type { CycleDesk } from '../cycle/cycle-desk.ts';
import { changesBetween, createVersions, NOW } from './versions.ts';
import type { WorkspaceFile, WorkspaceState } from '../workspace.ts';

const plan: WorkspaceFile = { path: 'ente/piano.piano', kind: 'plan', text: 'adesso' };
const units: WorkspaceFile = { path: 'ente/unita/a.piano', kind: 'plan', text: 'unità' };
const values: WorkspaceFile = { path: 'dati/valori.csv', kind: 'actuals', text: 'A;1' };
const words: WorkspaceFile = { path: 'relazione/relazione.md', kind: 'narrative', text: '# Premessa' };
const FILES = [plan, units, values, words];

const sealed = (version: number, standing: SealedVersion['standing'] = 'in-force'): SealedVersion =>
  ({ version, standing, planHash: `plan${version}`, dataHash: `data${version}`, day: '2024-01-29' }) as SealedVersion;

/** Sealed texts of the test: JSON of the files, under the paths a seal gives them. */
const BLOBS: Readonly<Record<string, string>> = {
  plan1: JSON.stringify([
    { path: 'piano.piano', kind: 'plan', text: 'approvato' },
    { path: 'unita/a.piano', kind: 'plan', text: 'unità' },
    { path: 'packs/x/1/x.piano', kind: 'pack', text: 'x' },
  ]),
  data1: JSON.stringify([{ path: 'valori.csv', kind: 'actuals', text: 'A;0' }]),
};

function open(versionsSealed: readonly SealedVersion[] = []) {
  const compared: unknown[] = [];
  const store = memoryVersions();
  const client = {
    unsealed: async (one: string, other: string) => [...JSON.parse(one), ...JSON.parse(other)],
    compareVersions: async (before: unknown, after: unknown) => (compared.push(before, after), 'answer'),
  } as unknown as AnalysisClient;
  const versions = createVersions({
    workspace: { state: { files: FILES } as unknown as WorkspaceState, client },
    cycle: {
      desk: { cycle: { context: { versions: versionsSealed } } } as unknown as CycleDesk,
      refresh: async () => undefined,
      text: async (hash) => BLOBS[hash] ?? null,
    },
    store,
    keeper: { keepNow: async () => true },
  });
  return { versions, store, compared };
}

const kept = (id: string, files: readonly WorkspaceFile[]) =>
  ({ id, at: `2024-07-0${id}T10:00:00.000Z`, name: null, why: 'pause', about: '', year: '2024', files }) as const;

describe('versions to choose from', () => {
  it('are now, those of the journal, those kept here; one that was not ratified is none', async () => {
    const { versions, store } = open([sealed(1), sealed(2, 'rejected')]);
    await store.keep(kept('1', FILES));
    await store.keep(kept('2', [plan]));
    expect((await versions.rows()).map(({ kind, id }) => [kind, id])).toEqual([
      ['now', NOW],
      ['sealed', 'v1'],
      ['kept', '2'],
      ['kept', '1'],
    ]);
  });

  it('have their texts: sealed ones in the folders there are now, with the words of the report as they are', async () => {
    const { versions, store } = open([sealed(1)]);
    await store.keep(kept('1', [plan]));
    expect(await versions.texts(NOW)).toEqual({ files: FILES, at: null });
    expect(await versions.texts('1')).toEqual({ files: [plan], at: null });
    expect(await versions.texts('v1')).toEqual({
      files: [
        { ...plan, text: 'approvato' },
        units,
        { path: 'packs/x/1/x.piano', kind: 'pack', text: 'x' },
        { ...values, text: 'A;0' },
        words,
      ],
      at: '2024-01-29',
    });
    expect(await versions.texts('v9')).toBeNull();
  });

  it('are compared in the worker; one whose texts are gone with nothing', async () => {
    const { versions, compared } = open([sealed(1), sealed(3)]);
    expect(await versions.compare('v1', NOW)).toBe('answer');
    expect(compared).toMatchObject([{ at: '2024-01-29' }, { at: null, files: FILES }]);
    expect(await versions.compare('v3', NOW)).toBeNull();
  });
});

describe('going back', () => {
  it('to a version changes what is other, brings what is gone, takes away what was not there', async () => {
    const { versions, store } = open();
    const other = { ...plan, text: 'prima' };
    const gone = { path: 'ente/vecchio.piano', kind: 'plan', text: 'x' } as const;
    await store.keep(kept('1', [other, units, values, gone]));
    expect(await versions.changesTo('1')).toEqual([other, gone, { path: words.path, kind: 'narrative', text: null }]);
    expect(await versions.changesTo('1', plan.path)).toEqual([other]);
    expect(await versions.changesTo(NOW)).toEqual([]);
    expect(await versions.changesTo('none')).toEqual([]);
  });

  it('is nothing where the texts are the same', () => {
    expect(changesBetween(FILES, FILES.toReversed())).toEqual([]);
  });
});

it('a name of blanks is none', async () => {
  const { versions, store } = open();
  await store.keep(kept('1', FILES));
  await versions.rename('1', ' Giunta ');
  expect((await store.list())[0]?.name).toBe('Giunta');
  await versions.rename('1', '  ');
  expect((await store.list())[0]?.name).toBeNull();
});
