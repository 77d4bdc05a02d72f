import { packTexts } from '../../locales/packs.ts';
import { addAskedPacks } from '../../workspace/shipped/shipped-packs.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';
import type { AppShell } from '../app-shell/app-shell.ts';
import { PackArrival } from './pack-arrival.ts';

/** Puts the packs that the plan asks for into the workspace, now and later, and says so in the shell. */
export function followPacks(shell: AppShell, workspace: WorkspaceStore): void {
  const notice = Object.assign(new PackArrival(), { slot: 'update', workspace });
  shell.append(notice);
  addAskedPacks(
    workspace,
    (names) => packTexts[workspace.state.language].came(names),
    (names) => notice.arrive(names),
  );
}
