import type { ParsedFile } from '../../parse/tree.ts';
import type { Change } from './checked.ts';
import { lineEnd, lineStart, type Span } from './located.ts';

/**
 * A stretch taken out with what only held it in its place: its line when nothing else is on it, else the `;` or the blanks beside it.
 * Comments beside it stay.
 */
export function takeOut({ text }: ParsedFile, { from, to }: Span): Change {
  const start = lineStart(text, from);
  const end = lineEnd(text, to);
  const before = text.slice(start, from);
  const after = text.slice(to, end);
  if (before.trim() === '' && /^\s*;?\s*$/.test(after)) return withLine(text, start, end);
  const blanks = /\s*$/.exec(before)?.[0].length ?? 0;
  const isItem = /(^|[;{])\s*$/.test(before);
  const next = isItem ? /^\s*;\s*/.exec(after)?.[0] : undefined;
  const rest = after.slice(next?.length ?? 0).trimStart();
  const isLast = rest === '' || /^(\}|\/\/)/.test(rest);
  const last = /\s*;\s*$/.exec(before)?.[0];
  if (isLast && last !== undefined) return { from: from - last.length, to, text: '' };
  if (next !== undefined) return { from, to: to + next.length, text: '' };
  if (before.trim() !== '' && !/\{\s*$/.test(before)) return { from: from - blanks, to, text: '' };
  const isEmptied = before.trim() !== '' && rest.startsWith('}');
  return { from: isEmptied ? from - blanks : from, to: to + after.length - after.trimStart().length, text: '' };
}

/** Whole lines, and the blank line above where another blank line or the end of the block follows. */
function withLine(text: string, start: number, end: number): Change {
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next + 1;
  const above = /\n[ \t]*\r?\n$/.exec(text.slice(0, start))?.[0];
  const below = text.slice(to, lineEnd(text, to)).trim();
  const isGap = above !== undefined && (below === '' || below.startsWith('}'));
  return { from: isGap ? start - (above.length - 1) : start, to, text: '' };
}
