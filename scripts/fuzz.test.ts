import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenPromise, damage, programsOf } from './fuzz-case.ts';

const SEEDS = 120;

test(`${SEEDS} damaged programs keep every promise; npm run fuzz goes on`, { timeout: 300_000 }, () => {
  const programs = programsOf(join(import.meta.dirname, '..'));
  const broken = Array.from({ length: SEEDS }, (_, seed) => {
    const program = programs[seed % programs.length];
    const problem = program ? brokenPromise(damage(program, seed)) : 'no program';
    return problem === null ? [] : [`seed ${seed}: ${problem}`];
  }).flat();
  expect(broken).toEqual([]);
});
