import { codeKey, type Override, type Plan, type Revision } from '@traguardo/model';
import type { Change, Subject } from '../change.ts';
import { type Field, field } from '../fields.ts';
import { type Kept, pairUp } from '../pair.ts';
import { isSame, type Renaming } from '../same.ts';
import { DECLARED, listChanges } from './registries.ts';

const REVISION: readonly Field<Revision>[] = [
  ...DECLARED,
  field('date', ({ at }) => at),
  field('act', ({ act }) => act),
  field('opinion', ({ opinion }) => opinion),
];

/** Dated changes, as items of the plan: which revisions there are and what each says of every node. */
export function revisionChanges({ before, after }: Kept<Plan>, renaming: Renaming): readonly Change[] {
  const lists = { before: before.revisions, after: after.revisions };
  return listChanges('revision', lists, REVISION, renaming, (subject, kept) =>
    overrideChanges(subject, kept, renaming),
  );
}

function overrideChanges(subject: Subject, { before, after }: Kept<Revision>, renaming: Renaming): readonly Change[] {
  const keyBefore = ({ code }: Override): string => renaming(code);
  const keyAfter = ({ code }: Override): string => codeKey(code);
  return pairUp(before.overrides, after.overrides, keyBefore, keyAfter).flatMap(
    ({ before: old, after: now }): readonly Change[] => {
      if (isSame(contentOf(old), contentOf(now), renaming)) return [];
      return [{ kind: 'override', subject, code: (now ?? old)?.code ?? '', before: old, after: now }];
    },
  );
}

/** What an override says, whatever the node is called. */
function contentOf(override: Override | null): object | null {
  return override && { changes: override.changes, withdrawn: override.withdrawn, reason: override.reason };
}
