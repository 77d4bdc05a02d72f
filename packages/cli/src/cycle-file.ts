import { open, readFile, rename, rm } from 'node:fs/promises';
import type { Language } from '@traguardo/model';
import {
  type Blob,
  brokenText,
  emptyHead,
  type EventRecord,
  exportBundle,
  type Head,
  headAfter,
  importBundleBytes,
  type Instance,
  type JournalStore,
  judgeAppend,
} from '@traguardo/workflow';
import { UsageError } from './environment.ts';
import { texts } from './locales.ts';

interface Content {
  readonly instance: Instance;
  readonly events: readonly EventRecord[];
  readonly blobs: readonly Blob[];
}

/**
 * A journal kept as one file, the bundle that `verify` reads. Every append writes the whole file beside the old one, makes
 * it durable and renames it into place: a reader sees before or after, never between. A lock file keeps two writers apart.
 */
export function createFileStore(path: string, instance: Instance, language: Language): JournalStore {
  const load = async (): Promise<Content> => (await readCycleFile(path, language)) ?? { instance, events: [], blobs: [] };
  const headOf = ({ events }: Content): Head => {
    const last = events.at(-1);
    return last === undefined ? emptyHead(instance) : headAfter(last);
  };
  return {
    append: (expected, event, extras = {}) =>
      locked(path, language, async () => {
        const content = await load();
        const stored = content.events.find(({ id }) => id === event.id) ?? null;
        const answer = judgeAppend(headOf(content), expected, event, stored, extras);
        if (answer !== null) return answer;
        const blobs = [...content.blobs, ...(extras.blobs ?? [])];
        await replaceFile(path, exportBundle({ instance, events: [...content.events, event], blobs }));
        return { kind: 'ok', head: headAfter(event), repeated: false };
      }),
    read: async (from = 1) => (await load()).events.slice(from - 1),
    head: async () => headOf(await load()),
    snapshot: async () => null,
    blob: async (hash) => (await load()).blobs.find((blob) => blob.hash === hash)?.text ?? null,
    blobs: async () => (await load()).blobs.map(({ hash }) => hash),
    subscribe: () => () => undefined,
  };
}

/** The verified content of a cycle file; null when there is none yet. Throws `UsageError` when it does not hold. */
export async function readCycleFile(path: string, language: Language): Promise<Content | null> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new UsageError(texts[language].notFound(path));
  });
  if (bytes === null) return null;
  const bundle = importBundleBytes(bytes);
  if (bundle.kind === 'broken') throw new UsageError(texts[language].brokenCycle(path, brokenText(bundle, language)));
  return bundle;
}

async function locked<T>(path: string, language: Language, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  const handle = await open(lock, 'wx').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'EEXIST' ? texts[language].cycleLocked(lock) : texts[language].cannotWrite(lock));
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
