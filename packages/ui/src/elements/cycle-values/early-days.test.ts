import { compile } from '@traguardo/dsl';
import type { Facts } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import { earlyInUse } from './early-days.ts';

const { plan } = compile({
  files: [
    {
      path: 'piano.piano',
      text: `lingua it
piano ENTE "Ente" periodo 2024 {
  indicatore A "A" target >= 1 N. peso 50%
  indicatore B "B" target >= 1 N. peso 50%
}
consuntivi luglio al 31/07/2024 {
  A 1 N.
  B 2 N.
}
consuntivi fine al 31/12/2024 { B 3 N. }
`,
    },
  ],
});
const facts = { values: { given: { A: '1 N.', B: '3 N.' } } } as unknown as Facts;

it('counts the values of July that still count at the end of the year, none while it runs', () => {
  expect(earlyInUse(plan, facts, '2025-01-10')).toEqual(['A']);
  expect(earlyInUse(plan, facts, '2025-01-10', ['B', 'C'])).toEqual([]);
  expect(earlyInUse(plan, facts, '2024-08-10')).toEqual([]);
});
