import type { DataRequest } from '@traguardo/office';
import type { FileBytes, FileToRead, ImportRequest, ImportResponse, ReadFile } from './import-protocol.ts';

/** A worker that is started for one task and ended after it. */
export interface ImportPort {
  postMessage(message: ImportRequest, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ImportResponse>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  terminate(): void;
}

/** A file being read. */
export interface ReadingFile {
  /** Null when it was cancelled; rejects when the program failed. */
  readonly finished: Promise<ReadFile | null>;
  readonly cancel: () => void;
}

/** No honest table takes as long, in milliseconds. */
export const READ_TIME = 20_000;

/**
 * Reads a file in a worker of its own, which is ended when it has answered, is cancelled or takes longer than `READ_TIME`: whatever a file
 * does to it, the page goes on. `later` runs a task after so many milliseconds and gives back how to cancel it.
 */
export function readInWorker(
  start: () => ImportPort,
  { name, bytes, encoding }: FileToRead,
  onProgress: (done: number, total: number) => void,
  later: (task: () => void, milliseconds: number) => () => void,
): ReadingFile {
  const port = start();
  let cancel: () => void = () => undefined;
  const finished = new Promise<ReadFile | null>((resolve, reject) => {
    const end = (settle: () => void): void => {
      port.terminate();
      stop();
      settle();
    };
    const place = { sheet: null, row: null, column: null, part: null };
    const late: ReadFile = {
      name,
      encoding: null,
      sheets: null,
      refusal: { code: 'time-limit', place, limit: READ_TIME / 1000 },
    };
    const stop = later(() => end(() => resolve(late)), READ_TIME);
    cancel = () => end(() => resolve(null));
    port.addEventListener('message', ({ data }) => {
      if (data.kind === 'progress') return onProgress(data.done, data.total);
      if (data.kind === 'written') return undefined; // not asked for here
      return end(() => (data.kind === 'read' ? resolve(data.file) : reject(new Error(data.message))));
    });
    port.addEventListener('error', ({ message }) => end(() => reject(new Error(message))));
    port.postMessage({ kind: 'read', name, bytes, encoding }, [bytes.buffer]);
  });
  return { finished, cancel };
}

/** Makes the files of requests in a worker of its own. Rejects when the program failed. */
export function writeInImportWorker(start: () => ImportPort, requests: readonly DataRequest[]): Promise<FileBytes> {
  const port = start();
  return new Promise((resolve, reject) => {
    port.addEventListener('message', ({ data }) => {
      if (data.kind !== 'written' && data.kind !== 'failure') return;
      port.terminate();
      if (data.kind === 'written') resolve(data.file);
      else reject(new Error(data.message));
    });
    port.addEventListener('error', ({ message }) => {
      port.terminate();
      reject(new Error(message));
    });
    port.postMessage({ kind: 'write', requests });
  });
}
