import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** The value is in the data. */
export const valueGiven: Guard = (_context, { subject }, { values }) =>
  subject === null || Object.hasOwn(values.given, subject)
    ? null
    : refusal('value-given', 'value/absent', { subject }, { by: 'data', codes: [subject] });
