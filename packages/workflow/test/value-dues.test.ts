import { expect, it } from 'vitest';
import { valueDues } from '../src/index.ts';
import { CYCLE } from './default-cycle.ts';
import { START, stateIn } from './fake-steps.ts';

it('wants what is missing by the monitoring, and what is provisional until the data are sealed', () => {
  expect(valueDues(START, CYCLE)).toEqual({ missing: '2024-07-31', provisional: '2025-04-30' });
});

it('wants it by the same day while it is being collected, then with the sealing', () => {
  expect(valueDues(stateIn('collecting'), CYCLE).missing).toBe('2024-07-31');
  expect(valueDues(stateIn('closing'), CYCLE).missing).toBe('2025-04-30');
});

it('wants nothing once the data are sealed', () => {
  expect(valueDues(stateIn('measured'), CYCLE)).toEqual({ missing: null, provisional: null });
});
