/**
 * Words for people in which a number stays on the line of its unit: the blank before a sign or a short word does not break. Only for what is drawn;
 * files that machines read keep their blanks.
 */
export function unbroken(words: string): string {
  return words.replaceAll(/(?<=\d) (?=[%€]|\p{L}{1,3}(?![\p{L}\p{N}]))/gu, '\u{A0}');
}
