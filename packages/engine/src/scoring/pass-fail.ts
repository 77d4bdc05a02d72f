import { compare, ONE } from '@traguardo/model';
import { MET, MISSED, type Verdict } from './verdict.ts';

/** `scoring pass_fail`: 1 when the target is met, otherwise 0, also where a proportion has no meaning. */
export function passOrFail(verdict: Verdict): Verdict {
  if (verdict.kind === 'unbounded') return MET;
  if (verdict.kind === 'score') return compare(verdict.score, ONE) >= 0 ? MET : MISSED;
  const hasNoProportion = verdict.kind === 'undefined' && verdict.cause === 'non-positive-target';
  return hasNoProportion && verdict.subject === null ? MISSED : verdict; // with a subject it is another node whose score has none
}
