import { expect, it } from 'vitest';
import { failureOf, followFailures } from './failures.ts';
import { createTroubles } from './troubles.ts';

it('tells a part that did not come, a store that is closed, work given up, and a programming error apart', () => {
  const chromium = new TypeError('Failed to fetch dynamically imported module: http://127.0.0.1/assets/a-1.js');
  const firefox = new TypeError('error loading dynamically imported module: http://127.0.0.1/assets/a-1.js');
  const safari = new TypeError('Importing a module script failed.');
  expect([chromium, firefox, safari].map(failureOf)).toEqual(['parts', 'parts', 'parts']);
  const closing = "Failed to execute 'transaction' on 'IDBDatabase': The database connection is closing.";
  expect(failureOf(new DOMException(closing, 'InvalidStateError'))).toBe('terminated');
  expect(failureOf(new DOMException('', 'QuotaExceededError'))).toBe('versions'); // the texts are saved: what saves them tells otherwise
  expect(failureOf(new DOMException('The dialog is open already', 'InvalidStateError'))).toBe('program');
  expect(failureOf(new DOMException('', 'AbortError'))).toBeNull();
  expect(failureOf(new TypeError('x is not a function'))).toBe('program');
});

it('tells once what is full: where not even the plan is kept it is not said that the plan is', () => {
  const troubles = createTroubles();
  troubles.report('versions');
  expect(troubles.list).toEqual(['versions']);
  troubles.report('quota');
  troubles.report('versions');
  expect(troubles.list).toEqual(['quota']);
});

it('hears exceptions and rejections that nobody caught, and no remarks of the browser', () => {
  const page = new EventTarget();
  const troubles = createTroubles();
  followFailures(page, troubles.report);
  page.dispatchEvent(Object.assign(new Event('error'), { message: 'ResizeObserver loop', error: null }));
  expect(troubles.list).toEqual([]);
  page.dispatchEvent(Object.assign(new Event('error'), { error: new TypeError('x') }));
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new TypeError('again') }));
  expect(troubles.list).toEqual(['program']);
});

it('leaves to the console nothing of a store that is closed, which is said', () => {
  const page = new EventTarget();
  const troubles = createTroubles();
  followFailures(page, troubles.report);
  const rejected = (reason: unknown): boolean =>
    page.dispatchEvent(Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason }));
  expect(rejected(new DOMException('The database connection is closing.', 'InvalidStateError'))).toBe(false);
  expect(rejected(new TypeError('x'))).toBe(true);
  expect(troubles.list).toEqual(['terminated', 'program']);
});

it('says once that the store is closed', () => {
  const troubles = createTroubles();
  troubles.report('removed');
  troubles.report('terminated');
  expect(troubles.list).toEqual(['removed']);
});
