import type { Language } from '@traguardo/model';

/** The notation of a text of a report: as its first comment says (`<!-- lingua it -->`), otherwise that of its plan. */
export function notationOf(text: string, otherwise: Language): Language {
  const [, language] = /^\uFEFF?\s*<!--\s*(?:lingua|language)\s+(it|en)\b/i.exec(text) ?? [];
  return language === undefined ? otherwise : (language.toLowerCase() as Language);
}
