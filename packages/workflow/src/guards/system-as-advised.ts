import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';
import { waysBy } from './ways.ts';

/** The system that is adopted is the one the OIV gave its binding opinion on (D.Lgs. 150/2009 art. 7 c. 1). */
export const systemAsAdvised: Guard = ({ system }, event, facts) => {
  const last = system.at(-1);
  return last === undefined || last.rules === rulesOf(facts)
    ? null
    : refusal(
        'system-as-advised',
        'system/changed',
        { profile: last.profile, given: facts.profile },
        { by: 'plan', codes: [] },
        ...waysBy(event, 'system-proposed'),
      );
};

/** A digest of the rules of the profile in force: those that a score depends on, not its words. */
export function rulesOf({ commitments }: { readonly commitments: Readonly<Record<string, string>> }): string {
  return commitments['@profile'] ?? '';
}
