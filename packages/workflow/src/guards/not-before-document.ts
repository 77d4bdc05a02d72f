import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** Nothing is published before it was made. */
export const notBeforeDocument: Guard = ({ documents }, { subject, day }) => {
  const made = subject !== null && Object.hasOwn(documents, subject) ? (documents[subject]?.due ?? null) : null;
  if (subject === null || made === null || day >= made.since) return null;
  const data = { document: subject, day, made: made.since };
  return refusal('not-before-document', 'document/not-yet', data, { by: 'payload', fields: ['on'] });
};
