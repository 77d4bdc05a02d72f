import type { Fix, Language, Place, Position } from '@traguardo/model';
import type { IToken } from 'chevrotain';
import { createReport, type Expected, replaceFix, type Report } from '../lex/codes.ts';
import { layOut } from '../lex/layout.ts';
import { isLongerThan, LIMITS } from '../lex/limits.ts';
import { findNotation } from '../lex/notation.ts';
import { scan } from '../lex/scanner.ts';
import { unquote, writeName } from '../lex/text.ts';
import { DraftToken } from '../lex/token.ts';
import type { SourceFile } from '../source-file.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { PlanGrammar } from './grammar.ts';
import { placeOf } from './nodes.ts';
import { typeOf } from './token-types.ts';
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

/** The items that laid out tokens make; findings lie where the text does not follow the grammar. */
export function parseTokens(tokens: readonly DraftToken[], notation: Language, report: Report): readonly ItemNode[] {
  const parser = grammar();
  const input = inputOf(tokens);
  const count = input.length;
  parser.input = input as readonly (DraftToken | IToken)[] as IToken[]; // the parser adds ends of its own
  parser.notation = notation;
  parser.unexpected = [];
  const items = parser.file();
  const rest = parser.remaining();
  for (const { found, expected } of parser.unexpected) {
    const token = found instanceof DraftToken ? found : null;
    const isWritten = token !== null && token.kind !== 'line-end';
    const place = isWritten ? token.place : endOf(input, token?.index ?? count);
    if (!place) continue;
    const fixes = isWritten ? strayFixes(input, token, expected) : [];
    if (expected === 'close-parenthesis' && !isWritten) fixes.push(replaceFix('close-parenthesis', place, ')'));
    report('syntax/unexpected', place, { found: isWritten ? token.image : '', expected }, { fixes });
  }
  if (rest !== null) report('syntax/unexpected', placeOf(rest), { found: rest.image, expected: 'item' });
  return items;
}

/** Repairs of what stands between two clauses: a comma, which nothing there takes; a title behind a code that is in quotation marks, as titles are. */
function strayFixes(
  input: readonly DraftToken[],
  { kind, image, place, index }: DraftToken,
  expected: Expected,
): Fix[] {
  if (expected !== 'clause') return [];
  if (image === ',') return [replaceFix('remove-character', place, '')];
  const [word, label] = input.slice(Math.max(0, index - 2), index);
  if (kind !== 'text' || word?.kind !== 'block-word' || label?.kind !== 'text') return [];
  return [replaceFix('quote-code', label.place, writeName(unquote(label.image)))];
}

/** The end of what was written before the token at `end`, which is a line end or the end of the input. */
function endOf(input: readonly DraftToken[], end: number): Place | null {
  let index = end;
  while (index > 0 && input[index - 1]?.kind === 'line-end') index -= 1;
  const before = input[index - 1]?.place;
  return before ? { ...before, start: before.end } : null;
}

/** The tokens that take part in sentences, each with its type and the documentation above it. */
function inputOf(tokens: readonly DraftToken[]): DraftToken[] {
  const input: DraftToken[] = [];
  let lines: string[] = [];
  for (const token of tokens) {
    const type = typeOf(token);
    if (type === null) {
      if (token.kind === 'documentation') lines.push(token.image.replace(/^\/\/\/ ?/, '').trimEnd());
      continue;
    }
    token.tokenType = type;
    token.tokenTypeIdx = type.tokenTypeIdx as number;
    token.index = input.length;
    input.push(token);
    if (lines.length === 0 || token.kind === 'line-end') continue;
    token.documentation = lines.join('\n');
    lines = [];
  }
  return input;
}
