import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText, type SourceFile } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { type Environment, UsageError } from './environment.ts';
import { texts } from './locales.ts';

/** The texts a command works on: plan files, and the CSV files of actuals that manifests name. */
export interface Sources {
  readonly files: readonly SourceFile[];
  readonly data: readonly SourceFile[];
}

/** `traguardo.json`: what a folder of plan files says of itself. */
interface Manifest {
  readonly actuals: readonly string[];
}

const MANIFEST = 'traguardo.json';

/** Reads all `paths` as one program; no path means the current folder. Throws `UsageError` for what cannot be read. */
export async function readSources(
  paths: readonly string[],
  environment: Environment,
  language: Language,
): Promise<Sources> {
  if (paths.filter((path) => path === '-').length > 1) throw new UsageError(texts[language].oneFileFromStdin);
  const parts: Sources[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) parts.push(await readPath(path, environment, language));
  return { files: parts.flatMap((part) => part.files), data: parts.flatMap((part) => part.data) };
}

async function readPath(path: string, environment: Environment, language: Language): Promise<Sources> {
  if (path === '-') return { files: [{ path: '-', text: await readStandardInput(environment) }], data: [] };
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError(texts[language].notFound(path));
  return found.isDirectory() ? readFolder(path, language) : { files: [await readSource(path, language)], data: [] };
}

/** All plan files of a folder, and the tables its manifest names. Throws `UsageError` for what cannot be read. */
export async function readFolder(folder: string, language: Language): Promise<Sources> {
  const names = (await readdir(folder)).toSorted();
  const plans = names.filter((name) => name.endsWith('.piano'));
  if (plans.length === 0) throw new UsageError(texts[language].noPlanFiles(folder));
  const manifest = names.includes(MANIFEST) ? await readManifest(join(folder, MANIFEST), language) : { actuals: [] };
  const read = (name: string): Promise<SourceFile> => readSource(join(folder, name), language);
  return { files: await Promise.all(plans.map(read)), data: await Promise.all(manifest.actuals.map(read)) };
}

/** One text file, decoded (UTF-8, UTF-16 or Windows-1252). */
export async function readSource(path: string, language: Language): Promise<SourceFile> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) throw new UsageError(texts[language].notFound(path));
  return { path, text: decodeText(bytes) };
}

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
  const actuals = 'actuals' in manifest ? manifest.actuals : [];
  const isInside = (name: unknown): boolean =>
    typeof name === 'string' && !/^([/\\]|[a-z]:)|(^|[/\\])\.\.([/\\]|$)/i.test(name);
  return Array.isArray(actuals) && actuals.every(isInside) ? { actuals } : refuse('actuals');
}

/** Everything on standard input, decoded. */
export async function readStandardInput(environment: Environment): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of environment.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return decodeText(Buffer.concat(chunks));
}
