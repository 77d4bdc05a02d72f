import {
  type Broken,
  type CriterionProposal,
  cycleHash,
  dayOfStep,
  definitionText,
  exportBundle,
  genesisHash,
  type Head,
  headAfter,
  instanceOfPlan,
  isDay,
  type JournalStore,
  MIGRATE,
  clockRole,
  personalRoles,
  type Payload,
  possible,
  type PossibleStep,
  readDefinition,
  romeDay,
  storedBundle,
  submitCommand,
  type Submitted,
} from '@traguardo/workflow';
import type { ChangesPage, ReportJournal } from '@traguardo/verify';
import type { CycleDefinition, Json } from '@traguardo/model';
import { heldEnd } from '../storage/held-end.ts';
import type { WholeJournal } from '../worker/long-client.ts';
import type { ChangeDraft } from './change-draft.ts';
import { NO_CHANGE_DRAFT } from './change-draft.ts';
import { type DraftName, draftKey, formName, type FormName } from './kept-drafts.ts';
import { type CycleDesk, emptyDesk } from './cycle-desk.ts';
import type { Followed } from './long-work.ts';
import type { CycleWorld } from './cycle-world.ts';
import { blobsOf, keptTexts, textsUnder } from './kept-texts.ts';
import { PINNED_SETTING, type Pinned, pinnedText, readPinned } from './pinned.ts';
import { createJournalReader } from './read-journal.ts';

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
  /** Moves the journal to the cycle of the plan by the act that decides it. To be called while there is another. */
  move(payload: Payload): Promise<Submitted>;
  /** What the program proposes for the criteria of validation, on the newest texts; none without a cycle. */
  criteria(): Promise<readonly CriterionProposal[]>;
  /** What a report tells of the journal; null before the first step. */
  toldJournal(): Promise<ReportJournal | null>;
  /** What somebody has written and not yet recorded, by a name of its own; empty when there is none. It belongs to this cycle alone. */
  draft(name: DraftName | FormName): Promise<string>;
  keepDraft(name: DraftName | FormName, text: string): Promise<void>;
  /** The changes of the year, and what the text would change now with what was typed of it; null while no journal is open. */
  changes(draft: ChangeDraft): Promise<ChangesPage | null>;
  /** What was typed of a change and not proposed yet: kept until it is. */
  changeDraft(): Promise<ChangeDraft>;
  keepChangeDraft(draft: ChangeDraft): Promise<void>;
  /** A text the journal keeps, by its hash; null when it is not kept. */
  text(hash: string): Promise<string | null>;
  /** Everything needed to verify the cycle elsewhere, as one text. */
  bundle(): Promise<string>;
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
  /** What was typed for it, which is in the journal once the command is. */
  readonly form?: FormName;
}

/** The name of the draft that keeps what was typed of a change, as JSON. */
const CHANGE_DRAFT = 'changes';

