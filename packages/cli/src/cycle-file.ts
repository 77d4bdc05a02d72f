import { open, readFile, rename, rm } from 'node:fs/promises';
import type { CycleDefinition, Language } from '@traguardo/model';
import {
  type Blob,
  brokenText,
  createMemoryStore,
  emptyHead,
  type EventRecord,
  exportBundle,
  importBundleBytes,
  type ImportedBundle,
  type Instance,
  type JournalStore,
  storedBundle,
} from '@traguardo/workflow';
import { UsageError } from './environment.ts';
import { texts } from './locales.ts';

/** What a cycle file holds. */
export interface CycleContent {
  readonly instance: Instance;
  /** The cycle its journal begins with; that of the plan while it has no event. */
  readonly definition: CycleDefinition;
  readonly events: readonly EventRecord[];
  readonly blobs: readonly Blob[];
}

/** A store with the content of a cycle file, to be read or to be written back by `saveCycle`. */
export async function openStore({ instance, definition, events, blobs }: CycleContent): Promise<JournalStore> {
  const store = createMemoryStore(emptyHead(instance, definition));
  for (const [index, event] of events.entries())
    await store.append(await store.head(), event, index === 0 ? { blobs } : {});
  return store;
}

/**
 * Writes the journal as the one file that `verify` reads: beside the old one, made durable, then renamed into place, so
 * that a reader sees before or after, never between.
 */
export async function saveCycle(
  path: string,
  { instance, definition }: Pick<CycleContent, 'instance' | 'definition'>,
  store: JournalStore,
): Promise<void> {
  await replaceFile(path, exportBundle(await storedBundle(store, instance, definition)));
}

/** The verified content of a cycle file; null when there is none yet. Throws `UsageError` when it does not hold. */
export async function readCycleFile(path: string, language: Language): Promise<ImportedBundle | null> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new UsageError(texts[language].notFound(path));
  });
  if (bytes === null) return null;
  const bundle = importBundleBytes(bytes);
  if (bundle.kind === 'broken') throw new UsageError(texts[language].brokenCycle(path, brokenText(bundle, language)));
  return bundle;
}

/** Keeps a second program from writing the same cycle meanwhile. Throws `UsageError` when another one is at it. */
export async function locked<T>(path: string, language: Language, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const handle = await open(lock, 'wx').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'EEXIST' ? texts[language].cycleLocked(lock) : texts[language].cannotWrite(lock),
    );
  });
  try {
    return await work();
  } finally {
    await handle.close();
    await rm(lock);
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  const handle = await open(fresh, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, path);
}
