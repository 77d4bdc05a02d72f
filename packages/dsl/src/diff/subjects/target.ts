import type { Indicator, Target } from '@traguardo/model';
import type { Subject, TargetChange } from '../change.ts';
import { compareTargets } from '../compare-targets.ts';
import { type Kept, pairUp } from '../pair.ts';
import type { Renaming } from '../same.ts';

/** The change of one target with what it means; nothing when it asks for the same. */
export function targetChange(
  subject: Subject,
  before: Target | null,
  after: Target | null,
  year: number | null,
  renaming?: Renaming,
): readonly TargetChange[] {
  const effect = compareTargets(before, after, renaming);
  return effect === null ? [] : [{ kind: 'target', subject, effect, year, before, after }];
}

/** The target of the plan's own period and those of the other years of a multi-year line. */
export function targetChanges(
  subject: Subject,
  { before, after }: Kept<Indicator>,
  renaming?: Renaming,
): readonly TargetChange[] {
  const years = pairUp(before.otherTargets, after.otherTargets, ({ year }) => `${year}`);
  return [
    ...targetChange(subject, before.target, after.target, null, renaming),
    ...years.flatMap(({ before: old, after: now }) =>
      targetChange(subject, old?.target ?? null, now?.target ?? null, (now ?? old)?.year ?? null, renaming),
    ),
  ];
}
