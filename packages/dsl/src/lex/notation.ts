import type { Language } from '@traguardo/model';

/** A slip in the word (`linguax it`) does not turn every number of the file into another. */
const LINE = /^\uFEFF?([^\S\r\n]*l[ai]ng\p{L}*[^\S\r\n]+)(it|en)(?![\p{L}\p{N}_.])/gimu;

/** The word that fixes the notation of a file, and where it stands. */
export interface Notation {
  readonly language: Language;
  /** Offset of the word `it` or `en`. */
  readonly offset: number;
}

/** The notation fixed by the first `language it|en` / `lingua it|en` line of a text; null when it has none. */
export function findNotation(text: string): Notation | null {
  let walked = 0;
  let isInText = false;
  for (const match of text.matchAll(LINE)) {
    const marks = text.slice(walked, match.index).split('"""').length - 1;
    if (marks % 2 === 1) isInText = !isInText;
    walked = match.index;
    if (isInText) continue;
    const [line, before = '', language = ''] = match;
    const bom = line.startsWith('\uFEFF') ? 1 : 0;
    return { language: language.toLowerCase() as Language, offset: match.index + bom + before.length };
  }
  return null;
}
