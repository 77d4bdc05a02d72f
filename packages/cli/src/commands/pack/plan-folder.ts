import { stat } from 'node:fs/promises';
import type { Language } from '@traguardo/model';
import { UsageError } from '../../environment.ts';
import { texts } from '../../locales.ts';
import { packWords } from './words.ts';

/** The one folder of a plan among the paths of a command; this one when none is named. Throws `UsageError` for anything else. */
export async function planFolder(paths: readonly string[], language: Language): Promise<string> {
  const [folder = '.', extra] = paths;
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false, // not there
  );
  if (extra !== undefined || !isFolder)
    throw new UsageError(isFolder ? packWords[language].usage : texts[language].notFound(folder));
  return folder;
}
