import type { ImportRequest, ImportResponse } from './import-protocol.ts';
import { readTableFile } from './read-table-file.ts';

/** The page's side of this worker. */
const page = globalThis as unknown as {
  postMessage(message: ImportResponse): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ImportRequest>) => void): void;
};

async function answer(request: ImportRequest): Promise<ImportResponse> {
  if (request.kind === 'write') {
    const { writeRequests } = await import('./write-requests.ts');
    return { kind: 'written', file: await writeRequests(request.requests) };
  }
  const onSheet = (done: number, total: number): void => page.postMessage({ kind: 'progress', done, total });
  return { kind: 'read', file: readTableFile(request, onSheet) };
}

async function reply(request: ImportRequest): Promise<void> {
  try {
    page.postMessage(await answer(request));
  } catch (error) {
    page.postMessage({ kind: 'failure', message: (error as Error).message });
  }
}

page.addEventListener('message', ({ data }) => void reply(data));
