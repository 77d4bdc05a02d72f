import { sealTexts } from '@traguardo/dsl';
import { createMemoryStore, cyclePath, type Head, importBundle, type JournalStore } from '@traguardo/workflow';
import { expect, it, vi } from 'vitest';
import { cycleServices } from '../../../test/cycle-services.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { analyse, analysisOf } from '../../worker/analyse.ts';
import { verifyBundle } from '@traguardo/verify';
import { createCycleStore, type CycleStore } from './cycle-store.ts';
import type { WorkspaceStore } from '../workspace-store.ts';

const PLAN = `lingua it
fonte registro "Registro"
piano ENTE "Camera di prova" periodo 2024 {
  indicatore A1 "Indicatore" peso 100% target >= 80% fonte registro referente capo
}
`;

interface Shared {
  now: string;
  readonly settings: Map<string, string>;
  readonly journals: Map<string, JournalStore>;
}

async function openTab(shared: Shared): Promise<{ workspace: WorkspaceStore; cycle: CycleStore }> {
  const workspace: WorkspaceStore = createFakeWorkspace((revision) => {
    const { files, choice, language } = workspace.state;
    return analysisOf(analyse({ revision, files, choice, language }));
  });
  const cycle = createCycleStore({
    workspace,
    settings: {
      get: async (key) => shared.settings.get(key) ?? null,
      set: async (key, value) => void shared.settings.set(key, value),
    },
    lastSeen: { get: () => null, set: () => undefined, all: () => [], clear: () => undefined },
    openJournal(genesis: Head) {
      const journal = shared.journals.get(genesis.hash) ?? createMemoryStore(genesis);
      shared.journals.set(genesis.hash, journal);
      return journal;
    },
    ...cycleServices(() => workspace.state.files),
    sealed: async () => [sealTexts(workspace.state.files), sealTexts([])],
    verify: async (bundle) => importBundle(bundle),
    now: () => shared.now,
    newId: () => crypto.randomUUID(),
  });
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: PLAN });
  await workspace.flush();
  await cycle.load();
  await cycle.refresh();
  return { workspace, cycle };
}

function createShared(): Shared {
  return { now: '2024-03-01T09:00:00.000Z', settings: new Map(), journals: new Map() };
}

const step = (cycle: CycleStore, id: string) => {
  const found = cycle.desk.steps.find(({ step: each }) => each.id === id);
  if (!found) throw new Error(`${id} is not offered`);
  return found;
};

it('reads on from the last step it knows: in a long journal those before are not verified with every one', async () => {
  const shared = createShared();
  const { cycle } = await openTab(shared);
  const take = async (role: string, id: string, reasons: object = {}) => {
    await cycle.act({ role, day: '2024-01-10' });
    expect(await cycle.take(step(cycle, id), { on: '2024-01-10', ...reasons })).toMatchObject({ kind: 'saved' });
  };
  await take('CONTROLLER', 'drafting.CLOSE_DRAFT');
  await take('VERTICE', 'checking.RETURN', { reasons: 'Mancano i pesi.' });
  const [journal] = shared.journals.values();
  if (journal === undefined) throw new Error('no journal was begun');
  const read = vi.spyOn(journal, 'read');
  await take('CONTROLLER', 'drafting.CLOSE_DRAFT');
  expect(new Set(read.mock.calls.map(([from]) => from))).toEqual(new Set([2]));
});

it('keeps each step with the texts it was taken on, so that the bundle verifies alone', async () => {
  const { cycle } = await openTab(createShared());
  await cycle.act({ role: 'CONTROLLER', actor: 'Ada', day: '2024-01-10' });
  expect(await cycle.take(step(cycle, 'drafting.CLOSE_DRAFT'), { on: '2024-01-10' })).toMatchObject({ kind: 'saved' });
  expect(cycle.desk.cycle?.value['main']).toBe('checking');
  const bundle = verifyBundle(await cycle.bundle());
  expect(bundle).toMatchObject({ kind: 'whole', head: { seq: 1 }, missing: [] });
  expect(cyclePath(cycle.desk.events, cycle.desk.definitionOf)).toMatchObject([
    { from: 'drafting', to: 'checking', day: '2024-01-10', event: { actor: 'Ada', role: 'CONTROLLER' } },
  ]);
});

