import { expect, it } from 'vitest';
import { AnswerController } from './answer-controller.ts';

function host() {
  let updates = 0;
  const found = {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => (updates += 1),
    updateComplete: Promise.resolve(true),
    updates: () => updates,
  };
  return found;
}

const settled = () => new Promise((done) => setTimeout(done, 5));

it('asks one question at a time, and of those that come meanwhile only the newest', async () => {
  const asked: string[] = [];
  const open: ((answer: string) => void)[] = [];
  const controller = new AnswerController<string>(host());
  const ask = (name: string) =>
    controller.ask(() => {
      asked.push(name);
      return new Promise((resolve) => open.push(resolve));
    });
  ask('a');
  await settled();
  ask('b');
  ask('c');
  await settled();
  expect(asked).toEqual(['a']);
  open[0]?.('old');
  await settled();
  expect([asked, controller.answer, controller.isAsking]).toEqual([['a', 'c'], null, true]);
  open[1]?.('new');
  await settled();
  expect([controller.answer, controller.isAsking]).toEqual(['new', false]);
});

it('tells its host of answers and of faults of the program', async () => {
  const page = host();
  const controller = new AnswerController<string>(page);
  controller.ask(() => Promise.reject(new Error('broken')));
  await settled();
  expect([controller.hasFailed, controller.answer, page.updates()]).toEqual([true, null, 1]);
  controller.ask(async () => 'fine');
  await settled();
  expect([controller.hasFailed, controller.answer]).toEqual([false, 'fine']);
});

it('forgets what was asked', async () => {
  const controller = new AnswerController<string>(host());
  controller.ask(async () => 'late');
  controller.forget();
  await settled();
  expect(controller.answer).toBeNull();
});

it('ends what was asked when its page is left, but for what is still wanted', async () => {
  for (const goesOn of [false, true]) {
    const controller = new AnswerController<string>(host(), 0, { goesOn });
    const { promise, resolve } = Promise.withResolvers<string>();
    let isEnded = false;
    controller.ask(({ signal }) => {
      signal.addEventListener('abort', () => (isEnded = true));
      return promise;
    });
    await settled();
    controller.hostDisconnected();
    resolve('a file');
    await settled();
    expect([isEnded, controller.answer]).toEqual(goesOn ? [false, 'a file'] : [true, null]);
  }
});

it('ends the question under way when it is cancelled or another is asked, and asks it again', async () => {
  const controller = new AnswerController<string>(host());
  const ended: string[] = [];
  const ask = (name: string, isLong: boolean) =>
    controller.ask(({ signal }) => {
      if (!isLong) return Promise.resolve(name);
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          ended.push(name);
          reject(signal.reason as Error);
        });
      });
    });
  ask('first', false);
  await settled();
  ask('second', true);
  await settled();
  expect(controller.standing).toBe('running');
  controller.cancel();
  await settled();
  expect([controller.standing, controller.answer, controller.hasFailed, ended]).toEqual([
    'cancelled',
    null,
    false,
    ['second'],
  ]);
  controller.again();
  await settled();
  ask('third', false);
  await settled();
  expect([controller.standing, controller.answer, ended]).toEqual(['idle', 'third', ['second', 'second']]);
});
