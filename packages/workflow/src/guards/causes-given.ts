import { codeKey } from '@traguardo/model';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** Every missed target has a cause, in the plan or given with the evaluation (D.Lgs. 150/2009 art. 10 c. 1 b). */
export const causesGiven: Guard = ({ causes }, { payload, step }, { missedWithoutCause }) => {
  const given = new Set([...causes, ...(payload.causes ?? [])].map(({ code }) => codeKey(code)));
  const codes = missedWithoutCause.filter((code) => !given.has(codeKey(code)));
  if (codes.length === 0) return null;
  const byPlan = { by: 'plan', codes } as const;
  return step.optional.includes('causes')
    ? refusal('causes-given', 'cause/missing', { codes }, { by: 'payload', fields: ['causes'] }, byPlan)
    : refusal('causes-given', 'cause/missing', { codes }, byPlan);
};
