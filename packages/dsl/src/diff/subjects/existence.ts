import type { Ratio, Target } from '@traguardo/model';
import type { ExistenceChange, Subject } from '../change.ts';
import type { Pair } from '../pair.ts';

/** What an added or removed thing may weigh and ask for. */
interface Commitment {
  readonly weight?: Ratio | null;
  readonly target?: Target | null;
}

/** The change of a thing that one of the plans does not have; nothing when both have it. */
export function existence<T>(
  { before, after }: Pair<T>,
  subjectOf: (item: T) => Subject,
  commitmentOf: (item: T) => Commitment = () => ({}),
): readonly ExistenceChange[] {
  const item = after ?? before;
  if (item === null || (before !== null && after !== null)) return [];
  const { weight = null, target = null } = commitmentOf(item);
  return [{ kind: after === null ? 'removed' : 'added', subject: subjectOf(item), weight, target }];
}
