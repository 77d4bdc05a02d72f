import type { NarrativeFormat } from '@traguardo/model';
import { foldWord } from '../vocabulary/fold.ts';

/** How the words of a format are spelled, as first printed. */
export const FORMAT_WORDS = {
  it: ['decimali 0', 'segno', 'senza unità', 'percentuale', 'titolo'],
  en: ['decimals 0', 'sign', 'without unit', 'percent', 'title'],
} as const;

const PLAIN: NarrativeFormat = { decimals: null, signed: false, unit: true, percent: false, title: false };

/** Reads `decimali 0 | segno`, in either language; `wrong` tells where a word stands that says nothing. */
export function readFormat(text: string, wrong: (at: number, word: string) => void): NarrativeFormat {
  let format = PLAIN;
  let at = 0;
  for (const part of text.split('|')) {
    const word = part.trim();
    const read = formatOf(format, foldWord(word).replace(/\s+/g, ' '));
    if (read) format = read;
    else wrong(at + part.indexOf(word), word);
    at += part.length + 1;
  }
  return format;
}

function formatOf(before: NarrativeFormat, word: string): NarrativeFormat | null {
  const [, decimals] = /^(?:decimali|decimals) (\d)$/.exec(word) ?? [];
  if (decimals !== undefined) return { ...before, decimals: Number(decimals) };
  switch (word) {
    case 'segno':
    case 'sign':
      return { ...before, signed: true };
    case 'senza unita':
    case 'without unit':
      return { ...before, unit: false };
    case 'percentuale':
    case 'percent':
      return { ...before, percent: true };
    case 'titolo':
    case 'title':
      return { ...before, title: true };
    default:
      return null;
  }
}

/** A figure as it is printed when nothing is said of it. */
export const PLAIN_FORMAT: NarrativeFormat = PLAIN;
