import type { Vocabulary } from '../vocabulary/schema.ts';
import { isMark, isName, isSignificant } from './lines.ts';
import type { DraftToken, Token } from './token.ts';

/**
 * Decides which ends of line end an item, and turns `;` outside brackets into line ends. A line goes on after `,` `+` `*` `/` `(` `[`,
 * inside brackets while the expression can go on, and before a `{` alone on the next line; it never goes on into a `}` or
 * into a line that starts a declaration, so that an unclosed bracket costs its own line only. `tokens` keeps what is left.
 */
export function markLineEnds(tokens: DraftToken[], vocabulary: Vocabulary): void {
  const nextOf = sentencesAhead(tokens);
  let depth = 0;
  let last: Token | null = null;
  let kept = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as DraftToken;
    if (token.kind === 'punctuation') {
      depth = depthAfter(token.image, depth);
      if (depth === 0 && token.image === ';') {
        token.kind = 'line-end';
        last = null;
      } else last = token;
    } else if (token.kind === 'line-end') {
      if (last !== null && goesOn(tokens, nextOf(index), last, depth, vocabulary)) continue;
      depth = 0;
      last = null;
    } else if (isSignificant(token)) last = token;
    tokens[kept] = token;
    kept += 1;
  }
  tokens.length = kept;
}

/** How many brackets are open after a mark, when `depth` are before it. */
function depthAfter(mark: string, depth: number): number {
  switch (mark) {
    case '(':
      return depth + 1;
    case ')':
      return Math.max(0, depth - 1);
    case '{':
    case '}':
      return 0;
    default:
      return depth;
  }
}

/**
 * Gives for a token the index of the next significant one, or the count of tokens when a blank line or nothing comes first.
 * Asked in the order of the text: what was looked through for one answer is not looked through again.
 */
function sentencesAhead(tokens: readonly Token[]): (index: number) => number {
  let end = -1;
  let known = 0;
  return (index) => {
    if (index < end) return known;
    known = tokens.length;
    for (end = index + 1; end < tokens.length; end += 1) {
      const token = tokens[end] as Token;
      if (token.kind === 'line-end' && tokens[end - 1]?.kind === 'line-end') return known;
      if (isSignificant(token)) return (known = end);
    }
    return known;
  };
}

/** Whether the item goes on after a line end, given its last token and the index of the next. */
function goesOn(tokens: readonly Token[], at: number, last: Token, depth: number, vocabulary: Vocabulary): boolean {
  const next = tokens[at];
  if (!next || isMark(next, '}')) return false;
  if (isMark(next, '{')) return !isMark(last, '{') && !isMark(last, '}');
  const after = tokens[at + 1];
  const startsBlock = isName(next) && next.kind === 'word' && vocabulary.anyBlock(next.image) !== null;
  if (startsBlock && (isName(after) || after?.kind === 'text' || isMark(after, '{'))) return false;
  if (last.kind === 'punctuation' && /^[,+*/([]$/.test(last.image)) return true;
  return depth > 0 && !(endsOperand(last, vocabulary) && startsOperand(next, vocabulary));
}

function isOperatorWord(token: Token, vocabulary: Vocabulary): boolean {
  return token.kind === 'word' && vocabulary.operator(token.image)?.kind === 'operator';
}

function endsOperand(token: Token, vocabulary: Vocabulary): boolean {
  if (token.kind === 'punctuation') return token.image === ')';
  return token.kind !== 'comparison' && !isOperatorWord(token, vocabulary);
}

function startsOperand(token: Token, vocabulary: Vocabulary): boolean {
  if (token.kind === 'punctuation') return token.image === '(';
  return token.kind !== 'comparison' && !isOperatorWord(token, vocabulary);
}
