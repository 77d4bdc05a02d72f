import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** A plain validation leaves no criterion unmet, wholly or in part. */
export const noCriterionUnmet: Guard = (_context, event) => {
  const unmet = (event.payload.criteria ?? [])
    .filter(({ outcome }) => outcome !== 'met')
    .map(({ criterion }) => criterion);
  return unmet.length === 0
    ? null
    : refusal(
        'no-criterion-unmet',
        'criteria/unmet',
        { criteria: unmet },
        ...waysBy(event, 'validation', 'not-validated'),
        { by: 'payload', fields: ['criteria'] },
      );
};
