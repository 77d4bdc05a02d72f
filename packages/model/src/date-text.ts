import type { Language } from './quantity.ts';

/** An ISO day as people of the language write it: `31/12/2024` in Italian, the ISO day itself in English. */
export function dateText(iso: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match && language === 'it' ? `${match[3]}/${match[2]}/${match[1]}` : iso;
}
