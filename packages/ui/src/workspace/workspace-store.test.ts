import { describe, expect, it } from 'vitest';
import type { FileStore } from '../storage/file-store.ts';
import { noSimulations } from '../../test/fake-application.ts';
import type { AnalysisClient } from '../worker/long-client.ts';
import type { AnalysisInput } from '../worker/protocol.ts';
import { createMemoryFiles } from '../../test/memory-files.ts';
import type { JournalSays } from './cycle/journal-says.ts';
import { createWorkspaceStore, type WorkspaceStore } from './workspace-store.ts';

const PLAN = { path: 'piano.piano', kind: 'plan', text: 'lingua it' } as const;

/** How a tab puts off what is to be done. */
type Schedule = (task: () => void, after: number) => () => void;

interface Tab {
  readonly store: WorkspaceStore;
  readonly analysed: AnalysisInput[];
  readonly troubles: string[];
  readonly kept: JournalSays[];
}

function openTab(files: FileStore, schedule: Schedule = () => () => undefined): Tab {
  const analysed: AnalysisInput[] = [];
  const troubles: string[] = [];
  const kept: JournalSays[] = [];
  const store = createWorkspaceStore(
    {
      files,
      createClient: () => ({ analyse: (input: AnalysisInput) => analysed.push(input) }) as unknown as AnalysisClient,
      simulations: noSimulations,
      now: () => '2024-07-01T10:00:00Z',
      schedule,
      tellOtherTabs: () => undefined,
      onTrouble: (trouble) => troubles.push(trouble),
      onSaved: () => troubles.splice(0),
      keepLanguage: () => undefined,
      keepJournal: (known) => kept.push(known),
      beforeStep: () => undefined,
    },
    'it',
  );
  return { store, analysed, troubles, kept };
}

describe('saving', () => {
  it('says saved only after the store has answered', async () => {
    const { store } = openTab(createMemoryFiles());
    store.addFile(PLAN);
    expect(store.state.save).toBe('saving');
    const saved = store.flush();
    expect(store.state.save).toBe('saving');
    await saved;
    expect(store.state.save).toBe('saved');
  });

  it('writes what is typed without a pause, too', async () => {
    const files = createMemoryFiles();
    const due = new Set<() => void>();
    const { store } = openTab(files, (task) => {
      due.add(task);
      return () => due.delete(task);
    });
    store.addFile(PLAN);
    const [, latest] = due;
    store.edit(PLAN.path, 'lingua it // a');
    store.edit(PLAN.path, 'lingua it // ab');
    expect(latest && due.has(latest)).toBe(true); // whatever was typed after it was set
    latest?.();
    await store.flush();
    expect(await files.list()).toMatchObject([{ text: 'lingua it // ab' }]);
    expect(due.size).toBe(0);
  });

  it('keeps the text and says so when the store fails, then saves it at the next occasion', async () => {
    const files = createMemoryFiles();
    let isFull = true;
    const { store, troubles } = openTab({
      ...files,
      save: (...args) =>
        isFull ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : files.save(...args),
    });
    store.addFile(PLAN);
    await store.flush();
    expect(store.state.save).toBe('failed');
    expect(troubles).toEqual(['quota']);
    isFull = false;
    await store.flush();
    expect(store.state.save).toBe('saved');
    expect(troubles).toEqual([]);
    expect(await files.list()).toMatchObject([{ text: PLAN.text }]);
  });
});

it('looks at the texts again when the journal knows more than was kept, and only then', () => {
  const { store, analysed, kept } = openTab(createMemoryFiles());
  store.hear({ causes: ['A0'], acts: [] });
  expect(analysed).toEqual([]);
  store.addFile(PLAN);
  store.hear({ causes: ['A0'], acts: [] });
  expect(analysed.map(({ journal }) => journal?.causes)).toEqual([['A0']]);
  expect(kept).toEqual([]);
  store.hear({ causes: ['A1'], acts: [] });
  store.hear({ causes: ['A1'], acts: [] });
  expect(analysed.map(({ journal }) => journal?.causes)).toEqual([['A0'], ['A1']]);
  expect(kept).toEqual([{ causes: ['A1'], acts: [] }]);
});

