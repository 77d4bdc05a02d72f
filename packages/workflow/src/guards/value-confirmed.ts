import { refusal } from '../refusal.ts';
import { valueStanding } from '../values/value-standing.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** Only a confirmed value is certified, and the one that was confirmed: not another that took its place since. */
export const valueConfirmed: Guard = (context, event, facts) => {
  const { subject } = event;
  if (subject === null) return null;
  const standing = valueStanding(subject, context, facts);
  if (standing === 'confirmed' || standing === 'certified') return null;
  return standing === 'changed'
    ? refusal(
        'value-confirmed',
        'value/changed',
        changeOf(subject, context, facts),
        ...waysBy(event, 'value-corrected'),
      )
    : refusal('value-confirmed', 'value/not-confirmed', { subject }, ...waysBy(event, 'value-confirmed'));
};

function changeOf(
  subject: string,
  { values: recorded }: Parameters<Guard>[0],
  { values }: Parameters<Guard>[2],
): { readonly subject: string; readonly before: string; readonly now: string } {
  return { subject, before: recorded[subject]?.at(-1)?.value ?? '', now: values.given[subject] ?? '' };
}
