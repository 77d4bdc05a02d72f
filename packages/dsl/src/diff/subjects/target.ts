import type { Indicator, Target } from '@traguardo/model';
import type { Change, Subject } from '../change.ts';
import { compareTargets } from '../compare-targets.ts';
import { type Kept, pairUp } from '../pair.ts';
import type { Renaming } from '../same.ts';

/** The change of one target with what it means; nothing when it asks for the same. */
export function targetChange(
  subject: Subject,
  before: Target | null,
  after: Target | null,
  year: number | null,
  renaming: Renaming,
): readonly Change[] {
  const effect = compareTargets(before, after, renaming);
  return effect === null ? [] : [{ kind: 'target', subject, effect, year, before, after }];
}

/** The targets of other years of a multi-year line. */
export function otherTargetChanges(
  subject: Subject,
  { before, after }: Kept<Indicator>,
  renaming: Renaming,
): readonly Change[] {
  const years = pairUp(before.otherTargets, after.otherTargets, ({ year }) => `${year}`);
  return years.flatMap(({ before: old, after: now }) =>
    targetChange(subject, old?.target ?? null, now?.target ?? null, (now ?? old)?.year ?? null, renaming),
  );
}
