import { sealTexts, unsealTexts } from '@traguardo/dsl';
import { hashText } from '@traguardo/model';
import type { Blob } from '@traguardo/workflow';
import type { WorkspaceFile } from './workspace.ts';

/** The texts of a kind as the blob a journal keeps: its hash is the plan or data hash of the program. */
export function textsBlob(files: readonly WorkspaceFile[], kind: WorkspaceFile['kind']): Blob {
  const text = sealTexts(files.filter((file) => file.kind === kind));
  return { hash: hashText(text), text };
}

/** The texts of a blob; null when it is none. */
export function textsOf(blob: string, kind: WorkspaceFile['kind']): readonly WorkspaceFile[] | null {
  return unsealTexts(blob)?.map(({ path, text }) => ({ path, kind, text })) ?? null;
}
