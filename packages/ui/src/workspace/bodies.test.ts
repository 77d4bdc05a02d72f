import { beforeEach, expect, it } from 'vitest';
import { createFakeWorkspace } from '../../test/fake-application.ts';
import { createMemoryStorage } from '../../test/memory-storage.ts';
import { type BodyRegistry, createBodyRegistry } from '../storage/body-registry.ts';
import { analyse, analysisOf } from '../worker/analyse.ts';
import { type Bodies, bodyToOpen, createBodies } from './bodies.ts';
import type { WorkspaceStore } from './workspace-store.ts';

const OTHER = {
  id: 'traguardo-00000001',
  name: 'Comune di Prova',
  isOwnName: false,
  opened: '2024-01-01T10:00:00.000Z',
  key: '0a1b2c3d',
};
const linked = (name: string, key: string | null = null) => ({ name, key });
const PLAN = 'lingua it\npiano ENTE "Camera di prova" periodo 2024 { }\n';
const NOTHING = { files: [], journals: [], settings: {}, versions: [], texts: [], evidence: [] };

let registry: BodyRegistry;
let workspace: WorkspaceStore;
let log: unknown[][];

function openBody(id = 'traguardo'): Bodies {
  return createBodies({
    id,
    registry,
    workspace,
    newId: () => 'traguardo-0000000a',
    now: () => '2025-01-01T10:00:00.000Z',
    write: async (...asked) => void log.push(['write', ...asked]),
    copy: async (...asked) => void log.push(['copy', ...asked]),
    drop: async (dropped) => void log.push(['drop', dropped]),
    restart: (...asked) => void log.push(['restart', ...asked]),
  });
}

async function writePlan(text = PLAN): Promise<void> {
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text });
  await workspace.flush();
}

const ids = (bodies: Bodies): string[] => bodies.list().map(({ id }) => id);

beforeEach(() => {
  registry = createBodyRegistry(createMemoryStorage(), new EventTarget());
  workspace = createFakeWorkspace((revision) => {
    const { files, choice, language } = workspace.state;
    return analysisOf(analyse({ revision, files, choice, language }));
  });
  log = [];
});

it('opens the body of a link, else that of the tab, else the last one used, else the first there was', () => {
  expect(bodyToOpen(registry, null, null)).toBe('traguardo');
  registry.put({ ...OTHER, id: 'traguardo', key: '', name: 'Camera', opened: '2025-01-01T10:00:00.000Z' });
  registry.put(OTHER);
  registry.put({ ...OTHER, id: 'traguardo-00000002', key: '', name: '', opened: '2026-01-01T10:00:00.000Z' });
  expect(bodyToOpen(registry, null, null)).toBe('traguardo');
  expect(bodyToOpen(registry, OTHER.id, null)).toBe(OTHER.id);
  expect(bodyToOpen(registry, 'traguardo', linked('comune di prova'))).toBe(OTHER.id);
  expect(bodyToOpen(registry, OTHER.id, linked('Nowhere'))).toBe(OTHER.id);
  expect(bodyToOpen(registry, 'traguardo', linked('Nome di prima', OTHER.key))).toBe(OTHER.id);
  expect(bodyToOpen(registry, 'traguardo', linked(OTHER.name, '99999999'))).toBe(OTHER.id);
  expect(bodyToOpen(registry, 'traguardo-99999999', null)).toBe('traguardo');
});

it('is called as its plan calls it until a person gives it a name, and again when the name is taken back', async () => {
  const bodies = openBody();
  expect(bodies.open.name).toBe('');
  await writePlan();
  expect(bodies.open.name).toBe('Camera di prova');
  bodies.rename(' Copia ');
  await writePlan(PLAN.replace('Camera', 'Ente'));
  expect(bodies.open.name).toBe('Copia');
  expect(registry.all()).toMatchObject([{ id: 'traguardo', name: 'Copia' }]);
  bodies.rename('');
  expect(bodies.open.name).toBe('Ente di prova');
});

it('never bears the name of another', async () => {
  registry.put({ ...OTHER, name: 'Camera di prova' });
  const bodies = openBody();
  await writePlan();
  expect(bodies.open.name).toBe('Camera di prova (2)');
  await writePlan(`${PLAN}\n`);
  expect(bodies.open.name).toBe('Camera di prova (2)');
  expect(bodies.linked(linked('CAMERA di prova'))).toMatchObject({ id: OTHER.id });
  expect(bodies.linked(linked('Nowhere'))).toBeNull();
});

it('saves before it leaves, and opens the other body at the address asked for', async () => {
  registry.put(OTHER);
  const bodies = openBody();
  await writePlan();
  await bodies.switchTo(OTHER.id, '#/risultati/OS8');
  expect(log).toEqual([['restart', OTHER.id, '#/risultati/OS8']]);
  expect(ids(bodies)).toEqual(['traguardo', OTHER.id]);
});

it('begins in an empty body, the same when asked twice, which leaves nothing behind when it stays empty', async () => {
  const bodies = openBody();
  await writePlan();
  await bodies.begin();
  await bodies.begin();
  expect(log).toEqual([
    ['restart', 'traguardo-0000000a', '#/'],
    ['restart', 'traguardo-0000000a', '#/'],
  ]);
  expect(ids(bodies)).toEqual(['traguardo']);

  workspace = createFakeWorkspace();
  const empty = openBody('traguardo-0000000a');
  log = [];
  await empty.switchTo('traguardo');
  expect(log).toEqual([
    ['drop', 'traguardo-0000000a'],
    ['restart', 'traguardo', '#/'],
  ]);
  expect(registry.all().map(({ id }) => id)).toEqual(['traguardo']);
});

it('keeps a copy of itself beside it, which no new tab opens first', async () => {
  const bodies = openBody();
  await writePlan();
  await bodies.keepCopy('Camera di prova');
  expect(log).toEqual([['copy', 'traguardo-0000000a', expect.any(String)]]);
  expect(bodies.list().map(({ name }) => name)).toEqual(['Camera di prova', 'Camera di prova (2)']);
  expect(bodyToOpen(registry, null, null)).toBe('traguardo');
});

it('makes a body of a content without touching the open one', async () => {
  const bodies = openBody();
  await writePlan();
  await bodies.create('Camera di prova', NOTHING);
  expect(log).toEqual([
    ['write', 'traguardo-0000000a', NOTHING],
    ['restart', 'traguardo-0000000a', '#/'],
  ]);
  expect(bodies.linked(linked('Camera di prova (2)'))).toMatchObject({ id: 'traguardo-0000000a' });
});

it('is not there any more once removed, also when another tab still changes its name', async () => {
  registry.put(OTHER);
  const bodies = openBody();
  await writePlan();
  await bodies.remove();
  expect(log).toEqual([
    ['drop', 'traguardo'],
    ['restart', null, '#/'],
  ]);
  bodies.rename('Fantasma');
  expect(registry.all()).toEqual([OTHER]);
});