describe('two tabs on one file', () => {
  async function twoTabs(): Promise<{ first: Tab; second: Tab; files: FileStore }> {
    const files = createMemoryFiles();
    const first = openTab(files);
    first.store.addFile(PLAN);
    await first.store.flush();
    const second = openTab(files);
    await second.store.load();
    return { first, second, files };
  }

  async function conflicting(): Promise<{ first: Tab; second: Tab; files: FileStore }> {
    const { first, second, files } = await twoTabs();
    first.store.edit(PLAN.path, 'primo');
    await first.store.flush();
    second.store.edit(PLAN.path, 'secondo');
    await second.store.flush();
    return { first, second, files };
  }

  it('puts together what two tabs wrote in different lines, with nothing to choose', async () => {
    const files = createMemoryFiles();
    const table = { path: 'dati.csv', kind: 'actuals', text: 'codice;valore\nA;1\nB;2\n' } as const;
    const first = openTab(files);
    first.store.addFile(table);
    await first.store.flush();
    const second = openTab(files);
    await second.store.load();
    first.store.edit(table.path, 'codice;valore\nA;10\nB;2\n');
    second.store.edit(table.path, 'codice;valore\nA;1\nB;20\n');
    await first.store.flush();
    await second.store.flush();
    const both = 'codice;valore\nA;10\nB;20\n';
    expect(second.store.conflicts).toEqual([]);
    expect(second.store.state).toMatchObject({ save: 'saved', files: [{ text: both }] });
    expect(await files.list()).toMatchObject([{ text: both }]);
    expect(await files.drafts()).toEqual([]);
    await first.store.load();
    expect(first.store.state.files).toMatchObject([{ text: both }]);
  });

  it('puts nothing into texts that took the place of all, as those of another year', async () => {
    const files = createMemoryFiles();
    const { store } = openTab(files);
    store.addFile({ ...PLAN, text: 'uno\ndue\ntre\n' });
    await store.flush();
    for (const text of ['uno\ndue\n2025\n', 'uno\ndue\n2026\n'])
      await files.save({ ...PLAN, text }, (await files.list())[0]?.version ?? 0, 'now');
    store.edit(PLAN.path, 'UNO\ndue\ntre\n');
    await store.flush();
    expect(store.conflicts).toEqual([{ path: PLAN.path, ours: 'UNO\ndue\ntre\n', theirs: 'uno\ndue\n2026\n' }]);
  });

  it('tells the second writer and loses neither text', async () => {
    const { second, files } = await conflicting();
    expect(second.store.conflicts).toEqual([{ path: PLAN.path, ours: 'secondo', theirs: 'primo' }]);
    expect(second.store.state.save).toBe('failed');
    expect(await files.list()).toMatchObject([{ text: 'primo' }]);
    expect(await files.drafts()).toMatchObject([{ text: 'secondo' }]);
  });

  it('offers the refused text again after a reload', async () => {
    const { files } = await conflicting();
    const later = openTab(files);
    await later.store.load();
    expect(later.store.conflicts).toMatchObject([{ ours: 'secondo', theirs: 'primo' }]);
  });

  for (const [winner, text] of [
    ['ours', 'secondo'],
    ['theirs', 'primo'],
  ] as const) {
    it(`ends with ${winner}`, async () => {
      const { second, files } = await conflicting();
      await second.store.resolve(PLAN.path, winner);
      expect(second.store.state.files).toMatchObject([{ text }]);
      expect(second.store.state.save).toBe('saved');
      expect(await files.list()).toMatchObject([{ text }]);
      expect(await files.drafts()).toEqual([]);
    });
  }

  it('leaves a text alone that is on its way to the store while another tab is read', async () => {
    const files = createMemoryFiles();
    let written = (): void => undefined;
    const isWritten = new Promise<void>((resolve) => (written = resolve));
    let isSlow = false;
    const { store } = openTab({
      ...files,
      async save(...args) {
        if (isSlow) await isWritten;
        return files.save(...args);
      },
    });
    store.addFile(PLAN);
    await store.flush();
    isSlow = true;
    store.edit(PLAN.path, 'in viaggio');
    const saved = store.flush();
    const loaded = store.load();
    await Promise.resolve();
    expect(store.state.files).toMatchObject([{ text: 'in viaggio' }]);
    written();
    await Promise.all([saved, loaded]);
    expect(store.state.files).toMatchObject([{ text: 'in viaggio' }]);
    expect(store.state.save).toBe('saved');
    expect(await files.list()).toMatchObject([{ text: 'in viaggio' }]);
  });

  it('does not give back a text that was just removed', async () => {
    const { store } = openTab(createMemoryFiles());
    store.addFile(PLAN);
    await store.flush();
    store.removeFile(PLAN.path);
    await store.load();
    expect(store.state.files).toEqual([]);
  });

  async function removedAndChanged(): Promise<{ remover: Tab; writer: Tab; files: FileStore }> {
    const { first: remover, second: writer, files } = await twoTabs();
    remover.store.removeFile(PLAN.path);
    writer.store.edit(PLAN.path, 'cambiato');
    return { remover, writer, files };
  }

  for (const [winner, texts] of [
    ['ours', ['cambiato']],
    ['theirs', []],
  ] as const) {
    it(`a text that another tab removed while this one changed it is there or not, as one chooses: ${winner}`, async () => {
      const { remover, writer, files } = await removedAndChanged();
      await remover.store.flush();
      await writer.store.flush();
      expect(writer.store.conflicts).toEqual([{ path: PLAN.path, ours: 'cambiato', theirs: null }]);
      await writer.store.resolve(PLAN.path, winner);
      expect((await files.list()).map(({ text }) => text)).toEqual(texts);
      expect(writer.store.state).toMatchObject({ save: 'saved', files: texts.map((text) => ({ text })) });
      expect(await files.drafts()).toEqual([]);
    });
  }

  for (const [winner, texts] of [
    ['ours', []],
    ['theirs', ['cambiato']],
  ] as const) {
    it(`a text that another tab changed while this one removed it is not lost: ${winner}`, async () => {
      const { remover, writer, files } = await removedAndChanged();
      await writer.store.flush();
      await remover.store.flush();
      expect(await files.list()).toMatchObject([{ text: 'cambiato' }]);
      expect(remover.store.conflicts).toEqual([{ path: PLAN.path, ours: null, theirs: 'cambiato' }]);
      await remover.store.resolve(PLAN.path, winner);
      expect((await files.list()).map(({ text }) => text)).toEqual(texts);
      expect(remover.store.state).toMatchObject({ save: 'saved', files: texts.map((text) => ({ text })) });
    });
  }

  it('a tab without changes of its own follows the other', async () => {
    const { first, second } = await conflicting();
    await second.store.resolve(PLAN.path, 'ours');
    await first.store.load();
    expect(first.store.state.files).toMatchObject([{ text: 'secondo' }]);
  });
});

