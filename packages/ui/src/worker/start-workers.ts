// oxlint-disable-next-line import/default -- made by Vite
import analysisUrl from './analysis.worker.ts?worker&url';
// oxlint-disable-next-line import/default -- made by Vite
import importUrl from './imports/import.worker.ts?worker&url';
// oxlint-disable-next-line import/default -- made by Vite
import simulationUrl from './simulation.worker.ts?worker&url';

interface TypePolicy {
  createScriptURL(url: string): string;
}

/** Where the build puts it (`scripts/offline-files.ts`). */
const offlineUrl = new URL('service-worker.js', document.baseURI).href;

/**
 * The address of a program that does nothing but run a worker. One from a `blob:` obeys the policy of the page, whatever comes with its
 * file (decision 0397). The file is asked for while the program runs: Firefox asks its server, even a stopped one, for what is named at
 * the head of a `blob:` (0488). What the worker is told until the file is there is told it then.
 */
function underPolicy(url: string): string {
  const program = `const early = [];
const keep = (event) => early.push(event);
addEventListener('message', keep);
import(${JSON.stringify(new URL(url, document.baseURI).href)}).then(() => {
  removeEventListener('message', keep);
  for (const event of early) dispatchEvent(event);
}, reportError);`;
  return URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
}

const analysis = underPolicy(analysisUrl);
const imports = underPolicy(importUrl);
const simulation = underPolicy(simulationUrl);

const OWN: readonly string[] = [offlineUrl, analysis, imports, simulation];

/** Trusted Types, where the browser has them: the only script addresses the page may load by hand. */
const policy: TypePolicy | undefined = (
  globalThis as { trustedTypes?: { createPolicy(name: string, rules: TypePolicy): TypePolicy } }
).trustedTypes?.createPolicy('traguardo', {
  createScriptURL(url) {
    if (!OWN.includes(url)) throw new TypeError('not a worker of this application');
    return url;
  },
});

/** Starts the worker that compiles and evaluates. */
export function startAnalysisWorker(): Worker {
  return start(analysis, 'analysis');
}

/** Starts another worker of the same program, for work that may be long: typing must not wait for it, and it is ended when it is cancelled. */
export function startLongWorker(): Worker {
  return start(analysis, 'long');
}

/** Starts the worker that reads a file of values: the file may be hostile, and the worker is ended after it. */
export function startImportWorker(): Worker {
  return start(imports, 'import');
}

/** Starts the worker that draws: simulations may take seconds, and typing must not wait for them. */
export function startSimulationWorker(): Worker {
  return start(simulation, 'simulation');
}

/** Lets the browser keep the application on this machine; null where it does not do such a thing, and while developing. */
export async function registerOffline(): Promise<ServiceWorkerRegistration | null> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return null;
  try {
    return await navigator.serviceWorker.register(policy?.createScriptURL(offlineUrl) ?? offlineUrl);
  } catch {
    return null; // private windows of some browsers refuse: the application goes on with its server
  }
}

function start(url: string, name: string): Worker {
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module', name });
}
