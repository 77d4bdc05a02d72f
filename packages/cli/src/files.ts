import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { Language } from '@traguardo/model';
import { UsageError } from './environment.ts';
import { texts } from './locales.ts';

/** The bytes of a file. Throws `UsageError` that names it where it cannot be read. */
export async function readBytes(path: string, language: Language): Promise<Buffer> {
  return readFile(path).catch(() => {
    throw new UsageError(texts[language].notFound(path));
  });
}

/** The names in a folder, in order. Throws `UsageError` that names it where they cannot be read. */
export async function readNames(folder: string, language: Language): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => {
    throw new UsageError(texts[language].notFound(folder));
  });
  return names.toSorted();
}

/** Writes a file. Throws `UsageError` that names it where it cannot be written. */
export async function writeText(path: string, text: string | Uint8Array, language: Language): Promise<void> {
  await writeFile(path, text).catch(() => {
    throw new UsageError(texts[language].cannotWrite(path));
  });
}
