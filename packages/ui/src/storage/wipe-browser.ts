import type { BodyRegistry } from './body-registry.ts';
import type { BodyStores } from './body-stores.ts';

/** Everything of this application that begins so in the storages of a page. */
const OWN = 'traguardo';

/** What the application has kept in a browser, by kind. */
export interface BrowserTraces {
  readonly registry: Pick<BodyRegistry, 'all'>;
  readonly stores: Pick<BodyStores, 'drop'>;
  readonly storages: readonly Storage[];
  readonly caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined;
}

/** Removes every body and every trace of the application from this browser. `onBlocked` when another tab holds a body open. */
export async function wipeBrowser(
  { registry, stores, storages, caches }: BrowserTraces,
  onBlocked: () => void,
): Promise<void> {
  for (const { id } of registry.all()) await stores.drop(id, onBlocked);
  for (const storage of storages) {
    for (const key of Object.keys(storage)) if (key.startsWith(OWN)) storage.removeItem(key);
  }
  for (const name of (await caches?.keys()) ?? []) await caches?.delete(name);
}
