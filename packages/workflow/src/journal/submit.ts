import { canonicalJson, type CycleDefinition, type Json } from '@traguardo/model';
import type { CycleState } from '../context.ts';
import { cycleHash, definitionText } from '../definition.ts';
import type { Effect } from '../effect-kinds.ts';
import type { Command } from '../events.ts';
import type { Facts } from '../facts/facts-shape.ts';
import type { Instance } from '../instance.ts';
import { MIGRATE } from '../migrate.ts';
import type { Payload } from '../payload/fields.ts';
import type { Refusal } from '../refusal.ts';
import { type DefinitionOf, takeCommand } from '../take-command.ts';
import { broken, type Broken } from './broken.ts';
import { type Bundle, definitionsIn } from './bundle.ts';
import { entryRefusals } from './entry-refusals.ts';
import { type Folded, foldJournal, type FoldOptions } from './fold.ts';
import { commandOf, createEvent, type EventRecord, headAfter } from './record.ts';
import type { Blob, JournalStore } from './store.ts';

/** A command on its way into a journal. */
export interface Submission {
  readonly command: Command;
  readonly facts: Facts;
  /** The definition a MIGRATE moves to. */
  readonly to?: CycleDefinition;
  readonly blobs?: readonly Blob[];
}

/** What became of a submission. Only `saved` wrote anything. */
export type Submitted =
  | {
      readonly kind: 'saved';
      readonly state: CycleState;
      readonly event: EventRecord;
      readonly effects: readonly Effect[];
    }
  /** The same command was saved before: it had its effect then. */
  | { readonly kind: 'repeated'; readonly state: CycleState; readonly event: EventRecord }
  | { readonly kind: 'refused'; readonly state: CycleState; readonly refusals: readonly Refusal[] }
  /** Somebody else was first: here is the new state; submit again if the step still makes sense. Nothing was lost. */
  | { readonly kind: 'overtaken'; readonly state: CycleState }
  /** Another command has this id, or the store did not take what it should have: a bug, nothing was written. */
  | { readonly kind: 'failed'; readonly why: string }
  | Broken;

/** A journal as it was read from its store, and what it adds up to. */
export interface ReadCycle {
  readonly events: readonly EventRecord[];
  readonly folded: Folded | Broken;
}

/**
 * The state of the cycle in a store, every event verified by the definition it is pinned to, which is read from the store
 * itself; that of the options is for a journal without events. The snapshot is not asked: it is only a cache. What was read
 * before is not verified again, as long as the journal still goes on from there.
 */
export async function readCycle(
  store: JournalStore,
  options: FoldOptions,
  before: ReadCycle | null = null,
): Promise<ReadCycle> {
  const verified = before?.folded.kind === 'whole' && before.folded.head.seq > 0 ? before.folded : null;
  const [last, ...more] = verified === null ? [] : await store.read(verified.head.seq);
  const goesOn = verified !== null && before !== null && last?.hash === verified.head.hash;
  const events = goesOn ? [...before.events, ...more] : await store.read();
  const definitionOf = await storedDefinitions(store, events);
  const definition = begunBy(events, options.definition, definitionOf);
  const folded =
    definition === null
      ? broken('definition', 1, 1, events[0]?.cycleHash)
      : foldJournal(events, { ...options, definition, definitionOf }, goesOn ? verified : undefined);
  return { events, folded };
}

/** As `readCycle`, from the first event on. */
export async function loadCycle(store: JournalStore, options: FoldOptions): Promise<Folded | Broken> {
  return (await readCycle(store, options)).folded;
}

/** The definitions a journal in a store runs by, by their hashes: the one it begins with, and those it moves to. */
export async function storedDefinitions(store: JournalStore, events: readonly EventRecord[]): Promise<DefinitionOf> {
  const moves = events.filter(({ type }) => type === MIGRATE).map(({ payload }) => (payload.input as Payload).cycle);
  const hashes = new Set([...events.slice(0, 1).map(({ cycleHash: hash }) => hash), ...moves]);
  const blobs = await Promise.all(
    [...hashes].map(async (hash = '') => ({ hash, text: (await store.blob(hash)) ?? '' })),
  );
  return definitionsIn(blobs);
}

/** Everything of a journal for one file: its events, its texts, and the definition it began with; `own` while it has no event. */
export async function storedBundle(store: JournalStore, instance: Instance, own: CycleDefinition): Promise<Bundle> {
  const [events, hashes] = [await store.read(), await store.blobs()];
  const blobs = await Promise.all(hashes.map(async (hash) => ({ hash, text: (await store.blob(hash)) ?? '' })));
  const definition = begunBy(events, own, definitionsIn(blobs)) ?? own;
  return { instance, definition, events, blobs };
}

/** The definition a journal began with; `own` for one without events; null when its text is not at hand. */
export function begunBy(
  [first]: readonly EventRecord[],
  own: CycleDefinition,
  definitionOf: DefinitionOf,
): CycleDefinition | null {
  return first === undefined || first.cycleHash === cycleHash(own) ? own : definitionOf(first.cycleHash);
}

/** Reads, verifies, judges and appends one command; `before` is the journal as it was read. The store decides between two writers. */
export async function submitCommand(
  store: JournalStore,
  { command, facts, to, blobs = [] }: Submission,
  options: FoldOptions,
  before: ReadCycle | null = null,
): Promise<Submitted> {
  const { events, folded } = await readCycle(store, options, before);
  if (folded.kind === 'broken') return folded;
  const earlier = events.find(({ id }) => id === command.id);
  if (earlier !== undefined) {
    const isSame = isSameCommand(commandOf(earlier), command);
    return isSame ? { kind: 'repeated', state: folded.state, event: earlier } : { kind: 'failed', why: 'id' };
  }
  const { definition } = folded;
  const definitionOf = (hash: string): CycleDefinition | null => (to && cycleHash(to) === hash ? to : null);
  const result = takeCommand(folded.state, command, facts, definition, definitionOf);
  if (result.kind === 'refused') return { kind: 'refused', state: folded.state, refusals: result.refusals };
  const asked = entryRefusals(command, result.placed, folded.state.context, facts);
  if (asked.length > 0) return { kind: 'refused', state: folded.state, refusals: asked };
  const event = createEvent(folded.head, command, facts, cycleHash(definition));
  // a machine is kept with the first event it judges, so that whoever has the journal can judge it too
  const machines = [...(events.length === 0 ? [definition] : []), ...(to === undefined ? [] : [to])];
  const kept = [...machines.map((each) => ({ hash: cycleHash(each), text: definitionText(each) })), ...blobs];
  const snapshot = { head: headAfter(event), state: result.state };
  const answer = await store.append(folded.head, event, { blobs: kept, snapshot });
  switch (answer.kind) {
    case 'ok':
      return { kind: 'saved', state: result.state, event, effects: result.effects };
    case 'conflict': {
      const now = await loadCycle(store, options);
      return now.kind === 'broken' ? now : { kind: 'overtaken', state: now.state };
    }
    case 'refused':
      return { kind: 'failed', why: answer.why };
    default:
      return answer satisfies never;
  }
}

/** Sent again, a command may carry another instant and is the same all the same. */
function isSameCommand(a: Command, b: Command): boolean {
  const text = ({ at: _at, ...rest }: Command): string => canonicalJson(rest as unknown as Json);
  return text(a) === text(b);
}
