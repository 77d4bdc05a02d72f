import { describe, expect, it } from 'vitest';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import type { StorageTrouble } from '../../storage/database.ts';
import type { Kept, NewVersion } from '../../storage/version-store.ts';
import type { CycleDesk } from '../cycle/cycle-desk.ts';
import { changesMuch, createVersionKeeper } from './version-keeper.ts';

const PLAN = { path: 'piano.piano', kind: 'plan', text: 'uno' } as const;
const MINUTE = 60_000;

function open(keep: (version: NewVersion) => Promise<Kept> = async () => ({ kind: 'kept', dropped: 0 })) {
  const workspace = createFakeWorkspace();
  workspace.addFile(PLAN);
  const kept: NewVersion[] = [];
  const troubles: StorageTrouble[] = [];
  const listeners = new Set<() => void>();
  const cycle = {
    desk: { instance: null, events: [] } as unknown as CycleDesk,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const clock = { now: Date.parse('2024-07-01T08:00:00Z') };
  const keeper = createVersionKeeper({
    workspace,
    cycle,
    versions: {
      keep(version) {
        kept.push(version);
        return keep(version);
      },
    },
    now: () => new Date(clock.now).toISOString(),
    newId: () => String(kept.length),
    onTrouble: (trouble) => troubles.push(trouble),
  });
  const journal = (year: number, ...types: readonly string[]): void => {
    cycle.desk = { instance: { year }, events: types.map((type) => ({ type })) } as unknown as CycleDesk;
    for (const listener of listeners) listener();
  };
  const after = (minutes: number, text: string): void => {
    clock.now += minutes * MINUTE;
    workspace.edit(PLAN.path, text);
  };
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  return { workspace, keeper, kept, troubles, journal, after, settled };
}

describe('a version is kept by itself', () => {
  it('before the first change, then before the first after ten minutes', async () => {
    const { after, kept, settled } = open();
    after(0, 'due');
    after(5, 'tre');
    after(4, 'quattro');
    after(1, 'cinque');
    after(60, 'sei');
    await settled();
    expect(kept.map(({ why, files }) => [why, files[0]?.text])).toEqual([
      ['session', 'uno'],
      ['pause', 'quattro'],
      ['pause', 'cinque'],
    ]);
  });

  it('not of an empty workspace, nor of texts that another tab wrote', async () => {
    const workspace = createFakeWorkspace();
    const kept: NewVersion[] = [];
    createVersionKeeper({
      workspace,
      cycle: { desk: { instance: null, events: [] } as unknown as CycleDesk, subscribe: () => () => undefined },
      versions: { keep: async (version) => (kept.push(version), { kind: 'kept', dropped: 0 }) },
      now: () => '2024-07-01T08:00:00Z',
      newId: () => '',
      onTrouble: () => undefined,
    });
    workspace.addFile(PLAN);
    await workspace.flush();
    expect(kept).toEqual([]);
  });

  it('before a step that changes much, with its name', async () => {
    const { keeper, kept, workspace, settled } = open();
    keeper.beforeStep('Importazione di 12 valori', workspace.state.files, [{ ...PLAN, text: null }]);
    keeper.beforeStep('una cella', workspace.state.files, [{ ...PLAN, text: 'due' }]);
    await settled();
    expect(kept.map(({ why, about }) => [why, about])).toEqual([['step', 'Importazione di 12 valori']]);
  });

  it('at each step of the cycle taken now, and not when a journal is opened', async () => {
    const { journal, kept, settled } = open();
    journal(2024);
    journal(2024, 'CLOSE_DRAFT');
    journal(2024, 'CLOSE_DRAFT');
    journal(2025, 'A', 'B');
    journal(2025, 'A', 'B', 'ADOPT');
    await settled();
    expect(kept.map(({ why, about }) => [why, about])).toEqual([
      ['sealed', 'CLOSE_DRAFT'],
      ['sealed', 'ADOPT'],
    ]);
  });

  it('under a name when it is asked for', async () => {
    const { keeper, kept } = open();
    expect(await keeper.keepNow('Prima della riunione di Giunta')).toBe(true);
    expect(kept).toMatchObject([{ why: 'hand', name: 'Prima della riunione di Giunta', files: [PLAN] }]);
  });
});

it('tells who asked for a version that there was no room for it', async () => {
  const { keeper } = open(() => Promise.reject(new DOMException('', 'QuotaExceededError')));
  expect(await keeper.keepNow('Prima della riunione di Giunta')).toBe(false);
});

it('tells of want of room and of a failing store, and goes on', async () => {
  const answers: (Kept | DOMException)[] = [
    { kind: 'kept', dropped: 3 },
    new DOMException('', 'QuotaExceededError'),
    new DOMException('', 'InvalidStateError'),
    { kind: 'kept', dropped: 0 },
  ];
  const { after, troubles, kept, settled } = open(async () => {
    const answer = answers.shift();
    if (answer instanceof DOMException || answer === undefined) throw answer;
    return answer;
  });
  for (const text of ['a', 'b', 'c', 'd']) after(20, text);
  await settled();
  expect(troubles).toEqual(['versions', 'versions', 'terminated']);
  expect(kept).toHaveLength(4);
});

it('knows what changes much', () => {
  const long = { ...PLAN, text: Array.from({ length: 20 }, (_, line) => `riga ${line}`).join('\n') };
  const other = { ...PLAN, path: 'altro.piano' };
  const files = [long, other];
  const swapped = (count: number): string =>
    long.text.replaceAll(/riga (\d+)$/gm, (line, at: string) => (Number(at) < count ? `${line}!` : line));
  expect(changesMuch(files, [{ ...long, text: swapped(5) }])).toBe(false);
  expect(changesMuch(files, [{ ...long, text: swapped(6) }])).toBe(true);
  expect(
    changesMuch(files, [
      { ...other, text: 'due' },
      { ...long, text: swapped(1) },
    ]),
  ).toBe(true);
  expect(changesMuch(files, [{ ...other, text: null }])).toBe(true);
  expect(changesMuch(files, [{ path: 'nuovo.piano', kind: 'plan', text: long.text }])).toBe(false);
});
