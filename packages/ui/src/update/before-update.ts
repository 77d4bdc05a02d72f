import { focusedElement } from '../page/focused.ts';
import type { WorkspaceStore } from '../workspace/workspace-store.ts';

/** Fired at the window before an update; whoever holds something that is saved nowhere prevents it. */
export const BEFORE_UPDATE = 'traguardo:before-update';

/** Saves the texts; whether all of them are saved. */
export async function allSaved(workspace: Pick<WorkspaceStore, 'flush' | 'state'>): Promise<boolean> {
  await workspace.flush();
  return workspace.state.save === 'saved';
}

/** What only its person can finish: a dialog, work that is under way. */
const OPEN = 'dialog[open], long-work[standing="running"]';

/** Whether nobody in this page holds something that is saved nowhere, no dialog is open and no long work under way. */
export function mayLeave(): boolean {
  return !standsOpen(document) && dispatchEvent(new CustomEvent(BEFORE_UPDATE, { cancelable: true }));
}

function standsOpen(root: ParentNode): boolean {
  if (root.querySelector(OPEN) !== null) return true;
  return [...root.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null && standsOpen(shadowRoot));
}

/** Leaves the field one is in, so that what was typed into it is taken as if one had gone on to the next. */
export function leaveField(): void {
  const focused = focusedElement(document);
  if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) focused.blur();
}

/** Whether another build has taken over since a page began with one; the first build of all finds pages without any, which run it already. */
export function isTakenOver(
  began: ServiceWorker | null,
  container: Pick<ServiceWorkerContainer, 'controller'>,
): boolean {
  return began !== null && container.controller !== began;
}
