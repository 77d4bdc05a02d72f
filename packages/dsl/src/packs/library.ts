import { hashText } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';
import { sealTexts } from '../sealed-texts.ts';
import { compareVersions } from './versions.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { MANIFEST_FILE, packFolder, packFolderOf } from './pack-folder.ts';

/** A pack as found: its texts, and the SHA-256 of its canonical tree (the sealed texts of all its files). */
export interface Pack {
  readonly name: string;
  readonly version: string;
  readonly hash: string;
  readonly manifest: Manifest;
  /** Ends in a slash. */
  readonly folder: string;
  /** The `.piano` files. */
  readonly files: readonly SourceFile[];
}

/** A folder that should be a pack and is none. */
interface BrokenPack {
  /** Where it stands, or should. */
  readonly manifest: string;
  /** A key of the sentences (`locales/pack-sentences.ts`), or what the reader of JSON says. */
  readonly reason: string;
}

/** The packs at hand, by name, newest version first. */
export interface Library {
  readonly packs: readonly Pack[];
  readonly broken: readonly BrokenPack[];
  versionsOf(name: string): readonly Pack[];
}

/** Reads the packs among texts named `packs/<name>/<version>/<file>`. Never throws: what is no pack is in `broken`. */
export function readLibrary(files: readonly SourceFile[]): Library {
  const folders = Map.groupBy(files, ({ path }) => packFolderOf(path) ?? '');
  const packs: Pack[] = [];
  const broken: BrokenPack[] = [];
  for (const [folder, members] of folders) {
    if (folder === '') continue;
    const manifest = members.find(({ path }) => path === folder + MANIFEST_FILE);
    const read = manifest
      ? readPack(folder, manifest, members)
      : { manifest: folder + MANIFEST_FILE, reason: 'absent' };
    if ('reason' in read) broken.push(read);
    else packs.push(read);
  }
  packs.sort((a, b) => compareVersions(b.version, a.version));
  const byName = Map.groupBy(packs, ({ name }) => name);
  return { packs, broken, versionsOf: (name) => byName.get(name) ?? [] };
}

/** A `readLibrary` that gives the library it read last while the texts are the same: nobody edits packs while typing. */
export function createLibrary(): typeof readLibrary {
  let read: readonly SourceFile[] = [];
  let library = readLibrary(read);
  return (files) => {
    const isSame = ({ path, text }: SourceFile, at: number): boolean =>
      read[at]?.path === path && read[at].text === text;
    if (files.length === read.length && files.every(isSame)) return library;
    read = [...files];
    library = readLibrary(read);
    return library;
  };
}

function readPack(folder: string, manifest: SourceFile, members: readonly SourceFile[]): Pack | BrokenPack {
  const read = readManifest(manifest.text);
  if ('reason' in read) return { manifest: manifest.path, reason: read.reason };
  const { name, version } = read;
  if (folder !== packFolder(name, version)) return { manifest: manifest.path, reason: 'folder' };
  const files = members.filter(({ path }) => path.endsWith('.piano'));
  let hash: string | null = null;
  return {
    name,
    version,
    manifest: read,
    folder,
    files,
    get hash() {
      return (hash ??= hashText(sealTexts(members)));
    },
  };
}
