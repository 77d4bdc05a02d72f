import type { Place } from '@traguardo/model';
import type { DeclarationNode, ParsedFile } from '../../parse/tree.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import type { Change } from './checked.ts';
import { houseOrder } from './house-order.ts';
import {
  indentAt,
  isComment,
  isLineStart,
  lineEnd,
  lineStart,
  openBrace,
  type Span,
  tokenIndex,
  unitOf,
} from './located.ts';
import { schemaOf } from './read-form.ts';
import { clausesOf, headParts, type WrittenClause } from './written-parts.ts';

/** A longer header goes on in its block, when it has one. */
const LONGEST_HEADER = 140;

/** Where a clause that is not written yet goes, with `text` as its word and value: in the house order, among those that are written. */
export function putClause(
  file: ParsedFile,
  declaration: DeclarationNode,
  concept: string,
  text: string,
  vocabulary: Vocabulary,
): Change {
  const schema = schemaOf(declaration, vocabulary);
  const order = schema && houseOrder(schema, vocabulary);
  const rank = (other: string | null): number => order?.rank(other) ?? 0;
  const written = clausesOf(file, declaration);
  const { continues } = vocabulary.clauseOf(concept) ?? {};
  const before =
    continues === undefined
      ? written.findLast((clause) => rank(clause.concept) <= rank(concept))
      : written.find((clause) => clause.concept === continues);
  const last = declaration.block?.at(-1);
  const isFormula = vocabulary.clauseOf(concept)?.takes === 'expression';
  if (isFormula && last && isSpread(declaration)) return behindItem(file, spanOf(last.place), text);
  if (before?.inHeader || continues !== undefined) {
    if (!before) return inHeader(file, declaration, text);
    return isTooLong(file, declaration, text) && continues === undefined
      ? startOfBlock(file, declaration, text)
      : insertion(before.place.to, ` ${text}`);
  }
  if (before) return behindItem(file, before.place, text);
  const [next] = written;
  if (next?.inHeader) return insertion(next.place.from, `${text} `);
  if (next) return beforeItem(file, next, text);
  return isTooLong(file, declaration, text) ? startOfBlock(file, declaration, text) : inHeader(file, declaration, text);
}

function insertion(at: number, text: string): Change {
  return { from: at, to: at, text };
}

function inHeader(_file: ParsedFile, { headerPlace }: DeclarationNode, text: string): Change {
  return insertion(headerPlace.end.offset, ` ${text}`);
}

/** Whether the block stands on lines of its own. */
function isSpread({ headerPlace, place, block }: DeclarationNode): boolean {
  return block !== null && place.end.line > headerPlace.end.line;
}

function spanOf({ start, end }: Place): Span {
  return { from: start.offset, to: end.offset };
}

/** Whether the header would be longer than a line should be and there is a block of several lines to go on in. */
function isTooLong({ text }: ParsedFile, declaration: DeclarationNode, added: string): boolean {
  const { end } = declaration.headerPlace;
  const length = end.offset - lineStart(text, end.offset) + added.length + 1;
  return length > LONGEST_HEADER && isSpread(declaration);
}

/** On the line after the one that opens the block. */
function startOfBlock(file: ParsedFile, declaration: DeclarationNode, text: string): Change {
  const { tokens } = file;
  const open = openBrace(file, declaration);
  const next = tokens[tokenIndex(tokens, open)];
  const at = next && isComment(next) && lineEnd(file.text, open) >= next.endOffset ? next.endOffset : open;
  const indent = `${indentAt(file.text, declaration.headerPlace.start.offset)}  `;
  const isAlone = file.text.slice(at, lineEnd(file.text, at)).trim() === '';
  return insertion(at, `\n${indent}${text}${isAlone ? '' : ';'}`);
}

/** Behind an item of the block: on a line of its own, or after `;` where the line goes on. */
function behindItem(file: ParsedFile, { from, to }: Span, text: string): Change {
  const end = lineEnd(file.text, to);
  const rest = file.text.slice(to, end);
  if (!/^[ \t]*(\/\/.*)?$/.test(rest)) return insertion(to, `; ${text}`);
  return insertion(to + rest.length, `\n${indentAt(file.text, from)}${text}`);
}

/** Before a clause of the block, its comments included. */
function beforeItem(file: ParsedFile, { place }: WrittenClause, text: string): Change {
  const clause = file.tokens[tokenIndex(file.tokens, place.from)];
  const from = clause ? unitOf(file, clause.place).from : place.from;
  const isFirst = isLineStart(file.text, from);
  return insertion(from, isFirst ? `${text}\n${indentAt(file.text, from)}` : `${text}; `);
}

/** Where `= …` goes that is not written yet: behind the name and the title. */
export function putValue(file: ParsedFile, declaration: DeclarationNode, text: string): Change {
  return insertion(endOfHead(file, declaration), ` = ${text}`);
}

/** Where a title goes that is not written yet: behind the name. */
export function putTitle(_file: ParsedFile, { label, word }: DeclarationNode, text: string): Change {
  return insertion((label ?? word).place.end.offset, ` ${text}`);
}

function endOfHead(file: ParsedFile, declaration: DeclarationNode): number {
  const { label, title, word } = declaration;
  const { arrow } = headParts(file, declaration);
  return arrow?.to ?? (title ?? label ?? word).place.end.offset;
}
