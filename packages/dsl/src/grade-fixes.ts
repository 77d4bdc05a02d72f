import { codeKey, type Diagnostic } from '@traguardo/model';
import type { DeclarationNode, ParsedFile } from './parse/tree.ts';
import { locate } from './services/forms/located.ts';

/** Findings where a word of a scale, written where its target is wanted, is told as that, with the share it is worth. */
export function withGradeFixes(finding: Diagnostic, files: ReadonlyMap<string, ParsedFile>): Diagnostic {
  const { code, data, place } = finding;
  const file = files.get(place.file);
  if (code !== 'word/unknown' || data['parent'] !== 'indicator' || !file) return finding;
  const { declaration } = locate(file, place.start.offset);
  const share = declaration && shareOf(String(data['word']), declaration, file);
  if (!share) return finding;
  const fix = { kind: 'use-expression', data: { text: share }, edits: [{ place, text: share }] };
  return { ...finding, data: { ...data, share }, fixes: [fix] };
}

function shareOf(word: string, { block }: DeclarationNode, { text }: ParsedFile): string | null {
  for (const item of block ?? []) {
    if (item.kind !== 'declaration' || item.word.concept !== 'scale') continue;
    for (const row of item.block ?? []) {
      if (row.kind !== 'row' || codeKey(row.word.text) !== codeKey(word)) continue;
      const share = row.cells.find((cell) => cell.kind === 'quantity')?.place;
      if (share) return text.slice(share.start.offset, share.end.offset);
    }
  }
  return null;
}
