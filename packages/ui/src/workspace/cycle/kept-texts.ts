import { hashText } from '@traguardo/model';
import type { Blob, JournalStore } from '@traguardo/workflow';

/** Every text a journal keeps. */
export async function keptTexts(store: JournalStore): Promise<readonly Blob[]> {
  const hashes = await store.blobs();
  return Promise.all(hashes.map(async (hash) => ({ hash, text: (await store.blob(hash)) ?? '' })));
}

/** The texts kept with each event, under the hashes that `compile` gives them. */
export function blobsOf(texts: readonly string[]): readonly Blob[] {
  return texts.map((text) => ({ hash: hashText(text), text }));
}

/** The texts a journal keeps under these hashes; those it lacks are left out. */
export async function textsUnder(store: JournalStore, hashes: Iterable<string>): Promise<readonly Blob[]> {
  const texts = await Promise.all([...hashes].map(async (hash) => ({ hash, text: await store.blob(hash) })));
  return texts.flatMap(({ hash, text }) => (text === null ? [] : [{ hash, text }]));
}
