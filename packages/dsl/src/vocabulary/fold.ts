/** The form under which words are compared: NFC input or not, any case, accents or not: `Unità`, `UNITA` and `unita` are one. */
export function foldWord(word: string): string {
  if (/^[\x20-\x7E]*$/.test(word)) return word.toLowerCase(); // nearly every word: folding by Unicode is ten times dearer
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
