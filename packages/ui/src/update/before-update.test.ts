import { expect, it } from 'vitest';
import { isTakenOver } from './before-update.ts';

const build = (): ServiceWorker => ({}) as ServiceWorker;

it('a page is taken over when another build controls it than the one it began with', () => {
  const [began, other] = [build(), build()];
  expect(isTakenOver(began, { controller: began })).toBe(false);
  expect(isTakenOver(began, { controller: other })).toBe(true);
  expect(isTakenOver(null, { controller: other })).toBe(false); // the first build of all
});
