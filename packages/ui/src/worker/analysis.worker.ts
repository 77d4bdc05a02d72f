import { verifyBundle } from '@traguardo/verify';
import { type Analysed, analyse, analysisOf } from './analyse.ts';
import type { AnalysisInput, Request, Response } from './protocol.ts';
import { PLUGINS } from './plugins.ts';
import { servicesFor } from './services.ts';

/** The page's side of this worker. */
const page = globalThis as unknown as {
  postMessage(message: Response): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
};

let latest: AnalysisInput | null = null;
let analysed: Analysed | null = null;

/** What services answer from: analysed again only when newer texts have come. */
function current(): Analysed {
  if (latest === null) throw new Error('asked before any text came');
  if (analysed?.input !== latest) analysed = analyse(latest);
  return analysed;
}

function answer(request: Exclude<Request, { kind: 'texts' }>): Response {
  const { id } = request;
  if (request.kind === 'analyse') {
    const start = performance.now();
    latest = request.input;
    const result = current();
    return { kind: 'analysis', id, analysis: analysisOf(result, performance.now() - start) };
  }
  if (request.kind === 'verify')
    return { kind: 'answer', id, value: verifyBundle(request.bundle, { head: request.head, plugins: PLUGINS }) };
  const service = servicesFor(current())[request.service] as (...args: readonly unknown[]) => unknown;
  return { kind: 'answer', id, value: service(...request.args) };
}

page.addEventListener('message', ({ data }) => {
  if (data.kind === 'texts') {
    latest = data.input;
    return;
  }
  try {
    page.postMessage(answer(data));
  } catch (error) {
    page.postMessage({ kind: 'failure', id: data.id, message: (error as Error).message });
  }
});
