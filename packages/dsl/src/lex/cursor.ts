import { isMark, isSignificant } from './lines.ts';
import { type DraftToken, type Token, tokenAt, type TokenKind } from './token.ts';

/** No keyword has more. */
const MOST_HYPHENS = 2;

/** Walks over the tokens of a text once, settles the kind each turned out to have, and lists them in `out`. */
export class Cursor {
  readonly out: DraftToken[] = [];
  private readonly text: string;
  private readonly tokens: readonly DraftToken[];
  private at = 0;
  private last: DraftToken | undefined;
  /** The answer of `opensBlock` for every token before `itemEnd`. */
  private opens = false;
  private itemEnd = 0;

  /** A cursor at the first of `tokens`, which were cut from `text`. */
  constructor(text: string, tokens: readonly DraftToken[]) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The token here, whatever it is; undefined at the end of the text. */
  here(): Token | undefined {
    return this.tokens[this.at];
  }

  /** The token of the item here, comments passed over; null at the end of the item. */
  peek(): Token | null {
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at] as Token;
      if (token.kind === 'line-end') return null;
      if (isSignificant(token)) return isMark(token, '{') || isMark(token, '}') ? null : token;
      this.take();
    }
    return null;
  }

  /** The tokens from here on, `ahead` further; comments count. */
  raw(ahead: number): Token | undefined {
    return this.tokens[this.at + ahead];
  }

  /** The token after the one here, comments not counted; it may be a line end. */
  following(): Token | undefined {
    for (let index = this.at + 1; index < this.tokens.length; index += 1) {
      const token = this.tokens[index] as Token;
      if (isSignificant(token) || token.kind === 'line-end') return token;
    }
    return undefined;
  }

  /** Whether the item here goes on to a `{`. No token is looked at twice for it. */
  opensBlock(): boolean {
    if (this.at < this.itemEnd) return this.opens;
    this.opens = false;
    for (this.itemEnd = this.at; this.itemEnd < this.tokens.length; this.itemEnd += 1) {
      const token = this.tokens[this.itemEnd];
      this.opens = isMark(token, '{');
      if (this.opens || token?.kind === 'line-end' || isMark(token, '}')) break;
    }
    return this.opens;
  }

  /** The last token taken that says something. */
  previous(): Token | undefined {
    return this.last;
  }

  /** Takes the token here as it is. */
  take(): void {
    this.put(this.tokens[this.at] as DraftToken);
    this.at += 1;
  }

  /** Takes the token here as one of `kind`, or the next `count` tokens as one, written as in the text. */
  takeAs(kind: TokenKind, concept: string | null = null, count = 1): Token {
    const token = count === 1 ? (this.tokens[this.at] as DraftToken) : this.joined(count);
    token.kind = kind;
    token.concept = concept;
    this.put(token);
    this.at += count;
    return token;
  }

  /** Puts tokens in the place of the one here. */
  replace(tokens: readonly DraftToken[]): void {
    for (const token of tokens) this.put(token);
    this.at += 1;
  }

  /** Puts a token before the one here. */
  insert(token: DraftToken): void {
    this.put(token);
  }

  /** How many tokens from here are one word: several when they are joined by hyphens without blanks and `isKnown` says that this is a keyword. */
  hyphenated(isKnown: (word: string) => boolean): number {
    let best = 1;
    for (let count = 3; count <= 1 + 2 * MOST_HYPHENS; count += 2) {
      if (!isMark(this.raw(count - 2), '-') || this.raw(count - 1)?.kind !== 'word') break;
      const word = this.written(count);
      if (/[\s\u00A0]/.test(word)) break;
      if (isKnown(word)) best = count;
    }
    return best;
  }

  /** What is written from here over `count` tokens. */
  written(count: number): string {
    const first = this.tokens[this.at] as DraftToken;
    if (count === 1) return first.image;
    return this.text.slice(first.startOffset, (this.tokens[this.at + count - 1] as DraftToken).endOffset);
  }

  private joined(count: number): DraftToken {
    const { file, start } = (this.tokens[this.at] as DraftToken).place;
    const { end } = (this.tokens[this.at + count - 1] as DraftToken).place;
    return tokenAt('word', this.written(count), { file, start, end });
  }

  private put(token: DraftToken): void {
    this.out.push(token);
    if (isSignificant(token)) this.last = token;
  }
}
