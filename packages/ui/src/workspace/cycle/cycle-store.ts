import {
  type Broken,
  cycleHash,
  dayOfFacts,
  definitionText,
  type Head,
  MIGRATE,
  clockRole,
  personalRoles,
  type Payload,
  possible,
  type PossibleStep,
  readDefinition,
  recordsOf,
  romeDay,
  storedBundle,
  submitCommand,
  type Submitted,
} from '@traguardo/workflow';
import { type CycleDefinition, isDay, type Json } from '@traguardo/model';
import { heldEnd } from '../../storage/held-end.ts';
import type { WholeJournal } from '../../worker/long-client.ts';
import { type CycleAnswers, createCycleAnswers } from './cycle-answers.ts';
import { type CycleDesk, emptyDesk } from './cycle-desk.ts';
import { createCycleDrafts, type CycleDrafts } from './cycle-drafts.ts';
import type { Followed } from '../long-work.ts';
import type { CycleWorld } from './cycle-world.ts';
import { journalSays } from './journal-says.ts';
import { type DraftName, formName, type FormName, GRID_DRAFT } from './kept-drafts.ts';
import { blobsOf } from './kept-texts.ts';
import { createOwnJournal } from './own-journal.ts';
import { createJournalReader, type ReadJournal } from './read-journal.ts';
import { withRevisions } from './revisions-since.ts';

/** The cycle of the workspace: its journal, what may follow, and who acts. */
export interface CycleStore extends CycleAnswers, CycleDrafts {
  readonly desk: CycleDesk;
  subscribe(listener: () => void): () => void;
  /** Takes up who acted last, and on which day. */
  load(): Promise<void>;
  /** Reads the journal again and asks what the newest plan allows. */
  refresh(): Promise<void>;
  /** Who acts, in which role and on which day. In another role the name is of who acted last in it. */
  act(as: Partial<Pick<CycleDesk, 'role' | 'actor' | 'day'>>): Promise<void>;
  take(step: PossibleStep, payload: Payload): Promise<Submitted>;
  /** Moves the journal to the cycle of the plan by the act that decides it. To be called while there is another. */
  move(payload: Payload): Promise<Submitted>;
  /** Verifies the whole journal, as anyone would elsewhere. */
  verify(followed?: Followed): Promise<WholeJournal | Broken>;
  /** The end of the journal as last known to be saved; null before the first step. */
  lastKnown(): Promise<Head | null>;
}

/** A command as the page gives it; `to` is the cycle a MIGRATE goes to. */
interface Asked {
  readonly type: string;
  readonly role: string;
  readonly actor: string;
  readonly payload: Payload;
  readonly to?: CycleDefinition;
  /** What was typed for it, by its names: it is in the journal once the command is. */
  readonly typed?: readonly (DraftName | FormName)[];
}

