import { refusal } from '../refusal.ts';
import type { TextGuard } from './text-guard.ts';

/** There are indicators, and each has an owner, a source and a target (D.P.C.M. 18/9/2012 art. 3). */
export const indicatorsComplete: TextGuard = (_context, _event, { indicators }) => {
  const { total, withoutOwner, withoutSource, withoutTarget } = indicators;
  const codes = [...new Set([...withoutOwner, ...withoutSource, ...withoutTarget])];
  return total > 0 && codes.length === 0
    ? null
    : refusal('indicators-complete', 'plan/incomplete', indicators, { by: 'plan', codes });
};
