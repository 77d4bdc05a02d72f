import { codeKey } from '@traguardo/model';
import { versionInForce } from '../context.ts';
import { changedCommitments } from '../facts/commitments.ts';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** The new version differs from the one in force in the nodes named in the table of changes, and in no other. */
export const changeWithinItems: Guard = (context, event, facts) => {
  const before = versionInForce(context)?.commitments ?? {};
  const items = (context.change?.items ?? []).map(({ code }) => code);
  const named = new Set(items.map(codeKey));
  const changed = changedCommitments(before, facts.commitments);
  const codes = changed.filter((code) => !named.has(codeKey(code)));
  if (codes.length > 0) {
    const ways = waysBy(event, 'change-amended');
    return refusal('change-within-items', 'change/outside-items', { codes }, { by: 'plan', codes }, ...ways);
  }
  const moved = new Set(changed.map(codeKey));
  const held = new Set(Object.keys(before).map(codeKey));
  const unsaid = items.filter((code) => held.has(codeKey(code)) && !moved.has(codeKey(code)));
  const { payload, day } = event;
  return unsaid.length === 0
    ? null
    : refusal(
        'change-within-items',
        'change/not-in-text',
        { day: payload.validFrom ?? day, codes: [...new Set(unsaid)] },
        { by: 'payload', fields: ['validFrom', 'on'] },
        { by: 'plan', codes: [...new Set(unsaid)] },
      );
};
