import type { LastSeen } from '../storage/last-seen.ts';
import type { SettingsStore } from '../storage/settings-store.ts';
import type { WorkspaceFile } from './workspace.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** Starting, backing up and restoring the whole workspace. */
export interface Archive {
  /** Fills an empty workspace. */
  start(name: string, files: readonly WorkspaceFile[]): Promise<void>;
}

export interface ArchiveWorld {
  readonly workspace: WorkspaceStore;
  readonly settings: SettingsStore;
  readonly lastSeen: LastSeen;
}

export function createArchive({ workspace, settings }: ArchiveWorld): Archive {
  return {
    async start(name, files) {
      await settings.set('name', name);
      workspace.rename(name);
      for (const file of files) workspace.addFile(file);
      await workspace.flush();
    },
  };
}
