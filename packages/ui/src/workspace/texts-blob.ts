import { canonicalJson, compareText, type Json } from '@traguardo/model';
import type { Blob } from '@traguardo/workflow';
import { hashText } from '@traguardo/model';
import type { WorkspaceFile } from './workspace.ts';

/** Texts as one blob, under the hash that `compile` gives to the same texts (`planHash`, `dataHash`). */
export function textsBlob(files: readonly WorkspaceFile[], kind: WorkspaceFile['kind']): Blob {
  const sorted = files
    .filter((file) => file.kind === kind)
    .toSorted((a, b) => compareText(a.path, b.path) || compareText(a.text, b.text))
    .map(({ path, text }) => [path, text.toWellFormed()]);
  const text = canonicalJson(sorted as Json);
  return { hash: hashText(text), text };
}

/** The texts of a blob; null when it is none. */
export function textsOf(blob: string, kind: WorkspaceFile['kind']): readonly WorkspaceFile[] | null {
  const pairs: unknown = JSON.parse(blob);
  if (!Array.isArray(pairs)) return null;
  const isPair = (pair: unknown): pair is [string, string] =>
    Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
  return pairs.every(isPair) ? pairs.map(([path, text]) => ({ path, kind, text })) : null;
}
