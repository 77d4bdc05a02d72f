import type { Vocabulary } from '../vocabulary/schema.ts';
import { type Report, replaceFix } from './codes.ts';
import { LIMITS } from './limits.ts';
import { insertedToken, isMark, type Line, linesOf } from './lines.ts';
import type { DraftToken, Token } from './token.ts';

interface Open {
  /** Column of the header's line. */
  readonly indent: number;
  /** The header's line, and the one of the `{`. */
  readonly header: number;
  readonly line: number;
  readonly brace: Token;
}

/** More open blocks than this are not looked at: far beyond the limit of nesting. */
const MOST_OPEN = 2 * LIMITS.nesting;

/**
 * Gives every `{` its `}`. Braces that balance are believed, however the text is indented; when they do not, indentation
 * decides where one is missing or in excess, so that a slip costs one declaration. Inserted braces are marked, braces in
 * excess become `bad`; each is reported once.
 */
export function repairBraces(tokens: DraftToken[], vocabulary: Vocabulary, report: Report): DraftToken[] {
  return isBalanced(tokens) ? tokens : repair(tokens, vocabulary, report);
}

function isBalanced(tokens: readonly Token[]): boolean {
  let depth = 0;
  let isFirst = true;
  for (const { kind, image } of tokens) {
    if (kind === 'line-end' || kind === 'comment' || kind === 'documentation') continue;
    const opens = kind === 'punctuation' && image === '{';
    if (opens) {
      if (isFirst) return false;
      depth += 1;
    } else if (kind === 'punctuation' && image === '}') depth -= 1;
    if (depth < 0) return false;
    isFirst = opens;
  }
  return depth === 0;
}

