import {
  type Broken,
  type Blob,
  createInstance,
  type CycleState,
  dayOfStep,
  emptyHead,
  type EventRecord,
  exportBundle,
  type Facts,
  foldJournal,
  type Head,
  type ImportedBundle,
  type Instance,
  isDay,
  type JournalStore,
  type Payload,
  possible,
  type PossibleStep,
  type Role,
  ROLES,
  romeDay,
  submitCommand,
  type Submitted,
} from '@traguardo/workflow';
import { hashText, type Json, type Plan } from '@traguardo/model';
import type { LastSeen } from '../storage/last-seen.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** What the view of the cycle shows. `instance` is null until the plan says its year. */
export interface CycleDesk {
  readonly instance: Instance | null;
  readonly cycle: CycleState | null;
  readonly events: readonly EventRecord[];
  readonly steps: readonly PossibleStep[];
  readonly broken: Broken | null;
  readonly role: Role;
  readonly actor: string;
  /** The day on which steps are taken; today unless the person says otherwise. */
  readonly day: string;
}

export interface CycleWorld {
  readonly workspace: WorkspaceStore;
  readonly settings: SettingsStore;
  readonly lastSeen: LastSeen;
  openJournal(genesis: Head): JournalStore;
  facts(day: string): Promise<Facts>;
  sealed(): Promise<readonly [plan: string, data: string]>;
  verify(bundle: string, head: Head): Promise<ImportedBundle | Broken>;
  now(): string;
  newId(): string;
}

/** The cycle of the workspace: its journal, what may follow, and who acts. */
export interface CycleStore {
  readonly desk: CycleDesk;
  subscribe(listener: () => void): () => void;
  /** Takes up who acted last, and on which day. */
  load(): Promise<void>;
  /** Reads the journal again and asks what the newest plan allows. */
  refresh(): Promise<void>;
  act(as: Partial<Pick<CycleDesk, 'role' | 'actor' | 'day'>>): Promise<void>;
  take(step: PossibleStep, payload: Payload): Promise<Submitted>;
  /** Everything needed to verify the cycle elsewhere, as one text. */
  bundle(): Promise<string>;
  verify(): Promise<ImportedBundle | Broken>;
}

/** The setting that pins the journal to its instance, as JSON. */
export const INSTANCE_SETTING = 'instance';

export function createCycleStore(world: CycleWorld): CycleStore {
  const listeners = new Set<() => void>();
  let journal: { readonly genesis: string; readonly store: JournalStore } | null = null;
  let refreshing = 0;
  let desk: CycleDesk = {
    instance: null,
    cycle: null,
    events: [],
    steps: [],
    broken: null,
    role: 'CONTROLLER',
    actor: '',
    day: romeDay(world.now()),
  };

  function set(change: Partial<CycleDesk>): void {
    desk = { ...desk, ...change };
    for (const listener of listeners) listener();
  }

  /** The instance a journal is pinned to; until it has an event, the one the plan speaks of. */
  async function currentInstance(): Promise<Instance | null> {
    const stored = await world.settings.get(INSTANCE_SETTING);
    const pinned = stored === null ? null : (JSON.parse(stored) as Instance);
    if (pinned !== null && (await open(pinned).head()).seq > 0) return pinned;
    const { analysis } = world.workspace.state;
    return analysis === null ? null : instanceOf(analysis.plan);
  }

  function open(instance: Instance): JournalStore {
    const genesis = emptyHead(instance);
    if (journal?.genesis !== genesis.hash) {
      journal = { genesis: genesis.hash, store: world.openJournal(genesis) };
      journal.store.subscribe(() => void refresh());
    }
    return journal.store;
  }

  async function refresh(): Promise<void> {
    const turn = ++refreshing;
    const instance = await currentInstance();
    if (instance === null) return set({ instance, cycle: null, steps: [], events: [] });
    const events = await open(instance).read();
    const folded = foldJournal(events, { instance });
    if (folded.kind === 'broken') return set({ instance, events, broken: folded, cycle: null, steps: [] });
    const facts = await world.facts(desk.day);
    if (turn !== refreshing) return undefined; // a newer one is under way
    const steps = possible(folded.state, facts, noonOf(desk.day));
    return set({ instance, events, cycle: folded.state, steps, broken: null });
  }

  async function take({ row }: PossibleStep, payload: Payload): Promise<Submitted> {
    const { instance, role, actor } = desk;
    if (instance === null) throw new Error('no cycle to take a step in');
    await world.workspace.flush();
    const at = world.now();
    const facts = await world.facts(dayOfStep(payload, at));
    const store = open(instance);
    if ((await store.head()).seq === 0) await world.settings.set(INSTANCE_SETTING, JSON.stringify(instance));
    const acting = row.roles.includes('CLOCK') ? 'CLOCK' : role;
    const command = {
      id: world.newId(),
      at,
      actor: actor.trim() || acting,
      role: acting,
      type: row.event,
      payload: payload as Json,
    };
    const result = await submitCommand(store, { command, facts, blobs: blobsOf(await world.sealed()) }, { instance });
    await refresh();
    return result;
  }

  async function bundle(): Promise<string> {
    const { instance } = desk;
    if (instance === null) throw new Error('no cycle to export');
    const store = open(instance);
    const hashes = await store.blobs();
    const blobs = await Promise.all(hashes.map(async (hash) => ({ hash, text: (await store.blob(hash)) ?? '' })));
    return exportBundle({ instance, events: await store.read(), blobs });
  }

  return {
    get desk() {
      return desk;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    async act(as) {
      set(as);
      for (const [name, value] of Object.entries(as)) {
        // Today is not kept: tomorrow it would be another day.
        await world.settings.set(name, name === 'day' && value === romeDay(world.now()) ? '' : value);
      }
      if (as.day !== undefined && desk.cycle !== null) await refresh();
    },
    async load() {
      const [role, actor, day] = await Promise.all(['role', 'actor', 'day'].map((name) => world.settings.get(name)));
      set({
        role: PERSONAL_ROLES.find((one) => one === role) ?? desk.role,
        actor: actor ?? desk.actor,
        day: day && isDay(day) ? day : desk.day,
      });
    },
    take,
    bundle,
    async verify() {
      const text = await bundle();
      const genesis = emptyHead(desk.instance as Instance);
      return world.verify(text, world.lastSeen.get(genesis.hash) ?? genesis);
    },
  };
}

/** The cycle a plan is about; null while it names no year the law knows. */
function instanceOf({ body, root, period }: Plan): Instance | null {
  const year = Number(period.name);
  return Number.isInteger(year) && year >= 2009 ? createInstance(body ?? root.code, year) : null;
}

/** The texts kept with each event, under the hashes that `compile` gives them. */
function blobsOf(texts: readonly string[]): readonly Blob[] {
  return texts.map((text) => ({ hash: hashText(text), text }));
}

/** An instant that is on this day in Italy whatever the season. */
function noonOf(day: string): string {
  return `${day}T12:00:00.000Z`;
}

/** Who a person may say to be: the calendar acts by itself. */
export const PERSONAL_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'CLOCK');
