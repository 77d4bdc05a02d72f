import { LIMITS } from '../lex/limits.ts';

/** What stands between `{{` and `}}`, by offsets of the text; `bar` is where the first `|` is, the end of the inside without one. */
export interface Span {
  readonly from: number;
  readonly bar: number;
  readonly to: number;
}

/** The figures of a text in order, and where a `{{` stands that is not closed in its paragraph. */
export interface Spans {
  readonly closed: readonly Span[];
  readonly open: readonly number[];
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };
const BLANK_LINE = /\r?\n[ \t]*\r?\n/y;

/** Finds the `{{ … }}` of a text. Marks between quotation marks of one line count as text. */
export function findSpans(text: string): Spans {
  const closed: Span[] = [];
  const open: number[] = [];
  for (let from = text.indexOf('{{'); from >= 0;) {
    const span = spanAt(text, from);
    if (span) closed.push(span);
    else open.push(from);
    from = text.indexOf('{{', span ? span.to : from + 2);
  }
  return { closed, open };
}

function spanAt(text: string, from: number): Span | null {
  let bar = -1;
  for (let at = from + 2; at < text.length; at += 1) {
    const mark = text[at] as string;
    if (mark === '}' && text[at + 1] === '}') return { from, bar: bar < 0 ? at : bar, to: at + 2 };
    if (mark === '{' && text[at + 1] === '{') return null;
    if (mark === '|' && bar < 0) bar = at;
    BLANK_LINE.lastIndex = at;
    if ((mark === '\n' || mark === '\r') && BLANK_LINE.test(text)) return null;
    at = endOfText(text, at);
  }
  return null;
}

/** Where the text that is quoted at `at` ends on its line; `at` itself when none is. */
function endOfText(text: string, at: number): number {
  const close = CLOSING[text[at] as string];
  if (close === undefined) return at;
  const last = Math.min(text.length, at + LIMITS.line);
  for (let end = at + 1; end < last && text[end] !== '\n'; end += 1) if (text[end] === close) return end;
  return at;
}

/** What stands in the place of a figure while Markdown is read: a letter to it, and nothing else. */
const FILLER = '\uE000';

/** The text with every figure as one word of the same length. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { from, to } of spans) {
    masked += text.slice(at, from) + FILLER.repeat(to - from);
    at = to;
  }
  return masked + text.slice(at);
}
