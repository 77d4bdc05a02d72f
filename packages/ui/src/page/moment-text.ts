import type { Language } from '@traguardo/model';

/** An instant as day and time where the machine is; an Italian month begins with its `1º`. */
export function momentText(instant: string, language: Language): string {
  const text = new Date(instant).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  return language === 'it' ? text.replace(/^1 /, '1º ') : text;
}

/** How the browser writes days and numbers in a language. */
export function localeOf(language: Language): string {
  return language === 'it' ? 'it-IT' : 'en-GB';
}
