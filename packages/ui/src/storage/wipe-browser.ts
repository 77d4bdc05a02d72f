import type { BodyRegistry } from './body-registry.ts';
import type { BodyStores } from './body-stores.ts';

/** Everything of this application that begins so in the storages of a page. */
const OWN = 'traguardo';

/** Where an application keeps what people wrote. */
export interface BrowserTraces {
  readonly registry: Pick<BodyRegistry, 'all'>;
  readonly stores: Pick<BodyStores, 'drop'>;
  readonly storages: readonly Storage[];
}

/** Removes every body and everything said of them from this browser; the program itself, where it was installed, stays. `onBlocked` when another tab holds a body open. */
export async function wipeBrowser({ registry, stores, storages }: BrowserTraces, onBlocked: () => void): Promise<void> {
  for (const { id } of registry.all()) await stores.drop(id, onBlocked);
  for (const storage of storages) {
    for (const key of Object.keys(storage)) if (key.startsWith(OWN)) storage.removeItem(key);
  }
}