export function createCycleStore(world: CycleWorld): CycleStore {
  const listeners = new Set<() => void>();
  const journal = createOwnJournal(world, () => void refresh());
  const readJournal = createJournalReader();
  let read: ReadJournal | null = null;
  let refreshing = 0;
  let desk = emptyDesk(romeDay(world.now()));

  function set(change: Partial<CycleDesk>): void {
    desk = { ...desk, ...change };
    for (const listener of listeners) listener();
  }

  /** The cycle of the plan. The worker's text is always that of a definition. */
  async function cycleOfPlan(): Promise<CycleDefinition> {
    const definition = readDefinition(await world.cycle());
    if (definition === null) throw new Error('the cycle of the plan cannot be read');
    return definition;
  }

  /** What a day means that was chosen; null for none. */
  function onDay(chosen: string | null): Pick<CycleDesk, 'day' | 'isToday'> {
    const today = romeDay(world.now());
    return { day: chosen ?? today, isToday: (chosen ?? today) === today };
  }

  async function refresh(): Promise<void> {
    const turn = ++refreshing;
    if (desk.isToday) desk = { ...desk, ...onDay(null) }; // told below, with all
    const own = await cycleOfPlan();
    const opened = await journal.open(own);
    const nothing = { lacksYear: false, cycle: null, steps: [], facts: null, otherCycle: null } as const;
    if (opened === null) {
      const lacksYear = world.workspace.state.analysis !== null;
      return set({ ...nothing, lacksYear, instance: null, definition: null, events: [] });
    }
    const { instance, store } = opened;
    read = await readJournal(store, instance, own);
    const { events, definitionOf, folded } = read;
    if (folded.kind === 'broken') {
      const { definition } = await storedBundle(store, instance, own);
      return set({ ...nothing, instance, definition, definitionOf, events, broken: folded });
    }
    const { definition, state } = folded;
    const facts = await world.facts(desk.day, definitionText(definition));
    if (turn !== refreshing) return undefined; // a newer one is under way
    const plan = world.workspace.state.analysis?.plan;
    const found = possible(state, facts, noonOf(desk.day), definition);
    const otherCycle = cycleHash(definition) === cycleHash(own) ? null : own;
    const roles = personalRoles(definition);
    const role = roles.includes(desk.role) ? desk.role : (roles[0] ?? desk.role);
    const shown = {
      lacksYear: false,
      instance,
      definition,
      definitionOf,
      otherCycle,
      events,
      cycle: state,
      steps: plan ? withRevisions(found, plan, state) : found,
      facts,
    };
    world.workspace.hear(journalSays(state.context));
    return set({ ...shown, broken: null, role });
  }

  async function take({ step, subject }: PossibleStep, payload: Payload): Promise<Submitted> {
    const { definition, role } = desk;
    const clock = definition && clockRole(definition);
    const acting = clock !== null && step.roles.includes(clock) ? clock : role;
    // the name of who is evaluated is never written: the code of the sheet, or the role (decision 0270)
    const unnamed = isUnnamed(step) ? (payload.subject ?? acting) : null;
    const actor = unnamed ?? (desk.actor.trim() || acting);
    const isValidation = recordsOf(step).some((record) => record === 'validation' || record === 'not-validated');
    const form = formName(step.id, subject ?? payload.term ?? null);
    const typed = isValidation ? [form, GRID_DRAFT] : [form];
    return submit({ type: step.code, role: acting, actor, payload, typed });
  }

  async function move(payload: Payload): Promise<Submitted> {
    const { otherCycle, role, actor } = desk;
    if (otherCycle === null) throw new Error('no cycle to move to');
    const towards = { ...payload, cycle: cycleHash(otherCycle) };
    return submit({ type: MIGRATE, role, actor: actor.trim() || role, payload: towards, to: otherCycle });
  }

  async function submit({ type, role, actor, payload, to, typed = [] }: Asked): Promise<Submitted> {
    const { instance, definition } = desk;
    if (instance === null || definition === null) throw new Error('no cycle to take a step in');
    await world.workspace.flush();
    const at = world.now();
    const facts = await world.facts(dayOfFacts(payload, at), definitionText(definition));
    const { store } = journal;
    if (store === null) throw new Error('no journal to take a step in');
    if ((await store.head()).seq === 0) await journal.pin({ instance, cycleHash: cycleHash(definition) });
    const command = { id: world.newId(), at, actor, role, type, payload: payload as Json };
    const blobs = blobsOf(await world.sealed());
    const submission = { command, facts, blobs, ...(to === undefined ? {} : { to }) };
    const result = await submitCommand(store, submission, { instance, definition }, read);
    const isRecorded = result.kind === 'saved' || result.kind === 'repeated';
    if (isRecorded) await Promise.all(typed.map((name) => drafts.keepDraft(name, '')));
    await refresh();
    return result;
  }

  function end(): Head {
    const { genesis } = journal;
    return heldEnd(world.lastSeen.get(genesis), genesis, desk.events);
  }

  const answers = createCycleAnswers(world, () => ({ desk, store: journal.store }));
  const drafts = createCycleDrafts(world.settings, () => journal.genesis);

  return {
    get desk() {
      return desk;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    async act(chosen) {
      const isOtherRole = chosen.role !== undefined && chosen.role !== desk.role;
      const as = isOtherRole ? { actor: nameIn(chosen.role, desk), ...chosen } : chosen;
      set({ ...as, ...(as.day === undefined ? {} : onDay(as.day)) });
      for (const [name, value] of Object.entries(as)) {
        // Today is not kept: tomorrow it would be another day.
        await world.settings.set(name, name === 'day' && desk.isToday ? '' : value);
      }
      if (as.day !== undefined && desk.cycle !== null) await refresh();
    },
    async load() {
      const [role, actor, day] = await Promise.all(['role', 'actor', 'day'].map((name) => world.settings.get(name)));
      set({
        role: role ?? desk.role,
        actor: actor ?? desk.actor,
        ...onDay(day && isDay(day) ? day : null),
      });
    },
    take,
    move,
    ...answers,
    ...drafts,
    lastKnown: async () => (desk.events.length === 0 ? null : end()),
    async verify(followed) {
      return world.verify(await answers.bundle(), end(), followed);
    },
  };
}

/** The name for another role: of who acted last in it, else the one that is written; never that of who acts under a code. */
function nameIn(role: string, { events, actor }: Pick<CycleDesk, 'events' | 'actor'>): string {
  const last = events.findLast((event) => event.role === role && event.actor !== role);
  return last === undefined || last.actor === (last.payload as Payload).subject ? actor : last.actor;
}

/** Whether the step is one that its person takes under a code. */
function isUnnamed({ guards }: PossibleStep['step']): boolean {
  return guards.some((guard) => guard.kind === 'named' && guard.name === 'unnamed');
}

/** An instant that is on this day in Italy whatever the season. */
export function noonOf(day: string): string {
  return `${day}T12:00:00.000Z`;
}
