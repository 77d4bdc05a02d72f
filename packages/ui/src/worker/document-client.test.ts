import { expect, it } from 'vitest';
import type { WrittenDocument } from '../workspace/report-document.ts';
import { type DocumentPort, writeInWorker } from './document-client.ts';
import type { DocumentAsked, Request, Response } from './protocol.ts';

const ASKED: DocumentAsked = {
  input: { revision: 1, files: [], choice: { at: null, targets: 'revised' }, language: 'it' },
  journal: null,
  format: 'html',
  draft: false,
  bundle: null,
  verifier: null,
  ipa: null,
};

function open() {
  const sent: Request[] = [];
  const steps: string[] = [];
  let ended = 0;
  const target = new EventTarget();
  const port: DocumentPort = {
    postMessage: (message) => sent.push(message),
    addEventListener: (type: string, listener: unknown) => target.addEventListener(type, listener as EventListener),
    terminate: () => ended++,
  };
  const writing = writeInWorker(
    () => port,
    ASKED,
    ({ done, total }) => steps.push(`${done}/${total}`),
  );
  const answer = (data: Response): void => void target.dispatchEvent(new MessageEvent('message', { data }));
  const stop = (message: string) => void target.dispatchEvent(Object.assign(new Event('error'), { message }));
  return { sent, steps, writing, answer, stop, ended: () => ended };
}

it('tells how far it is, then gives the file and ends the worker', async () => {
  const { sent, steps, writing, answer, ended } = open();
  expect(sent).toEqual([{ kind: 'document', id: 1, asked: ASKED }]);
  answer({ kind: 'progress', id: 1, done: 1, total: 3 });
  const document = { name: 'relazione.html' } as WrittenDocument;
  answer({ kind: 'document', id: 1, document });
  expect([await writing.finished, steps, ended()]).toEqual([document, ['1/3'], 1]);
});

it('ends the worker at once when it is cancelled', async () => {
  const { writing, ended } = open();
  writing.cancel();
  expect([await writing.finished, ended()]).toEqual([null, 1]);
});

it('says when the program failed', async () => {
  const { writing, answer, ended } = open();
  answer({ kind: 'failure', id: 1, message: 'broken' });
  await expect(writing.finished).rejects.toThrow('broken');
  expect(ended()).toBe(1);
});

it('says when the worker itself stopped', async () => {
  const { writing, stop, ended } = open();
  stop('no such file');
  await expect(writing.finished).rejects.toThrow('no such file');
  expect(ended()).toBe(1);
});