it('numbers every change of the texts for the analysis', () => {
  const { store, analysed } = openTab(createMemoryFiles());
  store.addFile(PLAN);
  store.edit(PLAN.path, 'lingua en');
  store.edit(PLAN.path, 'lingua en');
  store.choose({ at: '2024-07-31', targets: 'original' });
  expect(analysed.map(({ revision }) => revision)).toEqual([1, 2, 3]);
  expect(store.state.analysing).toBe(true);
});

describe('undo', () => {
  const VALUES = { path: 'valori.csv', kind: 'actuals', text: 'codice;valore\n' } as const;

  it('takes back a step of several files, and does it again', () => {
    const { store } = openTab(createMemoryFiles());
    store.addFile(PLAN);
    const changed = { ...PLAN, text: 'lingua en' };
    store.changeFiles('import of 2', [changed, VALUES]);
    expect(store.state.undoable).toBe('import of 2');
    expect(store.undo()).toBe('import of 2');
    expect(store.state.files).toEqual([PLAN]);
    expect(store.state.redoable).toBe('import of 2');
    expect(store.redo()).toBe('import of 2');
    expect(store.state.files).toEqual([changed, VALUES]);
  });

  it('leaves a text alone that was edited since', () => {
    const { store } = openTab(createMemoryFiles());
    store.addFile(PLAN);
    store.changeFiles('a value', [{ ...VALUES, text: 'codice;valore\nPIRA07;92,04%\n' }]);
    store.edit(VALUES.path, 'edited');
    expect(store.state.undoable).toBeNull();
    expect(store.undo()).toBeNull();
    expect(store.state.files.map(({ text }) => text)).toEqual(['lingua it', 'edited']);
  });

  it('takes back in a text its last step, with the packs that came for it, and nothing done elsewhere since', () => {
    const { store } = openTab(createMemoryFiles());
    const pack = { path: 'packs/a/1/a.piano', kind: 'pack', text: 'fonte f' } as const;
    store.addFile(PLAN);
    const asking = { ...PLAN, text: 'usa pack "a"' };
    store.changeFiles('asks', [asking]);
    store.changeFiles('comes', [pack]);
    expect(store.undo(PLAN.path)).toBe('asks');
    expect(store.state.files).toEqual([PLAN]);
    expect(store.redo(PLAN.path)).toBe('asks');
    expect(store.state.files.map(({ text }) => text)).toEqual([asking, pack].map(({ text }) => text).toSorted());
    store.addFile(VALUES);
    expect(store.undo(PLAN.path)).toBeNull();
    store.undo();
    store.edit(PLAN.path, 'usa pack "a" come b');
    expect(store.undo(PLAN.path)).toBeNull();
  });

  it('gives a removed file back, and forgets what was undone at a new step', () => {
    const { store } = openTab(createMemoryFiles());
    store.addFile(VALUES);
    store.removeFile(VALUES.path);
    expect(store.undo()).toBe(VALUES.path);
    expect(store.state.files).toEqual([VALUES]);
    store.addFile(PLAN);
    expect(store.state.redoable).toBeNull();
  });

  it('is no step where nothing changes', () => {
    const { store } = openTab(createMemoryFiles());
    store.addFile(PLAN);
    store.changeFiles('nothing', [PLAN]);
    expect(store.state.undoable).toBe(PLAN.path);
  });

  it('is saved like any change', async () => {
    const files = createMemoryFiles();
    const { store } = openTab(files);
    store.addFile(PLAN);
    await store.flush();
    store.undo();
    await store.flush();
    expect(await files.list()).toEqual([]);
  });
});
