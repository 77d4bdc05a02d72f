import type { Plan } from '@traguardo/model';
import { isKept } from './pair.ts';
import { sideBySide } from './trees.ts';

/** The codes of one node in two plans. */
export interface PairedCodes {
  readonly before: string;
  readonly after: string;
}

/** The nodes of the trees that both plans have, as `diff` pairs them: by code, or by `aka` where a code changed (decision 0081). Pure. */
export function pairCodes(before: Plan, after: Plan): readonly PairedCodes[] {
  const kept = sideBySide(before, after).pairs.filter(isKept);
  return kept.map((pair) => ({ before: pair.before.node.code, after: pair.after.node.code }));
}
