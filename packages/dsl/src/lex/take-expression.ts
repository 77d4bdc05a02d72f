import type { ArgumentSchema } from '../vocabulary/schema.ts';
import { isDayMonth } from './date.ts';
import type { Frame } from './frames.ts';
import { LIMITS } from './limits.ts';
import { isMark, isSignificant } from './lines.ts';
import { isAnyKeyword, type Pass } from './pass.ts';
import { takeName } from './take-names.ts';
import { takeNumber } from './take-number.ts';
import { type DraftToken, type Token, tokenAt, type TokenKind } from './token.ts';

/** Functions whose first argument is the name of something in the plan, whatever it is called: `score(ENTE)`. */
const NAMING_FUNCTIONS: readonly string[] = ['value', 'score', 'weight', 'band', 'prev', 'benchmark'];

/** How far an expression has been read. */
interface Reading {
  /** Open brackets. */
  depth: number;
  operators: number;
  wantsOperand: boolean;
}

/**
 * Takes one expression: until, outside brackets, something follows an operand that is not an operator. With `isGroup`, until its
 * first bracket is closed. `where` is the frame whose clauses may follow.
 */
export function takeExpression(pass: Pass, where: Frame, isGroup: boolean): void {
  const { cursor } = pass;
  const reading: Reading = { depth: 0, operators: 0, wantsOperand: true };
  for (let token = cursor.peek(); token !== null; token = cursor.peek()) {
    if (reading.operators > LIMITS.operators) return takeTooDeep(pass, token, 'limit/expression', LIMITS.operators);
    if (reading.depth > LIMITS.nesting) return takeTooDeep(pass, token, 'limit/nesting', LIMITS.nesting);
    if (isOver(pass, token, reading)) return;
    takePart(pass, token, reading, where);
    if (isGroup && reading.depth === 0 && isMark(token, ')')) return;
  }
}

/** Whether a token ends the expression before it. */
function isOver({ vocabulary }: Pass, token: Token, { depth, wantsOperand }: Reading): boolean {
  if (depth > 0) return false;
  if (isMark(token, ')') || isMark(token, ',')) return true;
  if (wantsOperand) return false;
  switch (token.kind) {
    case 'word':
      return vocabulary.operator(token.image)?.kind !== 'operator';
    case 'quoted':
    case 'number':
    case 'date':
    case 'text':
      return true;
    default:
      return false;
  }
}

function takePart(pass: Pass, token: Token, reading: Reading, where: Frame): void {
  const { cursor } = pass;
  switch (token.kind) {
    case 'word':
    case 'quoted':
      reading.wantsOperand = takeWord(pass, token, reading, where);
      return;
    case 'number':
      if (isMark(cursor.previous(), '@')) cursor.take();
      else takeNumber(pass, where, reading, isNoUnit);
      reading.wantsOperand = false;
      return;
    case 'date':
      if (isDayMonth(token.image)) cursor.replace(division(token));
      else cursor.take();
      reading.wantsOperand = false;
      return;
    case 'text':
      cursor.take();
      reading.wantsOperand = false;
      return;
    default:
      if (isMark(token, '(')) reading.depth += 1;
      else if (isMark(token, ')')) reading.depth -= 1;
      else reading.operators += 1;
      reading.wantsOperand = !isMark(token, ')');
      cursor.take();
  }
}

/** Whether a word after a number that is no known unit has a meaning of its own there. */
function isNoUnit(pass: Pass, word: Token, where: Frame, { depth }: Reading): boolean {
  return depth === 0 && (isAnyKeyword(pass, word, where) || isCalled(pass, word));
}

/** Takes a word; true when an operand is still wanted after it. */
function takeWord(pass: Pass, token: Token, { wantsOperand }: Reading, where: Frame): boolean {
  const { cursor, vocabulary } = pass;
  if (token.kind === 'quoted' || isMark(cursor.previous(), '@')) {
    cursor.take();
    return false;
  }
  const operator = vocabulary.operator(token.image);
  if (!wantsOperand) {
    const isOperator = operator?.kind === 'operator';
    if (isOperator) cursor.takeAs('operator-word', operator.concept);
    else cursor.take();
    return isOperator;
  }
  const next = cursor.following();
  if (operator?.concept === 'not') {
    cursor.takeAs('operator-word', 'not');
    return true;
  }
  if (isMark(next, '(')) {
    cursor.takeAs('function', vocabulary.function(token.image)?.concept ?? null);
    return true;
  }
  const argument = isLoneArgument(pass, next) ? argumentOfCalls(pass, token.image) : null;
  if (operator && operator.kind !== 'operator') {
    cursor.takeAs(operator.kind === 'missing' ? 'missing' : 'yes-no', operator.concept);
  } else if (argument) cursor.takeAs('argument', argument.concept);
  else if (next?.kind === 'number') takeName(pass, where);
  else cursor.take();
  return false;
}

/** The argument word of a call. Words that mean something in a cycle only (`field.documents`) are free names there. */
function argumentOfCalls({ vocabulary }: Pass, word: string): ArgumentSchema | null {
  const argument = vocabulary.argument(word);
  return argument?.concept.includes('.') ? null : argument;
}

/** Whether the word here is a whole argument of a call, where words have a meaning of their own. */
function isLoneArgument({ cursor }: Pass, next: Token | undefined): boolean {
  const before = cursor.previous();
  if (!(isMark(next, ')') || isMark(next, ',') || isMark(next, ';'))) return false;
  if (isMark(before, ',') || isMark(before, ';')) return true;
  if (!isMark(before, '(')) return false;
  const called = cursor.out.findLast((token) => isSignificant(token) && !isMark(token, '('));
  return called?.kind === 'function' && !NAMING_FUNCTIONS.includes(called.concept ?? '');
}

/** Whether a word stands right before a bracket, as the name of a function does. */
export function isCalled({ cursor }: Pass, word: Token): boolean {
  const next = cursor.following();
  return isMark(next, '(') && next?.startOffset === word.endOffset;
}

/** A `31/01` in an expression is a division. */
function division({ image, place }: Token): readonly DraftToken[] {
  const { file, start } = place;
  const after = (count: number) => ({ ...start, offset: start.offset + count, column: start.column + count });
  const part = (kind: TokenKind, from: number, to: number): DraftToken =>
    tokenAt(kind, image.slice(from, to), { file, start: after(from), end: after(to) });
  return [part('number', 0, 2), part('punctuation', 2, 3), part('number', 3, 5)];
}

/** Takes the rest of the line as bad. */
function takeTooDeep(
  { cursor, report }: Pass,
  token: Token,
  code: 'limit/nesting' | 'limit/expression',
  limit: number,
): void {
  report(code, token.place, { limit });
  while (cursor.peek() !== null) cursor.takeAs('bad');
}
