import type { Language } from '@traguardo/model';
import type { SyntaxCode } from '../lex/codes.ts';
import { isMark } from '../lex/lines.ts';
import { findNotation } from '../lex/notation.ts';
import type { Token } from '../lex/token.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { createPrint, type Print } from './printed.ts';
import { isSpaced } from './spacing.ts';
import { wordsLanguage } from './words-language.ts';

/** One physical line of the text. `depth` counts the blocks it stands in; a continued line belongs to the item above. */
interface Line {
  readonly tokens: readonly Token[];
  readonly depth: number;
  readonly isContinued: boolean;
}

/**
 * The text of a parsed file, laid out: indentation by braces, blanks between tokens normalized, line breaks and comments kept, at most one
 * blank line in a row. With `asked`, words, numbers and dates are written in that language, and the `language` line says so if it is another one;
 * without it nothing is translated: a text that does not say its language keeps that of its words.
 * Formatting twice changes nothing more; the tree stays the same but for its places. A line with an error keeps its blanks and words; while
 * braces are missing, every line keeps its indentation.
 */
export function formatFile(parsed: ParsedFile, vocabulary: Vocabulary, asked?: Language): string {
  if (parsed.tokens.length === 0) return parsed.text;
  const notation = findNotation(parsed.text);
  const language = asked ?? parsed.language;
  const isUnsaid = asked === undefined && notation === null;
  const words = isUnsaid ? wordsLanguage(parsed.tokens, vocabulary, language) : language;
  const print = createPrint(vocabulary, parsed.language, language, words);
  const printOne: Print = (token) => (token.place.start.offset === notation?.offset ? language : print(token));
  const damaged = damagedLines(parsed);
  const isTranslated = language !== parsed.language;
  const isRepaired = hasRepairedBraces(parsed);
  const body = linesOf(parsed.tokens).map((line) => {
    if (line.tokens.length === 0) return '';
    const indent = isRepaired ? indentOf(line, parsed.text) : '  '.repeat(line.depth + (line.isContinued ? 2 : 0));
    const isDamaged = line.tokens.some((token) => damaged.has(token.place.start.line));
    const said = isDamaged ? keepLine(line, parsed.text, isTranslated ? printOne : raw) : printLine(line, printOne);
    return said === '' ? '' : indent + said; // a `;` alone says nothing
  });
  const head = notation === null && language !== 'en' ? [languageLine(vocabulary, language), ''] : [];
  return `${squeeze([...head, ...body]).join('\n')}\n`;
}

function raw(token: Token): string {
  return token.image;
}

function languageLine(vocabulary: Vocabulary, language: Language): string {
  return `${vocabulary.print('clause', 'language', language)} ${language}`;
}

/** Whether braces were repaired by indentation: then the indentation says what the braces do not, and is kept. */
function hasRepairedBraces(parsed: ParsedFile): boolean {
  let depth = 0;
  for (const { image, kind, inserted } of parsed.tokens) {
    if (inserted && (image === '{' || image === '}')) return true;
    if (kind === 'bad' && (image === '{' || image === '}')) depth += image === '{' ? 1 : -1;
    if (depth < 0) return true;
  }
  return depth !== 0;
}

/** The blanks a line was written behind. */
function indentOf({ tokens }: Line, text: string): string {
  const { start } = (tokens[0] as Token).place;
  return text.slice(start.offset - start.column + 1, start.offset);
}

/** What says that the text is well formed, only not at its place. */
const HARMLESS: ReadonlySet<string> = new Set<SyntaxCode>(['syntax/missing-close', 'word/not-here']);

/** Lines that an error touches. */
function damagedLines(parsed: ParsedFile): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { severity, place, code } of parsed.diagnostics) {
    if (severity !== 'error' || HARMLESS.has(code)) continue;
    for (let line = place.start.line; line <= place.end.line; line += 1) lines.add(line);
  }
  for (const token of parsed.tokens) if (token.kind === 'bad') lines.add(token.place.start.line);
  return lines;
}

function linesOf(tokens: readonly Token[]): readonly Line[] {
  const lines: Line[] = [];
  let current: Token[] = [];
  let row = tokens[0]?.place.start.line ?? 1;
  let depth = 0;
  let isContinued = false;
  let endsItem = true;

  const flush = (): void => {
    const said = current.filter((token) => token.kind !== 'line-end');
    const closes = said.findIndex((token) => !isMark(token, '}'));
    const leading = closes < 0 ? said.length : closes;
    lines.push({ tokens: current, depth: Math.max(0, depth - leading), isContinued });
    for (const token of current) depth += isMark(token, '{') ? 1 : isMark(token, '}') ? -1 : 0;
    current = [];
  };

  for (const token of tokens) {
    if (token.place.start.line > row && (token.kind !== 'line-end' || token.image === ';')) {
      while (row < token.place.start.line) {
        flush();
        isContinued = !endsItem && !isMark(token, '}') && !isMark(token, '{');
        row += 1;
      }
    }
    if (token.kind === 'line-end' && token.image !== ';') {
      endsItem = true;
      continue;
    }
    current.push(token);
    row = Math.max(row, token.place.end.line);
    if (token.kind !== 'comment' && token.kind !== 'documentation') {
      endsItem = token.kind === 'line-end' || isMark(token, '{') || isMark(token, '}');
    }
  }
  flush();
  return lines;
}

function printLine(line: Line, print: Print): string {
  const tokens = line.tokens.filter((token) => !token.inserted).filter(isNeeded);
  return tokens
    .map((token, index) => {
      const before = tokens[index - 1];
      const blank = before !== undefined && isSpaced(before, token, tokens[index - 2]) ? ' ' : '';
      return blank + print(token);
    })
    .join('');
}

/** A `;` that ends a line or a block says nothing. */
function isNeeded(token: Token, index: number, tokens: readonly Token[]): boolean {
  if (token.kind !== 'line-end') return true;
  const next = tokens[index + 1];
  if (next === undefined || next.kind === 'comment' || next.kind === 'line-end' || isMark(next, '}')) return false;
  return index > 0;
}

/** A damaged line with the blanks it was written with. */
function keepLine(line: Line, text: string, print: Print): string {
  const tokens = line.tokens.filter((token) => !token.inserted);
  return tokens
    .map((token, index) => {
      const before = tokens[index - 1];
      const blanks = before ? text.slice(before.place.end.offset, token.place.start.offset) : '';
      return blanks + (token.kind === 'comparison' ? token.image : print(token)); // `-≥` must not become an arrow
    })
    .join('')
    .replace(/[ \t]+$/, '');
}

/** No blank line at the start, at the end, or after another. */
function squeeze(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
  const first = kept.findIndex((line) => line !== '');
  const last = kept.findLastIndex((line) => line !== '');
  return first < 0 ? [] : kept.slice(first, last + 1);
}
