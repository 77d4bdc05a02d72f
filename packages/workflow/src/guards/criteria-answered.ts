import { CRITERIA } from '../payload/criteria.ts';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** Each of the eleven criteria is answered once (Linee guida DFP 3/2018). */
export const criteriaAnswered: Guard = (_context, { payload }) => {
  const answered = (payload.criteria ?? []).map(({ criterion }) => criterion);
  const missing = CRITERIA.filter((criterion) => !answered.includes(criterion));
  const repeated = CRITERIA.filter((criterion) => answered.filter((each) => each === criterion).length > 1);
  return missing.length + repeated.length === 0
    ? null
    : refusal(
        'criteria-answered',
        'criteria/unanswered',
        { missing, repeated },
        { by: 'payload', fields: ['criteria'] },
      );
};
