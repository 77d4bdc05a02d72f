import { canonicalJson, type CycleDefinition, type Json } from '@traguardo/model';
import { advance } from '../advance.ts';
import type { CycleState } from '../context.ts';
import { cycleHash, definitionText } from '../definition.ts';
import { readDefinition } from '../read-definition.ts';
import type { Effect } from '../effect-kinds.ts';
import type { Command } from '../events.ts';
import type { Facts } from '../facts/facts-shape.ts';
import type { Instance } from '../instance.ts';
import type { Refusal } from '../refusal.ts';
import { broken, type Broken } from './broken.ts';
import type { Bundle } from './bundle.ts';
import { type Folded, foldJournal, type FoldOptions } from './fold.ts';
import { commandOf, createEvent, type EventRecord, headAfter } from './record.ts';
import type { Blob, JournalStore } from './store.ts';

/** A command on its way into a journal. */
export interface Submission {
  readonly command: Command;
  readonly facts: Facts;
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

/**
 * The state of the cycle in a store, every event verified by the definition it is pinned to, which is read from the store
 * itself; that of the options is for a journal without events. The snapshot is not asked: it is only a cache.
 */
export async function loadCycle(store: JournalStore, options: FoldOptions): Promise<Folded | Broken> {
  return foldStored(store, await store.read(), options);
}

async function foldStored(
  store: JournalStore,
  events: readonly EventRecord[],
  options: FoldOptions,
): Promise<Folded | Broken> {
  const definition = await pinnedDefinition(store, events, options.definition);
  return definition === null
    ? broken('definition', 1, 1, events[0]?.cycleHash)
    : foldJournal(events, { ...options, definition });
}

/** Everything of a journal for one file: its events, its texts, and the definition it began with; `own` while it has no event. */
export async function storedBundle(store: JournalStore, instance: Instance, own: CycleDefinition): Promise<Bundle> {
  const [events, hashes] = [await store.read(), await store.blobs()];
  const blobs = await Promise.all(hashes.map(async (hash) => ({ hash, text: (await store.blob(hash)) ?? '' })));
  const definition = (await pinnedDefinition(store, events, own)) ?? own;
  return { instance, definition, events, blobs };
}

/** The definition a journal began with; that of the plan for one without events; null when its text is not in the store. */
async function pinnedDefinition(
  store: JournalStore,
  [first]: readonly EventRecord[],
  own: CycleDefinition,
): Promise<CycleDefinition | null> {
  if (first === undefined || first.cycleHash === cycleHash(own)) return own;
  const text = await store.blob(first.cycleHash);
  return text === null ? null : readDefinition(text);
}

/** Reads, verifies, judges and appends one command. The store decides between two writers. */
export async function submitCommand(
  store: JournalStore,
  { command, facts, blobs = [] }: Submission,
  options: FoldOptions,
): Promise<Submitted> {
  const events = await store.read();
  const folded = await foldStored(store, events, options);
  if (folded.kind === 'broken') return folded;
  const earlier = events.find(({ id }) => id === command.id);
  if (earlier !== undefined) {
    const isSame = isSameCommand(commandOf(earlier), command);
    return isSame ? { kind: 'repeated', state: folded.state, event: earlier } : { kind: 'failed', why: 'id' };
  }
  const { definition } = folded;
  const result = advance(folded.state, command, facts, definition);
  if (result.kind === 'refused') return { kind: 'refused', state: folded.state, refusals: result.refusals };
  const event = createEvent(folded.head, command, facts, cycleHash(definition));
  // the machine is kept with the first event, so that whoever has the journal can judge it
  const kept = events.length === 0 ? [{ hash: event.cycleHash, text: definitionText(definition) }, ...blobs] : blobs;
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
