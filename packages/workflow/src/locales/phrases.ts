import { countText, formatPercent, type Language, ratioFromString, ZERO } from '@traguardo/model';

/** Up to `most` names, then how many more. */
export function listText(names: readonly (string | number)[], language: Language, most = 5): string {
  const shown = names.slice(0, most).join(', ');
  const more = names.length - most;
  if (more <= 0) return shown;
  if (language === 'en') return `${shown} and ${more} more`;
  return more === 1 ? `${shown} e un altro` : `${shown} e altri ${more}`;
}

/** All of the words, of which one will do. */
export function oneOfText(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${language === 'it' ? 'o' : 'or'} ${last}`;
}

/** An exact share as a percentage, without decimals where it has none. */
export function shareText(share: string, language: Language): string {
  const value = ratioFromString(share) ?? ZERO;
  return formatPercent(value, language, (value.num * 100n) % value.den === 0n ? 0 : 2);
}

/** Points of 100 as text (`89.1`) as a percentage with the same decimals. */
export function percentageText(points: string, language: Language): string {
  const decimals = points.split('.')[1] ?? '';
  const digits = points.replace('.', '');
  const share = ratioFromString(`${digits}/1${'0'.repeat(decimals.length + 2)}`) ?? ZERO;
  return formatPercent(share, language, decimals.length);
}

/** A hash short enough to compare by eye. */
export function hashText8(hash: string): string {
  return hash.slice('sha256:'.length).slice(0, 8);
}

/** One or many, as the language writes numbers. */
export function pluralIn(language: Language): (count: number, one: string, many: string) => string {
  return (count, one, many) => `${countText(count, language)} ${count === 1 ? one : many}`;
}

/** A value of an effect as text; lists are shortened. */
export function dataText(value: string | number | readonly string[] | undefined, language: Language): string {
  if (value === undefined) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : listText(value, language);
}
