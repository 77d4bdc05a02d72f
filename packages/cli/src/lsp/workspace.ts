import { join } from 'node:path';
import { readdir } from 'node:fs/promises';
import type { SourceFile } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { UsageError } from '../environment.ts';
import { type PackFile, packRoots, packsAtHand } from '../packs/read-packs.ts';
import { readFolder, readSource, type Sources } from '../read-program.ts';
import { type Analysed, createAnalyser, type Texts } from './analysed.ts';
import { folderOf, pathOf } from './paths.ts';

/** What the editor holds open. */
export interface OpenDocuments {
  all(): readonly TextDocument[];
}

/** What stands on the disk in a folder, and why not all of it could be read. */
interface Folder extends Sources {
  readonly problem: string | null;
}

/** The programs the editor works on: one for each folder of `.piano` files, one for each text without a folder. */
export interface Workspace {
  /** The program a document belongs to, as it stands now. */
  analyse(path: string): Promise<Analysed>;
  /** Why the folder of a document could not be read as it should; null when it was. */
  problem(path: string): Promise<string | null>;
  /** Forgets what was read from the disk beside a document. */
  forget(path: string): void;
}

export function createWorkspace(documents: OpenDocuments, language: () => Language): Workspace {
  const folders = new Map<string, Promise<Folder>>();
  const programs = new Map<string, Remembered>();
  const packs = rememberPacks();

  const read = (folder: string): Promise<Folder> => {
    const known = folders.get(folder) ?? readTolerantly(folder, language());
    folders.set(folder, known);
    return known;
  };

  return {
    async analyse(path) {
      const folder = folderOf(path);
      const written = folder === null ? alone(path, documents) : overlay(folder, await read(folder), documents);
      const texts = { ...written, packs: await packs.of(folder ?? '.') };
      const key = folder ?? path;
      const remembered = programs.get(key) ?? { texts: null, analysed: null, analyse: createAnalyser() };
      if (remembered.analysed && isSame(remembered.texts, texts)) return remembered.analysed;
      const analysed = remembered.analyse(texts, language());
      programs.set(key, { ...remembered, texts, analysed });
      return analysed;
    },
    async problem(path) {
      const folder = folderOf(path);
      return folder === null ? null : (await read(folder)).problem;
    },
    forget(path) {
      packs.forget();
      const folder = folderOf(path);
      if (folder !== null) folders.delete(folder);
    },
  };
}

/** The packs at hand for the texts of a folder, asked for or not, read anew when something on the disk changed. */
function rememberPacks() {
  const known = new Map<string, Promise<readonly PackFile[]>>();
  return {
    of(folder: string): Promise<readonly PackFile[]> {
      const read = known.get(folder) ?? packsAtHand(folder, packRoots(folder, []));
      known.set(folder, read);
      return read;
    },
    forget: () => known.clear(),
  };
}

interface Remembered {
  readonly texts: Texts | null;
  readonly analysed: Analysed | null;
  readonly analyse: ReturnType<typeof createAnalyser>;
}

/** The folder as the command line reads it; with a manifest that cannot be read, its plan files alone. */
async function readTolerantly(folder: string, language: Language): Promise<Folder> {
  try {
    return { ...(await readFolder(folder, language)), problem: null };
  } catch (error) {
    const files = await readPlans(folder, language);
    const isToldHere = error instanceof UsageError && files.length > 0; // a folder without plans is no problem of a manifest
    return { files, data: [], narrative: [], plugins: [], packs: [], problem: isToldHere ? error.message : null };
  }
}

async function readPlans(folder: string, language: Language): Promise<readonly SourceFile[]> {
  const names = await readdir(folder).catch(() => []);
  const plans = names.filter((name) => name.endsWith('.piano')).toSorted();
  const read = plans.map((name) => readSource(join(folder, name), language).catch(() => null));
  return (await Promise.all(read)).filter((file) => file !== null);
}

/** The folder's texts with those the editor holds in their place, and those not saved yet. */
function overlay(
  folder: string,
  { files, data, narrative, plugins }: Sources,
  documents: OpenDocuments,
): Omit<Texts, 'packs'> {
  const open = new Map(documents.all().map((document) => [pathOf(document.uri), document.getText()]));
  const current = (file: SourceFile): SourceFile => ({ path: file.path, text: open.get(file.path) ?? file.text });
  const known = new Set([...files, ...data].map(({ path }) => path));
  const fresh = [...open]
    .filter(([path]) => folderOf(path) === folder && path.endsWith('.piano') && !known.has(path))
    .map(([path, text]) => ({ path, text }));
  return {
    files: [...files.map(current), ...fresh],
    data: data.map(current),
    narrative: narrative.map(current),
    plugins,
  };
}

function alone(path: string, documents: OpenDocuments): Omit<Texts, 'packs'> {
  const document = documents.all().find(({ uri }) => pathOf(uri) === path);
  return { files: document ? [{ path, text: document.getText() }] : [], data: [], narrative: [], plugins: [] };
}

function isSame(before: Texts | null, now: Texts): boolean {
  const same = (a: readonly SourceFile[], b: readonly SourceFile[]): boolean =>
    a.length === b.length && a.every((file, index) => file.path === b[index]?.path && file.text === b[index]?.text);
  return (
    before !== null &&
    same(before.files, now.files) &&
    same(before.data, now.data) &&
    same(before.narrative, now.narrative) &&
    before.plugins === now.plugins &&
    before.packs === now.packs
  );
}
