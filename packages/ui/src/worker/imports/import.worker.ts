import type { ImportRequest, ImportResponse } from './import-protocol.ts';
import { readTableFile } from './read-table-file.ts';

/** The page's side of this worker. */
const page = globalThis as unknown as {
  postMessage(message: ImportResponse): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ImportRequest>) => void): void;
};

page.addEventListener('message', ({ data: { name, bytes } }) => {
  try {
    const file = readTableFile(name, bytes, (done, total) => page.postMessage({ kind: 'progress', done, total }));
    page.postMessage({ kind: 'read', file });
  } catch (error) {
    page.postMessage({ kind: 'failure', message: (error as Error).message });
  }
});
