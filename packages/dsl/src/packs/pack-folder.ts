/** What a folder of plan files, and a pack, says of itself. */
export const MANIFEST_FILE = 'traguardo.json';
/** What pins the packs of a program. */
export const LOCK_FILE = 'traguardo.lock';

const FOLDER = /^packs\/.+\/[^/]+\/(?=[^/]+$)/;

/** Where a pack stands among the texts of a program. */
export function packFolder(name: string, version: string): string {
  return `packs/${name}/${version}/`;
}

/** The folder `packs/<name>/<version>/` a path lies in; null for any other path. */
export function packFolderOf(path: string): string | null {
  return FOLDER.exec(path)?.[0] ?? null;
}
