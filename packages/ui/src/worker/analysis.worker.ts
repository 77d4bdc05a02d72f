import { toldBundle, verifyBundle } from '@traguardo/verify';
import type { WorkProgress } from '../workspace/long-work.ts';
import type { Analysis, FoundEarly, WorkspaceFile } from '../workspace/workspace.ts';
import {
  type Analysed,
  analysisOf,
  areMarkedAlike,
  type Compiled,
  compiled,
  evaluated,
  foundEarly,
  slipsEarly,
} from './analyse.ts';
import { createAnalysisSender } from './analysis-sender.ts';
import type { AnalysisInput, Request, Response, SentInput } from './protocol.ts';
import { pause } from './pause.ts';
import { PLUGINS } from './plugins.ts';
import { paint } from './paint.ts';
import { servicesFor } from './services.ts';
import { sliced } from './sliced.ts';

/** The page's side of this worker. */
const page = globalThis as unknown as {
  postMessage(message: Response, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void;
};

/** Milliseconds between two words of progress. */
const TELL = 100;

let latest: AnalysisInput | null = null;
let read: Compiled | null = null;
let analysed: Analysed | null = null;
/** As it was last sent. */
let told: { readonly analysis: Analysis; readonly read: Compiled } | null = null;
/** Whether mistakes were told since. */
let isTold = false;
const send = createAnalysisSender();

/** Takes texts over; those that only their path was sent of are as before. */
function take({ files, ...input }: SentInput): void {
  const known = new Map(latest?.files.map((file) => [file.path, file]));
  latest = {
    ...input,
    files: files.map((file) => (typeof file === 'string' ? (known.get(file) as WorkspaceFile) : file)),
  };
}

/** The newest texts, read again only when newer ones have come. */
function newest(): Compiled {
  if (latest === null) throw new Error('asked before any text came');
  if (read?.input !== latest) read = compiled(latest);
  return read;
}

/** What services answer from. */
function current(): Analysed {
  const { input } = newest();
  if (analysed?.input !== input) analysed = evaluated(newest());
  return analysed;
}

/** Slips of writing are told before the rest is read, where nothing told before would have to be taken back; gives what was told. */
function tellSlips(id: number): FoundEarly | null {
  if (latest === null || told === null || isTold || read?.input === latest) return null;
  const found = slipsEarly(latest, told.analysis);
  if (found.problems.length === 0) return null;
  isTold = true;
  page.postMessage({ kind: 'found', id, found });
  return found;
}

/** The newest texts read, what became of their mistakes told at once; what came meanwhile goes before working anything out. */
async function readNewest(id: number): Promise<void> {
  const slips = tellSlips(id);
  const { input } = newest();
  const found = told && foundEarly(newest(), told.analysis, told.read);
  const isNew = found !== null && found.problems.length + found.gone.length > 0;
  // what was told of older texts is taken back
  if (found && (isNew || isTold) && !(slips && areMarkedAlike(slips, found)))
    page.postMessage({ kind: 'found', id, found });
  isTold = isNew;
  await pause();
  if (input !== latest) await readNewest(id);
}

function textOf(of: Extract<Request, { readonly kind: 'paint' }>['of']): string {
  if ('text' in of) return of.text;
  return latest?.files.find(({ path }) => path === of.path)?.text ?? '';
}

const LONG = ['verify', 'document', 'backup', 'inspect', 'next-year'] as const;

/** What is asked of a worker of its own, with the texts it brings along. */
type Long = Extract<Request, { readonly kind: (typeof LONG)[number] }>;
type Quick = Exclude<Request, Long | { readonly kind: 'texts' }>;

async function answer(request: Quick): Promise<Response> {
  const { id } = request;
  if (request.kind === 'analyse') {
    await readNewest(id);
    const analysis = analysisOf(current());
    told = { analysis, read: current() };
    isTold = false;
    const { parts, last } = sliced(send(id, analysis, request.has));
    for (const results of parts) page.postMessage({ kind: 'part', id, results });
    return { kind: 'analysis', id, analysis: last };
  }
  if (request.kind === 'paint') return { kind: 'answer', id, value: paint(textOf(request.of)) };
  const service = servicesFor(current())[request.service] as (...args: readonly unknown[]) => unknown;
  return { kind: 'answer', id, value: await service(...request.args) };
}

async function work(request: Long): Promise<void> {
  const { id } = request;
  const onProgress = progressOf(id);
  const tell = (value: unknown, buffers: readonly ArrayBuffer[] = []): void =>
    page.postMessage({ kind: 'answer', id, value }, [...buffers]);
  if (request.kind === 'verify') {
    const { bundle, head } = request;
    const onStep = (done: number, total: number): void => onProgress({ done, total });
    const found = verifyBundle(bundle, { head, plugins: PLUGINS, onStep });
    if (found.kind === 'broken') tell(found);
    else tell(request.told === 'end' ? { kind: found.kind, head: found.head } : toldBundle(found));
  } else if (request.kind === 'backup') {
    const { storedBackup } = await import('./backups/stored-backup.ts');
    tell(await storedBackup(request.asked, onProgress));
  } else if (request.kind === 'next-year') {
    const { preparedYear } = await import('./prepared-year.ts');
    tell(preparedYear(current().program, request, onProgress));
  } else if (request.kind === 'inspect') {
    const { inspectedBackup } = await import('./backups/inspected-backup.ts');
    const { found, buffers } = await inspectedBackup(request.file, onProgress);
    tell(found, buffers);
  } else {
    const { writeDocument } = await import('./documents/write-document.ts');
    const document = await writeDocument(request.asked, (progress) =>
      page.postMessage({ kind: 'progress', id, ...progress }),
    );
    page.postMessage({ kind: 'document', id, document }, [document.bytes.buffer]);
  }
}

/** Tells how far work is, not more often than one can read. */
function progressOf(id: number): (progress: WorkProgress) => void {
  let told = 0;
  return (progress) => {
    const now = performance.now();
    if (now - told < TELL) return;
    told = now;
    page.postMessage({ kind: 'progress', id, ...progress });
  };
}

/** Answers at once where it can: only what has to be loaded first comes later. */
async function reply(request: Quick | Long): Promise<void> {
  try {
    if (isLong(request)) return await work(request);
    const given = await answer(request);
    return page.postMessage(given, given.kind === 'analysis' ? [given.analysis.spots.table.buffer] : []);
  } catch (error) {
    return page.postMessage({ kind: 'failure', id: request.id, message: (error as Error).message });
  }
}

function isLong(request: Quick | Long): request is Long {
  return (LONG as readonly string[]).includes(request.kind);
}

page.addEventListener('message', ({ data }) => {
  if (data.kind === 'texts') take(data.input);
  else void reply(data);
});
