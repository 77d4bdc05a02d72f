import { refusal } from '../refusal.ts';
import { openRemarks } from '../open-remarks.ts';
import type { Guard } from './guard.ts';

/** An answer is to a remark that was carried over and is still open. */
export const remarkOpen: Guard = (context, { payload }) => {
  const open = openRemarks(context);
  const regarding = payload.regarding ?? null;
  if (regarding === null ? open.length > 0 : open.includes(regarding)) return null;
  return refusal('remark-open', 'remarks/not-open', { regarding, open }, { by: 'payload', fields: ['regarding'] });
};
