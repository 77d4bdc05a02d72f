import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { compile } from '@traguardo/dsl';
import type { Language } from '@traguardo/model';
import { UsageError } from './environment.ts';
import { readNames } from './files.ts';
import { texts } from './locales.ts';
import { readSource } from './read-program.ts';

/** A folder with the plan of one year. */
export interface YearFolder {
  readonly year: number;
  readonly folder: string;
}

/**
 * The years linked with the plan at a path, in order: those before it by the `previous` of their manifests, those after it among the
 * folders beside them (`roll-forward` writes the link). The plan itself is one of them. Throws `UsageError` for what cannot be read.
 */
export async function linkedYears(path: string, language: Language): Promise<readonly YearFolder[]> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new UsageError(texts[language].notFound(path));
  const start = resolve(found.isDirectory() ? path : dirname(path));
  const folders = [start];
  for (
    let folder = await previousOf(start);
    folder !== null && !folders.includes(folder);
    folder = await previousOf(folder)
  )
    folders.unshift(folder);
  for (let folder = await nextOf(start); folder !== null && !folders.includes(folder); folder = await nextOf(folder))
    folders.push(folder);
  const years = await Promise.all(folders.map(async (folder) => ({ folder, year: await yearIn(folder, language) })));
  return years.filter((each): each is YearFolder => each.year !== null);
}

/** The folder of the year before, as the manifest names it; null where it names none. */
async function previousOf(folder: string): Promise<string | null> {
  const text = await readFile(join(folder, 'traguardo.json'), 'utf8').catch(() => null);
  if (text === null) return null;
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return null; // whoever compiles the folder is told
  }
  const previous =
    typeof manifest === 'object' && manifest !== null && 'previous' in manifest ? manifest.previous : null;
  return typeof previous === 'string' ? resolve(folder, previous) : null;
}

/** The folder beside a plan whose year before it is; null when there is none. */
async function nextOf(folder: string): Promise<string | null> {
  const entries = await readdir(dirname(folder), { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  for (const name of names.toSorted()) {
    const beside = join(dirname(folder), name);
    if (beside !== folder && (await previousOf(beside)) === folder) return beside;
  }
  return null;
}

/** The year of the plan in a folder: its own text says it, whatever packs it stands on. */
async function yearIn(folder: string, language: Language): Promise<number | null> {
  const names = await readNames(folder, language);
  const plans = names.filter((name) => name.endsWith('.piano'));
  const files = await Promise.all(plans.map((name) => readSource(join(folder, name), language)));
  const year = Number(compile({ files }).plan.period.name);
  return Number.isInteger(year) && year > 0 ? year : null;
}
