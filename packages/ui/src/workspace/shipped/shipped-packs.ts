import { packNames } from '@traguardo/dsl';
import type { WorkspaceStore } from '../workspace-store.ts';
import type { WorkspaceFile } from '../workspace.ts';

/** The texts of the packs that plan texts ask for, and of those that these ask for; packs that do not come along are left out. */
export async function shippedPacks(files: readonly WorkspaceFile[]): Promise<readonly WorkspaceFile[]> {
  const { SHIPPED_TEXTS } = await import('./shipped-texts.ts');
  const found = new Map<string, WorkspaceFile>();
  let asked = packNames(files);
  while (asked.length > 0) {
    const fresh = SHIPPED_TEXTS.filter(({ path }) => !found.has(path) && asked.some((name) => isOf(path, name))).map(
      ({ path, text }): WorkspaceFile => ({ path, kind: 'pack', text }),
    );
    for (const file of fresh) found.set(file.path, file);
    asked = packNames(fresh);
  }
  return [...found.values()];
}

/** Whether a path is that of a file of a pack: `packs/<name>/<version>/<file>`. */
function isOf(path: string, name: string): boolean {
  return path.startsWith(`packs/${name}/`) && path.slice(`packs/${name}/`.length).split('/').length === 2;
}

/**
 * Puts a pack into the workspace as soon as the plan asks for it, when it comes with the application and none of its versions is
 * there: from then on the plan stands on that text, whatever a later application brings. `onArrival` hears the names of those that the
 * plan itself asks for; `label` says what was done, as one step. What was taken back does not come again while the same line asks for it.
 */
export function addAskedPacks(
  workspace: WorkspaceStore,
  label: (names: readonly string[]) => string,
  onArrival: (names: readonly string[]) => void,
): void {
  let last = '';
  const look = (): void => {
    const { files, analysis } = workspace.state;
    const isMissing = analysis?.problems.some(({ code }) => code === 'pack/missing') ?? false;
    if (!isMissing && last === '') return;
    const plans = files.filter(({ kind }) => kind === 'plan');
    const asked = packNames(plans);
    if (!last.split('\n').some((name) => asked.includes(name))) last = '';
    if (!isMissing) return;
    const names = asked.filter((name) => !files.some(({ path }) => isOf(path, name)));
    const key = names.join('\n');
    if (names.length === 0 || key === last) return;
    last = key;
    void shippedPacks(plans).then((packs) => {
      const known = new Set(workspace.state.files.map(({ path }) => path));
      const here = names.filter((name) => packs.some(({ path }) => isOf(path, name)));
      workspace.changeFiles(
        label(here),
        packs.filter(({ path }) => !known.has(path)),
      );
      if (here.length > 0) onArrival(here);
    });
  };
  workspace.subscribe(look);
  look();
}
