import { expect, it } from 'vitest';
import { type ImportPort, READ_TIME, readInWorker } from './import-client.ts';
import type { ImportResponse, ReadFile } from './import-protocol.ts';

function open() {
  const told: string[] = [];
  const target = new EventTarget();
  const port: ImportPort = {
    postMessage: (asked) => told.push(asked.kind === 'read' ? `read ${asked.name} ${asked.bytes.length}` : 'write'),
    addEventListener: (type: string, listener: unknown) => target.addEventListener(type, listener as EventListener),
    terminate: () => told.push('ended'),
  };
  let late: () => void = () => undefined;
  const reading = readInWorker(
    () => port,
    { name: 'a.xlsx', bytes: new Uint8Array(3) },
    (done, total) => told.push(`${done}/${total}`),
    (task, milliseconds) => {
      told.push(`wait ${milliseconds}`);
      late = task;
      return () => told.push('waits no more');
    },
  );
  const stop = (message: string) => void target.dispatchEvent(Object.assign(new Event('error'), { message }));
  return {
    told,
    reading,
    stop,
    late: () => late(),
    answer: (data: ImportResponse) => void target.dispatchEvent(new MessageEvent('message', { data })),
  };
}

const FILE: ReadFile = { name: 'a.xlsx', encoding: null, sheets: [], refusal: null };

it('tells how far it is, then gives the file and ends the worker', async () => {
  const { told, reading, answer } = open();
  answer({ kind: 'progress', done: 1, total: 2 });
  answer({ kind: 'read', file: FILE });
  expect(await reading.finished).toBe(FILE);
  expect(told).toEqual([`wait ${READ_TIME}`, 'read a.xlsx 3', '1/2', 'ended', 'waits no more']);
});

it('ends the worker when it is cancelled, fails or takes too long', async () => {
  const cancelled = open();
  cancelled.reading.cancel();
  expect(await cancelled.reading.finished).toBeNull();
  expect(cancelled.told).toContain('ended');
  const failed = open();
  failed.answer({ kind: 'failure', message: 'broken' });
  await expect(failed.reading.finished).rejects.toThrow('broken');
  expect(failed.told).toContain('ended');
  const stopped = open();
  stopped.stop('no such file');
  await expect(stopped.reading.finished).rejects.toThrow('no such file');
  expect(stopped.told).toContain('ended');
  const late = open();
  late.late();
  expect((await late.reading.finished)?.refusal).toMatchObject({ code: 'time-limit', limit: 20 });
  expect(late.told).toContain('ended');
});
