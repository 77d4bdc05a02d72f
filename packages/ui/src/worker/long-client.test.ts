import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { QuickClient } from './analysis-client.ts';
import { withLongWork } from './long-client.ts';
import { createLongWorker, type LongPort } from './long-worker.ts';
import type { AnalysisInput, Request, Response } from './protocol.ts';

interface Started {
  readonly sent: Request[];
  readonly target: EventTarget;
  isEnded: boolean;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
  const started: Started[] = [];
  const start = (): LongPort => {
    const one: Started = { sent: [], target: new EventTarget(), isEnded: false };
    started.push(one);
    return {
      postMessage: (message) => one.sent.push(message),
      addEventListener: (type: string, listener: unknown, until: { readonly signal: AbortSignal }) =>
        one.target.addEventListener(type, listener as EventListener, until),
      terminate: () => (one.isEnded = true),
    };
  };
  const analysed: number[] = [];
  const quick = { analyse: ({ revision }) => analysed.push(revision) } as Partial<QuickClient> as QuickClient;
  const client = withLongWork(quick, createLongWorker(start));
  const answer = (at: number, data: Response): boolean | undefined =>
    started[at]?.target.dispatchEvent(new MessageEvent('message', { data }));
  return { started, analysed, client, answer };
}

const input = (revision: number): AnalysisInput => ({
  revision,
  files: [],
  choice: { at: null, targets: 'revised' },
  language: 'it',
});

it('asks a worker of its own about the newest texts, and keeps it for the next question', async () => {
  const { started, analysed, client, answer } = open();
  for (const revision of [1, 2]) client.analyse(input(revision));
  const trend = client.trend([]);
  expect([analysed, started[0]?.sent]).toEqual([
    [1, 2],
    [
      { kind: 'texts', input: input(2) },
      { kind: 'ask', id: 1, service: 'trend', args: [[]] },
    ],
  ]);
  answer(0, { kind: 'answer', id: 1, value: 'told' });
  expect(await trend).toBe('told');
  const verified = client.verify('bundle', null);
  answer(0, { kind: 'answer', id: 2, value: 'whole' });
  expect([await verified, started.length, started[0]?.isEnded]).toEqual(['whole', 1, false]);
  vi.advanceTimersByTime(60_000);
  expect(started[0]?.isEnded).toBe(true);
});

it('does two at once in two workers, of which one stays', async () => {
  const { started, client, answer } = open();
  const both = [client.verify('a', null), client.verify('b', null)];
  answer(1, { kind: 'answer', id: 2, value: 'b' });
  answer(0, { kind: 'answer', id: 1, value: 'a' });
  expect([await Promise.all(both), started.map(({ isEnded }) => isEnded)]).toEqual([
    ['a', 'b'],
    [true, false],
  ]);
});

it('tells how far it is; ended by the signal, it rejects and ends the worker at once', async () => {
  const { started, client, answer } = open();
  const work = new AbortController();
  const told: unknown[] = [];
  const verified = client.verify('bundle', null, {
    signal: work.signal,
    onProgress: (progress) => told.push(progress),
  });
  answer(0, { kind: 'progress', id: 1, done: 3, total: 9 });
  work.abort();
  await expect(verified).rejects.toThrow(/abort/);
  answer(0, { kind: 'progress', id: 1, done: 4, total: 9 });
  expect([told, started[0]?.isEnded]).toEqual([[{ done: 3, total: 9 }], true]);
  await expect(client.verify('', null, { signal: work.signal })).rejects.toThrow(/abort/);
  expect(started).toHaveLength(1);
});

it('says when the program failed, or could not be loaded, and ends the worker', async () => {
  const { started, client, answer } = open();
  const failed = client.verify('bundle', null);
  answer(0, { kind: 'failure', id: 1, message: 'broken' });
  await expect(failed).rejects.toThrow('broken');
  const unloaded = client.verify('bundle', null);
  started[1]?.target.dispatchEvent(Object.assign(new Event('error'), { message: 'no script' }));
  await expect(unloaded).rejects.toThrow('no script');
  expect(started.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});
