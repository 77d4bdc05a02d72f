import { readFile } from 'node:fs/promises';
import type { Language } from '@traguardo/model';
import { UsageError } from '../../environment.ts';
import { writeText } from '../../files.ts';
import { texts } from '../../locales.ts';
import { json } from '../../problems.ts';
import { words } from './words.ts';

/** One list of a payload that is being filled in: its items as they were left; none when the file is not there yet. */
export async function readPayloadList(
  path: string,
  field: string,
  language: Language,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new UsageError(texts[language].notFound(path));
  });
  if (text === null) return [];
  const refuse = (reason: string): never => {
    throw new UsageError(words[language].badPayload(path, reason));
  };
  let payload: unknown;
  try {
    payload = JSON.parse(text);
  } catch (error) {
    return refuse((error as Error).message);
  }
  const list = typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>)[field] : null;
  if (!Array.isArray(list)) return refuse(field);
  return list.filter((each) => typeof each === 'object' && each !== null);
}

/** Writes a payload to be filled in. Throws `UsageError` when it cannot. */
export async function writePayload(path: string, payload: object, language: Language): Promise<void> {
  await writeText(path, json(payload), language);
}
