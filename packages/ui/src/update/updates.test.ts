import { expect, it } from 'vitest';
import { createUpdates, type UpdateMessage, type Updates } from './updates.ts';

/** A page of the application, to be put into a browser. */
interface Page {
  readonly updates: Updates;
  readonly reloads: () => number;
  /** Whether everything in it can be saved. */
  canSave: boolean;
  /** Something that happens in it just before another build takes over. */
  onTakeOver: () => void;
}

/** Pages that share a service worker with one build waiting, by their numbers: `silent` ones do not answer, `late` ones found the build taken over; `begun` when none is beginning any more. */
function browser(
  count: number,
  {
    silent = [],
    late = [],
    unsaved = [],
    begun = async () => true,
  }: Partial<Record<'silent' | 'late' | 'unsaved', readonly number[]>> & { begun?: () => Promise<boolean> } = {},
): { pages: readonly Page[]; takenOver: () => number } {
  const listeners: ((message: UpdateMessage) => void)[] = [];
  const replaced: (() => void)[] = [];
  let isWaiting = true;
  let taken = 0;
  const pages = Array.from({ length: count }, (_, index): Page => {
    let reloads = 0;
    const page = { canSave: !unsaved.includes(index), onTakeOver: () => undefined, reloads: () => reloads };
    const updates = createUpdates({
      source: {
        isWaiting: () => isWaiting,
        isTakenOver: () => late.includes(index),
        takeOver() {
          isWaiting = false;
          taken += 1;
          for (const page of pages) page.onTakeOver();
          for (const tell of replaced) tell();
        },
        onWaiting: () => undefined,
        onTakenOver: (listener) => replaced.push(listener),
        look: () => undefined,
      },
      tell: (message) => listeners.forEach((listen, other) => other !== index && listen(message)),
      listen: (listener) => listeners.push(silent.includes(index) ? () => undefined : listener),
      allBegun: begun,
      others: async () => count - 1 - late.length,
      settle: async () => page.canSave,
      newId: () => `${index}`,
      schedule(task) {
        const timer = setTimeout(task, 20);
        return () => clearTimeout(timer);
      },
      reload: () => (reloads += 1),
    });
    return Object.assign(page, { updates });
  });
  return { pages, takenOver: () => taken };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

it('never reloads by itself', async () => {
  const { pages } = browser(2);
  await settled();
  expect(pages.map(({ updates, reloads }) => [updates.stage, reloads()])).toEqual([
    ['waiting', 0],
    ['waiting', 0],
  ]);
  pages[0]?.updates.putOff();
  expect(pages[0]?.updates.stage).toBe('none');
});

it('told to, every page saves and opens anew with the build', async () => {
  const { pages, takenOver } = browser(3);
  await pages[1]?.updates.update();
  await settled();
  expect(takenOver()).toBe(1);
  expect(pages.map(({ reloads }) => reloads())).toEqual([1, 1, 1]);
});

it('a page that cannot save everything stops it, here and elsewhere', async () => {
  const { pages, takenOver } = browser(2);
  const [first, second] = pages as [Page, Page];
  second.canSave = false;
  await first.updates.update();
  await second.updates.update();
  expect([first.updates.stage, second.updates.stage, takenOver()]).toEqual(['elsewhere', 'unsaved', 0]);
  expect(pages.map(({ reloads }) => reloads())).toEqual([0, 0]);
  second.canSave = true;
  await first.updates.update();
  await settled();
  expect(pages.map(({ reloads }) => reloads())).toEqual([1, 1]);
});

it('a page that does not answer stops it', async () => {
  const { pages, takenOver } = browser(2, { silent: [1] });
  await pages[0]?.updates.update();
  expect([pages[0]?.updates.stage, takenOver()]).toEqual(['elsewhere', 0]);
});

it('waits for pages that are beginning, and one that never ends to begin stops it', async () => {
  const begun = Promise.withResolvers<boolean>();
  const waiting = browser(2, { begun: () => begun.promise });
  const updated = waiting.pages[0]?.updates.update();
  await settled();
  expect(waiting.takenOver()).toBe(0);
  begun.resolve(true);
  await updated;
  expect(waiting.takenOver()).toBe(1);
  const hung = browser(2, { begun: async () => false });
  await hung.pages[0]?.updates.update();
  expect([hung.pages[0]?.updates.stage, hung.takenOver()]).toEqual(['elsewhere', 0]);
});

it('a page that no longer saves when the build takes over stays as it is, and goes on when it is told to', async () => {
  const { pages } = browser(2);
  const [first, second] = pages as [Page, Page];
  second.onTakeOver = () => (second.canSave = false);
  await first.updates.update();
  await settled();
  expect([first.reloads(), second.reloads(), second.updates.stage]).toEqual([1, 0, 'replaced']);
  second.canSave = true;
  await second.updates.update();
  expect(second.reloads()).toBe(1);
});

it('a page that began too late to be asked opens anew as well, unless it holds something that cannot be saved', async () => {
  const { pages } = browser(2, { late: [0, 1], unsaved: [1] });
  await settled();
  expect(pages.map(({ updates, reloads }) => [updates.stage, reloads()])).toEqual([
    ['waiting', 1],
    ['replaced', 0],
  ]);
});
