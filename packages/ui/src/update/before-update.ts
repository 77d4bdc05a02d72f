import type { WorkspaceStore } from '../workspace/workspace-store.ts';

/** Fired at the window before an update; whoever holds something that is saved nowhere prevents it. */
export const BEFORE_UPDATE = 'traguardo:before-update';

/** Saves the texts; whether all of them are saved. */
export async function allSaved(workspace: Pick<WorkspaceStore, 'flush' | 'state'>): Promise<boolean> {
  await workspace.flush();
  return workspace.state.save === 'saved';
}

/** Whether nobody in this page holds something that is saved nowhere. */
export function mayLeave(): boolean {
  return dispatchEvent(new CustomEvent(BEFORE_UPDATE, { cancelable: true }));
}

/** Whether another build has taken over since a page began with one; the first build of all finds pages without any, which run it already. */
export function isTakenOver(
  began: ServiceWorker | null,
  container: Pick<ServiceWorkerContainer, 'controller'>,
): boolean {
  return began !== null && container.controller !== began;
}
