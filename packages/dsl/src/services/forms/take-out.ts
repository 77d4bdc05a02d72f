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
  const next = /^\s*;\s*/.exec(after)?.[0];
  const isLast = next !== undefined && (after.slice(next.length) === '' || /^(\}|\/\/)/.test(after.slice(next.length)));
  const last = /\s*;\s*$/.exec(before)?.[0];
  if (next !== undefined && !(isLast && last !== undefined)) return { from, to: to + next.length, text: '' };
  if (last !== undefined) return { from: from - last.length, to, text: '' };
  if (before.trim() === '') return { from, to: to + (/^\s*/.exec(after)?.[0].length ?? 0), text: '' };
  return { from: from - (/\s*$/.exec(before)?.[0].length ?? 0), to, text: '' };
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
