/**
 * Words for people in which a number stays on the line of its unit, and of the sign before it: the blank before a sign or a short word, and the one
 * after a comparison, do not break. Only for what is drawn; files that machines read keep their blanks.
 */
export function unbroken(words: string): string {
  return words.replaceAll(/(?<=\d) (?=[%€]|\p{L}{1,3}(?![\p{L}\p{N}]))|(?<=[≥≤≠<>]) (?=[-−]?\d)/gu, '\u{A0}');
}
