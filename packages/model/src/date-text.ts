import type { Language } from './quantity.ts';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** An ISO day as people of the language read it: `31/12/2024` in Italian, `31 Dec 2024` in English; any other text as it is. */
export function dateText(iso: string, language: Language): string {
  if (language === 'it') return writtenDate(iso, language);
  return iso.replace(
    DAY,
    (_iso, year, month, day) => `${Number(day)} ${MONTHS.slice(month * 3 - 3, month * 3)} ${year}`,
  );
}

/** An ISO day as it is written into texts, tables of values and fields of the language: `31/12/2024`, `2024-12-31`. */
export function writtenDate(iso: string, language: Language): string {
  return language === 'it' ? iso.replace(DAY, '$3/$2/$1') : iso;
}

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
