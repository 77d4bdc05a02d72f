import type { Language } from './quantity.ts';

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** An ISO day as people of the language read it: `31/12/2024` in Italian, `31 Dec 2024` in English; any other text as it is. */
export function dateText(iso: string, language: Language): string {
  const [day, month, year] = partsOf(iso);
  if (!year || language === 'it') return writtenDate(iso, language);
  return `${Number(day)} ${MONTHS.slice(Number(month) * 3 - 3, Number(month) * 3)} ${year}`;
}

/** An ISO day as it is written into texts, tables of values and fields of the language: `31/12/2024`, `2024-12-31`. */
export function writtenDate(iso: string, language: Language): string {
  const [day, month, year] = partsOf(iso);
  return year && language === 'it' ? `${day}/${month}/${year}` : iso;
}

function partsOf(iso: string): readonly string[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year && month && day ? [day, month, year] : [];
}
