import { codeKey } from '@traguardo/model';
import { versionInForce } from '../context.ts';
import { changedCommitments } from '../facts/commitments.ts';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** The new version differs from the one in force only in nodes named in the table of changes. */
export const changeWithinItems: Guard = (context, event, facts) => {
  const before = versionInForce(context)?.commitments ?? {};
  const named = new Set((context.change?.items ?? []).map(({ code }) => codeKey(code)));
  const codes = changedCommitments(before, facts.commitments).filter((code) => !named.has(codeKey(code)));
  return codes.length === 0
    ? null
    : refusal(
        'change-within-items',
        'change/outside-items',
        { codes },
        { by: 'plan', codes },
        ...waysBy(event, 'change-amended'),
      );
};
