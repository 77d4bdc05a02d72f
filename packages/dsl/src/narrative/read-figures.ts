import type { Language, Position } from '@traguardo/model';
import type { Report } from '../lex/codes.ts';
import { Cursor } from '../lex/cursor.ts';
import { TOP } from '../lex/frames.ts';
import { isSignificant } from '../lex/lines.ts';
import { createPass } from '../lex/pass.ts';
import { scanFrom } from '../lex/scanner.ts';
import { takeExpression } from '../lex/take-expression.ts';
import { type DraftToken, tokenAt } from '../lex/token.ts';
import { parseTokens } from '../parse/parse.ts';
import type { ExpressionNode } from '../parse/tree.ts';
import type { SourceFile } from '../source-file.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import type { Span } from './find-spans.ts';
import type { TextLines } from './lines.ts';

/** What the words of figures are read with. */
export interface FigureReading {
  readonly file: SourceFile;
  readonly lines: TextLines;
  readonly notation: Language;
  readonly vocabulary: Vocabulary;
  readonly report: Report;
}

/**
 * The expressions of the figures of a text, by the lexer and the grammar of plans: null for one that could not be read, with a
 * finding inside it. To the grammar each is a clause of its own, so that a slip costs its figure alone.
 */
export function readFigures(spans: readonly Span[], reading: FigureReading): readonly (ExpressionNode | null)[] {
  const tokens = spans.flatMap((span) => tokensOf(span, reading));
  const report: Report = (code, place, data, more) => {
    const isRest = code === 'syntax/unexpected' && data?.['expected'] === 'clause';
    reading.report(code, place, isRest ? { ...data, expected: 'close-figure' } : data, more);
  };
  const read = new Map<number, ExpressionNode | null>();
  for (const item of parseTokens(tokens, reading.notation, report))
    if (item.kind === 'clause') read.set(item.word.place.start.offset, item.expression);
  return spans.map(({ from }) => read.get(from) ?? null);
}

/** The tokens of one figure, laid out, after one that opens a clause with an expression and before the end of its line. */
function tokensOf(span: Span, { file, lines, notation, vocabulary, report }: FigureReading): readonly DraftToken[] {
  const start = lines.position(span.from + 2);
  const inside: SourceFile = { path: file.path, text: file.text.slice(0, span.bar) };
  // a figure is closed by its braces: where its lines end means nothing
  const scanned = scanFrom(start, inside, report).filter((token) => isSignificant(token) || token.kind === 'bad');
  const cursor = new Cursor(file.text, scanned);
  takeExpression(createPass({ file, notation, vocabulary, report, cursor }), TOP, false);
  takeRest(cursor, report);
  const at = (offset: Position): DraftToken['place'] => ({ file: file.path, start: offset, end: offset });
  const opening = tokenAt('expression-clause', '', lines.place(span.from, span.from + 2), true);
  return [opening, ...cursor.out, tokenAt('line-end', '', at(lines.position(span.bar)), true)];
}

/** What follows an expression in its figure has no meaning there: told once. */
function takeRest(cursor: Cursor, report: Report): void {
  let isTold = false;
  for (let token = cursor.here(); token !== undefined; token = cursor.here()) {
    if (!isTold && token.kind !== 'bad')
      report('syntax/unexpected', token.place, { found: token.image, expected: 'close-figure' });
    isTold ||= token.kind !== 'bad';
    cursor.takeAs('bad');
  }
}
