import { codeKey } from '@traguardo/model';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** Each area of a self-assessment once. */
export const distinctAreas: Guard = (_context, { payload }) => {
  const keys = (payload.areas ?? []).map(({ area }) => codeKey(area));
  const repeated = (payload.areas ?? []).filter(({ area }, index) => keys.indexOf(codeKey(area)) !== index);
  return repeated.length === 0
    ? null
    : refusal(
        'distinct-areas',
        'areas/repeated',
        { areas: [...new Set(repeated.map(({ area }) => area))] },
        { by: 'payload', fields: ['areas'] },
      );
};
