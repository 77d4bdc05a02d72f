import type { Token } from '../../lex/token.ts';
import { parseFile } from '../../parse/parse.ts';
import type { ParsedFile } from '../../parse/tree.ts';
import type { Vocabulary } from '../../vocabulary/schema.ts';
import type { Span } from './located.ts';

/** A replacement in one text. */
export interface Change extends Span {
  readonly text: string;
}

/** The text after changes, which do not overlap. */
export function changed(text: string, changes: readonly Change[]): string {
  return changes
    .toSorted((a, b) => b.from - a.from || b.to - a.to)
    .reduce((done, { from, to, text: put }) => done.slice(0, from) + put + done.slice(to), text);
}

/** Where an offset of the old text is in the new one. What is inserted at the offset itself comes before it. */
export function shifted(offset: number, changes: readonly Change[]): number {
  return changes
    .filter(({ to }) => to <= offset)
    .reduce((at, { from, to, text }) => at + text.length - (to - from), offset);
}

/**
 * The file after changes, parsed with the same words; null when a token outside them is no longer what it was. So a change of one value
 * never makes another thing of what stands around it.
 */
export function parsedAfter(file: ParsedFile, vocabulary: Vocabulary, changes: readonly Change[]): ParsedFile | null {
  const after = parseFile({ path: file.path, text: changed(file.text, changes) }, vocabulary);
  const put = changes.map(({ from, to, text }) => {
    const before = changes.filter((other) => other.from < from || (other.from === from && other.to < to));
    const start = from + before.reduce((by, each) => by + each.text.length - (each.to - each.from), 0);
    return { from: start, to: start + text.length };
  });
  const was = outside(file.tokens, changes);
  const is = outside(after.tokens, put);
  return was.length === is.length && was.every((token, index) => isSame(token, is[index] as Token)) ? after : null;
}

function outside(tokens: readonly Token[], spans: readonly Span[]): readonly Token[] {
  return tokens.filter(
    (token) =>
      !token.inserted &&
      token.kind !== 'line-end' &&
      !spans.some(({ from, to }) => from <= token.startOffset && token.endOffset <= to && from < to),
  );
}

function isSame(a: Token, b: Token): boolean {
  return a.kind === b.kind && a.concept === b.concept && a.image === b.image;
}
