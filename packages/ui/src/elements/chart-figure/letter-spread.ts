/**
 * How much wider words are than their letters alone where a reader has set them apart (WCAG 1.4.12). A chart is drawn for so much less room and
 * enlarged to all of it, its letters as large as before.
 */
export function letterSpread(picture: Element | null): number {
  if (picture === null) return 1;
  const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(picture);
  const [letter = 0, word = 0] = [letterSpacing, wordSpacing].map(
    (each) => parseFloat(each) / parseFloat(fontSize) || 0,
  );
  return 1 + Math.max(0, letter + word / LETTERS_OF_A_WORD) / LETTER;
}

/** The width of a narrow letter, in parts of its size, and how many a short word has: figures with their units are most of what is drawn. */
const LETTER = 0.5;
const LETTERS_OF_A_WORD = 3;
