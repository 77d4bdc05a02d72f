import { DAYS, EURO, fromDecimal, type Language, type Ratio, UNIT_WORDS, unitOfWord } from '@traguardo/model';

/** A number in a text: what it says, how exactly, in which unit, and where in the text. */
export interface TypedNumber {
  readonly from: number;
  readonly to: number;
  readonly value: Ratio;
  readonly about: number;
  readonly decimals: number;
  /** Digits that say something: `0,240` has three, `1.200` four. */
  readonly digits: string;
  /** `%`, `€` or `gg` as the unit is called in plans; empty when none is written. */
  readonly unit: '' | '%' | '€' | 'gg';
}

const NUMBERS: Readonly<Record<Language, RegExp>> = {
  it: /(?<![\p{L}\p{N}_.,/\-–°])[-−+]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?(?![\p{L}\p{N}_°ªº]|[.,/\-–]\d)/gu,
  en: /(?<![\p{L}\p{N}_.,/\-–°])[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\p{L}\p{N}_°ªº]|[.,/\-–]\d)/gu,
};
const NAMED = UNIT_WORDS.filter(({ unit }) => unit === EURO || unit === DAYS).flatMap(({ en, it }) => [...en, ...it]);
const UNIT = new RegExp(`^[ \\u00A0]?(%|€|(?:${NAMED.join('|')}|per cento|per cent|pp)\\b)`, 'iu');
const PERCENTAGE = /^(?:%|p)/i;

/** What makes the number behind it the number of something: an act, an article, a page. */
const NUMBERED =
  /(?:\b(?:nn?|nr|num|art|artt|c|co|lett|par|pag|pagg|cap|all|tab|fig|no|nos|sec|d\.?\s?lgs|d\.?\s?l|d\.?\s?m|d\.?\s?p\.?\s?r|l|reg)\.|\b(?:numero|articol[oi]|comm[ai]|legge|decreto|delibera|deliberazione|determina|determinazione|regolamento|direttiva|paragrafo|pagina|capitolo|allegato|tabella|figura|obiettivo|anno|anni|iso|uni|dm|dpr|dlgs|article|articles|law|act|decree|section|page|chapter|table|figure|year|years|number)|[§/-])[ \u00A0]*$/iu;
/** No word that numbers something is longer, with its blanks. */
const LONGEST = 40;
const MONTH =
  /^[ \u00A0]+(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;
/** A day before a year and a year after a month: `30 settembre 2024`, `del 2024`. */
const YEAR = /^(?:19|20)\d\d$/;

/** The numbers of a text that may be figures: no years, dates, ordinals, numbers of acts, nor whole numbers below ten. */
export function typedNumbers(text: string, language: Language): readonly TypedNumber[] {
  return Array.from(text.matchAll(NUMBERS[language])).flatMap((match): TypedNumber[] => {
    const [written] = match;
    const from = match.index;
    const to = from + written.length;
    const plain = plainDecimal(written, language);
    const value = fromDecimal(plain);
    if (value === null || NUMBERED.test(text.slice(Math.max(0, from - LONGEST), from)) || MONTH.test(text.slice(to)))
      return [];
    const [, word = ''] = UNIT.exec(text.slice(to)) ?? [];
    const unit = PERCENTAGE.test(word) ? '%' : word === '' ? '' : unitOfWord(word) === EURO ? '€' : 'gg';
    const decimals = plain.split('.')[1]?.length ?? 0;
    if (unit === '' && YEAR.test(plain)) return [];
    if (decimals === 0 && /^[-+]?\d$/.test(plain)) return [];
    const end = word === '' ? to : to + (UNIT.exec(text.slice(to)) as RegExpExecArray)[0].length;
    return [{ from, to: end, value, about: Number(plain), decimals, digits: digitsOf(plain), unit }];
  });
}

/** Digits without sign, point and leading zeros. */
export function digitsOf(plain: string): string {
  return plain.replace(/\D/g, '').replace(/^0+(?=.)/, '');
}

function plainDecimal(written: string, language: Language): string {
  const [grouping, point] = language === 'it' ? ['.', ','] : [',', '.'];
  return written
    .replaceAll(grouping as string, '')
    .replace(point as string, '.')
    .replace('−', '-')
    .replace('+', '');
}
