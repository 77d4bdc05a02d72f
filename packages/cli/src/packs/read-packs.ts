import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeText, LOCK_FILE, MANIFEST_FILE, packFolder, packNames, type SourceFile } from '@traguardo/dsl';

/** A text of a pack: `path` as the compiler wants it, `at` where it stands on the disk. */
export interface PackFile extends SourceFile {
  readonly at: string;
}

/** Folders with packs, those that win first: `<root>/<name>/<version>/`. */
export type PackRoots = readonly string[];

/** The packs that come with the program: beside its sources, or beside the one file it was bundled into. */
const SHIPPED = ['../../../../packs/', './packs/'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Where the packs of a program are looked for: beside its texts, where the user says, among those that come along. */
export function packRoots(folder: string, named: readonly string[]): PackRoots {
  return [join(folder, 'packs'), ...named, ...SHIPPED];
}

/**
 * Every version at hand of the packs that `files` ask for, and of those that these ask for, with the lock of the folder. A
 * pack that is nowhere is left out: the compiler says so at its line.
 */
export async function readPacks(
  files: readonly SourceFile[],
  folder: string,
  roots: PackRoots,
): Promise<readonly PackFile[]> {
  const found: PackFile[] = [];
  const read = new Set<string>();
  let asked = packNames(files);
  if (asked.length === 0) return [];
  while (asked.length > 0) {
    const fresh = (await Promise.all(asked.map((name) => versionsOf(name, roots)))).flat(2);
    for (const name of asked) read.add(name);
    found.push(...fresh);
    asked = packNames(fresh).filter((name) => !read.has(name));
  }
  return [...found, ...(await lockIn(folder))];
}

/** Every version of one pack that comes with the program. */
export async function shippedPack(name: string): Promise<readonly PackFile[]> {
  return (await versionsOf(name, SHIPPED)).flat();
}

/** Every version of every pack in the roots, with the lock of the folder: what an editor may offer. */
export async function packsAtHand(folder: string, roots: PackRoots): Promise<readonly PackFile[]> {
  return [...(await packsIn(roots)), ...(await lockIn(folder))];
}

async function lockIn(folder: string): Promise<readonly PackFile[]> {
  const lock = join(folder, LOCK_FILE);
  return (await exists(lock)) ? [await packFile(LOCK_FILE, lock)] : [];
}

/** Every version of a pack: of the same version in two roots the first root's. */
async function versionsOf(name: string, roots: PackRoots): Promise<readonly (readonly PackFile[])[]> {
  const versions = new Map<string, readonly PackFile[]>();
  for (const root of roots) {
    const home = join(root, ...name.split('/'));
    for (const version of await namesIn(home)) {
      if (versions.has(version)) continue;
      const files = await filesOf(join(home, version), packFolder(name, version));
      if (files.length > 0) versions.set(version, files);
    }
  }
  return [...versions.values()];
}

/** The plan texts of a folder, and its manifest when there is one. */
async function filesOf(home: string, folder: string): Promise<readonly PackFile[]> {
  const names = await namesIn(home);
  const texts = names.filter((name) => name === MANIFEST_FILE || name.endsWith('.piano'));
  return Promise.all(texts.map((name) => packFile(folder + name, join(home, name))));
}

async function packFile(path: string, at: string): Promise<PackFile> {
  return { path, at, text: decodeText(await readFile(at)) };
}

/** The names in a folder, in order; none when there is no such folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false, // not there: nothing is in it
  );
  return isFolder ? (await readdir(folder)).toSorted() : [];
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false, // not there
  );
}

/** The names of all packs in the roots, whether anything asks for them or not. */
export async function packsIn(roots: PackRoots): Promise<readonly PackFile[]> {
  const names = new Set<string>();
  const visit = async (folder: string, name: string): Promise<void> => {
    for (const part of await namesIn(folder)) {
      const inner = join(folder, part);
      const inside = await namesIn(inner);
      if (inside.includes(MANIFEST_FILE)) names.add(name);
      else if (inside.length > 0) await visit(inner, name === '' ? part : `${name}/${part}`);
    }
  };
  for (const root of roots) await visit(root, '');
  return (await Promise.all([...names].map((name) => versionsOf(name, roots)))).flat(2);
}
