import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patched } from './difference.ts';
import { differenceOf } from './difference-of.ts';
import { createPlaceNumbers } from './place-numbers.ts';

const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(fc.integer({ min: 0, max: 3 }), fc.bigInt(0n, 3n), fc.constantFrom('', 'a', 'b', null, undefined, true)),
    fc.array(tie('data'), { maxLength: 5 }),
    fc.array(fc.record({ code: fc.constantFrom('A', 'B', 'C', 'D'), value: tie('data') }), { maxLength: 6 }),
    fc.dictionary(fc.constantFrom('x', 'y', 'z', 'code', 'place'), tie('data')),
  ),
}));

it('applied to the data before, it gives the data after', () => {
  fc.assert(
    fc.property(data, data, (before, after) => {
      const difference = differenceOf(before, after, createPlaceNumbers());
      expect(patched(before, structuredClone(difference))).toEqual(after);
    }),
    { numRuns: 2000 },
  );
});

it('of the same data there is none', () => {
  fc.assert(
    fc.property(data, (one) => {
      expect(differenceOf(one, structuredClone(one), createPlaceNumbers())).toBeNull();
    }),
  );
});

it('one more item among many leaves the others as they were', () => {
  const item = (code: string, value: number) => ({ code, inner: { value } });
  const before = [item('A', 1), item('B', 2), item('C', 3)];
  const after = [item('A', 9), item('B', 2), item('N', 7), item('C', 3)];
  const difference = differenceOf(before, after, createPlaceNumbers());
  const made = patched(before, difference) as typeof before;
  expect(made).toEqual(after);
  expect([made[1], made[3]].every((one, at) => one === [before[1], before[2]][at])).toBe(true);
});
