import { expect, it, vi } from 'vitest';
import type { Analysis } from '../workspace/workspace.ts';
import { createAnalysisClient, type WorkerPort } from './analysis-client.ts';
import type { AnalysisInput, Request, Response } from './protocol.ts';

function open(): {
  sent: Request[];
  analysed: number[];
  failed: string[];
  answer: (response: Response) => void;
  receive: (event: MessageEvent<Response>) => void;
} & {
  client: ReturnType<typeof createAnalysisClient>;
} {
  const sent: Request[] = [];
  const analysed: number[] = [];
  const failed: string[] = [];
  let listener: (event: MessageEvent<Response>) => void = () => undefined;
  const port: WorkerPort = {
    postMessage: (message) => sent.push(message),
    addEventListener: (_type, added) => {
      listener = added;
    },
  };
  const client = createAnalysisClient(
    port,
    ({ revision }) => analysed.push(revision),
    (message) => failed.push(message),
  );
  const receive = (event: MessageEvent<Response>): void => listener(event);
  return { sent, analysed, failed, client, receive, answer: (data) => receive({ data } as MessageEvent<Response>) };
}

const input = (revision: number): AnalysisInput => ({
  revision,
  files: [],
  choice: { at: null, targets: 'revised' },
  language: 'it',
});
const done = (id: number, revision: number): Response => ({
  kind: 'analysis',
  id,
  analysis: { revision } as Analysis,
});

it('while one analysis runs only the newest waits', () => {
  const { sent, analysed, client, answer } = open();
  for (const revision of [1, 2, 3]) client.analyse(input(revision));
  expect(sent).toHaveLength(1);
  answer(done(1, 1));
  expect(sent.map((message) => message.kind === 'analyse' && message.input.revision)).toEqual([1, 3]);
  answer(done(2, 3));
  expect(analysed).toEqual([1, 3]);
});

it('leaves the page alone for a while after an analysis that was slow to receive', async () => {
  const { sent, client, receive } = open();
  client.analyse(input(1));
  receive({
    get data() {
      const until = performance.now() + 20;
      while (performance.now() < until); // as long as the browser takes to read a large plan
      return done(1, 1);
    },
  } as MessageEvent<Response>);
  client.analyse(input(2));
  client.analyse(input(3));
  expect(sent).toHaveLength(1);
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent.at(-1)).toMatchObject({ kind: 'analyse', input: { revision: 3 } });
});

it('sends newer texts ahead of a question, so that its offsets fit', async () => {
  const { sent, client, answer } = open();
  client.analyse(input(1));
  client.analyse(input(2));
  const answered = client.format('piano.piano', 'it');
  expect(sent.map(({ kind }) => kind)).toEqual(['analyse', 'texts', 'ask']);
  answer({ kind: 'answer', id: 2, value: 'lingua it\n' });
  expect(await answered).toBe('lingua it\n');
});

it('goes on after a failure', async () => {
  const { sent, failed, client, answer } = open();
  client.analyse(input(1));
  client.analyse(input(2));
  answer({ kind: 'failure', id: 1, message: 'broken' });
  expect(failed).toEqual(['broken']);
  expect(sent).toHaveLength(2);
  const question = client.explain('OS8');
  answer({ kind: 'failure', id: 3, message: 'no such node' });
  await expect(question).rejects.toThrow('no such node');
});
