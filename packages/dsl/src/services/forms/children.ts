import { codeKey, type Place } from '@traguardo/model';
import { quoteCode, unquote } from '../../lex/text.ts';
import type { DeclarationNode, EntryNode, ItemNode, ParsedFile, RowNode } from '../../parse/tree.ts';
import type { Program } from '../../program.ts';
import type { BlockSchema } from '../../vocabulary/schema.ts';
import { isWordToken } from '../cursor.ts';
import type { Change } from './checked.ts';
import {
  declarationsOf,
  documentationSpan,
  indentAt,
  isComment,
  isLineStart,
  lineEnd,
  lineStart,
  type Located,
  openBrace,
  type Span,
  tokenIndex,
  unitOf,
} from './located.ts';
import { freshLabel, takenLabels } from './skeleton.ts';

/** Text put in, and where in it the new item begins. */
export interface Put {
  readonly change: Change;
  readonly at: number;
}

/** Where a new item goes, `text` on one line: after the last of its kind, else at the end of the block, which is opened when there is none. */
export function putItem({ file, declaration }: Located, text: string, concept: string | null): Put {
  if (declaration === null) return putInFile(file, text, concept);
  if (declaration.block === null) return openBlock(file, declaration, text);
  const items = declaration.block;
  const after = lastOfKind(items, concept) ?? items.at(-1);
  if (after === undefined) return putInEmpty(file, declaration, text);
  return behind(file, after.place, text, isSpacious(file, items, concept));
}

function put(at: number, lead: string, text: string, trail = '', to = at): Put {
  return { change: { from: at, to, text: `${lead}${text}${trail}` }, at: at + lead.length };
}

function lastOfKind(items: readonly ItemNode[], concept: string | null): ItemNode | undefined {
  return items.findLast((item) =>
    concept === null
      ? item.kind === 'row' || item.kind === 'entry'
      : item.kind === 'declaration' && item.word.concept === concept,
  );
}

/** Whether declarations of a kind stand apart here, by blank lines: of a single line the blank one above it says nothing. */
function isSpacious(file: ParsedFile, items: readonly ItemNode[], concept: string | null): boolean {
  const last = lastOfKind(items, concept);
  if (last?.kind !== 'declaration' || concept === null) return false;
  const isAlone = items.every((item) => item === last || item.kind !== 'declaration' || item.word.concept !== concept);
  if (isAlone && last.block === null) return false;
  const { from } = unitOf(file, last.place);
  return /\n[ \t]*\r?\n[ \t]*$/.test(file.text.slice(0, from));
}

/** Behind an item: on the next line, or after `;` where its line goes on. */
export function behind(file: ParsedFile, place: Place, text: string, isApart: boolean): Put {
  const { to } = unitOf(file, place);
  const end = lineEnd(file.text, to);
  const rest = file.text.slice(to, end);
  if (rest.trim() !== '' && !/^\s*;\s*$/.test(rest)) return put(place.end.offset, '; ', text);
  const indent = indentAt(file.text, place.start.offset);
  return put(end, `\n${isApart ? '\n' : ''}${indent}`, text);
}

function putInEmpty(file: ParsedFile, declaration: DeclarationNode, text: string): Put {
  const open = openBrace(file, declaration);
  const close = declaration.place.end.offset - 1;
  const indent = indentAt(file.text, declaration.headerPlace.start.offset);
  const inside = file.text.slice(open, close);
  if (inside.trim() === '') return put(open, `\n${indent}  `, text, `\n${indent}`, close);
  const at = lineStart(file.text, close); // comments alone are inside
  return isLineStart(file.text, close) ? put(at, `${indent}  `, text, '\n') : put(open, `\n${indent}  `, text, '\n');
}

