import type { Place } from '@traguardo/model';
import type { Token } from '../lex/token.ts';
import type { Program } from '../program.ts';
import { fileOf } from './cursor.ts';

/** A stretch that can be folded away, over two lines at least: what stands between braces, or a run of comment lines. */
export interface Fold {
  readonly kind: 'block' | 'comment' | 'text';
  readonly place: Place;
}

/** What can be folded in a file, in the order of the text, blocks of a broken text included. Empty for an unknown path. */
export function folding(program: Program, path: string): readonly Fold[] {
  const tokens = fileOf(program, path)?.tokens ?? [];
  const folds = [...blocks(tokens), ...comments(tokens), ...texts(tokens)];
  return folds
    .filter(({ place }) => place.end.line > place.start.line)
    .toSorted((a, b) => a.place.start.offset - b.place.start.offset);
}

function blocks(tokens: readonly Token[]): Fold[] {
  const open: Token[] = [];
  const folds: Fold[] = [];
  for (const token of tokens) {
    if (token.kind !== 'punctuation') continue;
    if (token.image === '{') open.push(token);
    const start = token.image === '}' ? open.pop() : undefined;
    if (start) folds.push({ kind: 'block', place: between(start, token) });
  }
  return folds;
}

/** From behind the opening brace to before the closing one. */
function between(open: Token, close: Token): Place {
  return { file: open.place.file, start: open.place.end, end: close.place.start };
}

/** Comments on consecutive lines of their own, of one kind. */
function comments(tokens: readonly Token[]): Fold[] {
  const runs: Token[][] = [];
  let lastLine = 0;
  for (const token of tokens) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isComment = token.kind === 'comment' || token.kind === 'documentation';
    if (isComment && token.place.start.line > lastLine) {
      const goesOn = last?.kind === token.kind && token.place.start.line === last.place.end.line + 1;
      if (run && goesOn) run.push(token);
      else runs.push([token]);
    }
    if (token.kind !== 'line-end') lastLine = token.place.end.line;
  }
  return runs.flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)];
    return first && last ? [{ kind: 'comment', place: { ...first.place, end: last.place.end } }] : [];
  });
}

function texts(tokens: readonly Token[]): Fold[] {
  return tokens.filter(({ kind }) => kind === 'text').map(({ place }) => ({ kind: 'text', place }));
}
