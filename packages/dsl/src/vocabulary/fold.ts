/** The form under which words are compared: NFC input or not, any case, accents or not: `Unità`, `UNITA` and `unita` are one. */
export function foldWord(word: string): string {
  if (isAscii(word)) return word.toLowerCase(); // nearly every word: folding by Unicode is ten times dearer
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether all characters are of ASCII. */
export function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}
