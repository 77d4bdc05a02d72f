import { ratio } from '@traguardo/model';
import { expect, it } from 'vitest';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { waterfall } from './waterfall.ts';

const [node] = sampleOutcome.nodes as [(typeof sampleOutcome.nodes)[number]];

it('falls from 100 by each loss in turn', () => {
  const steps = waterfall(
    [
      { node, points: ratio(2n, 100n), isOwn: false },
      { node, points: ratio(1n, 100n), isOwn: false },
    ],
    12,
  );
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    [100, 98],
    [98, 97],
  ]);
});

it('sums what does not fit into one last step', () => {
  const losses = Array.from({ length: 5 }, () => ({ node, points: ratio(1n, 100n), isOwn: false }));
  const steps = waterfall(losses, 3);
  expect(steps).toHaveLength(3);
  expect(steps.at(-1)).toMatchObject({ code: '', from: 98, to: 95 });
});

it('climbs where points are given', () => {
  const steps = waterfall(
    [
      { node, points: ratio(5n, 100n), isOwn: false },
      { node, points: ratio(-2n, 100n), isOwn: true },
    ],
    12,
  );
  expect(steps.map(({ from, to, isOwn }) => [from, to, isOwn])).toEqual([
    [100, 95, false],
    [95, 97, true],
  ]);
});
