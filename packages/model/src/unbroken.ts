/**
 * Words for people in which a number stays on the line of its unit, and of the sign before it: the blank before a sign or a short word, and the one
 * after a comparison, do not break, nor does the one between the number of an article and its abbreviation. Only for what is drawn; files that machines read keep
 * their blanks.
 */
export function unbroken(words: string): string {
  return words.replaceAll(
    /(?<=\d [A-Z][a-z]{2}) (?=\d{4})|(?<=\d) (?=[%€]|(?:\p{L}{1,3}|days?|hours?)[²³]?(?![\p{L}\p{N}]))|(?<=[≥≤≠<>]) (?=[-−]?\d)|(?<=(?<!\p{L})(?:[Aa]rtt?|cc?|lett|Lgs|n|par)\.) (?=\d|[a-z](?!\p{L}))/gu,
    '\u{A0}',
  );
}
