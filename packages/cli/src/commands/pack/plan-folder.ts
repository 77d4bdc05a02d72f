import { stat } from 'node:fs/promises';
import type { Language } from '@traguardo/model';
import { UsageError } from '../../environment.ts';
import { texts } from '../../locales.ts';
import { packWords } from './words.ts';

/** The one folder of a plan among the paths of a command; this one when none is named. Throws `UsageError` for anything else. */
export async function planFolder(paths: readonly string[], language: Language): Promise<string> {
  const [folder = '.', extra] = paths;
  if (extra !== undefined) throw new UsageError(packWords[language].usage);
  const found = await stat(folder).catch(() => null);
  if (found === null) throw new UsageError(texts[language].notFound(folder));
  if (!found.isDirectory()) throw new UsageError(packWords[language].noFolder(folder));
  return folder;
}
