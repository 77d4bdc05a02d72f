import { expect, test } from 'vitest';
import { settled } from '../src/settled.ts';
import { createTracker } from '../src/tracking.ts';

test('forgets what read a source, directly or through others, and gives back its own steps', () => {
  const budget = { steps: 100 };
  const tracker = createTracker(budget);
  tracker.compute('outer', () => {
    budget.steps -= 5;
    tracker.read('inner');
    tracker.compute('inner', () => {
      tracker.read('source');
      budget.steps -= 20;
    });
  });
  tracker.compute('other', () => {
    budget.steps -= 1;
  });
  expect(budget.steps).toBe(74);
  expect([...tracker.forgetReadersOf(['source'])]).toEqual(['inner', 'outer']);
  expect(budget.steps).toBe(99);
  expect([...tracker.forgetReadersOf(['source'])]).toEqual([]);
  expect(tracker.computed()).toBe(3);
});

test('what a cell no longer reads does not concern it', () => {
  const tracker = createTracker({ steps: 0 });
  tracker.compute('cell', () => tracker.read('old'));
  tracker.forgetReadersOf(['old']);
  tracker.compute('cell', () => tracker.read('new'));
  expect([...tracker.forgetReadersOf(['old'])]).toEqual([]);
  expect([...tracker.forgetReadersOf(['new'])]).toEqual(['cell']);
});

test('a loop that needs do not tell is told', () => {
  let untold = 0;
  const get = settled<string, string>({
    keyOf: (need) => need,
    needsOf: (need) => (need === 'b' ? ['a'] : []),
    compute: (need): string => (need === 'a' ? `a(${get('b')})` : `${need}(${get('a')})`),
    onCycle: (need) => `loop ${need}`,
    onUntold: () => {
      untold += 1;
    },
  });
  get('a');
  expect(untold).toBeGreaterThan(0);
});