function openBlock(file: ParsedFile, { headerPlace }: DeclarationNode, text: string): Put {
  const { offset } = headerPlace.end;
  const next = file.tokens[tokenIndex(file.tokens, offset)];
  const isLast = next === undefined || next.kind === 'line-end' || isComment(next);
  if (next?.image === ';' || !isLast) return put(offset, ' { ', text, ' }');
  const indent = indentAt(file.text, headerPlace.start.offset);
  const comment = next !== undefined && isComment(next) ? file.text.slice(offset, next.endOffset) : '';
  const to = offset + comment.length;
  return put(offset, ` {${comment}\n${indent}  `, text, `\n${indent}}`, to);
}

function putInFile(file: ParsedFile, text: string, concept: string | null): Put {
  const after = lastOfKind(file.items, concept);
  if (after) return behind(file, after.place, text, isSpacious(file, file.items, concept));
  const kept = file.text.trimEnd().length;
  return put(kept, kept === 0 ? '' : '\n\n', text, '\n', file.text.length);
}

/** A declaration or a row among its siblings. */
export type Sibling = DeclarationNode | RowNode | EntryNode;

/** Two neighbours in each other's place, with the comments that belong to them. */
export function swapped(file: ParsedFile, first: Sibling, second: Sibling): readonly Change[] {
  const isApart = isLineStart(file.text, first.place.start.offset) && isLineStart(file.text, second.place.start.offset);
  const span = ({ place }: Sibling): Span =>
    isApart ? unitOf(file, place) : { from: place.start.offset, to: place.end.offset };
  const [a, b] = [span(first), span(second)];
  const textOf = ({ from, to }: Span): string => file.text.slice(from, to);
  return [
    { ...a, text: textOf(b) },
    { ...b, text: textOf(a) },
  ];
}

/** The text of a declaration with what documents it, under names nobody has; its measures keep theirs, which are its own. */
export function copyOf(
  program: Program,
  file: ParsedFile,
  declaration: DeclarationNode,
  schemaOf: (concept: string | null) => BlockSchema | null,
): string {
  const from = documentationSpan(file, declaration.headerPlace)?.from ?? declaration.place.start.offset;
  const to = declaration.place.end.offset;
  const renamed = freshNames(program, declaration, schemaOf);
  const { tokens, text } = file;
  let copy = '';
  let at = from;
  for (const token of tokens.slice(tokenIndex(tokens, declaration.place.start.offset))) {
    if (token.startOffset >= to) break;
    const fresh = token.inserted || !isWordToken(token) ? null : freshIn(unquote(token.image), renamed);
    if (fresh === null) continue;
    const isQuoted = token.image.startsWith('`');
    copy += text.slice(at, token.startOffset) + (isQuoted ? quoteCode(fresh) : fresh);
    at = token.endOffset;
  }
  return copy + text.slice(at, to);
}

function freshNames(
  program: Program,
  declaration: DeclarationNode,
  schemaOf: (concept: string | null) => BlockSchema | null,
): ReadonlyMap<string, string> {
  const taken = new Set(takenLabels(program));
  const fresh = new Map<string, string>();
  const walk = (each: DeclarationNode, isOutermost: boolean): void => {
    const isCode = schemaOf(each.word.concept)?.label === 'code';
    if (each.label && (isOutermost || isCode)) {
      const name = freshLabel(taken, each.label.text);
      taken.add(codeKey(name));
      fresh.set(codeKey(each.label.text), name);
    }
    for (const inner of declarationsOf(each.block ?? [])) walk(inner, false);
  };
  walk(declaration, true);
  return fresh;
}

/** A name, or the owner before its point, under its new name; null when it keeps the old. */
function freshIn(name: string, renamed: ReadonlyMap<string, string>): string | null {
  const whole = renamed.get(codeKey(name));
  if (whole !== undefined) return whole;
  const point = name.lastIndexOf('.');
  const owner = point < 0 ? undefined : renamed.get(codeKey(name.slice(0, point)));
  return owner === undefined ? null : `${owner}${name.slice(point)}`;
}
