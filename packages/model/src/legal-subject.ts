import { codeKey } from './code.ts';

/** How a subject of law is recognised in a plan: a tag settles it; otherwise every group must have a word in the text. */
export interface LegalSubject {
  readonly tags: readonly string[];
  readonly words: readonly (readonly string[])[];
}

/** D.L. 13/2023 art. 4-bis: `rispetto dei tempi di pagamento`, `ritardo medio dei pagamenti`. */
export const PAYMENT_TIME: LegalSubject = {
  tags: ['tempi-di-pagamento', 'tempi_di_pagamento', 'payment-time', 'payment_time'],
  words: [
    ['pagament', 'payment'],
    ['temp', 'ritard', 'time', 'delay', 'late'],
  ],
};

/** Whether something is about a subject, by its tags or by any of its texts; case and accents are ignored. */
export function concerns(subject: LegalSubject, tags: readonly string[], texts: readonly string[]): boolean {
  if (tags.some((tag) => subject.tags.includes(codeKey(tag)))) return true;
  return texts.some((text) => {
    const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return subject.words.every((group) => group.some((word) => plain.includes(word)));
  });
}
