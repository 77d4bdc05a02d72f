import type { Place, Position } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';
import { type Report, replaceFix } from './codes.ts';
import type { Token } from './token.ts';

const CONTROL = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u2028\\u2029\\u200B\\u2060';
const BIDI = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const LONE = '\\p{Surrogate}';
const IS_REFUSED = new RegExp(`[${CONTROL}${BIDI}]`);
/** Quick to ask of a whole text: surrogates are rare, even those in pairs. */
const IS_SUSPECT = new RegExp(`[${CONTROL}${BIDI}\\uD800-\\uDFFF]`);
const REFUSED = new RegExp(`[${CONTROL}${BIDI}${LONE}]`, 'gu');
const IS_BIDI = new RegExp(`[${BIDI}]`, 'u');
const IS_LONE = new RegExp(LONE, 'u');

/** Whether a text has a character that must not stand in a plan outside texts. */
export function isRefused(text: string): boolean {
  return IS_SUSPECT.test(text) && (IS_REFUSED.test(text) || !text.isWellFormed());
}

/** Reports control characters, bidi controls (a warning inside a text) and lone surrogates, one finding each. */
export function reportRefused(file: SourceFile, tokens: readonly Token[], report: Report): void {
  if (!isRefused(file.text)) return;
  const { text } = file;
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (found) => found.index + found[0].length)];
  let line = 1;
  let next = 0;
  for (const match of text.matchAll(REFUSED)) {
    while (line < starts.length && (starts[line] as number) <= match.index) line += 1;
    const lineStart = starts[line - 1] as number;
    while (next < tokens.length - 1 && (tokens[next] as Token).endOffset <= match.index) next += 1;
    const place = placeOf(
      file.path,
      { offset: match.index, line, column: match.index - lineStart + 1 },
      match[0].length,
    );
    const code = `U+${(match[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
    const isText = tokens[next]?.kind === 'text' && (tokens[next] as Token).startOffset <= match.index;
    const fixes = [replaceFix('remove-character', place, '')];
    if (IS_BIDI.test(match[0])) {
      report('syntax/bidi-control', place, { character: code }, { severity: isText ? 'warning' : 'error', fixes });
    } else
      report(
        IS_LONE.test(match[0]) ? 'syntax/lone-surrogate' : 'syntax/control-character',
        place,
        { character: code },
        { fixes },
      );
  }
}

function placeOf(file: string, start: Position, length: number): Place {
  return { file, start, end: { ...start, offset: start.offset + length, column: start.column + length } };
}
