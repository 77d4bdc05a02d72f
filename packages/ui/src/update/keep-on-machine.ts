import type { AppShell } from '../elements/app-shell/app-shell.ts';
import { registerOffline } from '../worker/start-workers.ts';
import type { WorkspaceStore } from '../workspace/workspace-store.ts';
import { allSaved, isTakenOver, mayLeave } from './before-update.ts';

/**
 * Keeps the application on this machine, and tells of new versions. A page that another build took over meanwhile, since it `began`, could not be
 * asked: it opens with that build, whose files alone are still there; what finds that out must therefore be there already.
 */
export async function keepOnMachine(
  shell: AppShell,
  workspace: WorkspaceStore,
  began: ServiceWorker | null,
): Promise<void> {
  const registration = await registerOffline();
  if (registration === null) return;
  if (isTakenOver(began, navigator.serviceWorker) && (await allSaved(workspace)) && mayLeave())
    return location.reload();
  const { followUpdates } = await import('./follow-updates.ts');
  followUpdates(registration, shell, workspace, began);
}
