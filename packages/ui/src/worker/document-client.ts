import type { WrittenDocument } from '../workspace/report-document.ts';
import type { WorkProgress } from '../workspace/long-work.ts';
import type { DocumentAsked, Request, Response } from './protocol.ts';

/** A worker that is started for one document and ended after it. */
export interface DocumentPort {
  postMessage(message: Request): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Response>) => void): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
  terminate(): void;
}

/** A document being written. */
export interface WritingDocument {
  /** Null when it was cancelled; rejects when the program failed. */
  readonly finished: Promise<WrittenDocument | null>;
  readonly cancel: () => void;
}

/** Writes a document in a worker of its own: those who type are not kept waiting, and cancelling ends it whatever it does. */
export function writeInWorker(
  start: () => DocumentPort,
  asked: DocumentAsked,
  onProgress: (progress: WorkProgress) => void,
): WritingDocument {
  const port = start();
  let cancel: () => void = () => undefined;
  const finished = new Promise<WrittenDocument | null>((resolve, reject) => {
    cancel = () => {
      port.terminate();
      resolve(null);
    };
    port.addEventListener('message', ({ data }) => {
      if (data.kind === 'progress') return onProgress(data);
      port.terminate();
      if (data.kind === 'failure') reject(new Error(data.message));
      else if (data.kind === 'document') resolve(data.document);
      return undefined;
    });
    port.addEventListener('error', ({ message }) => {
      port.terminate();
      reject(new Error(message));
    });
    port.postMessage({ kind: 'document', id: 1, asked });
  });
  return { finished, cancel };
}
