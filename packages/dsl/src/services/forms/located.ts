import type { Place } from '@traguardo/model';
import { isMark } from '../../lex/lines.ts';
import type { Token } from '../../lex/token.ts';
import type { DeclarationNode, EntryNode, ItemNode, ParsedFile, RowNode } from '../../parse/tree.ts';

/** The declaration of a form, and what is around it. Null for the file itself. */
export interface Located {
  readonly file: ParsedFile;
  readonly declaration: DeclarationNode | null;
  /** Outermost first. */
  readonly around: readonly DeclarationNode[];
}

/** A stretch of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The innermost declaration at an offset, its comments above and the rest of its last line included. */
export function locate(file: ParsedFile, offset: number): Located {
  const around: DeclarationNode[] = [];
  let items: readonly ItemNode[] = file.items;
  for (;;) {
    const inner = items.find((item) => item.kind === 'declaration' && isWithin(file, item, offset));
    if (inner?.kind !== 'declaration') break;
    around.push(inner);
    items = inner.block ?? [];
  }
  const declaration = around.pop() ?? null;
  return { file, declaration, around };
}

function isWithin(file: ParsedFile, { place }: DeclarationNode, offset: number): boolean {
  const { from, to } = unitOf(file, place);
  const { text } = file;
  const start = isLineStart(text, from) ? lineStart(text, from) : from;
  const rest = text.slice(to, lineEnd(text, to));
  const end = /^[ \t]*(\/\/.*)?$/.test(rest) ? to + rest.length : to;
  return start <= offset && offset <= end;
}

/** The index of the token that starts at an offset; of the first after it when none does. */
export function tokenIndex(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).startOffset < offset) low = middle + 1;
    else high = middle;
  }
  while (tokens[low]?.inserted && tokens[low]?.startOffset === offset) low += 1;
  return low;
}

/**
 * An item with the comments that belong to it: those right above, each on a line of its own, and the one behind it. An item that
 * shares its line with others before it has none above.
 */
export function unitOf({ tokens, text }: ParsedFile, { start, end }: Place): Span {
  let from = start.offset;
  if (isLineStart(text, from)) {
    let { line } = start;
    for (let at = tokenIndex(tokens, from) - 1; at >= 0; at -= 1) {
      const token = tokens[at] as Token;
      if (token.kind === 'line-end' && token.image !== ';') continue;
      if (!isComment(token) || token.place.start.line !== line - 1 || !isLineStart(text, token.startOffset)) break;
      from = token.startOffset;
      line -= 1;
    }
  }
  const behind = tokens[tokenIndex(tokens, end.offset)];
  const isBehind = behind !== undefined && isComment(behind) && behind.place.start.line === end.line;
  return { from, to: isBehind ? behind.endOffset : end.offset };
}

/** A comment or documentation. */
export function isComment({ kind }: Token): boolean {
  return kind === 'comment' || kind === 'documentation';
}

/** Where the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  const at = end < 0 ? text.length : end;
  return text[at - 1] === '\r' && at > offset ? at - 1 : at;
}

/** Whether only blanks stand before an offset on its line. */
export function isLineStart(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '';
}

/** The blanks a line starts with. */
export function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? '';
}

/** The declarations among items. */
export function declarationsOf(items: readonly ItemNode[]): readonly DeclarationNode[] {
  return items.filter((item) => item.kind === 'declaration');
}

/** The rows and entries among items. */
export function rowsOf(items: readonly ItemNode[]): readonly (RowNode | EntryNode)[] {
  return items.filter((item) => item.kind === 'row' || item.kind === 'entry');
}

/** The `///` lines above an item; null when there are none, or a comment stands among them. */
export function documentationSpan({ tokens, text }: ParsedFile, { start }: Place): Span | null {
  let from: number | null = null;
  let to: number | null = null;
  for (let at = tokenIndex(tokens, start.offset) - 1; at >= 0; at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'line-end' && token.image !== ';') continue;
    if (token.kind === 'comment' && from === null) continue;
    if (token.kind === 'comment' && hasMore(tokens, at)) return null;
    if (token.kind !== 'documentation' || !isLineStart(text, token.startOffset)) break;
    from = token.startOffset;
    to ??= token.endOffset;
  }
  return from === null || to === null ? null : { from, to };
}

/** Whether documentation goes on above the token at an index. */
function hasMore(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const { kind, image } = tokens[at] as Token;
    if (kind === 'documentation') return true;
    if (kind !== 'comment' && (kind !== 'line-end' || image === ';')) return false;
  }
  return false;
}

/** Where the block of a declaration begins, after its brace. */
export function openBrace({ tokens }: ParsedFile, { headerPlace }: DeclarationNode): number {
  const first = tokenIndex(tokens, headerPlace.end.offset);
  return tokens.slice(first).find((token) => isMark(token, '{'))?.endOffset ?? headerPlace.end.offset;
}
