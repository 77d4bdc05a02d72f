import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** Evaluation and report stand on the data that were sealed: no stale figure, and none changed since. */
export const dataAsSealed: Guard = ({ frozen }, event, { dataHash }) => {
  if (frozen === null) return refusal('data-as-sealed', 'data/not-frozen', {}, ...waysBy(event, 'freeze'));
  return frozen.dataHash === dataHash
    ? null
    : refusal(
        'data-as-sealed',
        'data/changed',
        { frozen: frozen.dataHash, given: dataHash },
        { by: 'data', codes: [] },
        ...waysBy(event, 'reopened', 'freeze'),
      );
};
