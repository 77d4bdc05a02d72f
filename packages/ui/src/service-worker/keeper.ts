/** A build, and the world it is kept in. */
export interface KeeperWorld {
  /** Changes with any file. */
  readonly version: string;
  /** Path from the scope to the SHA-256 of the file, as `integrity` takes it. */
  readonly files: Readonly<Record<string, string>>;
  /** The address the application is served at. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
}

/** Keeps every file of a build on the machine and answers from there. */
export interface Keeper {
  /** Takes all files: from an older build what has not changed, the rest from the network; all of them, or it rejects. */
  fill(): Promise<void>;
  /** Drops the builds before the last one; that stays for pages which still run it. */
  dropOlder(): Promise<void>;
  /** Whether a request is for a file of the application. */
  isKept(request: Request): boolean;
  /** The file as it was kept; from the network when the browser has dropped it. */
  answer(request: Request): Promise<Response>;
}

const PAGE = 'index.html';

/** A keeper for one build. Every build has a cache of its own, so that a page never gets parts of two. */
export function createKeeper({ version, files, scope, caches, fetch }: KeeperWorld): Keeper {
  const prefix = `traguardo ${scope} `;
  const name = prefix + version;

  /** The path of the file that an address is answered with: links within the application open its page. */
  function pathOf(request: Request): string | null {
    const { origin, pathname } = new URL(request.url);
    const { origin: home, pathname: base } = new URL(scope);
    if (request.method !== 'GET' || origin !== home || !pathname.startsWith(base)) return null;
    const path = decodeURI(pathname.slice(base.length));
    if (Object.hasOwn(files, path)) return path;
    return request.mode === 'navigate' && path === '' ? PAGE : null;
  }

  async function names(): Promise<readonly string[]> {
    return (await caches.keys()).filter((each) => each.startsWith(prefix));
  }

  const addressOf = (path: string): string => `${scope}${path}`;
  /** The hash stands in the key, so that a file is taken over from another build exactly when it is the same. */
  const keyOf = (path: string): string => `${addressOf(path)}?${encodeURIComponent(files[path] ?? '')}`;

  async function take(path: string, cache: Cache): Promise<void> {
    const kept = await caches.match(keyOf(path));
    await cache.put(keyOf(path), kept ?? (await fetched(path)));
  }

  /**
   * What has its hash in its name and was just fetched for the page is not fetched again. The page comes first: all this waits for what
   * somebody is looking at.
   */
  function asked(path: string): Promise<Response> {
    const ask = (cache: RequestCache): Promise<Response> =>
      fetch(addressOf(path), { integrity: files[path] ?? '', cache, priority: 'low' });
    return path.startsWith('assets/') ? ask('default').catch(() => ask('no-cache')) : ask('no-cache');
  }

  async function fetched(path: string): Promise<Response> {
    const answer = await asked(path);
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    const headers = { 'Content-Type': answer.headers.get('Content-Type') ?? 'application/octet-stream' };
    return new Response(await answer.arrayBuffer(), { headers });
  }

  return {
    async fill() {
      const cache = await caches.open(name);
      await Promise.all(Object.keys(files).map((path) => take(path, cache)));
    },
    async dropOlder() {
      const others = (await names()).filter((each) => each !== name);
      await Promise.all(others.slice(0, -1).map((each) => caches.delete(each)));
    },
    isKept: (request) => pathOf(request) !== null || isOfOlder(request.url, scope),
    async answer(request) {
      const path = pathOf(request);
      if (path === null) return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
      return (await caches.match(keyOf(path), { cacheName: name })) ?? fetch(request);
    },
  };
}

/** A part with its hash in its name, of a build before this one: a page that has not been opened anew may still ask for it. */
function isOfOlder(url: string, scope: string): boolean {
  return url.startsWith(`${scope}assets/`);
}
