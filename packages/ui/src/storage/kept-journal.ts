import { cycleHash, emptyHead, eventLine, type Head, type ImportedBundle, type Instance } from '@traguardo/workflow';
import type { Schema } from './database.ts';

/** A verified journal as the store keeps it: of a thousand steps the page is handed lines, not what they say. */
export interface KeptJournal {
  readonly instance: Instance;
  /** Of the cycle it begins with. */
  readonly cycleHash: string;
  /** The hash of its empty head, by which the store knows it. */
  readonly genesis: string;
  readonly head: Head;
  readonly events: readonly Schema['events']['value'][];
  readonly blobs: readonly Schema['blobs']['value'][];
}

/** What the store keeps of a bundle that was verified. Pure. */
export function keptJournal({
  instance,
  definition,
  head,
  events,
  blobs,
}: Pick<ImportedBundle, 'instance' | 'definition' | 'head' | 'events' | 'blobs'>): KeptJournal {
  const { hash: journal } = emptyHead(instance, definition);
  return {
    instance,
    cycleHash: cycleHash(definition),
    genesis: journal,
    head,
    events: events.map((event) => {
      const { seq, id, hash } = event;
      return { journal, seq, id, hash, line: eventLine(event) };
    }),
    blobs: blobs.map(({ hash, text }) => ({ journal, hash, text })),
  };
}
