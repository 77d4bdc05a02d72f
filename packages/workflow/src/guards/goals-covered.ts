import { codeKey } from '@traguardo/model';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** The Relazione covers every goal: each has a score, or the report says why it has none (D.Lgs. 150/2009 art. 10). */
export const goalsCovered: Guard = (_context, event, { goalsWithoutScore }) => {
  const excused = new Set((event.payload.uncovered ?? []).map(({ code }) => codeKey(code)));
  const codes = goalsWithoutScore.filter((code) => !excused.has(codeKey(code)));
  return codes.length === 0
    ? null
    : refusal(
        'goals-covered',
        'goals/uncovered',
        { codes },
        { by: 'payload', fields: ['uncovered'] },
        ...waysBy(event, 'reopened'),
      );
};
