import type { CycleContext } from '../context.ts';
import type { DocumentStanding } from '../context/report.ts';
import { documentDay } from '../deadlines.ts';
import type { StepEvent } from '../events.ts';
import { given, type Recorder } from './recorder.ts';

/** Nothing was made and nothing published. */
const NONE: DocumentStanding = { due: null, publications: [] };

/** A document was made: from this day on it waits to be published, unless an earlier making of it waits already. */
export const recordDocumentDue: Recorder = (context, { subject, day, cause }) =>
  withStanding(context, subject, (standing) => ({
    ...standing,
    due: standing.due ?? { since: day, by: cause?.id ?? null },
  }));

/** A document was published, or what was published of it replaced. */
export const recordDocumentPublished: Recorder = (context, event) => {
  const { subject, payload, day } = event;
  const publication = { documents: given(payload, 'documents'), day, due: dayOf(context, event) };
  return withStanding(context, subject, ({ publications }) => ({
    due: null,
    publications: [...publications, publication],
  }));
};

function dayOf(context: CycleContext, { subject, definition }: StepEvent): string | null {
  const document = definition.documents.find(({ code }) => code === subject);
  // For what is to be published at once the law counts no days.
  if (document === undefined || document.due?.kind === 'at-once') return null;
  return documentDay(document, context, definition)?.ends ?? null;
}

function withStanding(
  context: CycleContext,
  subject: string | null,
  change: (standing: DocumentStanding) => DocumentStanding,
): CycleContext {
  if (subject === null) return context; // recorded in a region that has no documents
  const { documents } = context;
  const standing = Object.hasOwn(documents, subject) ? documents[subject] : undefined;
  return { ...context, documents: { ...documents, [subject]: change(standing ?? NONE) } };
}
