import type { Place } from '@traguardo/model';
import { type DraftToken, type Token, tokenAt } from './token.ts';

/** Comments, documentation and line ends have no part in a sentence; neither has what was refused. */
export function isSignificant(token: Token): boolean {
  switch (token.kind) {
    case 'comment':
    case 'documentation':
    case 'line-end':
    case 'bad':
      return false;
    default:
      return true;
  }
}

/** Whether the token is the punctuation `mark`. */
export function isMark(token: Token | undefined, mark: string): boolean {
  return token !== undefined && token.kind === 'punctuation' && token.image === mark;
}

/** Whether the token may stand where a name is expected, quoted or not. */
export function isName(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'quoted' || (token.kind === 'word' && startsAsName(token.image)));
}

function startsAsName(word: string): boolean {
  return isAsciiLetter(word.charCodeAt(0)) || /^[\p{L}_]/u.test(word);
}

/** A letter of ASCII, or `_`. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || code === 0x5f;
}

/** One physical line that has something to say. `indent` is the column of its first token. */
export interface Line {
  readonly indent: number;
  /** Indexes of its significant tokens, at least one. */
  readonly tokens: readonly number[];
}

/** The lines of a token list, without blank lines and lines of comments alone. */
export function linesOf(tokens: readonly Token[]): readonly Line[] {
  const lines: { indent: number; tokens: number[] }[] = [];
  let isOpen = false;
  tokens.forEach((token, index) => {
    if (token.kind === 'line-end') isOpen = false;
    else if (isSignificant(token)) {
      if (isOpen) lines.at(-1)?.tokens.push(index);
      else lines.push({ indent: token.place.start.column, tokens: [index] });
      isOpen = true;
    }
  });
  return lines;
}

/** A token that was not written, at the end of `after`. */
export function insertedToken(image: string, after: Place): DraftToken {
  return tokenAt('punctuation', image, { file: after.file, start: after.end, end: after.end }, true);
}
