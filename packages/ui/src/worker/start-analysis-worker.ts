// oxlint-disable-next-line import/default -- made by Vite
import workerUrl from './analysis.worker.ts?worker&url';

interface TypePolicy {
  createScriptURL(url: string): string;
}

/** Trusted Types, where the browser has them: the only script address the page may load by hand. */
const policy: TypePolicy | undefined = (
  globalThis as { trustedTypes?: { createPolicy(name: string, rules: TypePolicy): TypePolicy } }
).trustedTypes?.createPolicy('traguardo', {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError('not the analysis worker');
    return url;
  },
});

/** Starts the worker that compiles and evaluates. */
export function startAnalysisWorker(): Worker {
  return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module', name: 'analysis' });
}
