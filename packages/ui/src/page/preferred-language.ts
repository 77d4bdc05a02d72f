import type { Language } from '@traguardo/model';

/** The language chosen earlier, else English for those who read no Italian, else Italian. */
export function preferredLanguage(stored: string | null, languages: readonly string[]): Language {
  if (stored === 'it' || stored === 'en') return stored;
  const first = languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'it' || tag === 'en');
  return first === 'en' ? 'en' : 'it';
}
