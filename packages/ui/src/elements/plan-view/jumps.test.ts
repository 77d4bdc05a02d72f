import { expect, it } from 'vitest';
import { jumpBack, jumpedFrom, jumpForth, noJumps } from './jumps.ts';

const [a, b, c] = ['a', 'b', 'c'].map((path, offset) => ({ path, offset })) as [Spot, Spot, Spot];
type Spot = { readonly path: string; readonly offset: number };

it('goes back the way one came, and forth again', () => {
  const jumps = jumpedFrom(jumpedFrom(noJumps, a), b);
  const back = jumpBack(jumps, c);
  expect(back?.to).toEqual(b);
  const further = jumpBack(back?.jumps ?? noJumps, b);
  expect(further?.to).toEqual(a);
  expect(jumpBack(further?.jumps ?? noJumps, a)).toBeNull();
  const forth = jumpForth(further?.jumps ?? noJumps, a);
  expect(forth?.to).toEqual(b);
  expect(jumpForth(forth?.jumps ?? noJumps, b)?.to).toEqual(c);
});

it('forgets what was ahead at a new jump, and keeps one spot once', () => {
  const back = jumpBack(jumpedFrom(noJumps, a), b);
  expect(jumpForth(jumpedFrom(back?.jumps ?? noJumps, c), a)).toBeNull();
  expect(jumpedFrom(jumpedFrom(noJumps, a), a).behind).toEqual([a]);
});
