import { versionInForce } from '../context.ts';
import { changedCommitments } from '../facts/commitments.ts';
import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** After the year's end the plan still asks for what its sealed version asks for (D.Lgs. 150/2009 art. 6). */
export const targetsAsSealed: Guard = (context, _event, facts) => {
  const sealed = versionInForce(context);
  const codes = changedCommitments(sealed?.commitments ?? {}, facts.commitments);
  return codes.length === 0
    ? null
    : refusal('targets-as-sealed', 'targets/changed', { version: sealed?.version ?? 0, codes }, { by: 'plan', codes });
};
