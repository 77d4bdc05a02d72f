import type { WorkspaceFile } from '../../workspace/workspace.ts';

/** Texts of the plan go without their ending: nearly all have it. */
export function tabLabel(file: WorkspaceFile): string {
  return file.kind === 'plan' ? file.path.replace(/\.piano$/i, '') : file.path;
}

/** The file with the plan first, then other texts, then tables. */
export function inReadingOrder(files: readonly WorkspaceFile[]): readonly WorkspaceFile[] {
  const first = firstFile(files);
  const rank = (file: WorkspaceFile) => (file === first ? 0 : file.kind === 'plan' ? 1 : 2);
  return files.toSorted((a, b) => rank(a) - rank(b));
}

/** The file with the plan itself, else the first of plan text. */
export function firstFile(files: readonly WorkspaceFile[]): WorkspaceFile | null {
  const texts = files.filter((file) => file.kind === 'plan');
  return texts.find((file) => /(^|\n)\s*(plan|piano)\s/i.test(file.text)) ?? texts[0] ?? files[0] ?? null;
}

/** A path like `path` that no file has: `fonti-2.piano`. */
export function freePath(path: string, taken: readonly string[]): string {
  const dot = path.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [path.slice(0, dot), path.slice(dot)] : [path, ''];
  let number = 2;
  while (taken.includes(`${stem}-${number}${ending}`)) number += 1;
  return `${stem}-${number}${ending}`;
}
