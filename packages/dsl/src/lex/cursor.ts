import type { Place } from '@traguardo/model';
import { isMark, isSignificant } from './lines.ts';
import type { Token, TokenKind } from './token.ts';

/** Walks over tokens once, copying each to `out` under the kind it turned out to have. */
export interface Cursor {
  readonly out: readonly Token[];
  /** The token here, whatever it is; undefined at the end of the text. */
  here(): Token | undefined;
  /** The token of the item here, comments passed over; null at the end of the item. */
  peek(): Token | null;
  /** The tokens from here on, `ahead` further; comments count. */
  raw(ahead: number): Token | undefined;
  /** The token after the one here, comments not counted; it may be a line end. */
  following(): Token | undefined;
  /** Whether the item here goes on to a `{`. */
  opensBlock(): boolean;
  /** The last token taken that says something. */
  previous(): Token | undefined;
  /** Takes the token here, as another kind when given. */
  take(kind?: TokenKind, concept?: string | null): void;
  /** Takes the next `count` tokens as one, written as in the text. */
  takeJoined(count: number, kind: TokenKind, concept: string | null): Token;
  /** Puts tokens in the place of the one here. */
  replace(tokens: readonly Token[]): void;
  /** Puts a token before the one here. */
  insert(token: Token): void;
  /** The word here, or words joined by hyphens without blanks when `isKnown` says that this is a keyword. */
  hyphenated(isKnown: (word: string) => boolean): { readonly word: string; readonly count: number };
}

/** No keyword has more. */
const MOST_HYPHENS = 2;

/** A cursor at the first of `tokens`, which were cut from `text`. */
export function createCursor(text: string, tokens: readonly Token[]): Cursor {
  const out: Token[] = [];
  const opens = blocksAhead(tokens);
  let at = 0;

  const take = (kind?: TokenKind, concept: string | null = null): void => {
    const token = tokens[at] as Token;
    out.push(kind === undefined ? token : retyped(token, kind, concept));
    at += 1;
  };

  const peek = (): Token | null => {
    while (at < tokens.length) {
      const token = tokens[at] as Token;
      if (isSignificant(token)) return isMark(token, '{') || isMark(token, '}') ? null : token;
      if (token.kind === 'line-end') return null;
      take();
    }
    return null;
  };

  return {
    out,
    here: () => tokens[at],
    peek,
    raw: (ahead) => tokens[at + ahead],
    following: () => {
      let index = at + 1;
      while (index < tokens.length && isPassedOver(tokens[index] as Token)) index += 1;
      return tokens[index];
    },
    opensBlock: () => opens[at] === 1,
    previous: () => out.findLast(isSignificant),
    take,
    takeJoined: (count, kind, concept) => {
      const { place } = tokens[at] as Token;
      const joined: Place = { ...place, end: (tokens[at + count - 1] as Token).place.end };
      const token: Token = {
        kind,
        image: text.slice(joined.start.offset, joined.end.offset),
        concept,
        inserted: false,
        place: joined,
      };
      out.push(token);
      at += count;
      return token;
    },
    replace: (others) => {
      out.push(...others);
      at += 1;
    },
    insert: (token) => {
      out.push(token);
    },
    hyphenated: (isKnown) => {
      const first = tokens[at] as Token;
      let best = { word: first.image, count: 1 };
      if (!isMark(tokens[at + 1], '-')) return best;
      const last = at + 2 * MOST_HYPHENS;
      for (
        let index = at;
        index < last && isMark(tokens[index + 1], '-') && tokens[index + 2]?.kind === 'word';
        index += 2
      ) {
        const end = (tokens[index + 2] as Token).place.end.offset;
        const word = text.slice(first.place.start.offset, end);
        if (/[\s\u00A0]/.test(word)) break;
        if (isKnown(word)) best = { word, count: index + 3 - at };
      }
      return best;
    },
  };
}

function retyped({ image, inserted, place }: Token, kind: TokenKind, concept: string | null): Token {
  return { kind, image, concept, inserted, place };
}

/** For every token, 1 when a `{` comes before the end of its item. From the end, so that each token is looked at once. */
function blocksAhead(tokens: readonly Token[]): Uint8Array {
  const opens = new Uint8Array(tokens.length + 1);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index] as Token;
    const isEnd = token.kind === 'line-end' || isMark(token, '}');
    opens[index] = isMark(token, '{') ? 1 : isEnd ? 0 : (opens[index + 1] as number);
  }
  return opens;
}

function isPassedOver(token: Token): boolean {
  return !isSignificant(token) && token.kind !== 'line-end';
}
