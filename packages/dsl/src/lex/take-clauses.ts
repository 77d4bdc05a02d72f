import type { ClauseSchema } from '../vocabulary/schema.ts';
import { clauseKeyword, type Frame, itemKeyword } from './frames.ts';
import { isMark, isName } from './lines.ts';
import { frameHere, nearClause, type Pass, reportNotHere, reportUnknown, splitLine, withItsClause } from './pass.ts';
import { takeExpression } from './take-expression.ts';
import { takeName, takeNames } from './take-names.ts';
import { takeValues } from './take-values.ts';
import type { Token } from './token.ts';

/** Takes a clause word of `count` tokens and what it takes. A null `schema` is a clause nobody knows. */
export function takeClause(pass: Pass, schema: ClauseSchema | null, count: number, where: Frame): void {
  takeClauseWord(pass, schema, count);
  if (schema?.takes === 'names') takeNames(pass, where, schema.registry === 'field');
  else if (schema?.takes === 'expression') takeExpression(pass, where, false);
  else takeValues(pass, where, { arguments: schema?.arguments ?? [], rows: null, isFree: schema === null });
}

/** Takes a clause word alone. */
export function takeClauseWord({ cursor }: Pass, schema: ClauseSchema | null, count: number): void {
  const kind = kindOf(schema);
  const concept = schema?.concept ?? null;
  cursor.takeAs(kind, concept, count);
}

function kindOf(schema: ClauseSchema | null): 'name-clause' | 'value-clause' | 'expression-clause' {
  switch (schema?.takes) {
    case 'names':
      return 'name-clause';
    case 'expression':
      return 'expression-clause';
    case 'values':
    case undefined:
      return 'value-clause';
  }
}

/** Takes the rest of a declaration's header: arrow, value, clauses. `where` is the frame of the declaration itself. */
export function takeHeader(pass: Pass, where: Frame): void {
  const { cursor, vocabulary } = pass;
  for (let token = cursor.peek(); token !== null; token = cursor.peek()) {
    if (token.kind !== 'word') {
      takeHeaderMark(pass, token, where);
      continue;
    }
    const count = cursor.hyphenated((candidate) => clauseKeyword(vocabulary, candidate, where) !== null);
    const word = cursor.written(count);
    const known = clauseKeyword(vocabulary, word, where);
    if (known === null && startsItem(pass, word)) return splitLine(pass);
    takeClause(pass, known ?? strangeClause(pass, token, where), count, where);
  }
}

function takeHeaderMark(pass: Pass, token: Token, where: Frame): void {
  const { cursor } = pass;
  cursor.take();
  if (isMark(token, '->') && isName(cursor.peek() ?? undefined)) takeName(pass, where);
  else if (token.kind === 'comparison' && token.image === '=') takeExpression(pass, where, false);
}

/** Whether a word that is no clause of the header is the first of another item. */
function startsItem(pass: Pass, word: string): boolean {
  const { vocabulary } = pass;
  if (itemKeyword(vocabulary, word, frameHere(pass), true)?.kind === 'block') return true;
  return vocabulary.anyClause(word) === null && vocabulary.anyBlock(word) !== null;
}

/** What to read a word as that is no clause here; reported. */
function strangeClause(pass: Pass, token: Token, where: Frame): ClauseSchema | null {
  const elsewhere = pass.vocabulary.anyClause(token.image);
  if (!where.isKnown) return elsewhere;
  if (elsewhere !== null) {
    reportNotHere(pass, token, where);
    return elsewhere;
  }
  const near = nearClause(pass, token.image, where);
  reportUnknown(pass, token, near?.word ?? withItsClause(pass, token.image, where), where);
  return near?.schema ?? null;
}
