import type { Program } from '@traguardo/dsl';
import type { Evidence } from '@traguardo/model';
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

/** The document that shows some values, as their rows name it. */
export interface NamedEvidence extends Evidence {
  /** Measures and indicators it shows. */
  readonly ids: readonly string[];
}

/** The documents that show the values of a plan, each once, in the order of the values. */
export function namedEvidence({ plan }: Program): readonly NamedEvidence[] {
  const found = new Map<string, NamedEvidence>();
  for (const { id, evidence } of plan.actuals.flatMap(({ rows }) => rows)) {
    if (evidence === null) continue;
    const { ids } = found.get(evidence.hash) ?? { ids: [] };
    found.set(evidence.hash, { ...evidence, ids: [...new Set([...ids, id])] });
  }
  return [...found.values()];
}
