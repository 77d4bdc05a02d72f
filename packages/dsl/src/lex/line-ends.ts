import type { Vocabulary } from '../vocabulary/schema.ts';
import { isMark, isName, isSignificant } from './lines.ts';
import type { Token } from './token.ts';

/**
 * Decides which ends of line end an item, and turns `;` outside brackets into line ends. A line goes on after `,` `+` `*` `/` `(` `[`,
 * inside brackets while the expression can go on, and before a `{` alone on the next line; it never goes on into a `}` or
 * into a line that starts a declaration, so that an unclosed bracket costs its own line only.
 */
export function markLineEnds(tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  const out: Token[] = [];
  const nexts = nextSentences(tokens);
  let depth = 0;
  let last: Token | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (isMark(token, '(')) depth += 1;
    else if (isMark(token, ')')) depth = Math.max(0, depth - 1);
    else if (isMark(token, '{') || isMark(token, '}')) depth = 0;
    if (token.kind === 'line-end') {
      if (last !== null && goesOn(tokens, nexts[index] as number, last, depth, vocabulary)) continue;
      depth = 0;
      last = null;
    } else if (depth === 0 && isMark(token, ';')) {
      out.push({ ...token, kind: 'line-end' });
      last = null;
      continue;
    } else if (isSignificant(token)) last = token;
    out.push(token);
  }
  return out;
}

/**
 * For every token the index of the next significant one, or the count of tokens when a blank line or nothing comes first.
 * From the end, so that each token is looked at once.
 */
function nextSentences(tokens: readonly Token[]): Int32Array {
  const nexts = new Int32Array(tokens.length);
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const after = tokens[index + 1];
    const isBlankLine = tokens[index]?.kind === 'line-end' && after?.kind === 'line-end';
    if (after === undefined || isBlankLine) nexts[index] = tokens.length;
    else nexts[index] = isSignificant(after) ? index + 1 : (nexts[index + 1] as number);
  }
  return nexts;
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
