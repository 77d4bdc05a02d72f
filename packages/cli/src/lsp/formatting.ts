import { formatFile } from '@traguardo/dsl';
import type { TextEdit } from 'vscode-languageserver/node';
import type { Asked } from './asked.ts';
import { rangeBetween } from './ranges.ts';

/** The text in its form, as one edit of what differs: the cursor and what is folded elsewhere stay. */
export function formatting({ analysed, path }: Asked): TextEdit[] {
  const file = analysed.program.files.find((one) => one.path === path);
  if (!file) return [];
  const before = file.text;
  const after = formatFile(file, analysed.vocabulary);
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const newText = after.slice(head, after.length - tail);
  return [{ range: rangeBetween(analysed, path, head, before.length - tail), newText }];
}
