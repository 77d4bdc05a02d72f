import { compile } from '@traguardo/dsl';
import type { CycleState, PossibleStep } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import { withRevisions } from './revisions-since.ts';

const text = `lingua it
piano ENTE "Ente" periodo 2024 {
  indicatore A "A" target >= 10 N.
}
revisione r1 al 18/09/2024 { modifica A target >= 8 N. motivo "x" }
`;
const { plan } = compile({ files: [{ path: 'piano.piano', text }] });
const steps = [{ idle: true }, { idle: false }] as unknown as readonly PossibleStep[];

function sealedOn(day: string): CycleState {
  return { context: { versions: [{ version: 1, day, standing: 'approved' }] } } as unknown as CycleState;
}

it('finds a change to propose in a sealed text whose revision is of a day to come', () => {
  expect(withRevisions(steps, plan, sealedOn('2024-01-29')).map(({ idle }) => idle)).toEqual([false, false]);
  expect(withRevisions(steps, plan, sealedOn('2024-09-18')).map(({ idle }) => idle)).toEqual([true, false]);
});
