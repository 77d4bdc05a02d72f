/** Of a letter and of a word, blank included, beside the size of the font: as in the titles of plans. */
const LETTER = 0.5;
const LETTERS_OF_WORD = 6;

/** How much wider text is drawn than its font makes it, by the spacing somebody asked for; 1 without any, never less. */
export function stretchOf(style: Pick<CSSStyleDeclaration, 'fontSize' | 'letterSpacing' | 'wordSpacing'>): number {
  const letters = pixels(style.letterSpacing) + pixels(style.wordSpacing) / LETTERS_OF_WORD;
  return 1 + Math.max(0, letters) / (LETTER * pixels(style.fontSize));
}

function pixels(length: string): number {
  return Number.parseFloat(length) || 0; // `normal`
}
