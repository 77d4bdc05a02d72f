import { expect, it } from 'vitest';
import { createKeeper, type Keeper } from './keeper.ts';

const SCOPE = 'https://www.ente.example/piano/';

/** Caches in memory: by name, in the order they were made. */
class MemoryCaches {
  readonly stores = new Map<string, Map<string, Response>>();

  async open(name: string) {
    const store = this.stores.get(name) ?? new Map<string, Response>();
    this.stores.set(name, store);
    return { put: async (key: string, value: Response) => void store.set(key, value) };
  }

  async keys() {
    return [...this.stores.keys()];
  }

  async delete(name: string) {
    return this.stores.delete(name);
  }

  async match(asked: string | Request, { cacheName, ignoreSearch = false }: MultiCacheQueryOptions = {}) {
    const address = typeof asked === 'string' ? asked : asked.url;
    for (const [name, store] of this.stores) {
      if (cacheName !== undefined && cacheName !== name) continue;
      for (const [key, value] of store)
        if (key === address || (ignoreSearch && key.split('?')[0] === address.split('?')[0])) return value.clone();
    }
    return undefined;
  }
}

function world() {
  const caches = new MemoryCaches();
  const asked: string[] = [];
  const served = new Map<string, string>();
  const build = (version: string, files: Readonly<Record<string, string>>): Keeper =>
    createKeeper({
      version,
      files,
      scope: SCOPE,
      caches: caches as unknown as CacheStorage,
      async fetch(address) {
        const url = String(address instanceof Request ? address.url : address);
        asked.push(url.slice(SCOPE.length));
        const text = served.get(url.slice(SCOPE.length));
        return new Response(text ?? null, { status: text === undefined ? 404 : 200 });
      },
    });
  return { caches, asked, served, build };
}

/** A navigation cannot be made by hand. */
const request = (path: string, mode = 'cors'): Request => ({ url: SCOPE + path, method: 'GET', mode }) as Request;

it('answers from what it kept, and links within the application by its page', async () => {
  const { build, served, asked } = world();
  served.set('index.html', 'page').set('assets/a-1.js', 'script').set('verifica.html', 'other page');
  const keeper = build('1', { 'index.html': 'h1', 'assets/a-1.js': 'h2', 'verifica.html': 'h3' });
  await keeper.fill();
  asked.length = 0;
  expect(await (await keeper.answer(request('', 'navigate'))).text()).toBe('page');
  expect(await (await keeper.answer(request('?from=desktop', 'navigate'))).text()).toBe('page');
  expect(await (await keeper.answer(request('verifica.html', 'navigate'))).text()).toBe('other page');
  const script = await keeper.answer(request('assets/a-1.js'));
  expect(await script.text()).toBe('script');
  expect(asked).toEqual([]);
});

it('leaves alone what is not of the application', () => {
  const keeper = world().build('1', { 'index.html': 'h1' });
  const foreign = { url: 'https://www.ente.example/altro/', method: 'GET', mode: 'navigate' } as Request;
  const written = { url: `${SCOPE}index.html`, method: 'POST', mode: 'cors' } as Request;
  expect([foreign, written, request('altro', 'navigate')].map((each) => keeper.isKept(each))).toEqual([
    false,
    false,
    false,
  ]);
});

it('takes from an older build what is the same, and rejects when a file is missing', async () => {
  const { build, served, asked } = world();
  served.set('index.html', 'page').set('assets/a-1.js', 'script');
  await build('1', { 'index.html': 'h1', 'assets/a-1.js': 'h2' }).fill();
  asked.length = 0;
  await build('2', { 'index.html': 'h9', 'assets/a-1.js': 'h2' }).fill();
  expect(asked).toEqual(['index.html']);
  await expect(build('3', { 'assets/b.js': 'h4' }).fill()).rejects.toThrow('assets/b.js: 404');
});

it('keeps the build before, for pages that still run it, and drops older ones of this address alone', async () => {
  const { build, served, caches } = world();
  await caches.open('traguardo https://www.ente.example/altro/ 1');
  served.set('assets/a-1.js', 'one').set('assets/a-2.js', 'two').set('assets/a-3.js', 'three');
  await build('1', { 'assets/a-1.js': 'h1' }).fill();
  await build('2', { 'assets/a-2.js': 'h2' }).fill();
  const third = build('3', { 'assets/a-3.js': 'h3' });
  await third.fill();
  await third.dropOlder();
  expect(await caches.keys()).toEqual([
    'traguardo https://www.ente.example/altro/ 1',
    `traguardo ${SCOPE} 2`,
    `traguardo ${SCOPE} 3`,
  ]);
  expect(await (await third.answer(request('assets/a-2.js'))).text()).toBe('two');
});
