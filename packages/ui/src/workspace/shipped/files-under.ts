import { kindOf } from '../texts/kind-of.ts';
import type { WorkspaceFile } from '../workspace.ts';

/** Files of one folder as the build read them, with paths from that folder. */
export function filesUnder(folder: string, texts: Readonly<Record<string, string>>): readonly WorkspaceFile[] {
  return Object.entries(texts).map(([module, text]) => {
    const path = module.slice(module.indexOf(`${folder}/`) + folder.length + 1);
    return { path, kind: kindOf(path), text };
  });
}
