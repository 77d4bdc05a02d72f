import type { Followed } from '../workspace/long-work.ts';
import type { Request, Response } from './protocol.ts';

/** A worker of the program of analysis that nobody types behind: it is ended with the work it was given. */
export interface LongPort {
  postMessage(message: Request): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Response>) => void, until: Until): void;
  addEventListener(type: 'error', listener: (event: ErrorEvent) => void, until: Until): void;
  terminate(): void;
}

interface Until {
  readonly signal: AbortSignal;
}

/**
 * Gives a worker of its own some messages, of which the last, with the id, is answered; gives the answer. Rejects when the program
 * failed, and when the signal ends the work: then the worker is ended too, whatever it does.
 */
export type LongWorker = <Result>(messages: (id: number) => readonly Request[], followed?: Followed) => Promise<Result>;

/** Milliseconds for which a worker that has answered is kept: the next question finds its program, and most texts read. */
const KEPT = 30_000;

/** Long work beside the typing: every piece in a worker of its own, of which one that is free is kept for a while. */
export function createLongWorker(start: () => LongPort): LongWorker {
  let kept: { readonly port: LongPort; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  let lastId = 0;

  function take(): LongPort {
    if (kept === null) return start();
    const { port, timer } = kept;
    clearTimeout(timer);
    kept = null;
    return port;
  }

  function keep(port: LongPort): void {
    if (kept !== null) return port.terminate();
    const timer = setTimeout(() => {
      kept = null;
      port.terminate();
    }, KEPT);
    kept = { port, timer };
    return undefined;
  }

  async function run<Result>(
    messages: (id: number) => readonly Request[],
    { signal, onProgress }: Followed = {},
  ): Promise<Result> {
    signal?.throwIfAborted();
    const [port, id, over] = [take(), ++lastId, new AbortController()];
    const until = { signal: over.signal };
    let isFree = false;
    try {
      return await new Promise<Result>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error), until);
        const answered = ({ data }: MessageEvent<Response>): void => {
          if (data.id !== id) return;
          if (data.kind === 'progress') return onProgress?.({ done: data.done, total: data.total });
          isFree = data.kind === 'answer';
          if (data.kind === 'answer') resolve(data.value as Result);
          if (data.kind === 'failure') reject(new Error(data.message));
          return undefined;
        };
        port.addEventListener('message', answered, until);
        port.addEventListener('error', ({ message }) => reject(new Error(message)), until);
        for (const message of messages(id)) port.postMessage(message);
      });
    } finally {
      over.abort();
      if (isFree) keep(port);
      else port.terminate();
    }
  }
  return run;
}
