/** What is read with a vowel first: otto, ottanta, undici, 08/03/2024, 11,5 %; not 110. */
const VOWEL = /^(?:0?8|11(?!\d))/;

/** An article that stands last, alone or joined with what comes before it. */
const ARTICLE = /\b(i|de|da|a|ne|su)l $/i;

/** Tag of an Italian sentence: an article is elided before a figure that asks it, `dell’11/03/2024`, `l’80 %`. */
export function italian(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.reduce((text, part, index) => {
    const value = String(values[index - 1]);
    return `${VOWEL.test(value) ? text.replace(ARTICLE, elided) : text}${value}${part}`;
  });
}

/** `il ` is `l’`, `del ` is `dell’`. */
function elided(_article: string, before: string): string {
  return before === 'i' ? 'l’' : before === 'I' ? 'L’' : `${before}ll’`;
}
