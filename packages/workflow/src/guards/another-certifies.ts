import { refusal } from '../refusal.ts';
import { enteredBy, isSamePerson } from '../values/value-standing.ts';
import type { Guard } from './guard.ts';

/**
 * Nobody both enters and certifies one value, unless the profile allows it. Who entered it must be known: an unknown author may be
 * the one who certifies.
 */
export const anotherCertifies: Guard = (context, { subject, actor }, facts) => {
  if (subject === null || facts.certification.own) return null;
  const people = enteredBy(subject, context, facts);
  const byData = { by: 'data', codes: [subject] } as const;
  if (people.length === 0)
    return refusal('another-certifies', 'value/no-author', { subject }, byData, { by: 'plan', codes: [] });
  return people.some((person) => isSamePerson(person, actor))
    ? refusal(
        'another-certifies',
        'value/same-person',
        { subject, actor },
        { by: 'actor', actors: [] },
        { by: 'plan', codes: [] },
      )
    : null;
};
