import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** A validation with remarks makes at least one. */
export const remarkGiven: Guard = (_context, { payload }) =>
  (payload.criteria ?? []).some(({ remark }) => remark.trim() !== '')
    ? null
    : refusal(
        'remark-given',
        'criteria/no-remark',
        {},
        { by: 'payload', fields: ['criteria'] },
        { by: 'step', events: ['VALIDATE'], roles: ['OIV'] },
      );
