import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeText, type SourceFile } from '@traguardo/dsl';
import { isActuals, type Language, type Plugin } from '@traguardo/model';
import { type Environment, UsageError } from './environment.ts';
import { readBytes, readNames } from './files.ts';
import { loadPlugins, type LocatedPlugin, locatePlugins } from './load-plugins.ts';
import { texts } from './locales.ts';
import { type PackFile, packRoots, readPacks } from './packs/read-packs.ts';

/** What a command works on: plan files, the CSV files and the plugins that manifests name, the packs that plans ask for. */
export interface Sources {
  readonly files: readonly SourceFile[];
  readonly data: readonly SourceFile[];
  /** The Markdown files of the report: those the manifest names, else all in the folder `relazione` or `report`. */
  readonly narrative: readonly SourceFile[];
  readonly plugins: readonly Plugin[];
  readonly packs: readonly PackFile[];
}

/** `traguardo.json`: what a folder of plan files says of itself. */
interface Manifest {
  /** Null: not said, there is no manifest. */
  readonly actuals: readonly string[] | null;
  /** The CSV files of tables of the context. */
  readonly tables: readonly string[];
  readonly plugins: readonly string[];
  /** Null: not said. */
  readonly narrative: readonly string[] | null;
  /** The code of the body in the index of public administrations (indicepa.gov.it); null: not said. */
  readonly ipa: string | null;
}

const MANIFEST = 'traguardo.json';

/** The folders beside a plan in which the words of its report are, when the manifest does not say. */
export const NARRATIVE_FOLDERS = ['relazione', 'report'];

/** Reads all `paths` as one program; no path means the current folder. Throws `UsageError` for what cannot be read. */
export async function readSources(
  paths: readonly string[],
  environment: Environment,
  language: Language,
): Promise<Sources> {
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError(texts[language].oneFileFromStdin);
  const parts: Sources[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) parts.push(await readPath(path, environment, language));
  return {
    files: parts.flatMap((part) => part.files),
    data: parts.flatMap((part) => part.data),
    narrative: parts.flatMap((part) => part.narrative),
    plugins: [...new Map(parts.flatMap((part) => part.plugins).map((plugin) => [plugin.name, plugin])).values()],
    packs: [...new Map(parts.flatMap((part) => part.packs).map((file) => [file.path, file])).values()],
  };
}

async function readPath(path: string, environment: Environment, language: Language): Promise<Sources> {
  const { packs: named = [] } = environment;
  if (path === '-') {
    const files = [{ path: '-', text: await readStandardInput(environment) }];
    return { files, data: [], narrative: [], plugins: [], packs: await readPacks(files, '.', packRoots('.', named)) };
  }
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError(texts[language].notFound(path));
  if (found.isDirectory()) return readFolder(path, language, named);
  const folder = dirname(path);
  const { plugins } = await manifestOf(folder, language);
  const files = [await readSource(path, language)];
  return {
    files,
    data: [],
    narrative: [],
    plugins: await loadPlugins(plugins, folder, language),
    packs: await readPacks(files, folder, packRoots(folder, named)),
  };
}

/** The code of the body in the index of public administrations, as the manifest beside the plan says it; null when none does. Throws `UsageError` for what cannot be read. */
export async function readIpa(path: string, language: Language): Promise<string | null> {
  if (path === '-') return null;
  const found = await stat(path).catch(() => null);
  const { ipa } = await manifestOf(found?.isDirectory() ? path : dirname(path), language);
  return ipa;
}

/** The plugins the manifest of a folder names, each with its module. Throws `UsageError` for what cannot be read. */
export async function readLocatedPlugins(folder: string, language: Language): Promise<readonly LocatedPlugin[]> {
  const { plugins } = await manifestOf(folder, language);
  return locatePlugins(plugins, folder, language);
}

/** The plugins the manifest of a folder names; none without one. Throws `UsageError` for what cannot be read. */
export async function readPlugins(folder: string, language: Language): Promise<readonly Plugin[]> {
  const { plugins } = await manifestOf(folder, language);
  return loadPlugins(plugins, folder, language);
}

