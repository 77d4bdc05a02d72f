import { canonicalJson, type CycleDefinition, type Json } from '@traguardo/model';
import { startCycle } from '../advance.ts';
import type { CycleState } from '../context.ts';
import { cycleHash } from '../definition.ts';
import type { Facts } from '../facts/facts-shape.ts';
import { genesisHash, type Instance } from '../instance.ts';
import { shapeProblems } from '../payload/shape.ts';
import { type DefinitionOf, takeCommand } from '../take-command.ts';
import { broken, type Broken } from './broken.ts';
import {
  commandOf,
  EVENT_PAYLOAD_SHAPE,
  EVENT_SHAPE,
  eventHash,
  type EventRecord,
  type Head,
  headAfter,
} from './record.ts';

/** What a replay needs beside the events. `recompute` lets a reader who holds the texts work out the facts anew. */
export interface FoldOptions {
  readonly instance: Instance;
  /** The definition by which the journal begins: the one its first event is pinned to. */
  readonly definition: CycleDefinition;
  /** The definitions the journal moves to later: null for one whose text is not at hand. */
  readonly definitionOf?: DefinitionOf;
  /** The facts of a plan and its data by their hashes; null when the reader cannot tell. Pure. */
  readonly recompute?: (event: EventRecord, definition: CycleDefinition) => Facts | null;
}

/** A journal that holds: the state its events add up to, the definition it runs by, and its head. */
export interface Folded {
  readonly kind: 'whole';
  readonly state: CycleState;
  readonly definition: CycleDefinition;
  readonly head: Head;
}

/** The head of an empty journal, pinned to a body, a year and a definition. */
export function emptyHead(instance: Instance, definition: CycleDefinition): Head {
  return { seq: 0, hash: genesisHash(instance, cycleHash(definition)) };
}

/** A journal before its first event. */
export function startFold({ instance, definition }: FoldOptions): Folded {
  return { kind: 'whole', state: startCycle(instance, definition), definition, head: emptyHead(instance, definition) };
}

/**
 * The state of a cycle as the fold of its events, each verified: form, sequence, previous hash, own hash, definition, then
 * the rules of the cycle with the facts kept in it. Stops at the first event that does not hold. `from` is a fold of the first of them.
 */
export function foldJournal(
  events: readonly EventRecord[],
  options: FoldOptions,
  from: Folded = startFold(options),
): Folded | Broken {
  const ids = new Set(events.slice(0, from.head.seq).map(({ id }) => id));
  let folded = from;
  for (const event of events.slice(from.head.seq)) {
    const next = foldEvent(folded, event, ids, options);
    if (next.kind === 'broken') return next;
    folded = next;
  }
  return folded;
}

/** One event onto a verified fold. `ids` are those already seen; the event's own is added. */
export function foldEvent(
  { state, head, definition }: Folded,
  event: EventRecord,
  ids: Set<string>,
  { recompute, definitionOf = () => null }: FoldOptions,
): Folded | Broken {
  const seq = head.seq + 1;
  const fail = (code: Broken['code'], detail = '', refusals: Broken['refusals'] = []): Broken =>
    broken(code, seq, seq, detail, refusals, definition);
  const shape = shapeFault(event);
  if (shape !== null) return fail('shape', shape);
  if (event.seq !== seq) return fail('sequence', String(event.seq));
  if (event.prev !== head.hash) return fail('previous', event.prev);
  if (!hasOwnHash(event)) return fail('hash', event.hash);
  if (event.cycleHash !== cycleHash(definition)) return fail('definition', event.cycleHash);
  if (ids.has(event.id)) return fail('repeated-id', event.id);
  const { facts } = event.payload;
  if (facts.planHash !== event.planHash || facts.dataHash !== event.dataHash) return fail('facts', 'hashes');
  const recomputed = recompute?.(event, definition) ?? null;
  if (recomputed !== null && !isSame(recomputed, facts)) return fail('facts', 'recomputed');
  const result = takeCommand(state, commandOf(event), facts, definition, definitionOf);
  if (result.kind === 'refused') return fail('refused', event.type, result.refusals);
  ids.add(event.id);
  return { kind: 'whole', state: result.state, definition: result.definition, head: headAfter(event) };
}

function hasOwnHash(event: EventRecord): boolean {
  try {
    return eventHash(event) === event.hash;
  } catch {
    return false; // what canonical JSON cannot write (a fraction, nesting without end) was never hashed
  }
}

function shapeFault(event: EventRecord): string | null {
  const { payload, ...envelope } = event;
  if (typeof payload !== 'object' || payload === null) return 'payload';
  const { input, ...rest } = payload;
  if (input === undefined) return 'payload.input';
  const [problem] = [...shapeProblems(EVENT_SHAPE, envelope), ...shapeProblems(EVENT_PAYLOAD_SHAPE, rest, 'payload')];
  return problem === undefined ? null : `${problem.path}: ${problem.fault}`;
}

function isSame(a: Facts, b: Facts): boolean {
  return canonicalJson(a as unknown as Json) === canonicalJson(b as unknown as Json);
}
