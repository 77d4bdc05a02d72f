import { refusal } from '../refusal.ts';
import { valueStanding } from '../values/value-standing.ts';
import type { Guard } from './guard.ts';

/** A correction corrects: the data say something else than what was recorded last. */
export const valueChanged: Guard = (context, { subject }, facts) => {
  if (subject === null || valueStanding(subject, context, facts) === 'changed') return null;
  const value = facts.values.given[subject] ?? '';
  return refusal('value-changed', 'value/unchanged', { subject, value }, { by: 'data', codes: [subject] });
};
