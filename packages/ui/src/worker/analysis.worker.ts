import { type BrokenBundle, type VerifiedBundle, verifyBundle } from '@traguardo/verify';
import { type Analysed, analyse, analysisOf } from './analyse.ts';
import { createAnalysisSender } from './analysis-sender.ts';
import type { AnalysisInput, Request, Response } from './protocol.ts';
import { PLUGINS } from './plugins.ts';
import { paint } from './paint.ts';
import { servicesFor } from './services.ts';

/** The page's side of this worker. */
const page = globalThis as unknown as {
  postMessage(message: Response, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
};

/** Milliseconds between two words of progress. */
const TELL = 100;

let latest: AnalysisInput | null = null;
let analysed: Analysed | null = null;
const send = createAnalysisSender();

/** What services answer from: analysed again only when newer texts have come. */
function current(): Analysed {
  if (latest === null) throw new Error('asked before any text came');
  if (analysed?.input !== latest) analysed = analyse(latest);
  return analysed;
}

async function answer(request: Exclude<Request, { kind: 'texts' | 'document' }>): Promise<Response> {
  const { id } = request;
  if (request.kind === 'analyse') {
    const start = performance.now();
    latest = request.input;
    const result = current();
    const analysis = analysisOf(result, performance.now() - start);
    return { kind: 'analysis', id, analysis: send(id, analysis, request.has) };
  }
  if (request.kind === 'verify') return { kind: 'answer', id, value: verify(request) };
  if (request.kind === 'paint') return { kind: 'answer', id, value: paint(request.text) };
  const service = servicesFor(current())[request.service] as (...args: readonly unknown[]) => unknown;
  return { kind: 'answer', id, value: await service(...request.args) };
}

function verify({ id, bundle, head }: Extract<Request, { kind: 'verify' }>): VerifiedBundle | BrokenBundle {
  let told = 0;
  return verifyBundle(bundle, {
    head,
    plugins: PLUGINS,
    onStep(done, total) {
      const now = performance.now();
      if (now - told < TELL) return;
      told = now;
      page.postMessage({ kind: 'progress', id, done, total });
    },
  });
}

async function write({ id, asked }: Extract<Request, { kind: 'document' }>): Promise<void> {
  try {
    const { writeDocument } = await import('./documents/write-document.ts');
    const document = await writeDocument(asked, (progress) => page.postMessage({ kind: 'progress', id, ...progress }));
    page.postMessage({ kind: 'document', id, document }, [document.bytes.buffer]);
  } catch (error) {
    page.postMessage({ kind: 'failure', id, message: (error as Error).message });
  }
}

/** Answers at once where it can: only what has to be loaded first comes later. */
async function reply(request: Exclude<Request, { kind: 'texts' | 'document' }>): Promise<void> {
  try {
    const given = await answer(request);
    page.postMessage(given, given.kind === 'analysis' ? [given.analysis.spots.table.buffer] : []);
  } catch (error) {
    page.postMessage({ kind: 'failure', id: request.id, message: (error as Error).message });
  }
}

page.addEventListener('message', ({ data }) => {
  if (data.kind === 'texts') latest = data.input;
  else void (data.kind === 'document' ? write(data) : reply(data));
});
