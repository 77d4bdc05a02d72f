import { compile } from '@traguardo/dsl';
import { factsOn } from '@traguardo/verify';
import { expect, test } from 'vitest';

const text = `plan P period 2024 { indicator A weight 100% target >= 1 }
revision R1 at 2024-09-18 act "122/2024" { override A target >= 2 reason "More staff" }
`;
const program = compile({ files: [{ path: 'p.piano', text }] });

test('a plan is seen as it stood on the day', () => {
  const before = factsOn(program, '2024-09-17');
  expect(before).toEqual(factsOn(program, '2024-01-10'));
  expect(factsOn(program, '2024-09-18').commitments['A']).not.toBe(before.commitments['A']);
  expect(before.planHash).toBe(program.planHash);
});

test('after the end of its period, as it stood at its end', () => {
  expect(factsOn(program, '2025-06-20')).toEqual(factsOn(program, '2024-12-31'));
});
