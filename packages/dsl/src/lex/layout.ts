import type { Language } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { repairBraces } from './braces.ts';
import type { Report } from './codes.ts';
import { Cursor } from './cursor.ts';
import type { Frame } from './frames.ts';
import { LIMITS } from './limits.ts';
import { markLineEnds } from './line-ends.ts';
import { isMark, isSignificant } from './lines.ts';
import { createPass, frameHere, type Pass, reportUnexpected, splitLine } from './pass.ts';
import { takeItem } from './take-item.ts';
import type { DraftToken, Token } from './token.ts';

/**
 * The second pass over the tokens: repairs braces, decides where items end, and gives every word its category by position and
 * vocabulary. It settles the scanned tokens themselves. The result always has matching braces; what has no meaning where it stands is `bad` and reported.
 */
export function layOut(
  file: SourceFile,
  scanned: DraftToken[],
  notation: Language,
  vocabulary: Vocabulary,
  report: Report,
): readonly DraftToken[] {
  const tokens = repairBraces(scanned, vocabulary, report);
  markLineEnds(tokens, vocabulary);
  const cursor = new Cursor(file.text, tokens);
  const pass = createPass({ file, notation, vocabulary, report, cursor });
  /** For every open brace, whether it opens nothing and goes away with its partner. */
  const strays: boolean[] = [];
  let inner: Frame | null = null;
  for (let token = cursor.here(); token !== undefined; token = cursor.here()) {
    if (isMark(token, '}')) closeBlock(pass, strays.pop() ?? true);
    else if (isMark(token, '{')) {
      if (pass.frames.length > LIMITS.nesting) skipBlock(pass);
      else strays.push(openBlock(pass, inner));
    } else if (isSignificant(token)) {
      inner = takeItem(pass);
      continue;
    } else {
      cursor.take();
      if (token.kind !== 'line-end') continue;
    }
    inner = null;
  }
  return cursor.out;
}

/** Takes a `{`; true when it opens nothing: what is inside then belongs to the block around. */
function openBlock(pass: Pass, inner: Frame | null): boolean {
  pass.frames.push(inner ?? frameHere(pass));
  if (inner === null) reportUnexpected(pass, pass.cursor.here() as Token, 'item');
  pass.cursor.takeAs(inner === null ? 'bad' : 'punctuation');
  return inner === null;
}

function closeBlock(pass: Pass, isStray: boolean): void {
  if (pass.frames.length > 1) pass.frames.pop();
  pass.cursor.takeAs(isStray ? 'bad' : 'punctuation');
  const next = pass.cursor.here();
  if (next !== undefined && isSignificant(next) && !isMark(next, '}') && !isMark(next, '{')) splitLine(pass);
}

/** Takes a block that is nested too deep as bad, up to its `}`. */
function skipBlock({ cursor, report }: Pass): void {
  report('limit/nesting', (cursor.here() as Token).place, { limit: LIMITS.nesting });
  let depth = 0;
  for (let token = cursor.here(); token !== undefined; token = cursor.here()) {
    depth += isMark(token, '{') ? 1 : isMark(token, '}') ? -1 : 0;
    cursor.takeAs(token.kind === 'line-end' ? 'line-end' : 'bad');
    if (depth === 0) return;
  }
}
