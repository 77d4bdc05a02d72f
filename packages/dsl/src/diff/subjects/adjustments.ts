import { type Adjustment, codeKey, type Plan } from '@traguardo/model';
import type { Change } from '../change.ts';
import { type Kept, pairUp } from '../pair.ts';
import { isSame, type Renaming } from '../same.ts';

/** Scores put in the place of computed ones: by node, in written order. */
export function adjustmentChanges({ before, after }: Kept<Plan>, renaming: Renaming): readonly Change[] {
  const keyBefore = ({ code }: Adjustment): string => renaming(code);
  const keyAfter = ({ code }: Adjustment): string => codeKey(code);
  return pairUp(before.adjustments, after.adjustments, keyBefore, keyAfter).flatMap((pair): readonly Change[] => {
    if (isSame(pair.before, pair.after, renaming)) return [];
    const code = (pair.after ?? pair.before)?.code ?? '';
    return [{ kind: 'adjustment', subject: { kind: 'adjustment', code, title: '', within: [] }, ...pair }];
  });
}