function repair(tokens: readonly DraftToken[], vocabulary: Vocabulary, report: Report): DraftToken[] {
  const lines = linesOf(tokens);
  const ends = endsOfIndentation(lines, tokens);
  const isIndented = hasIndentation(lines, tokens);
  const insertAfter = new Map<number, DraftToken[]>();
  const dropped = new Set<number>();
  const stack: Open[] = [];
  const token = (index: number | undefined): Token => tokens[index as number] as Token;
  const lastOf = (line: number): number => lines[line]?.tokens.at(-1) ?? -1;
  const startsWith = (line: number, mark: string): boolean => isMark(token(lines[line]?.tokens[0]), mark);

  const insert = (after: number, inserted: DraftToken): void => {
    insertAfter.set(after, [...(insertAfter.get(after) ?? []), inserted]);
  };

  const closeMissing = (line: number): void => {
    const open = stack.pop() as Open;
    const after = lastOf(line);
    const close = insertedToken('}', token(after).place);
    insert(after, close);
    const text = `\n${' '.repeat(open.indent - 1)}}`;
    const more = {
      related: [{ kind: 'opened', place: open.brace.place }],
      fixes: [replaceFix('insert-close', close.place, text)],
    };
    report('syntax/missing-close', close.place, { line: open.brace.place.start.line }, more);
  };

  const dropClose = (index: number): void => {
    dropped.add(index);
    const { place } = token(index);
    report('syntax/extra-close', place, {}, { fixes: [replaceFix('remove-close', place, '')] });
  };

  /** Whether the block of a header's line is closed, at line `from` or later, by a `}` under the header. */
  const isClosedLater = (header: number, from: number): boolean => {
    const at = Math.max(ends[header] as number, from);
    return lines[at]?.indent === lines[header]?.indent && startsWith(at, '}');
  };

  /** A header without its `{`, told by deeper lines and a `}` under it. */
  const openMissing = (n: number): void => {
    const header = lines[n - 1];
    const line = lines[n] as Line;
    if (!header || line.indent <= header.indent || stack.at(-1)?.line === n - 1) return;
    const first = token(header.tokens[0]);
    if (first.kind !== 'word' || !vocabulary.anyBlock(first.image) || startsWith(n, '{') || !isClosedLater(n - 1, n))
      return;
    const last = token(header.tokens.at(-1));
    const isOther = last.kind === 'punctuation' && (last.image === '(' || last.image === '[');
    if (!isOther && /^[,+*/{}]$/.test(last.image) && last.kind === 'punctuation') return;
    const brace = insertedToken('{', last.place);
    insert(lastOf(n - 1), brace);
    stack.push({ indent: header.indent, header: n - 1, line: n - 1, brace });
    if (isOther) dropped.add(lastOf(n - 1)); // a bracket that was meant for it
    const fixes = [isOther ? replaceFix('insert-open', last.place, '{') : replaceFix('insert-open', brace.place, ' {')];
    report('syntax/missing-open', isOther ? last.place : brace.place, {}, { fixes });
  };

  /** Whether a line is what somebody tore from the line above: no word of the language, at the indentation of nothing. */
  const isTorn = (n: number): boolean => {
    const { image } = token(lines[n]?.tokens[0]);
    const { indent } = lines[n] as Line;
    return !vocabulary.anyBlock(image) && !vocabulary.anyClause(image) && !stack.some((open) => open.indent === indent);
  };

  /** Closes by indentation what the start of line `n` shows to be over. */
  const lineStart = (n: number): void => {
    const { indent } = lines[n] as Line;
    openMissing(n);
    if (startsWith(n, '}')) {
      if (!stack.some((open) => open.indent === indent)) return;
      while (stack.at(-1)?.indent !== indent) closeMissing(n - 1);
    } else if (!startsWith(n, '{') && !isTorn(n)) {
      while (stack.length > 0 && indent <= (stack.at(-1) as Open).indent) closeMissing(n - 1);
    }
  };

  /** Whether a `}` at the end of the line of its header closes what the deeper lines below still belong to. */
  const isTooSoon = (n: number, index: number, top: Open): boolean =>
    isIndented &&
    top.line === n &&
    index === lastOf(n) &&
    stack.at(-2)?.line !== n &&
    (lines[n + 1]?.indent ?? 0) > top.indent &&
    isClosedLater(top.header, n + 1);

  const closingBrace = (n: number, index: number, isFirst: boolean): void => {
    const top = stack.at(-1);
    if (!top) return dropClose(index);
    const { indent } = lines[n] as Line;
    if (isTooSoon(n, index, top)) return dropClose(index);
    const isOwn = top.line === n || !isIndented || (isFirst && indent === top.indent);
    if (!isOwn && isClosedLater(top.header, n + 1)) return dropClose(index);
    stack.pop();
  };

  const openingBrace = (n: number, index: number, before: number | undefined): void => {
    if (before === undefined && n === 0) return void dropped.add(index);
    if (before !== undefined && isMark(token(before), '{')) return void dropped.add(index);
    if (stack.length >= MOST_OPEN) return void dropped.add(index);
    const header = before === undefined ? n - 1 : n;
    stack.push({ indent: (lines[header] as Line).indent, header, line: n, brace: token(index) });
  };

  lines.forEach((line, n) => {
    if (isIndented) lineStart(n);
    line.tokens.forEach((index, k) => {
      if (isMark(token(index), '}')) closingBrace(n, index, k === 0);
      else if (isMark(token(index), '{')) openingBrace(n, index, line.tokens[k - 1]);
    });
  });
  while (stack.length > 0) closeMissing(lines.length - 1);

  return tokens.flatMap((each, index) => {
    if (dropped.has(index)) {
      each.kind = 'bad';
      if (each.image === '{') report('syntax/unexpected', each.place, { found: '{', expected: 'item' });
    }
    return [each, ...(insertAfter.get(index) ?? [])];
  });
}

/**
 * For every line the next one that is not deeper, each line looked at about once. A `}` under no line that is still open stands
 * at a wrong place, and its indentation says nothing.
 */
function endsOfIndentation(lines: readonly Line[], tokens: readonly Token[]): readonly number[] {
  const ends = Array.from<number>({ length: lines.length }).fill(lines.length);
  const open: number[] = [];
  const indents = new Set<number>();
  lines.forEach(({ indent, tokens: [first] }, n) => {
    const isClose = isMark(tokens[first as number], '}');
    if (isClose && !indents.has(indent)) return;
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      const deeper = (lines[last] as Line).indent;
      if (deeper < indent) break;
      ends[last] = n;
      indents.delete(deeper);
      open.pop();
    }
    if (isClose) return;
    open.push(n);
    indents.add(indent);
  });
  return ends;
}

/** Whether the text indents its blocks: most lines after a `{` at the end of a line are deeper. */
function hasIndentation(lines: readonly Line[], tokens: readonly Token[]): boolean {
  let blocks = 0;
  let deeper = 0;
  lines.forEach((line, n) => {
    const next = lines[n + 1];
    if (!next || !isMark(tokens[line.tokens.at(-1) as number], '{')) return;
    blocks += 1;
    if (next.indent > line.indent) deeper += 1;
  });
  return deeper * 2 >= blocks;
}
