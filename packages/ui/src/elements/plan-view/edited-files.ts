import { applyEdits, type Edit } from '@traguardo/model';
import type { WorkspaceFile } from '../../workspace/workspace.ts';

/** The files that edits change, after them. Files that are not there are left out. */
export function editedFiles(files: readonly WorkspaceFile[], edits: readonly Edit[]): readonly WorkspaceFile[] {
  return files
    .filter(({ path }) => edits.some(({ place }) => place.file === path))
    .map((file) => ({ ...file, text: applyEdits(file.path, file.text, edits) }));
}
