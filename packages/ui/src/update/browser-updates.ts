import { TAKE_OVER } from '../service-worker/take-over.ts';
import { allBegun } from './beginning.ts';
import { isTakenOver, leaveField, mayLeave } from './before-update.ts';
import type { UpdateMessage, UpdateSource, UpdateWorld } from './updates.ts';

/** Milliseconds between two looks for another build while a page stays open. */
const HOUR = 60 * 60 * 1000;

/** The builds as a service worker brings them. */
function updateSource(
  registration: ServiceWorkerRegistration,
  container: ServiceWorkerContainer,
  began: ServiceWorker | null,
): UpdateSource {
  return {
    isWaiting: () => registration.waiting !== null && container.controller !== null,
    isTakenOver: () => isTakenOver(began, container),
    takeOver: () => registration.waiting?.postMessage(TAKE_OVER),
    onWaiting(listener) {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed' && container.controller !== null) listener();
        });
      });
    },
    onTakenOver(listener) {
      // The first build of all finds pages without any: they run it already.
      let hadBuild = container.controller !== null;
      container.addEventListener('controllerchange', () => {
        if (hadBuild) listener();
        hadBuild = true;
      });
    },
    look: () => void registration.update().catch(() => undefined), // no server: the build that is here goes on
  };
}

/** What updates need of the browser. `began`: the build this page began with. `flush` saves the texts and says whether all of them are saved. */
export function updateWorld(
  registration: ServiceWorkerRegistration,
  began: ServiceWorker | null,
  flush: () => Promise<boolean>,
): UpdateWorld {
  const name = `traguardo ${registration.scope}`;
  const channel = new BroadcastChannel(name);
  // Held as long as this page is open: the others count it.
  void navigator.locks.request(name, { mode: 'shared' }, () => new Promise(() => undefined));
  const source = updateSource(registration, navigator.serviceWorker, began);
  setInterval(source.look, HOUR);
  return {
    source,
    tell: (message) => channel.postMessage(message),
    listen: (listener) =>
      channel.addEventListener('message', ({ data }: MessageEvent<UpdateMessage>) => listener(data)),
    allBegun,
    async others() {
      const { held = [] } = await navigator.locks.query();
      return held.filter((lock) => lock.name === name).length - 1;
    },
    async settle() {
      leaveField();
      return (await flush()) && mayLeave();
    },
    newId: () => crypto.randomUUID(),
    schedule(task, milliseconds) {
      const timer = setTimeout(task, milliseconds);
      return () => clearTimeout(timer);
    },
    reload: () => location.reload(),
  };
}
