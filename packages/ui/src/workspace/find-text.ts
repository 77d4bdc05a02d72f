import type { TextSearch } from './editor-services.ts';
import type { FileChange, WorkspaceFile } from './workspace.ts';

/** Where a text is written in another, from left to right, without overlap. Capital letters count only when asked. */
export function findText(inside: string, { text, matchCase }: TextSearch): readonly number[] {
  if (text === '') return [];
  const found: number[] = [];
  for (const { index } of inside.matchAll(patternOf(text, matchCase))) found.push(index);
  return found;
}

/** The files in which `wanted` is written, with `by` in its place. Packs are left as they are. */
export function replaceText(files: readonly WorkspaceFile[], wanted: TextSearch, by: string): readonly FileChange[] {
  if (wanted.text === '') return [];
  return files
    .filter(({ kind }) => kind !== 'pack')
    .flatMap((file) => {
      const text = file.text.replaceAll(patternOf(wanted.text, wanted.matchCase), () => by);
      return text === file.text ? [] : [{ ...file, text }];
    });
}

function patternOf(text: string, matchCase: boolean): RegExp {
  return new RegExp(text.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, String.raw`\$&`), matchCase ? 'gu' : 'giu');
}
