import type { Language } from './quantity.ts';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** An ISO day as people of the language read it: `31/12/2024` in Italian, `31 Dec 2024` in English; any other text as it is. */
export function dateText(iso: string, language: Language): string {
  return language === 'it'
    ? writtenDate(iso, language)
    : iso.replace(DAY, () => new Date(iso).toUTCString().slice(5, 16).replace(/^0/, '')); // `Tue, 31 Dec 2024 00:00:00 GMT`
}

/** An ISO day as it is written into texts, tables of values and fields of the language: `31/12/2024`, `2024-12-31`. */
export function writtenDate(iso: string, language: Language): string {
  return language === 'it' ? iso.replace(DAY, '$3/$2/$1') : iso;
}
