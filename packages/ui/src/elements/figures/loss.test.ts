import { ratio } from '@traguardo/model';
import { expect, it } from 'vitest';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { lossesOn } from './loss.ts';

it('tells what indicators take and what the rule of a goal gives, and sums to what the plan lacks', () => {
  const nodes = sampleOutcome.nodes.map((node) => {
    if (node.code !== 'AS1') return node;
    const own = [
      { ancestor: 'AS1', points: ratio(-1n, 10n) },
      { ancestor: 'ENTE', points: ratio(-1n, 20n) },
    ];
    return { ...node, trace: { ...node.trace, own } };
  });
  const losses = lossesOn({ ...sampleOutcome, nodes }, 'ENTE');
  expect(losses.map(({ node, points, isOwn }) => [node.code, points, isOwn])).toEqual([
    ['EC07', ratio(18n, 1000n), false],
    ['AS1', ratio(-1n, 20n), true],
  ]);
});