/**
 * All plan files of a folder, the values, tables and plugins its manifest names (without one the CSV files that hold values), the packs
 * its texts ask for, also in the folders `named`. Throws `UsageError` for what cannot be read.
 */
export async function readFolder(folder: string, language: Language, named: readonly string[] = []): Promise<Sources> {
  const names = await readNames(folder, language);
  const plans = names.filter((name) => name.endsWith('.piano'));
  if (plans.length === 0) throw new UsageError(texts[language].noPlanFiles(folder));
  const manifest = await manifestOf(folder, language);
  const read = (name: string): Promise<SourceFile> => readSource(join(folder, name), language);
  const files = await Promise.all(plans.map(read));
  return {
    files,
    data: await Promise.all([...(manifest.actuals ?? (await valuesAmong(names, read))), ...manifest.tables].map(read)),
    narrative: await Promise.all((manifest.narrative ?? (await narrativeIn(folder))).map(read)),
    plugins: await loadPlugins(manifest.plugins, folder, language),
    packs: await readPacks(files, folder, packRoots(folder, named)),
  };
}

/** The names of the CSV files that hold values of measures; other tables may lie beside a plan. */
async function valuesAmong(
  names: readonly string[],
  read: (name: string) => Promise<SourceFile>,
): Promise<readonly string[]> {
  const tables = names.filter((name) => /[.]csv$/i.test(name));
  const texts = await Promise.all(tables.map(read));
  return tables.filter((_name, index) => isActuals(texts[index]?.text ?? ''));
}

/** The Markdown files in the folders of a report, by path from `folder`. */
async function narrativeIn(folder: string): Promise<readonly string[]> {
  const found = await Promise.all(
    NARRATIVE_FOLDERS.map(async (name) => {
      const files = await readdir(join(folder, name)).catch(() => []);
      return files.filter((file) => file.endsWith('.md')).map((file) => join(name, file));
    }),
  );
  return found.flat().toSorted();
}

/** What the manifest of a folder says; nothing without one. */
async function manifestOf(folder: string, language: Language): Promise<Manifest> {
  const path = join(folder, MANIFEST);
  const found = await stat(path).catch(() => null);
  return found === null ? NO_MANIFEST : readManifest(path, language);
}

/** One text file, decoded (UTF-8, UTF-16 or Windows-1252). Throws `UsageError` for one that is no text. */
export async function readSource(path: string, language: Language): Promise<SourceFile> {
  const text = decodeText(await readBytes(path, language));
  if (text.includes('\0')) throw new UsageError(texts[language].notText(path));
  return { path, text };
}

const NO_MANIFEST: Manifest = { actuals: null, tables: [], plugins: [], narrative: null, ipa: null };

async function readManifest(path: string, language: Language): Promise<Manifest> {
  const refuse = (reason: string): never => {
    throw new UsageError(texts[language].badManifest(path, reason));
  };
  const { text } = await readSource(path, language);
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    return refuse((error as Error).message);
  }
  if (typeof manifest !== 'object' || manifest === null) return refuse('{ … }');
  const said: object = manifest;
  const listed = (name: keyof Manifest): readonly string[] => {
    const list: unknown = name in said ? (said as Partial<Record<keyof Manifest, unknown>>)[name] : [];
    return Array.isArray(list) && list.every(isInside) ? list : refuse(name);
  };
  const narrative = 'narrative' in manifest ? listed('narrative') : null;
  const ipa: unknown = 'ipa' in manifest ? manifest.ipa : null;
  if (ipa !== null && !(typeof ipa === 'string' && IPA.test(ipa))) return refuse('ipa');
  return { actuals: listed('actuals'), tables: listed('tables'), plugins: listed('plugins'), narrative, ipa };
}

/** The codes of the index are letters, digits, low lines and hyphens. */
const IPA = /^[\w-]+$/;

/** Whether a name of the manifest stays in its folder. */
function isInside(name: unknown): name is string {
  return typeof name === 'string' && !/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(name);
}

/** Everything on standard input, decoded. */
export async function readStandardInput(environment: Environment): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of environment.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return decodeText(Buffer.concat(chunks));
}
