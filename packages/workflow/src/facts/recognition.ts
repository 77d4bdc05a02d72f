import type { Plan, Source } from '@traguardo/model';
import { codeKey } from '@traguardo/model';

/** How a subject of law is recognised in a plan: a tag settles it; otherwise every group must have a word in the text. */
export interface Subject {
  readonly tags: readonly string[];
  readonly words: readonly (readonly string[])[];
}

/** D.L. 13/2023 art. 4-bis: `rispetto dei tempi di pagamento`, `ritardo medio dei pagamenti`. */
export const PAYMENT_TIME: Subject = {
  tags: ['tempi-di-pagamento', 'tempi_di_pagamento', 'payment-time', 'payment_time'],
  words: [
    ['pagament', 'payment'],
    ['temp', 'ritard', 'time', 'delay', 'late'],
  ],
};

/** L. 190/2012 art. 1 c. 8-bis: `anticorruzione`, `prevenzione della corruzione`. */
export const ANTICORRUPTION: Subject = {
  tags: ['anticorruzione', 'anticorruption'],
  words: [['corruzion', 'corruption']],
};

const BALANCE: Subject = { tags: [], words: [['bilancio', 'balance']] };

/** Whether something is about a subject, by its tags or by any of its texts; case and accents are ignored. */
export function concerns(subject: Subject, tags: readonly string[], texts: readonly string[]): boolean {
  if (tags.some((tag) => subject.tags.includes(codeKey(tag)))) return true;
  return texts.some((text) => {
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return subject.words.every((group) => group.some((word) => plain.includes(word)));
  });
}

/** Says whether a source, by code or as written, is the balance sheet: its code or title has `bilancio` or `balance`. */
export function balanceSources(plan: Plan): (source: string | null) => boolean {
  const byKey = new Map<string, Source>(plan.sources.map((source) => [codeKey(source.code), source]));
  return (source) => source !== null && concerns(BALANCE, [], [source, byKey.get(codeKey(source))?.title ?? '']);
}
