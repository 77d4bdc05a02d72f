import { folding } from '@traguardo/dsl';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver/node';
import type { Asked } from './asked.ts';
import { rangeOf } from './ranges.ts';

/** What can be folded in a text; the line of a closing brace stays. */
export function foldingRanges({ analysed, path }: Asked): FoldingRange[] {
  return folding(analysed.program, path).flatMap(({ kind, place }) => {
    const { start, end } = rangeOf(analysed, place);
    const endLine = kind === 'block' ? end.line - 1 : end.line;
    const about = kind === 'comment' ? { kind: FoldingRangeKind.Comment } : {};
    return endLine > start.line ? [{ startLine: start.line, endLine, ...about }] : [];
  });
}
