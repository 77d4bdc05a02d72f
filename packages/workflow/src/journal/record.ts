import { canonicalJson, hashText, type Json } from '@traguardo/model';
import type { Command } from '../events.ts';
import { type Facts, FACTS_SHAPE } from '../facts/facts-shape.ts';
import { BLANK_TEXT, CODE, HASH, NUMBER_FROM_ONE, recordOf, type Shape } from '../payload/shape.ts';

/**
 * One accepted command, as it is kept for ever (cycle.md). `payload.input` is what the actor gave, `payload.facts` what the
 * guards saw; `prev` is the hash of the event before, or the genesis hash of the instance; `hash` is SHA-256 over the
 * canonical JSON of all the rest.
 */
export interface EventRecord {
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly role: string;
  readonly type: string;
  readonly payload: { readonly input: Json; readonly facts: Facts };
  readonly planHash: string;
  readonly dataHash: string;
  readonly cycleHash: string;
  readonly prev: string;
  readonly hash: string;
}

/** The end of a journal: how many events, and the hash of the last (genesis when there is none). */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** What a line of a journal must look like before anything else is asked; inputs are judged by the steps. */
export const EVENT_SHAPE = recordOf({
  seq: NUMBER_FROM_ONE,
  id: CODE,
  at: { kind: 'instant' },
  actor: CODE,
  role: BLANK_TEXT,
  type: BLANK_TEXT,
  planHash: HASH,
  dataHash: HASH,
  cycleHash: HASH,
  prev: HASH,
  hash: HASH,
} as const) satisfies Shape;

/** The part of the payload that is not left to the steps: the facts. */
export const EVENT_PAYLOAD_SHAPE = recordOf({ facts: FACTS_SHAPE });

/** The event that records a command after a head. Pure; `advance` must have accepted the command. */
export function createEvent(head: Head, command: Command, facts: Facts, cycleHash: string): EventRecord {
  const { id, at, actor, role, type, payload } = command;
  const rest = {
    seq: head.seq + 1,
    id,
    at,
    actor,
    role,
    type,
    payload: { input: payload, facts },
    planHash: facts.planHash,
    dataHash: facts.dataHash,
    cycleHash,
    prev: head.hash,
  };
  return { ...rest, hash: hashText(canonicalJson(rest as unknown as Json)) };
}

/** The hash an event should have: over the canonical JSON of everything but `hash`. */
export function eventHash({ hash: _hash, ...rest }: EventRecord): string {
  return hashText(canonicalJson(rest as unknown as Json));
}

/** The one way to write an event down: canonical JSON (RFC 8785), no line end. */
export function eventLine(event: EventRecord): string {
  return canonicalJson(event as unknown as Json);
}

/** The command an event records. */
export function commandOf({ id, at, actor, role, type, payload }: EventRecord): Command {
  return { id, at, actor, role, type, payload: payload.input };
}

/** The head after an event. */
export function headAfter({ seq, hash }: EventRecord): Head {
  return { seq, hash };
}
