import type { AppShell } from '../elements/app-shell/app-shell.ts';
import { UpdateNotice } from '../elements/update-notice/update-notice.ts';
import type { WorkspaceStore } from '../workspace/workspace-store.ts';
import { allSaved } from './before-update.ts';
import { updateWorld } from './browser-updates.ts';
import { createUpdates } from './updates.ts';

/** Tells in the shell of new builds that the service worker brings. `began`: the one this page began with. */
export function followUpdates(
  registration: ServiceWorkerRegistration,
  shell: AppShell,
  workspace: WorkspaceStore,
  began: ServiceWorker | null,
): void {
  const notice = new UpdateNotice();
  notice.slot = 'update';
  notice.updates = createUpdates(updateWorld(registration, began, () => allSaved(workspace)));
  notice.language = workspace.state.language;
  workspace.subscribe(() => {
    notice.language = workspace.state.language;
  });
  shell.append(notice);
}
