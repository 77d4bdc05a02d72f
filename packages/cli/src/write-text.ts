import { writeFile } from 'node:fs/promises';
import type { Language } from '@traguardo/model';
import { UsageError } from './environment.ts';
import { texts } from './locales.ts';

/** Writes a file. Throws `UsageError` that names it where it cannot be written. */
export async function writeText(path: string, text: string | Uint8Array, language: Language): Promise<void> {
  await writeFile(path, text).catch(() => {
    throw new UsageError(texts[language].cannotWrite(path));
  });
}