export function createCycleStore(world: CycleWorld): CycleStore {
  const listeners = new Set<() => void>();
  let journal: { readonly genesis: string; readonly store: JournalStore } | null = null;
  const readJournal = createJournalReader();
  let refreshing = 0;
  let desk = emptyDesk(romeDay(world.now()));

  function set(change: Partial<CycleDesk>): void {
    desk = { ...desk, ...change };
    for (const listener of listeners) listener();
  }

  /** What a journal is pinned to; until it has an event, the instance and the cycle the plan speaks of. */
  async function currentPinned(own: CycleDefinition): Promise<Pinned | null> {
    const stored = await world.settings.get(PINNED_SETTING);
    const pinned = stored === null ? null : readPinned(stored);
    if (pinned !== null && (await open(pinned).head()).seq > 0) return pinned;
    const { analysis } = world.workspace.state;
    const instance = analysis === null ? null : instanceOfPlan(analysis.plan);
    return instance && { instance, cycleHash: cycleHash(own) };
  }

  function open(pinned: Pinned): JournalStore {
    const hash = genesisHash(pinned.instance, pinned.cycleHash);
    if (journal?.genesis !== hash) {
      journal = { genesis: hash, store: world.openJournal({ seq: 0, hash }) };
      journal.store.subscribe(() => void refresh());
    }
    return journal.store;
  }

  /** The cycle of the plan. The worker's text is always that of a definition. */
  async function cycleOfPlan(): Promise<CycleDefinition> {
    const definition = readDefinition(await world.cycle());
    if (definition === null) throw new Error('the cycle of the plan cannot be read');
    return definition;
  }

  async function refresh(): Promise<void> {
    const turn = ++refreshing;
    const own = await cycleOfPlan();
    const pinned = await currentPinned(own);
    const nothing = { lacksYear: false, cycle: null, steps: [], facts: null, otherCycle: null } as const;
    if (pinned === null) {
      const lacksYear = world.workspace.state.analysis !== null;
      return set({ ...nothing, lacksYear, instance: null, definition: null, events: [] });
    }
    const { instance } = pinned;
    const store = open(pinned);
    const { events, definitionOf, folded } = await readJournal(store, instance, own);
    if (folded.kind === 'broken') {
      const { definition } = await storedBundle(store, instance, own);
      return set({ ...nothing, instance, definition, definitionOf, events, broken: folded });
    }
    const { definition, state } = folded;
    const facts = await world.facts(desk.day, definitionText(definition));
    if (turn !== refreshing) return undefined; // a newer one is under way
    const steps = possible(state, facts, noonOf(desk.day), definition);
    const otherCycle = cycleHash(definition) === cycleHash(own) ? null : own;
    const roles = personalRoles(definition);
    const role = roles.includes(desk.role) ? desk.role : (roles[0] ?? desk.role);
    const found = {
      lacksYear: false,
      instance,
      definition,
      definitionOf,
      otherCycle,
      events,
      cycle: state,
      steps,
      facts,
    };
    return set({ ...found, broken: null, role });
  }

  async function take({ step, subject }: PossibleStep, payload: Payload): Promise<Submitted> {
    const { definition, role } = desk;
    const clock = definition && clockRole(definition);
    const acting = clock !== null && step.roles.includes(clock) ? clock : role;
    // the name of who is evaluated is never written: the code of the sheet, or the role (decision 0270)
    const unnamed = isUnnamed(step) ? (payload.subject ?? acting) : null;
    const actor = unnamed ?? (desk.actor.trim() || acting);
    return submit({ type: step.code, role: acting, actor, payload, form: formName(step.id, subject) });
  }

  async function move(payload: Payload): Promise<Submitted> {
    const { otherCycle, role, actor } = desk;
    if (otherCycle === null) throw new Error('no cycle to move to');
    const towards = { ...payload, cycle: cycleHash(otherCycle) };
    return submit({ type: MIGRATE, role, actor: actor.trim() || role, payload: towards, to: otherCycle });
  }

  async function submit({ type, role, actor, payload, to, form }: Asked): Promise<Submitted> {
    const { instance, definition } = desk;
    if (instance === null || definition === null) throw new Error('no cycle to take a step in');
    await world.workspace.flush();
    const at = world.now();
    const facts = await world.facts(dayOfStep(payload, at), definitionText(definition));
    const store = journal?.store;
    if (store === undefined) throw new Error('no journal to take a step in');
    if ((await store.head()).seq === 0) await world.settings.set(PINNED_SETTING, pinnedText(instance, definition));
    const command = { id: world.newId(), at, actor, role, type, payload: payload as Json };
    const blobs = blobsOf(await world.sealed());
    const submission = { command, facts, blobs, ...(to === undefined ? {} : { to }) };
    const result = await submitCommand(store, submission, { instance, definition });
    const isRecorded = result.kind === 'saved' || result.kind === 'repeated';
    if (isRecorded && form !== undefined) await world.settings.set(keyOf(form), '');
    await refresh();
    return result;
  }

  async function changes(draft: ChangeDraft): Promise<ChangesPage | null> {
    const { cycle } = desk;
    const store = journal?.store;
    if (cycle === null || store === undefined) return null;
    const { versions, changes: closed, change } = cycle.context;
    const hashes = new Set(
      [...versions, ...closed, change].flatMap((one) => (one ? [one.planHash, one.dataHash] : [])),
    );
    const blobs = await textsUnder(store, hashes);
    return world.changes({ versions, changes: closed, change }, blobs, draft.items);
  }

  async function changeDraft(): Promise<ChangeDraft> {
    const kept = await world.settings.get(keyOf(CHANGE_DRAFT));
    return kept === null || kept === '' ? NO_CHANGE_DRAFT : (JSON.parse(kept) as ChangeDraft);
  }

  async function bundle(): Promise<string> {
    const { instance, definition } = desk;
    if (instance === null || definition === null || journal === null) throw new Error('no cycle to export');
    return exportBundle(await storedBundle(journal.store, instance, definition));
  }

  async function criteria(): Promise<readonly CriterionProposal[]> {
    const { definition, cycle: state, events } = desk;
    if (definition === null || state === null || journal === null) return [];
    return world.criteria({ definition, state, events, blobs: await keptTexts(journal.store) });
  }

  async function toldJournal(): Promise<ReportJournal | null> {
    const { definition, cycle: state, events } = desk;
    const last = events.at(-1);
    if (definition === null || state === null || journal === null || last === undefined) return null;
    return { folded: { definition, state, head: headAfter(last) }, events, blobs: await keptTexts(journal.store) };
  }

  function end(): Head {
    const genesis = journal?.genesis ?? '';
    return heldEnd(world.lastSeen.get(genesis), genesis, desk.events);
  }

  function keyOf(name: DraftName | FormName): string {
    return draftKey(journal?.genesis ?? '', name);
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
        role: role ?? desk.role,
        actor: actor ?? desk.actor,
        day: day && isDay(day) ? day : desk.day,
      });
    },
    take,
    move,
    criteria,
    toldJournal,
    draft: async (name) => (await world.settings.get(keyOf(name))) ?? '',
    keepDraft: (name, text) => world.settings.set(keyOf(name), text),
    changes,
    changeDraft,
    text: async (hash) => (await journal?.store.blob(hash)) ?? null,
    keepChangeDraft: (draft) => world.settings.set(keyOf(CHANGE_DRAFT), JSON.stringify(draft)),
    bundle,
    lastKnown: async () => (desk.events.length === 0 ? null : end()),
    async verify(followed) {
      const text = await bundle();
      return world.verify(text, end(), followed);
    },
  };
}

/** Whether the step is one that its person takes under a code. */
function isUnnamed({ guards }: PossibleStep['step']): boolean {
  return guards.some((guard) => guard.kind === 'named' && guard.name === 'unnamed');
}

/** An instant that is on this day in Italy whatever the season. */
export function noonOf(day: string): string {
  return `${day}T12:00:00.000Z`;
}
