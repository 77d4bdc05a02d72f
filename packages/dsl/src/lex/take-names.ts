import { isAscii } from '../vocabulary/fold.ts';
import { replaceFix } from './codes.ts';
import { clauseKeyword, type Frame, itemKeyword } from './frames.ts';
import { isMark, isName } from './lines.ts';
import { isPlainCode } from './text.ts';
import { frameHere, isIncomplete, nearClause, type Pass, takeUnquoted, takeUnquotedText } from './pass.ts';
import type { Token } from './token.ts';

/**
 * Takes the names of a clause: one at least, more after commas. `where` is the frame whose clauses may follow. Names that are
 * `words` of the language are written as everywhere, accents too.
 */
export function takeNames(pass: Pass, where: Frame, areWords = false): void {
  const { cursor } = pass;
  while (isNameHere(pass)) {
    if (areWords) cursor.take();
    else takeName(pass, where);
    if (!isMark(cursor.peek() ?? undefined, ',')) return;
    if (isBeforeClause(pass, where)) return takeStrayComma(pass);
    cursor.take();
  }
}

/** Whether a clause follows the comma here, as in a sentence: a word of one, with behind it what no name has there. */
function isBeforeClause({ cursor, vocabulary }: Pass, where: Frame): boolean {
  const [word, after] = [cursor.raw(1), cursor.raw(2)];
  if (word?.kind !== 'word' || clauseKeyword(vocabulary, word.image, where) === null) return false;
  if (after?.kind === 'word') return clauseKeyword(vocabulary, after.image, where) === null;
  return after !== undefined && /^(number|date|text|quoted|comparison)$/.test(after.kind);
}

function takeStrayComma({ cursor, report }: Pass): void {
  const { image, place } = cursor.takeAs('bad');
  const fixes = [replaceFix('remove-character', place, '')];
  report('syntax/unexpected', place, { found: image, expected: 'clause' }, { fixes });
}

/** Takes one name, and what can only be a part of it: a code written with blanks or accents and without quotes is one. */
export function takeName(pass: Pass, where: Frame): void {
  const token = pass.cursor.here() as Token;
  const count = codeLength(pass, where);
  const isForeign = token.kind === 'word' && isName(token) && !isAscii(token.image) && !isPlainCode(token.image);
  const isWord = isForeign && pass.vocabulary.anyClause(token.image) !== null; // `sigilla unità`
  if (count > 1 || (isForeign && !isWord)) takeUnquoted(pass, count);
  else pass.cursor.take();
}

/** Takes the label of a declaration. Plain words after a code with a digit are its title, without the quotation marks. */
export function takeLabelName(pass: Pass, where: Frame): void {
  const { cursor } = pass;
  if (!/\d/.test((cursor.here() as Token).image)) return takeName(pass, where);
  const count = Math.max(codeLength(pass, where), lengthWithTitle(pass, where));
  if (!hasPlainWords(pass, count)) return takeName(pass, where);
  cursor.take();
  takeUnquotedText(pass, count - 1);
}

/** The same as `codeLength` with a title that begins with a word of the language, `Fonte dei dati`; 1 when what follows may be what that word takes. */
function lengthWithTitle({ cursor, vocabulary }: Pass, where: Frame): number {
  const first = cursor.raw(1);
  if (first?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(first.image)) return 1;
  const isWord = (next: Token | undefined): boolean => next?.kind === 'word' && !/\d/.test(next.image);
  const isClause = (next: Token | undefined): boolean =>
    next?.kind === 'word' && clauseKeyword(vocabulary, next.image, where) !== null;
  let count = 2;
  while (isWord(cursor.raw(count)) && !isClause(cursor.raw(count))) count += 1;
  const after = cursor.raw(count);
  const isOver = after === undefined || after.kind === 'line-end' || isMark(after, '{') || isClause(after);
  const least = clauseKeyword(vocabulary, first.image, where)?.takes === 'names' ? 4 : 3;
  return isOver && count >= least ? count : 1;
}

/** Whether the tokens after this one, up to `count`, are words without digits; one at least. */
function hasPlainWords({ cursor }: Pass, count: number): boolean {
  for (let ahead = 1; ahead < count; ahead += 1) {
    const token = cursor.raw(ahead) as Token;
    if (token.kind !== 'word' || /\d/.test(token.image)) return false;
  }
  return count > 1;
}

function isNameHere({ cursor }: Pass): boolean {
  const kind = cursor.peek()?.kind;
  return kind === 'word' || kind === 'quoted' || kind === 'text';
}

/** How many tokens from here are one code written with blanks and without quotes (`PIRA 07_2024`); 1 for a plain name. */
function codeLength(pass: Pass, where: Frame): number {
  const { cursor, vocabulary } = pass;
  if (cursor.here()?.kind !== 'word') return 1;
  for (let count = 1; ; count += 1) {
    const next = cursor.raw(count);
    const after = cursor.raw(count + 1);
    if (isHyphen(cursor.raw(count - 1), next, after)) {
      count += 1;
      continue;
    }
    if (next?.kind === 'number') {
      if (after?.kind === 'word' && vocabulary.unit(after.image)) return count;
    } else if (next?.kind !== 'word' || !isName(next) || !isPartOfCode(pass, next, after, where)) return count;
  }
}

/** Whether a `-` joins two parts of a code: no blanks around it. */
function isHyphen(before: Token | undefined, mark: Token | undefined, after: Token | undefined): boolean {
  if (!isMark(mark, '-') || (after?.kind !== 'word' && after?.kind !== 'number')) return false;
  return before?.endOffset === mark?.startOffset && mark?.endOffset === after.startOffset;
}

/** Whether a word after a name can only be a part of it. */
function isPartOfCode(pass: Pass, word: Token, after: Token | undefined, where: Frame): boolean {
  const { vocabulary } = pass;
  const { image } = word;
  if (image.includes('.') || isIncomplete(pass)) return false; // `plugin.word`, or a word of a plugin that is not there
  if (clauseKeyword(vocabulary, image, where) || itemKeyword(vocabulary, image, frameHere(pass), true)) return false;
  if (vocabulary.anyClause(image) || vocabulary.anyBlock(image)) return false;
  if (after && /^(number|date|text|comparison)$/.test(after.kind)) return false;
  return !isMark(after, '-') && nearClause(pass, image, where) === null;
}
