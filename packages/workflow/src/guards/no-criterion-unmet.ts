import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** A plain validation leaves no criterion unmet, wholly or in part. */
export const noCriterionUnmet: Guard = (_context, { payload }) => {
  const unmet = (payload.criteria ?? []).filter(({ outcome }) => outcome !== 'met').map(({ criterion }) => criterion);
  return unmet.length === 0
    ? null
    : refusal(
        'no-criterion-unmet',
        'criteria/unmet',
        { criteria: unmet },
        { by: 'step', events: ['VALIDATE_WITH_REMARKS', 'NOT_VALIDATED'], roles: ['OIV'] },
        { by: 'payload', fields: ['criteria'] },
      );
};
