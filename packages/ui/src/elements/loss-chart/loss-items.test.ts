import { ratio } from '@traguardo/model';
import { expect, it } from 'vitest';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import type { LossOn } from '../figures/loss.ts';
import { lossItems } from './loss-items.ts';

const [node] = sampleOutcome.nodes.filter(({ code }) => code === 'EC07');

function loss(points: bigint, isOwn = false): LossOn {
  if (node === undefined) throw new Error('EC07 is in the sample');
  return { node, points: ratio(points, 100n), isOwn };
}

it('names every loss while there is room', () => {
  expect(lossItems([loss(3n), loss(1n, true)], 2, 'it')).toEqual([
    { code: 'EC07', title: 'Proventi aggiuntivi', points: ratio(3n, 100n) },
    { code: 'EC07', title: 'Proventi aggiuntivi, per la sua regola', points: ratio(1n, 100n) },
  ]);
});

it('sums up what goes beyond the limit, so that the steps still end at the score', () => {
  const items = lossItems([loss(5n), loss(3n), loss(2n), loss(-1n)], 3, 'it');
  expect(items.map(({ title, points }) => [title, points])).toEqual([
    ['Proventi aggiuntivi', ratio(5n, 100n)],
    ['Proventi aggiuntivi', ratio(3n, 100n)],
    ['Altri 2', ratio(1n, 100n)],
  ]);
});
