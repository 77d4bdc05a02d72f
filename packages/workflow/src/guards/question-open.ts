import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** An answer answers a question that was asked and is still open. */
export const questionOpen: Guard = ({ questions }, event) => {
  const open = questions.flatMap(({ answer }, index) => (answer === null ? [index + 1] : []));
  const regarding = event.payload.regarding ?? null;
  if (regarding === null ? open.length > 0 : open.includes(regarding)) return null;
  const data = { regarding, open };
  return open.length > 0
    ? refusal('question-open', 'question/not-open', data, { by: 'payload', fields: ['regarding'] })
    : refusal('question-open', 'question/not-open', data, ...waysBy(event, 'question'));
};
