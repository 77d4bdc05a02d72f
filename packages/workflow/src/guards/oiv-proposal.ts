import { refusal } from '../refusal.ts';
import { sheetOf } from '../facts/sheet-of.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** Who is at the top is evaluated on the proposal of the OIV (D.Lgs. 150/2009 art. 14 c. 4 e), made since the last evaluation. */
export const oivProposal: Guard = ({ sheets }, event, facts) => {
  const { subject } = event;
  if (subject === null || sheetOf(subject, facts)?.kind !== 'secretary') return null;
  const steps = Object.hasOwn(sheets, subject) ? (sheets[subject] ?? []) : [];
  const last = steps.findLast(({ kind }) => kind !== 'step');
  return last?.kind === 'proposed'
    ? null
    : refusal('oiv-proposal', 'sheet/no-proposal', { subject }, ...waysBy(event, 'sheet-proposed'));
};
