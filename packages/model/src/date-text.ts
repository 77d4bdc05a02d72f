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
