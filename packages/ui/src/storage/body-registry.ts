/** One of the bodies kept in this browser, each in a database of its own. */
export interface Body {
  /** The name of its database. */
  readonly id: string;
  /** Empty as long as nothing was written in it. */
  readonly name: string;
  /** Whether a person gave the name; otherwise it is the one of its plan. */
  readonly isOwnName: boolean;
  /** Instant it was last opened, ISO 8601. */
  readonly opened: string;
  /** What links know it by, whatever its name: eight hexadecimal digits, given once. */
  readonly key: string;
}

/** A new key: another than those before, and than those other browsers give. */
export function newBodyKey(): string {
  return crypto.randomUUID().slice(0, 8);
}

/** The bodies of this browser. Kept beside the databases, one entry each: tabs that write at once lose nothing of each other. */
export interface BodyRegistry {
  /** The last opened first. */
  all(): readonly Body[];
  put(body: Body): void;
  remove(id: string): void;
  /** Calls `listener` after every change, also one of another tab. */
  subscribe(listener: () => void): () => void;
}

/** The database of the first body, from when there was but one. */
export const FIRST_BODY = 'traguardo';

const PREFIX = 'traguardo:body:';

/** The name of the database of a new body. */
export function newBodyId(): string {
  return `${FIRST_BODY}-${crypto.randomUUID().slice(0, 8)}`;
}

/** Whether a database is that of a body. */
export function isBodyId(name: string): boolean {
  return /^traguardo(-[0-9a-f]{8})?$/.test(name);
}

/** `tabs` tells what other tabs write, by `storage` events. */
export function createBodyRegistry(
  storage: Storage,
  tabs: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>,
): BodyRegistry {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const follow = (event: Event): void => {
    const { key } = event as StorageEvent;
    if (key === null || key.startsWith(PREFIX)) tell();
  };
  return {
    all: () =>
      Object.keys(storage)
        .flatMap((key) => (key.startsWith(PREFIX) ? (read(key, storage.getItem(key)) ?? []) : []))
        .toSorted((a, b) => (a.opened < b.opened ? 1 : -1)),
    put({ id, ...rest }) {
      storage.setItem(PREFIX + id, JSON.stringify(rest));
      tell();
    },
    remove(id) {
      storage.removeItem(PREFIX + id);
      tell();
    },
    subscribe(listener) {
      if (listeners.size === 0) tabs.addEventListener('storage', follow);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) tabs.removeEventListener('storage', follow);
      };
    },
  };
}

/** An entry as stored; null for one that is none, which is left out: its database is found again by name. */
function read(key: string, text: string | null): Body | null {
  const id = key.slice(PREFIX.length);
  try {
    const { name, isOwnName, opened, key: known } = JSON.parse(text ?? '') as Partial<Body>;
    if (!isBodyId(id) || typeof name !== 'string' || typeof opened !== 'string') return null;
    return { id, name, isOwnName: isOwnName === true, opened, key: typeof known === 'string' ? known : '' };
  } catch {
    return null; // not JSON
  }
}
