import { isMark } from '../../lex/lines.ts';
import type { Token } from '../../lex/token.ts';
import type { ClauseNode, DeclarationNode, EntryNode, ParsedFile, RowNode } from '../../parse/tree.ts';
import { isComment, type Span, tokenIndex } from './located.ts';

/** A clause where it is written. `value` is empty, at the end of the word, when nothing follows it. */
export interface WrittenClause {
  readonly key: string;
  readonly concept: string | null;
  readonly word: string;
  readonly place: Span;
  readonly value: Span;
  readonly isCommented: boolean;
  readonly inHeader: boolean;
}

/** A value where it is written, and whether a comment stands inside it. */
interface Stretch extends Span {
  readonly isCommented: boolean;
}

/**
 * The clauses of a declaration in the order of the text. A value goes up to the next word of the language: what cannot be read is part
 * of the value it was typed behind, and so can be mended there.
 */
export function clausesOf(file: ParsedFile, { clauses, block }: DeclarationNode): readonly WrittenClause[] {
  const counts = new Map<string, number>();
  const found: WrittenClause[] = [];
  const inBlock = (block ?? []).filter((item): item is ClauseNode => item.kind === 'clause');
  for (const { word } of [...clauses, ...inBlock]) {
    const { start, end } = word.place;
    const before = found.at(-1);
    if (before && start.offset < before.place.to) continue;
    const value = stretchBehind(file.tokens, tokenIndex(file.tokens, start.offset), end.offset);
    const name = word.concept ?? word.text;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    found.push({
      key: `${name}#${count}`,
      concept: word.concept,
      word: word.text,
      place: { from: start.offset, to: value.to },
      value,
      isCommented: value.isCommented,
      inHeader: found.length < clauses.length && clauses.some((clause) => clause.word === word),
    });
  }
  return found;
}

/** The expression behind `=`, and the name behind `->`, of a header. */
export function headParts(
  { tokens }: ParsedFile,
  { headerPlace }: DeclarationNode,
): { readonly value: Stretch | null; readonly sign: Span | null; readonly arrow: Span | null } {
  let arrow: Span | null = null;
  for (let at = tokenIndex(tokens, headerPlace.start.offset); at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.startOffset >= headerPlace.end.offset || isClauseWord(token)) break;
    if (token.image === '->') arrow = spanOf(tokens[at + 1]);
    if (token.kind === 'comparison' && token.image === '=') {
      return { value: stretchBehind(tokens, at, token.endOffset), sign: spanOf(token), arrow };
    }
  }
  return { value: null, sign: null, arrow };
}

/** A row or an entry, without the block it may open. */
export function rowSpan({ tokens }: ParsedFile, row: RowNode | EntryNode): Span {
  const { start, end } = row.place;
  if (row.kind === 'entry' || row.block === null) return { from: start.offset, to: end.offset };
  const open = tokens.slice(tokenIndex(tokens, start.offset)).findIndex((token) => isMark(token, '{'));
  const last = tokens[tokenIndex(tokens, start.offset) + open - 1];
  return { from: start.offset, to: last?.endOffset ?? end.offset };
}

function spanOf(token: Token | undefined): Span | null {
  return token ? { from: token.startOffset, to: token.endOffset } : null;
}

/** What is written behind the token at `index`, up to the next word of the language or the end of the item. */
function stretchBehind(tokens: readonly Token[], index: number, empty: number): Stretch {
  let from = empty;
  let to = empty;
  let comments = false;
  let isCommented = false;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (endsValue(token)) break;
    if (token.inserted) continue;
    if (isComment(token)) {
      comments = true;
      continue;
    }
    if (to === empty) from = token.startOffset;
    to = token.endOffset;
    isCommented = comments;
  }
  return { from, to, isCommented };
}

function endsValue(token: Token): boolean {
  if (token.kind === 'line-end') return !token.inserted;
  if (token.kind === 'block-word') return token.concept !== null;
  if (isClauseWord(token)) return token.concept !== null;
  return token.image === '{' || token.image === '}';
}

function isClauseWord({ kind }: Token): boolean {
  return kind === 'name-clause' || kind === 'value-clause' || kind === 'expression-clause';
}
