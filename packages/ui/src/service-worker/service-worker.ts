import { createKeeper } from './keeper.ts';
import { TAKE_OVER } from './take-over.ts';

/** The files of this build, written in by the build (`scripts/offline-files.ts`). */
declare const BUILD: {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
};

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}

const scope = globalThis as unknown as WorkerScope;
const keeper = createKeeper({
  ...BUILD,
  scope: scope.registration.scope,
  caches,
  fetch: (...asked) => fetch(...asked),
});

scope.addEventListener('install', (event) => event.waitUntil(keeper.fill()));

scope.addEventListener('activate', (event) => {
  event.waitUntil(keeper.dropOlder().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
  if (keeper.isKept(event.request)) event.respondWith(keeper.answer(event.request));
});

// Only when the person said so: until then the pages that are open go on with the build they began with.
scope.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting();
});
