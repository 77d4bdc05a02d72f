import { expect, it } from 'vitest';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { samplePlan } from '../../../test/sample-plan.ts';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';
import type { Analysis, WorkspaceFile } from '../../workspace/workspace.ts';
import { ShownRows } from './shown-rows.ts';

const files: readonly WorkspaceFile[] = [{ path: 'dati.csv', kind: 'actuals', text: 'codice;valore\nEC07;2,5\n' }];
const analysis: Analysis = {
  revision: 1,
  plan: samplePlan,
  outcome: sampleOutcome,
  spots: NO_SPOTS,
  problems: [],
  planHash: 'sha256:0',
  dataHash: 'sha256:0',
};

it('reads texts and plan once, when the cycle brings the days after them', () => {
  const rows = new ShownRows();
  const before = rows.all(files, analysis, null);
  const after = rows.all(files, analysis, { cycle: null, definition: null, day: '2025-01-20' } as unknown as CycleDesk);
  expect(before.find(({ id }) => id === 'EC07')?.raw).toBe('2,5');
  expect(after).not.toBe(before);
  expect(after.every(({ entries }, at) => entries === before[at]?.entries)).toBe(true);
});
