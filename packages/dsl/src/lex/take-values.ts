import type { RowSchema } from '../vocabulary/schema.ts';
import { isDayMonth } from './date.ts';
import { argumentAmong, type Frame, rowClause, suggestArgument } from './frames.ts';
import { isMark, isName } from './lines.ts';
import { frameHere, isAnyKeyword, isIncomplete, nearClause, type Pass, reportUnknown } from './pass.ts';
import { isCalled, takeExpression } from './take-expression.ts';
import { takeName } from './take-names.ts';
import { takeNumber } from './take-number.ts';
import type { Token } from './token.ts';

/** What surrounds a list of values. */
export interface ValueContext {
  /** Concepts of the argument words it takes. */
  readonly arguments: readonly string[];
  /** The schema of the row it is in, where any other word is a name. */
  readonly rows: RowSchema | null;
  /** A clause no schema knows keeps every word. */
  readonly isFree: boolean;
}

/** Takes values until a word that is none of them. `where` is the frame whose clauses may follow. */
export function takeValues(pass: Pass, where: Frame, context: ValueContext): void {
  const { cursor } = pass;
  let isFirst = true;
  for (let token = cursor.peek(); token !== null; token = cursor.peek()) {
    if (isMark(token, '(')) takeExpression(pass, where, true);
    else if (isNoDay(pass, token)) takeNoDay(pass);
    else if (token.kind === 'number') takeNumber(pass, where, context, isNoUnit);
    else if (token.kind === 'word') {
      if (!takeWord(pass, token, where, context, isFirst)) return;
    } else if (isMark(token, '->')) return;
    else cursor.take();
    isFirst = false;
  }
}

/** Whether a number begins a day and month that no year has: `30/02`. In an expression it would be a division. */
function isNoDay({ cursor }: Pass, token: Token): boolean {
  if (token.kind !== 'number' || !isMark(cursor.raw(1), '/')) return false;
  return cursor.raw(2)?.kind === 'number' && isDayMonth(cursor.written(3));
}

function takeNoDay({ cursor, report }: Pass): void {
  const { image, place } = cursor.takeAs('bad', null, 3);
  report('date/invalid', place, { date: image });
}

/** Whether a word after a number that is no known unit has a meaning of its own there. */
function isNoUnit(pass: Pass, word: Token, where: Frame, context: ValueContext): boolean {
  const { vocabulary } = pass;
  if (argumentAmong(vocabulary, word.image, context.arguments) !== null || isCalled(pass, word)) return true;
  if (context.rows) return rowClause(vocabulary, word.image, frameHere(pass), context.rows) !== null;
  return isAnyKeyword(pass, word, where) || nearClause(pass, word.image, where) !== null;
}

/** Takes a word among values; false when it is not one and the list is over. */
function takeWord(pass: Pass, token: Token, where: Frame, context: ValueContext, isFirst: boolean): boolean {
  if (takeCall(pass, token, where, context, isFirst) || takeLiteral(pass, token) || takeArgument(pass, where, context))
    return true;
  const { cursor, vocabulary } = pass;
  if (context.rows) {
    const isClause = rowClause(vocabulary, token.image, frameHere(pass), context.rows) !== null;
    if (isClause && !isMark(cursor.previous(), ',')) return false;
  } else {
    if ((where.isKnown || !context.isFree) && isAnyKeyword(pass, token, where)) return false;
    const isWanted = isFirst || isMark(cursor.previous(), ',');
    if (!context.isFree) return isWanted && takeUnknownArgument(pass, token, where, context);
  }
  cursor.take();
  return true;
}

function takeCall(pass: Pass, token: Token, where: Frame, context: ValueContext, isFirst: boolean): boolean {
  const { cursor, vocabulary } = pass;
  if (!isMark(cursor.following(), '(')) return false;
  const schema = vocabulary.function(token.image);
  const isTouching = isCalled(pass, token);
  const isWanted = isFirst || wantsValue(cursor.previous());
  // a function of the plan is known by its bracket alone
  const isOfPlan =
    isTouching && isWanted && !context.rows && !argumentAmong(vocabulary, token.image, context.arguments);
  if (schema === null ? !isOfPlan : !(isTouching || isWanted)) return false;
  cursor.takeAs('function', schema?.concept ?? null);
  takeExpression(pass, where, true);
  return true;
}

function wantsValue(before: Token | undefined): boolean {
  return before?.kind === 'comparison' || isMark(before, '..') || isMark(before, ',');
}

function takeLiteral({ cursor, vocabulary }: Pass, token: Token): boolean {
  const literal = vocabulary.operator(token.image);
  if (literal === null || literal.kind === 'operator') return false;
  cursor.takeAs(literal.kind === 'missing' ? 'missing' : 'yes-no', literal.concept);
  return true;
}

function takeArgument(pass: Pass, where: Frame, context: ValueContext): boolean {
  const { cursor, vocabulary } = pass;
  const conceptOf = (word: string): string | null => argumentAmong(vocabulary, word, context.arguments);
  const count = cursor.hyphenated((candidate) => conceptOf(candidate) !== null);
  const concept = conceptOf(cursor.written(count));
  if (concept === null) return false;
  const takesNames = vocabulary.argument(cursor.written(count))?.takes === 'names';
  cursor.takeAs('argument', concept, count);
  if (takesNames) takeNamesBehind(pass, where);
  return true;
}

/** Takes the names behind an argument word: one, and after commas those with a point inside, which no other value has. */
function takeNamesBehind(pass: Pass, where: Frame): void {
  const { cursor } = pass;
  if (isName(cursor.peek() ?? undefined)) takeName(pass, where);
  while (isMark(cursor.peek() ?? undefined, ',')) {
    const next = cursor.following();
    if (next?.kind !== 'word' || !next.image.includes('.')) return;
    cursor.take();
    takeName(pass, where);
  }
}

/** Takes a slip of the pen in an argument word at the start of a clause or after a comma, when it is not one in the next clause word. */
function takeUnknownArgument(pass: Pass, token: Token, where: Frame, context: ValueContext): boolean {
  const { cursor, vocabulary } = pass;
  if (context.arguments.length === 0 || vocabulary.anyClause(token.image)) return false;
  const near = pass.suggestion(() => suggestArgument(vocabulary, token.image, context.arguments));
  if (near === null && nearClause(pass, token.image, where)) return false;
  reportUnknown(pass, token, near, where);
  const kind = near === null && !isIncomplete(pass) ? 'bad' : 'argument';
  cursor.takeAs(kind, argumentAmong(vocabulary, near ?? '', context.arguments));
  return true;
}
