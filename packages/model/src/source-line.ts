import type { Language } from './quantity.ts';

/** What stands below a table: `Fonte: Bilancio`. A source that already begins with the word keeps its own. Every format prints it so. */
export function sourceLine(source: string, language: Language): string {
  const word = WORD[language];
  return source.toLowerCase().startsWith(word.toLowerCase()) ? source : `${word}: ${source}`;
}

const WORD: Readonly<Record<Language, string>> = { it: 'Fonte', en: 'Source' };
