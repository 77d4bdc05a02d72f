import type { EventRecord, Payload, PublishedDocument } from '@traguardo/workflow';

/** A document as a step named it. */
export interface NamedDocument extends PublishedDocument {
  /** Number of the event. */
  readonly seq: number;
}

/** The documents that the steps of a journal name by title and hash, in order. */
export function namedDocuments(events: readonly EventRecord[]): readonly NamedDocument[] {
  return events.flatMap(({ seq, payload }) =>
    ((payload.input as Payload).documents ?? []).map((document) => ({ ...document, seq })),
  );
}
