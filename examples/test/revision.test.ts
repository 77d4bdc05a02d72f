import { planOnDay, proposeChanges } from '@traguardo/dsl';
import { effectRows, revisionEffect } from '@traguardo/verify';
import { expect, it } from 'vitest';
import { compileExample, readExample } from './read-example.ts';

const program = compileExample(readExample('alessandria-asti-2024'));
const JANUARY = '2024-01-29';

it('the update of 18/9/2024 is a table of twelve targets, each with the reason published', () => {
  const { items } = proposeChanges({ plan: program.plan, at: JANUARY }, { plan: program.plan, at: '2024-12-31' }, 'it');
  expect(items).toHaveLength(12);
  expect(new Set(items.map(({ what, old }) => `${what}: ${old}`))).toEqual(
    new Set(['Target: target approvato ma non noto']),
  );
  expect(items.every(({ cause }) => cause.startsWith('Monitoraggio di luglio'))).toBe(true);
});

it('the body is worth a range with the original targets and 99,90 % with the revised ones (decision 0072)', () => {
  const [body, ...nodes] = effectRows(revisionEffect(planOnDay(program.plan, JANUARY), program), 'it');
  expect(body).toEqual({
    code: 'ENTE',
    title: 'Camera di commercio di Alessandria-Asti',
    kind: 'plan',
    before: 'tra 87,88 % e 99,98 %',
    after: '99,90 %',
    difference: 'tra −0,08 e +12,02',
  });
  expect(nodes.filter(({ kind }) => kind === 'indicator')).toHaveLength(12);
});
