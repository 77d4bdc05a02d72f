import { troubleOf } from './database.ts';
import type { FileStore } from './file-store.ts';
import type { VersionStore } from './version-store.ts';

/** The same files, saved again after versions of them were given up when there is no room: what is being written goes before what was. */
export function withRoom(files: FileStore, versions: Pick<VersionStore, 'makeRoom'>, onDropped: () => void): FileStore {
  return {
    ...files,
    async save(file, base, at) {
      for (;;) {
        try {
          return await files.save(file, base, at);
        } catch (error) {
          if (troubleOf(error) !== 'quota' || (await versions.makeRoom()) === 0) throw error;
          onDropped();
        }
      }
    },
  };
}
