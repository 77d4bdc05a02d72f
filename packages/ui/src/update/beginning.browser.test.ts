import { expect, it } from 'vitest';
import { allBegun, tellBeginning } from './beginning.ts';

it('waits for whoever is beginning, and no longer than it is told to', async () => {
  expect(await allBegun(10_000)).toBe(true);
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  tellBeginning(first.promise);
  tellBeginning(second.promise);
  first.resolve();
  expect(await allBegun(10)).toBe(false);
  const begun = allBegun(10_000);
  second.resolve();
  expect(await begun).toBe(true);
});
