/** The form under which words are compared: NFC input or not, any case, accents or not: `Unità`, `UNITA` and `unita` are one. */
export function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
