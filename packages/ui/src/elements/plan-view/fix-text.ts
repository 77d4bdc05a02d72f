import type { Problem, WorkspaceFile } from '../../workspace/workspace.ts';

type Edits = Problem['fixes'][number]['edits'];

/** The texts of the files a repair changes, after it. Files that are not there are left out. */
export function applyEdits(files: readonly WorkspaceFile[], edits: Edits): readonly WorkspaceFile[] {
  const byFile = Map.groupBy(edits, (edit) => edit.place.file);
  return files
    .filter((file) => byFile.has(file.path))
    .map((file) => ({ ...file, text: applyToText(file.text, byFile.get(file.path) ?? []) }));
}

function applyToText(text: string, edits: Edits): string {
  return edits
    .toSorted((a, b) => b.place.start.offset - a.place.start.offset)
    .reduce((all, edit) => all.slice(0, edit.place.start.offset) + edit.text + all.slice(edit.place.end.offset), text);
}
