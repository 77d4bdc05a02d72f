import { isDayMonth } from './date.ts';
import type { Frame } from './frames.ts';
import { LIMITS } from './limits.ts';
import { isMark } from './lines.ts';
import { isAnyKeyword, type Pass, takePlain } from './pass.ts';
import { takeName } from './take-names.ts';
import { COLUMNS, GROUPS } from '../vocabulary/columns-and-groups.ts';
import type { ArgumentSchema } from '../vocabulary/schema.ts';
import { takeNumber } from './take-number.ts';
import { type DraftToken, type Token, tokenAt, type TokenKind } from './token.ts';

const NONE: readonly string[] = [];

/** Words with a meaning of their own as a whole argument of a function; any other word is a name there: `round(mean)`. */
const WORDS_IN_CALLS: Readonly<Record<string, readonly string[]>> = {
  sum: GROUPS,
  min: GROUPS,
  max: GROUPS,
  mean: GROUPS,
  count: GROUPS,
  benchmark: COLUMNS,
  complete: ['actuals'],
  cell: NONE,
  value: NONE,
  score: NONE,
  weight: NONE,
  band: NONE,
  prev: NONE,
  abs: NONE,
  round: NONE,
  days: NONE,
  if: NONE,
};

/** How far an expression has been read. */
interface Reading {
  /** Open brackets. */
  depth: number;
  operators: number;
  wantsOperand: boolean;
  /** For each open bracket the function it belongs to; null for a function of the plan and for none. */
  readonly calls: (string | null)[];
}

/**
 * Takes one expression: until, outside brackets, something follows an operand that is not an operator. With `isGroup`, until its
 * first bracket is closed. `where` is the frame whose clauses may follow.
 */
export function takeExpression(pass: Pass, where: Frame, isGroup: boolean): void {
  const { cursor } = pass;
  const reading: Reading = { depth: 0, operators: 0, wantsOperand: true, calls: [] };
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
      if (isMark(token, '(')) openBracket(pass, reading);
      else if (isMark(token, ')')) closeBracket(reading);
      else reading.operators += 1;
      reading.wantsOperand = !isMark(token, ')');
      cursor.take();
  }
}

function openBracket({ cursor }: Pass, reading: Reading): void {
  const before = cursor.previous();
  reading.depth += 1;
  reading.calls.push(before?.kind === 'function' ? before.concept : null);
}

function closeBracket(reading: Reading): void {
  reading.depth -= 1;
  reading.calls.pop();
}

/** Whether a word after a number that is no known unit has a meaning of its own there. */
function isNoUnit(pass: Pass, word: Token, where: Frame, { depth }: Reading): boolean {
  return depth === 0 && (isAnyKeyword(pass, word, where) || isCalled(pass, word));
}

/** Takes a word; true when an operand is still wanted after it. */
function takeWord(pass: Pass, token: Token, { wantsOperand, calls }: Reading, where: Frame): boolean {
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
  const argument = isLoneArgument(pass, next) ? argumentOf(pass, token, calls.at(-1) ?? null) : null;
  if (operator && operator.kind !== 'operator') {
    cursor.takeAs(operator.kind === 'missing' ? 'missing' : 'yes-no', operator.concept);
  } else if (argument) cursor.takeAs('argument', argument.concept);
  else if (next?.kind === 'number') takeName(pass, where);
  else takePlain(pass);
  return false;
}

/** Whether the word here is a whole argument of a call. */
function isLoneArgument({ cursor }: Pass, next: Token | undefined): boolean {
  const before = cursor.previous();
  const isFirst = isMark(before, '(');
  if (!isFirst && !isMark(before, ',') && !isMark(before, ';')) return false;
  return isMark(next, ')') || isMark(next, ',') || isMark(next, ';');
}

/** What a word that is a whole argument says to a function; null when it is a name there. */
function argumentOf({ cursor, vocabulary }: Pass, { image }: Token, call: string | null): ArgumentSchema | null {
  const argument = call === null ? null : vocabulary.argument(image);
  if (argument === null || call === null) return null;
  const words = WORDS_IN_CALLS[call];
  if (words === undefined) return argument.concept.includes('.') ? null : argument; // a function of a plugin; no word of a cycle
  const isTable = call === 'benchmark' && isMark(cursor.previous(), '(');
  return words.includes(argument.concept) && !isTable ? argument : null;
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
