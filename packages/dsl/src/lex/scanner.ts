import type { Language, Position } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';
import { type Report, replaceFix } from './codes.ts';
import { isDayMonth, readDate, writeDate } from './date.ts';
import { foreignDay, foreignText, meantSign } from './foreign.ts';
import { LIMITS } from './limits.ts';
import { isAsciiLetter } from './lines.ts';
import { findNotation } from './notation.ts';
import { isRefused, reportRefused } from './refused.ts';
import { closingMark } from './text.ts';
import { DraftToken, tokenAt, type TokenKind } from './token.ts';

const BLANK = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]+/y;
/** A word may end in ² or ³, as units do. */
const WORD = /[\p{L}_][\p{L}\p{M}\p{Nd}_]*(?:\.[\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd}_]*)*(?:[²³]|\.(?!\.))?|[%€$£‰]/uy;
const DATE = /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\/\d{1,2}\/\d{4}(?!\d)|\d{2}\/\d{2}(?![\d/]|[.,_]\d)/y;
const NUMBER = /\d+(?:[.,_]\d+)*/y;
const COMPARISON = /!=|[≥≤≠~]/y;
const PUNCTUATION = /\.\.|−/y;
/** Punctuation that is never the start of something longer, by its code. */
const ALONE = new Uint8Array(0x80);
for (const mark of '{}()[],;+*@') ALONE[mark.charCodeAt(0)] = 1;
/** Texts and codes in backticks; the plain quotation mark is looked at before. */
const OPENING = /[“«`]/y;

/**
 * Cuts a text into tokens; knows no keywords. Every line end is a `line-end` token; blanks, no-break ones and byte order marks among them, are not kept.
 * Reports what cannot be a token, refused characters, unclosed texts and the limits of single tokens.
 */
export function scan(file: SourceFile, report: Report): DraftToken[] {
  const tokens = scanFrom({ offset: 0, line: 1, column: 1 }, file, report);
  reportRefused(file, tokens, report);
  return tokens;
}

/** The same from a place of the text on, refused characters aside. */
export function scanFrom(start: Position, file: SourceFile, report: Report): DraftToken[] {
  const { path, text } = file;
  const tokens: DraftToken[] = [];
  let at = start.offset;
  let { line } = start;
  let lineStart = start.offset - start.column + 1;
  /** No line that starts before is too long. */
  let safe = -1;
  /** The notation of the text, looked for when a day is to be written in it. */
  let notation: Language | null = null;

  const position = (): Position => ({ offset: at, line, column: at - lineStart + 1 });
  /** What `pattern` matches here; of a match only its text is wanted, so none is built. */
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.test(text) ? text.slice(at, pattern.lastIndex) : null;
  };
  const push = (kind: TokenKind, image: string): DraftToken => {
    const token = new DraftToken(kind, image, path, at, line, at - lineStart + 1, false, null);
    tokens.push(token);
    at += image.length;
    return token;
  };
  const lineRest = (): string => {
    let end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end += 1;
    return text.slice(at, end);
  };

  /** Takes a line that is too long as one bad token. */
  const longLine = (): boolean => {
    if (text.length - at <= LIMITS.line) return false;
    const window = text.slice(at, at + LIMITS.line + 1);
    const last = Math.max(window.lastIndexOf('\n'), window.lastIndexOf('\r'));
    safe = at + last;
    if (last >= 0) return false;
    at += window.search(/[^ \t]|$/); // the indentation is not part of what is kept
    report('limit/line', push('bad', lineRest()).place, { limit: LIMITS.line });
    return true;
  };

  const comment = (): void => {
    const isDocumentation = text.startsWith('///', at) && text[at + 3] !== '/';
    push(isDocumentation ? 'documentation' : 'comment', lineRest());
  };

  const newline = (image: string): void => {
    push('line-end', image);
    line += 1;
    lineStart = at;
  };

  /** The image of a text or quoted code that starts here, and whether it is closed. */
  const delimited = (open: string): { readonly image: string; readonly closed: boolean } => {
    const close = closingMark(open);
    const end = open === '"""' ? closeWithin(close, LIMITS.text * 4) : closeOnLine(close.charCodeAt(0));
    if (end >= 0) return { image: text.slice(at, end + close.length), closed: true };
    const mixed = open === '“' ? closeOnLine(34) : open === '"' ? closeOnLine(0x201d) : -1; // " after “, ” after "
    if (mixed >= 0) return { image: text.slice(at, mixed + 1), closed: false };
    // The brace that ends the line is far more likely structure than text.
    return { image: lineRest().replace(/[ \t]*[{}]?[ \t]*$/u, '') || open, closed: false };
  };
  const closeWithin = (close: string, most: number): number => {
    const end = text.slice(at, at + most).indexOf(close, close.length);
    return end < 0 ? end : at + end;
  };
  const closeOnLine = (close: number): number => {
    for (let end = at + 1; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === close) return end;
      if (isBreak(code)) break;
    }
    return -1;
  };

  const quoted = (open: string): void => {
    const { image, closed } = delimited(open);
    const isLong = image.length > LIMITS.text;
    const kind = isLong ? 'bad' : open === '`' ? 'quoted' : 'text';
    const token = open === '"""' ? pushLines(kind, image) : push(kind, image);
    if (isLong) report('limit/text', token.place, { limit: LIMITS.text });
    if (closed) return;
    const { file, end } = token.place;
    const isMixed = image.length > 1 && /["”]$/.test(image);
    const fixes = isMixed
      ? [replaceFix('replace-word', token.place, `"${image.slice(1, -1)}"`)]
      : [replaceFix('close-text', { file, start: end, end }, closingMark(open))];
    report('syntax/unclosed-text', token.place, { mark: open }, { fixes });
  };

  /** Takes a text that may go over several lines. */
  const pushLines = (kind: TokenKind, image: string): DraftToken => {
    const start = position();
    for (const found of image.matchAll(/\r\n|\n|\r/g)) {
      line += 1;
      lineStart = at + found.index + found[0].length;
    }
    at += image.length;
    const token = tokenAt(kind, image, { file: path, start, end: position() });
    tokens.push(token);
    return token;
  };

  const date = (image: string): void => {
    const isReal = readDate(image) !== null;
    if (!isReal && isDayMonth(image)) return number(match(NUMBER) as string); // 50/34 is a division
    const token = push(isReal ? 'date' : 'bad', image);
    if (!isReal) report('date/invalid', token.place, { date: image, meant: '' });
  };

  /** Takes a day written as the language does not write days; false when there is none here. */
  const oddDay = (): boolean => {
    const found = foreignDay(text, at);
    if (found === null) return false;
    const { place } = push('bad', found.image);
    notation ??= findNotation(text)?.language ?? 'en';
    const meant = writeDate(found.meant, notation);
    report('date/invalid', place, { date: found.image, meant }, { fixes: [replaceFix('replace-word', place, meant)] });
    return true;
  };

  /** A date or a number: what comes after the digits tells which patterns are worth trying. */
  const figure = (): void => {
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    const after = text[end];
    if (end - at <= 2 && (after === '.' || after === '-' || after === ' ') && oddDay()) return;
    const image = after === '-' || after === '/' ? match(DATE) : null;
    if (image !== null) date(image);
    else number(after === '.' || after === ',' || after === '_' ? (match(NUMBER) as string) : text.slice(at, end));
  };

  /** A word that starts with a letter of ASCII: the pattern is asked only when the word may go on beyond ASCII letters. */
  const plainWord = (): string => {
    let end = at + 1;
    while (isWordPart(text.charCodeAt(end))) end += 1;
    const after = text.charCodeAt(end);
    return after === 0x2e || after >= 0x80 ? (match(WORD) as string) : text.slice(at, end);
  };

  const number = (image: string): void => {
    const isLong = image.length > LIMITS.digits && image.replace(/\D/g, '').length > LIMITS.digits;
    const token = push(isLong ? 'bad' : 'number', image);
    if (isLong) report('limit/number', token.place, { limit: LIMITS.digits });
  };

  /** Takes a text between marks of another program; false when there is none here. */
  const oddText = (): boolean => {
    const image = foreignText(text, at);
    if (image === null) return false;
    const { place } = push('text', image);
    const meant = `"${image.slice(1, -1)}"`;
    const fixes = [replaceFix('replace-word', place, meant)];
    report('syntax/character', place, { character: image.slice(0, 1), meant }, { fixes });
    return true;
  };

  const other = (): void => {
    if (oddText()) return;
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    const code = `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
    const { place } = push('bad', character);
    if (isRefused(character)) return;
    const meant = meantSign(character);
    const fix = meant === '' ? replaceFix('remove-character', place, '') : replaceFix('replace-word', place, meant);
    const shown = /\p{C}|\p{M}|\p{Z}/u.test(character) ? code : character;
    report('syntax/character', place, { character: shown, meant }, { fixes: [fix] });
  };

  /** What starts with no letter or digit of ASCII and is more than one character of structure. */
  const sign = (code: number): void => {
    const next = text[at + 1];
    switch (code) {
      case 0x22: // "
        return quoted(text.startsWith('"""', at) ? '"""' : '"');
      case 0x2d: // -
        return void push('punctuation', next === '>' ? '->' : '-');
      case 0x2f: // /
        return next === '/' ? comment() : void push('punctuation', '/');
      case 0x3c: // <
        return void push('comparison', next === '=' ? '<=' : '<');
      case 0x3d: // =
        return void push('comparison', '=');
      case 0x3e: // >
        return void push('comparison', next === '=' ? '>=' : '>');
      default:
        return rare();
    }
  };

  const rare = (): void => {
    let image: string | null;
    if ((image = match(COMPARISON)) !== null) push('comparison', image);
    else if ((image = match(PUNCTUATION)) !== null) push('punctuation', image);
    else if ((image = match(OPENING)) !== null) quoted(image);
    else if ((image = match(WORD)) !== null) push('word', image);
    else if ((image = match(BLANK)) !== null) at += image.length;
    else other();
  };

  let isLineStart = true;
  while (at < text.length) {
    if (isLineStart && at > safe && longLine()) {
      isLineStart = false;
      continue;
    }
    isLineStart = false;
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09) at += 1;
    else if (isBreak(code)) {
      newline(text.startsWith('\r\n', at) ? '\r\n' : (text[at] as string));
      isLineStart = true;
    } else if (isAsciiLetter(code)) push('word', plainWord());
    else if (isDigit(code)) figure();
    else if (code === 0x25) push('word', '%');
    else if (ALONE[code] === 1) push('punctuation', text[at] as string);
    else sign(code);
  }
  return tokens;
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isWordPart(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}
