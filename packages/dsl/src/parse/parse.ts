import type { Language, Place, Position } from '@traguardo/model';
import { createReport, type Report } from '../lex/codes.ts';
import { layOut } from '../lex/layout.ts';
import { isLongerThan, LIMITS } from '../lex/limits.ts';
import { findNotation } from '../lex/notation.ts';
import { scan } from '../lex/scanner.ts';
import type { Token } from '../lex/token.ts';
import type { SourceFile } from '../program.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { PlanGrammar } from './grammar.ts';
import { type GrammarToken, typeOf } from './token-types.ts';
import type { ItemNode, ParsedFile } from './tree.ts';

let shared: PlanGrammar | null = null;

/** One parser for all: building it costs more than most parses. */
function grammar(): PlanGrammar {
  shared ??= new PlanGrammar(true);
  return shared;
}

/**
 * The tree of one file, whatever its text: never throws, never gives nothing. Findings are inside the file, in the order of the
 * text; a slip costs its line, or its declaration. Pure. Without a `language` line the notation is `en`.
 */
export function parseFile(file: SourceFile, vocabulary: Vocabulary): ParsedFile {
  const { path, text } = file;
  const { report, findings } = createReport();
  if (isLongerThan(text, LIMITS.fileBytes)) {
    const start: Position = { offset: 0, line: 1, column: 1 };
    report('limit/file', { file: path, start, end: start }, { limit: LIMITS.fileBytes });
    return { path, text, language: 'en', items: [], tokens: [], diagnostics: findings() };
  }
  const language = findNotation(text)?.language ?? 'en';
  const tokens = layOut(file, scan(file, report), language, vocabulary, report);
  const items = parseTokens(tokens, language, report);
  return { path, text, language, items, tokens, diagnostics: findings() };
}

function parseTokens(tokens: readonly Token[], notation: Language, report: Report): readonly ItemNode[] {
  const parser = grammar();
  const input = dress(tokens);
  const count = input.length;
  parser.input = input; // the parser adds ends of its own
  parser.notation = notation;
  parser.unexpected = (found, expected) => {
    const token = (found as Partial<GrammarToken>).source;
    const isWritten = token !== undefined && token.kind !== 'line-end';
    const place = isWritten ? token.place : endOf(input, (found as Partial<GrammarToken>).index ?? count);
    if (place) report('syntax/unexpected', place, { found: isWritten ? token.image : '', expected });
  };
  const items = parser.file();
  const rest = parser.remaining() as GrammarToken | null;
  if (rest !== null) report('syntax/unexpected', rest.source.place, { found: rest.source.image, expected: 'item' });
  return items;
}

/** The end of what was written before the token at `end`, which is a line end or the end of the input. */
function endOf(input: readonly GrammarToken[], end: number): Place | null {
  let index = end;
  while (index > 0 && input[index - 1]?.source.kind === 'line-end') index -= 1;
  const before = input[index - 1]?.source.place;
  return before ? { ...before, start: before.end } : null;
}

/** The tokens that take part in sentences, each with the documentation above it. */
function dress(tokens: readonly Token[]): GrammarToken[] {
  const dressed: GrammarToken[] = [];
  let lines: string[] = [];
  for (const source of tokens) {
    const tokenType = typeOf(source);
    if (source.kind === 'documentation') lines.push(source.image.replace(/^\/\/\/ ?/, '').trimEnd());
    if (tokenType === null) continue;
    const isBreak = source.kind === 'line-end';
    dressed.push({
      image: source.image,
      startOffset: source.place.start.offset,
      tokenType,
      tokenTypeIdx: tokenType.tokenTypeIdx as number,
      source,
      index: dressed.length,
      documentation: isBreak || lines.length === 0 ? '' : lines.join('\n'),
    });
    if (!isBreak && lines.length > 0) lines = [];
  }
  return dressed;
}
