import type { Language } from '@traguardo/model';

const LINE = /^[^\S\r\n]*(?:language|lingua)[^\S\r\n]+(it|en)[^\S\r\n]*(?:;|\/\/|\r?$)/gimu;

/** The notation fixed by the first `language it|en` / `lingua it|en` line of a text; null when it has none. */
export function findNotation(text: string): Language | null {
  for (const match of text.matchAll(LINE)) {
    const marks = text.slice(0, match.index).split('"""').length - 1;
    if (marks % 2 === 0) return (match[1] as string).toLowerCase() as Language;
  }
  return null;
}
