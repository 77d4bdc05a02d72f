import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** A validation with remarks makes at least one. */
export const remarkGiven: Guard = (_context, event) =>
  (event.payload.criteria ?? []).some(({ remark }) => remark.trim() !== '')
    ? null
    : refusal(
        'remark-given',
        'criteria/no-remark',
        {},
        { by: 'payload', fields: ['criteria'] },
        ...waysBy(event, 'validation'),
      );
