import type { Diagnostic, Edit, Position } from '@traguardo/model';
import { isMark } from './lex/lines.ts';
import type { Token } from './lex/token.ts';
import type { ParsedFile } from './parse/tree.ts';
import type { Change } from './services/forms/checked.ts';
import { indentAt, lineEnd, lineStart, type Span, tokenIndex } from './services/forms/located.ts';
import { takeOut } from './services/forms/take-out.ts';

type Layout = (file: ParsedFile, span: Span) => Change;

/** Fixes that would leave a `;`, a blank or a wrong indentation behind: what they touch, laid out as the formatter would. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'remove-clause': takeOut,
  'remove-target': takeOut,
  'remove-close': takeOut,
  'remove-character': closeGap,
  'split-line': breakLine,
  'insert-open': openBlock,
};

/** A finding with fixes that leave the text laid out, when it was. */
export function withNeatFixes(finding: Diagnostic, files: ReadonlyMap<string, ParsedFile>): Diagnostic {
  if (!finding.fixes.some(({ kind }) => kind in LAYOUTS)) return finding;
  const fixes = finding.fixes.map((fix) => {
    const layout = LAYOUTS[fix.kind];
    return layout ? { ...fix, edits: fix.edits.map((edit) => neat(edit, files, layout)) } : fix;
  });
  return { ...finding, fixes };
}

function neat(edit: Edit, files: ReadonlyMap<string, ParsedFile>, layout: Layout): Edit {
  const { file: path, start, end } = edit.place;
  const file = files.get(path);
  if (!file) return edit;
  const { from, to, text } = layout(file, { from: start.offset, to: end.offset });
  const place = { ...edit.place, start: moved(file, start, from), end: moved(file, end, to) };
  return { place, text };
}

/** A position near a known one. */
function moved({ text }: ParsedFile, known: Position, offset: number): Position {
  const breaks = (from: number, to: number): number => text.slice(from, to).split('\n').length - 1;
  const line = known.line + (offset < known.offset ? -breaks(offset, known.offset) : breaks(known.offset, offset));
  return { offset, line, column: offset - lineStart(text, offset) + 1 };
}

/** One blank is left where a sign stood between two, none at the end of a line. */
function closeGap({ text }: ParsedFile, { from, to }: Span): Change {
  const before = /[ \t]+$/.exec(text.slice(lineStart(text, from), from))?.[0].length ?? 0;
  const rest = text.slice(to, lineEnd(text, to));
  const isDouble = before > 0 && /^[ \t]/.test(rest);
  return { from: rest.trim() === '' ? from - before : isDouble ? from - 1 : from, to, text: '' };
}

/** A new line at the depth of the block it is in. */
function breakLine({ text, tokens }: ParsedFile, { from }: Span): Change {
  const start = lineStart(text, from);
  const blanks = /[ \t]+$/.exec(text.slice(start, from))?.[0].length ?? 0;
  let depth = 0;
  for (let at = tokenIndex(tokens, start); (tokens[at] as Token).startOffset < from; at += 1) {
    if (isMark(tokens[at], '{')) depth += 1;
    else if (isMark(tokens[at], '}')) depth = Math.max(0, depth - 1);
  }
  return { from: from - blanks, to: from, text: `\n${indentAt(text, from)}${'  '.repeat(depth)}` };
}

/** A brace at the end of a line, in the place of the blanks there. */
function openBlock({ text }: ParsedFile, { from, to }: Span): Change {
  const blanks = /^[ \t]+$/.exec(text.slice(to, lineEnd(text, to)))?.[0].length ?? 0;
  return { from, to: to + blanks, text: ' {' };
}
