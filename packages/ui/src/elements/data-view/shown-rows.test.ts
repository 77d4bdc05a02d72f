import { expect, it } from 'vitest';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { samplePlan } from '../../../test/sample-plan.ts';
import type { CycleDesk } from '../../workspace/cycle/cycle-desk.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';
import type { Analysis, WorkspaceFile } from '../../workspace/workspace.ts';
import { NO_FILTER } from './row-filters.ts';
import type { SheetRow } from './sheet/sheet-columns.ts';
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

it('counts, chooses and sorts nothing anew for a value that was just typed', () => {
  const asked = { filter: { ...NO_FILTER, shown: 'missing' }, sorting: null, me: '', language: 'it' } as const;
  const shownRows = new ShownRows();
  const rows = shownRows.all(files, analysis, null);
  const missing = shownRows.shown(rows, asked);
  const [counts, choices] = [shownRows.counts(rows, ''), shownRows.choices(rows)];
  const { id } = missing[0]!;
  shownRows.keep([id]);
  shownRows.type(rows, [{ id, column: 'value', text: '7' }], { analysis, files }, 'it');
  const typed = shownRows.all(files, analysis, null);
  const raws = (all: readonly SheetRow[]) => all.map(({ raw }) => raw);
  expect(raws(shownRows.shown(typed, asked))).toEqual(raws(missing).with(0, typed.find((row) => row.id === id)!.raw));
  expect(typed.find((row) => row.id === id)?.raw).toMatch(/^7/);
  expect(shownRows.counts(typed, '')).toBe(counts);
  expect(shownRows.choices(typed)).toBe(choices);

  const written = files.map((file) => ({ ...file, text: `${file.text}${id};7\n` }));
  shownRows.settle();
  const settled = shownRows.all(written, analysis, null);
  expect(shownRows.counts(settled, '').missing).toBe(counts.missing - 1);
  expect(shownRows.shown(settled, asked).map((row) => row.id)).toEqual(missing.map((row) => row.id));
});

it('reads texts and plan once, when the cycle brings the days after them', () => {
  const rows = new ShownRows();
  const before = rows.all(files, analysis, null);
  const after = rows.all(files, analysis, { cycle: null, definition: null, day: '2025-01-20' } as unknown as CycleDesk);
  expect(before.find(({ id }) => id === 'EC07')?.raw).toBe('2,5');
  expect(after).not.toBe(before);
  expect(after.every(({ entries }, at) => entries === before[at]?.entries)).toBe(true);
});