it('says that the plan lacks its year only once it has read one without', async () => {
  const { workspace, cycle } = await openTab(createShared());
  const heard: boolean[] = [];
  cycle.subscribe(() => heard.push(cycle.desk.lacksYear));
  workspace.edit('piano.piano', PLAN.replace(' periodo 2024', ''));
  const reading = cycle.refresh(); // before the text was read again
  expect(cycle.desk.lacksYear).toBe(false);
  await reading;
  await workspace.flush();
  await cycle.refresh();
  expect(heard.at(-1)).toBe(true);
  workspace.edit('piano.piano', PLAN);
  await workspace.flush();
  await cycle.refresh();
  expect(cycle.desk.lacksYear).toBe(false);
});

it('finds a bundle whose end was cut off, by the head last seen', async () => {
  const { cycle } = await openTab(createShared());
  const before = await cycle.bundle();
  await cycle.take(step(cycle, 'drafting.CLOSE_DRAFT'), {});
  const last = cycle.desk.events.at(-1);
  expect(verifyBundle(before, { head: { seq: 1, hash: last?.hash ?? '' } })).toMatchObject({
    kind: 'broken',
    code: 'head',
  });
});

it('stays with the journal it began, whatever the plan is called later', async () => {
  const { workspace, cycle } = await openTab(createShared());
  await cycle.take(step(cycle, 'drafting.CLOSE_DRAFT'), {});
  workspace.edit('piano.piano', PLAN.replace('piano ENTE', 'piano ALTRO'));
  await workspace.flush();
  await cycle.refresh();
  expect(cycle.desk.instance?.body).toBe('ENTE');
  expect(cycle.desk.events).toHaveLength(1);
});

it('tells the second of two tabs that the step was taken, and follows', async () => {
  const shared = createShared();
  const [first, second] = [await openTab(shared), await openTab(shared)];
  const late = step(second.cycle, 'drafting.CLOSE_DRAFT');
  await first.cycle.take(step(first.cycle, 'drafting.CLOSE_DRAFT'), {});
  const answer = await second.cycle.take(late, {});
  expect(answer.kind).toBe('refused');
  expect(second.cycle.desk.cycle?.value['main']).toBe('checking');
  expect(second.cycle.desk.events).toHaveLength(1);
});

it('keeps who acts and the day for the next visit, but never today', async () => {
  const shared = createShared();
  const { cycle } = await openTab(shared);
  await cycle.act({ role: 'OIV', actor: 'Ada', day: '2024-01-10' });
  expect((await openTab(shared)).cycle.desk).toMatchObject({ role: 'OIV', actor: 'Ada', day: '2024-01-10' });
  await cycle.act({ day: '2024-03-01' });
  expect(shared.settings.get('day')).toBe('');
});

it('goes on on the next day in a page left open, unless another day was chosen', async () => {
  const shared = createShared();
  const { cycle } = await openTab(shared);
  shared.now = '2024-03-01T23:30:00.000Z'; // past midnight in Italy
  await cycle.refresh();
  expect(cycle.desk).toMatchObject({ day: '2024-03-02', isToday: true });
  await cycle.act({ day: '2024-01-10' });
  shared.now = '2024-03-03T09:00:00.000Z';
  await cycle.refresh();
  expect(cycle.desk).toMatchObject({ day: '2024-01-10', isToday: false });
});

it('acts in another role under the name of who acted last in it', async () => {
  const { cycle } = await openTab(createShared());
  await cycle.act({ actor: 'Ada' });
  await cycle.take(step(cycle, 'drafting.CLOSE_DRAFT'), {});
  await cycle.act({ role: 'VERTICE' });
  expect(cycle.desk.actor).toBe('Ada'); // nobody acted in it yet
  await cycle.act({ actor: 'Bruno' });
  await cycle.act({ role: 'CONTROLLER' });
  expect(cycle.desk.actor).toBe('Ada');
});

it('has no cycle while the plan names no year', async () => {
  const { workspace, cycle } = await openTab(createShared());
  workspace.edit('piano.piano', PLAN.replace(' periodo 2024', ''));
  await workspace.flush();
  await cycle.refresh();
  expect(cycle.desk).toMatchObject({ instance: null, cycle: null, steps: [] });
});
