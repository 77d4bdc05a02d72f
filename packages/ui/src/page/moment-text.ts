import type { Language } from '@traguardo/model';

/** An instant as day and time where the machine is. */
export function momentText(instant: string, language: Language): string {
  return new Date(instant).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
}

/** How the browser writes days and numbers in a language. */
export function localeOf(language: Language): string {
  return language === 'it' ? 'it-IT' : 'en-GB';
}
