import { codeKey, concerns, type LegalSubject, type Plan, type Source } from '@traguardo/model';

/** L. 190/2012 art. 1 c. 8-bis: `anticorruzione`, `prevenzione della corruzione`. */
export const ANTICORRUPTION: LegalSubject = {
  tags: ['anticorruzione', 'anticorruption'],
  words: [['corruzion', 'corruption']],
};

/** D.Lgs. 33/2013 art. 10 c. 3: promoting more transparency is a strategic goal. */
export const TRANSPARENCY: LegalSubject = {
  tags: ['trasparenza', 'transparency'],
  words: [['trasparen', 'transparen']],
};

const BALANCE: LegalSubject = { tags: [], words: [['bilancio', 'balance']] };

/** Says whether a source, by code or as written, is the balance sheet: its code or title has `bilancio` or `balance`. */
export function balanceSources(plan: Plan): (source: string | null) => boolean {
  const byKey = new Map<string, Source>(plan.sources.map((source) => [codeKey(source.code), source]));
  return (source) => source !== null && concerns(BALANCE, [], [source, byKey.get(codeKey(source))?.title ?? '']);
}
