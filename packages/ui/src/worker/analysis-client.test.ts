import { expect, it } from 'vitest';
import type { Analysis, WorkspaceFile } from '../workspace/workspace.ts';
import { createAnalysisClient, type WorkerPort } from './analysis-client.ts';
import type { Difference } from './difference.ts';
import type { AnalysisInput, Request, Response } from './protocol.ts';
import type { SentAnalysis } from './sent-analysis.ts';

function open(soon?: (task: () => void) => void): {
  sent: Request[];
  received: Analysis[];
  found: number[];
  failed: string[];
  stop: (message: string) => void;
  answer: (response: Response) => void;
} & {
  client: ReturnType<typeof createAnalysisClient>;
} {
  const sent: Request[] = [];
  const received: Analysis[] = [];
  const found: number[] = [];
  const failed: string[] = [];
  const target = new EventTarget();
  const port: WorkerPort = {
    postMessage: (message) => sent.push(message),
    addEventListener: (type: string, listener: unknown) => target.addEventListener(type, listener as EventListener),
  };
  const client = createAnalysisClient(
    port,
    {
      onAnalysis: (analysis) => received.push(analysis),
      onFound: ({ revision }) => found.push(revision),
      onFailure: (message) => failed.push(message),
    },
    soon,
  );
  const stop = (message: string) => void target.dispatchEvent(Object.assign(new Event('error'), { message }));
  return {
    sent,
    received,
    found,
    failed,
    client,
    stop,
    answer: (data) => void target.dispatchEvent(new MessageEvent('message', { data })),
  };
}

const input = (revision: number): AnalysisInput => ({
  revision,
  files: [],
  choice: { at: null, targets: 'revised' },
  language: 'it',
});
const NOTHING: Difference = { kind: 'value', value: {} };
const done = (id: number, revision: number, results: Difference = NOTHING): Response => ({
  kind: 'analysis',
  id,
  analysis: { revision, isWhole: id === 1, results } as SentAnalysis,
});

it('hands every text over, and asks for the newest when one analysis is done', () => {
  const { sent, received, client, answer } = open();
  for (const revision of [1, 2, 3]) client.analyse(input(revision));
  expect(sent.map(({ kind }) => kind)).toEqual(['texts', 'analyse', 'texts', 'texts']);
  answer(done(1, 1));
  expect(sent.slice(4)).toEqual([{ kind: 'analyse', id: 2, has: 1 }]);
  answer(done(2, 3));
  expect(sent).toHaveLength(5);
  expect(received.map(({ revision }) => revision)).toEqual([1, 3]);
});

it('asks no more when the worker has gone over to newer texts', () => {
  const { sent, client, answer } = open();
  for (const revision of [1, 2]) client.analyse(input(revision));
  answer(done(1, 2));
  expect(sent.filter(({ kind }) => kind === 'analyse')).toHaveLength(1);
});

it('sends of files that did not change only the path, also for their colours', () => {
  const { sent, client } = open();
  const file = (path: string, text: string): WorkspaceFile => ({ path, kind: 'plan', text });
  const [first, second, changed] = [file('a', '1'), file('b', '2'), file('b', '3')];
  client.analyse({ ...input(1), files: [first, second] });
  client.analyse({ ...input(2), files: [first, changed] });
  void client.paint('3');
  void client.paint('4');
  expect(sent.flatMap((request) => (request.kind === 'texts' ? [request.input.files] : []))).toEqual([
    [first, second],
    ['a', changed],
  ]);
  expect(sent.flatMap((request) => (request.kind === 'paint' ? [request.of] : []))).toEqual([
    { path: 'b' },
    { text: '4' },
  ]);
});

it('tells what is found before the analysis is done', () => {
  const { received, found, client, answer } = open();
  client.analyse(input(1));
  answer({ kind: 'found', id: 1, found: { revision: 1, problems: [], gone: [] } });
  expect([found, received]).toEqual([[1], []]);
});

it('says which analysis it has, and hears of what changed since', () => {
  const { sent, received, client, answer } = open();
  client.analyse(input(1));
  answer(done(1, 1, { kind: 'value', value: { plan: { root: { title: 'A' } }, outcome: {} } }));
  client.analyse(input(2));
  expect(sent.flatMap((request) => (request.kind === 'analyse' ? [request.has] : []))).toEqual([null, 1]);
  const retitled: Difference = { kind: 'value', value: { title: 'B' } };
  const plan: Difference = { kind: 'fields', fields: [['root', retitled]] };
  answer(done(2, 2, { kind: 'fields', fields: [['plan', plan]] }));
  expect(received.map(({ plan: { root } }) => root.title)).toEqual(['A', 'B']);
  expect(received[1]?.outcome).toBe(received[0]?.outcome);
});

it('sends newer texts ahead of a question, so that its offsets fit', async () => {
  const { sent, client, answer } = open();
  client.analyse(input(1));
  client.analyse(input(2));
  const answered = client.format('piano.piano', 'it');
  expect(sent.map(({ kind }) => kind)).toEqual(['texts', 'analyse', 'texts', 'ask']);
  answer({ kind: 'answer', id: 2, value: 'lingua it\n' });
  expect(await answered).toBe('lingua it\n');
});

it('hands texts over when there is time, the newest of them, and before any question', () => {
  const waiting: (() => void)[] = [];
  const { sent, client } = open((task) => waiting.push(task));
  const given = () => sent.map((request) => (request.kind === 'texts' ? request.input.revision : request.kind));
  client.analyse(input(1));
  expect(given()).toEqual([1, 'analyse']);
  for (const revision of [2, 3]) client.analyse(input(revision));
  expect(given()).toHaveLength(2);
  for (const task of waiting.splice(0)) task();
  expect(given().slice(2)).toEqual([3]);
  client.analyse(input(4));
  void client.explain('OS8');
  expect(given().slice(3)).toEqual([4, 'ask']);
  for (const task of waiting) task();
  expect(given()).toHaveLength(5);
});

it('goes on after a failure', async () => {
  const { sent, failed, client, answer } = open();
  client.analyse(input(1));
  client.analyse(input(2));
  answer({ kind: 'failure', id: 1, message: 'broken' });
  expect(failed).toEqual(['broken']);
  expect(sent.filter(({ kind }) => kind === 'analyse')).toHaveLength(2);
  const question = client.explain('OS8');
  answer({ kind: 'failure', id: 3, message: 'no such node' });
  await expect(question).rejects.toThrow('no such node');
});

it('a worker whose program did not come, or stopped, leaves nobody waiting', async () => {
  const { failed, client, stop } = open();
  client.analyse(input(1));
  const asked = client.glance();
  stop('no such file');
  await expect(asked).rejects.toThrow('no such file');
  expect(failed).toEqual(['no such file']);
});
