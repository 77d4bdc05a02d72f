import type { BlockSchema, RowSchema } from '../vocabulary/schema.ts';
import {
  clauseKeyword,
  type Frame,
  frameOf,
  itemKeyword,
  type Keyword,
  rowClause,
  suggestKeyword,
  UNKNOWN_FRAME,
} from './frames.ts';
import { isMark, isName } from './lines.ts';
import { isNumber } from './number.ts';
import {
  frameHere,
  type Pass,
  reportNotHere,
  reportUnexpected,
  reportUnknown,
  splitLine,
  takePlain,
  takeUnquoted,
  withItsClause,
} from './pass.ts';
import { takeClause, takeClauseWord, takeHeader } from './take-clauses.ts';
import { takeLabelName } from './take-names.ts';
import { takeParameters } from './take-parameters.ts';
import { takeValues, type ValueContext } from './take-values.ts';
import type { Token } from './token.ts';

/** Takes one item, up to its end or its `{`; gives the frame of its block, null when it can have none. Takes one token at least. */
export function takeItem(pass: Pass): Frame | null {
  const frame = frameHere(pass);
  const token = pass.cursor.here() as Token;
  if (frame.schema?.rows && (isName(token) || token.kind === 'word')) return takeRow(pass, frame.schema.rows);
  if (token.kind === 'word') return takeKeyword(pass, token, frame);
  const isValue = /^(number|date|text|comparison)$/.test(token.kind) || /^(-|\(|\.\.|,)$/.test(token.image);
  if (!isValue || (frame.isKnown && !frame.schema?.entries)) passOver(pass, token);
  else takeEntry(pass, frame);
  return null;
}

/** Takes an item that starts with a word which is not a row's. */
function takeKeyword(pass: Pass, token: Token, frame: Frame): Frame | null {
  const { cursor, vocabulary } = pass;
  const count = cursor.hyphenated((candidate) => itemKeyword(vocabulary, candidate, frame, true) !== null);
  const keyword =
    itemKeyword(vocabulary, cursor.written(count), frame, cursor.opensBlock()) ?? strangeItem(pass, token, frame);
  if (keyword === 'block') return takeDeclaration(pass, null, count);
  if (keyword !== 'clause' && keyword.kind === 'block') return takeDeclaration(pass, keyword, count);
  const clause = keyword === 'clause' ? null : keyword;
  takeClause(pass, clause, count, frame);
  takeRest(pass, clause?.concept ?? null, frame);
  return null;
}

/** Takes what follows a clause that is an item by itself: the clause that continues it; another word should have begun a line. */
function takeRest(pass: Pass, taken: string | null, frame: Frame): void {
  const { cursor, vocabulary } = pass;
  for (let token = cursor.peek(); token !== null; token = cursor.peek()) {
    if (token.kind !== 'word') {
      cursor.take();
      continue;
    }
    const next = clauseKeyword(vocabulary, token.image, frame);
    if (taken === null || next?.continues !== taken) return splitLine(pass);
    takeClause(pass, next, 1, frame);
  }
}

function takeDeclaration(pass: Pass, schema: BlockSchema | null, count: number): Frame {
  const { cursor } = pass;
  cursor.takeAs('block-word', schema?.concept ?? null, count);
  const where = frameOf(schema);
  takeLabel(pass, schema, where);
  takeParameters(pass, schema);
  takeHeader(pass, where);
  return where;
}

/** Takes the label: any word, keyword or not, unless it can only be a clause. */
function takeLabel(pass: Pass, schema: BlockSchema | null, where: Frame): void {
  const { cursor, vocabulary } = pass;
  const token = cursor.peek();
  if (token === null || !isName(token) || schema?.label === 'none' || schema?.label === 'text') return;
  const isClause = schema !== null && token.kind === 'word' && clauseKeyword(vocabulary, token.image, where) !== null;
  const next = cursor.following();
  if (isClause && !schema.labelRequired && !isItemEnd(next)) return;
  const isTarget = next?.kind === 'number' || (next?.kind === 'comparison' && next.image !== '=');
  if (isClause && isTarget) reportUnexpected(pass, token, 'name'); // `indicator weight 40%`: the label is missing
  else takeLabelName(pass, where);
}

function takeRow(pass: Pass, rows: RowSchema): Frame {
  const { cursor, notation, vocabulary } = pass;
  const next = cursor.raw(1);
  const isSpacedCode = next?.kind === 'number' && next.image.includes('_') && !isNumber(next.image, notation);
  if (isSpacedCode && cursor.here()?.kind === 'word') takeUnquoted(pass, 2);
  else takePlain(pass);
  const frame = frameHere(pass);
  const context: ValueContext = { arguments: rows.arguments, rows, isFree: false };
  takeValues(pass, frame, context);
  for (let token = cursor.peek(); token !== null; token = cursor.peek()) {
    const clause = token.kind === 'word' ? rowClause(vocabulary, token.image, frame, rows) : null;
    if (clause === null) cursor.take();
    else if (clause.takes === 'values') takeClauseWord(pass, clause, 1);
    else takeClause(pass, clause, 1, frame);
    takeValues(pass, frame, { ...context, arguments: [...(clause?.arguments ?? []), ...rows.arguments] });
  }
  return UNKNOWN_FRAME;
}

function takeEntry(pass: Pass, frame: Frame): void {
  takeValues(pass, frame, { arguments: [], rows: null, isFree: !frame.isKnown });
  if (pass.cursor.peek() !== null) splitLine(pass);
}

/** Takes what starts no item as bad, up to the next keyword or the end of the line. */
function passOver(pass: Pass, token: Token): void {
  reportUnexpected(pass, token, 'item');
  do pass.cursor.takeAs('bad');
  while (!startsItem(pass, pass.cursor.peek()));
}

function startsItem(pass: Pass, token: Token | null): boolean {
  if (token === null) return true;
  const frame = frameHere(pass);
  if (frame.schema?.rows) return isName(token);
  return token.kind === 'word' && itemKeyword(pass.vocabulary, token.image, frame, true) !== null;
}

/** What to read a word as that starts an item and is nothing here; reported. */
function strangeItem(pass: Pass, token: Token, frame: Frame): Keyword | 'block' | 'clause' {
  const { cursor, vocabulary } = pass;
  const next = cursor.following();
  const looksBlock = isName(next) || next?.kind === 'text' || cursor.opensBlock();
  const [block, clause] = [vocabulary.anyBlock(token.image), vocabulary.anyClause(token.image)];
  const elsewhere = looksBlock ? (block ?? clause) : (clause ?? block);
  if (elsewhere !== null) {
    if (frame.isKnown) reportNotHere(pass, token, frame);
    return elsewhere;
  }
  const near = pass.suggestion(() => suggestKeyword(vocabulary, token.image, frame, 'items'));
  if (frame.isKnown) reportUnknown(pass, token, near?.word ?? withItsClause(pass, token.image, frame), frame);
  return near?.schema ?? (looksBlock ? 'block' : 'clause');
}

function isItemEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'line-end' || isMark(token, '{') || isMark(token, '}');
}
