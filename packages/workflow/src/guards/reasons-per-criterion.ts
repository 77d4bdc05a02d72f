import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** A refusal to validate names the criteria that are not met and says why for each (D.Lgs. 150/2009 art. 14). */
export const reasonsPerCriterion: Guard = (_context, { payload }) => {
  const unmet = (payload.criteria ?? []).filter(({ outcome }) => outcome === 'not-met');
  const silent = unmet.filter(({ remark }) => remark.trim() === '').map(({ criterion }) => criterion);
  const wayOut = { by: 'payload', fields: ['criteria'] } as const;
  if (unmet.length === 0) return refusal('reasons-per-criterion', 'criteria/all-met', {}, wayOut);
  return silent.length === 0
    ? null
    : refusal('reasons-per-criterion', 'criteria/no-reason', { criteria: silent }, wayOut);
};
