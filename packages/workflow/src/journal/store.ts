import type { CycleState } from '../context.ts';
import type { EventRecord, Head } from './record.ts';

/** A text kept under the hash of its content (`hashText`); never overwritten. */
export interface Blob {
  readonly hash: string;
  readonly text: string;
}

/** A remembered fold: only a cache, to be checked against the head before it is believed. */
export interface Snapshot {
  readonly head: Head;
  readonly state: CycleState;
}

/**
 * `ok` with `repeated` when the very event was there already; `conflict` when the journal has moved on: read what is new,
 * judge the command again, append to the new head. `refused` when event or blob contradict themselves.
 */
export type AppendResult =
  | { readonly kind: 'ok'; readonly head: Head; readonly repeated: boolean }
  | { readonly kind: 'conflict'; readonly head: Head }
  | { readonly kind: 'refused'; readonly why: 'sequence' | 'previous' | 'hash' | 'blob' | 'snapshot' };

/** What is written together with an event, in the same transaction. */
export interface AppendExtras {
  readonly blobs?: readonly Blob[];
  readonly snapshot?: Snapshot;
}

/**
 * Where the events of one cycle are kept, in order and without gaps. One append is one transaction: event, blobs and
 * snapshot together or not at all, `ok` only when they are durable.
 */
export interface JournalStore {
  append(expectedHead: Head, event: EventRecord, extras?: AppendExtras): Promise<AppendResult>;
  /** Events from a number on (1 is the first), in order. */
  read(from?: number): Promise<readonly EventRecord[]>;
  head(): Promise<Head>;
  snapshot(): Promise<Snapshot | null>;
  blob(hash: string): Promise<string | null>;
  /** Hashes of all blobs, sorted. */
  blobs(): Promise<readonly string[]>;
  /** Calls the listener after each append, from this store or another on the same data; gives the way to stop. */
  subscribe(listener: (head: Head) => void): () => void;
}
