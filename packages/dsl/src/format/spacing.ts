import { isMark } from '../lex/lines.ts';
import type { Token } from '../lex/token.ts';

/** Whether a blank stands between two neighbours of a line. `next` follows `token`, which tells a sign from a minus. */
export function isSpaced(before: Token, token: Token, beforeThat: Token | undefined): boolean {
  if (isComma(token) || isMark(token, ')') || isMark(before, '(')) return false;
  if (isMark(before, '@') || isMark(token, '@')) return false;
  if (isMark(token, '(')) return before.kind !== 'function';
  if (token.kind === 'unit') return token.image !== '%';
  if (isMark(before, '{') && isMark(token, '}')) return false;
  return !(isMinus(before) && isSign(before, token, beforeThat));
}

function isComma(token: Token): boolean {
  return isMark(token, ',') || isMark(token, ';') || (token.kind === 'line-end' && token.image === ';');
}

function isMinus(token: Token): boolean {
  return isMark(token, '-') || isMark(token, '−');
}

/** A minus is a sign after what cannot end an operand, and where it is written like one: a blank before, none after. */
function isSign(minus: Token, next: Token, before: Token | undefined): boolean {
  if (next.kind === 'comparison') return false; // `-≥` must not become an arrow
  if (before === undefined || before.kind === 'comparison' || before.kind === 'operator-word') return true;
  if (before.kind === 'punctuation' && before.image !== ')') return true;
  return before.place.end.offset < minus.place.start.offset && minus.place.end.offset === next.place.start.offset;
}
