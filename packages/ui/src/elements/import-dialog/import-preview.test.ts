import { DEFAULT_PROFILE } from '@traguardo/model';
import { expect, it } from 'vitest';
import { samplePlan } from '../../../test/sample-plan.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { inputRows } from '../data-view/input-rows.ts';
import { changesOf, previewImport } from './import-preview.ts';
import { mergeActuals } from './merge-actuals.ts';

const plan = { ...samplePlan, profile: DEFAULT_PROFILE };
const table = 'codice;valore;fonte\nEC07;2,40;bilancio\n';
const file: WorkspaceFile = { path: 'dati.csv', kind: 'actuals', text: table };
const rows = inputRows(plan, [file], [], '2024-12-31');

function outcomes(text: string, notation: 'it' | 'en' = 'it') {
  return previewImport(text, rows, file, notation, 'it')?.map(({ id, cells, outcome }) => [id, cells.value, outcome]);
}

it('compares with what is there, by the identity of codes', () => {
  expect(outcomes('code,value\nec07,2\nPira08.done,182\nS13,nd', 'it')).toEqual([
    ['EC07', '2%', 'changed'],
    ['PIRA08.done', '182 N.', 'added'],
    ['S13', 'nd', 'added'],
  ]);
});

it('sees that a bare number and the same with its unit are one value', () => {
  expect(outcomes('codice;valore\nEC07;2,40')).toEqual([['EC07', '2,40%', 'same']]);
});

it('rewrites numbers of the other notation and refuses what is no number in it', () => {
  expect(outcomes('codice;valore\nEC07;1,234.50 €\nPIRA08.done;1.234,5', 'en')).toEqual([
    ['EC07', '1.234,50 €', 'changed'],
    ['PIRA08.done', '1.234,5', 'unreadable'],
  ]);
});

it('refuses a second, different value of a code and says so of empty and unknown ones', () => {
  expect(outcomes('codice;valore\nEC07;1\nEC07;2\nS13;\nXX;3')).toEqual([
    ['EC07', '1%', 'changed'],
    ['EC07', '2%', 'repeated'],
    ['S13', '', 'empty'],
    ['XX', '3', 'unmatched'],
  ]);
});

it('wants a heading with code and value', () => {
  expect(outcomes('EC07;2,40\n')).toBeUndefined();
});

it('merges into the file: in place, then at the end, with the columns needed', () => {
  const lines = changesOf(
    previewImport('codice;valore;nota\nEC07;2,55;rivisto; a mano\nPIRA08.done;182;', rows, file, 'it', 'it') ?? [],
  );
  expect(mergeActuals(table, lines, 'it')).toBe(
    'codice;valore;fonte;nota\nEC07;2,55%;bilancio;rivisto\nPIRA08.done;182 N.;;\n',
  );
});

it('starts a file when there is none', () => {
  const lines = changesOf(previewImport('codice;valore\nPIRA08.done;182', rows, file, 'it', 'it') ?? []);
  expect(mergeActuals('', lines, 'it')).toBe('codice;valore;data;fonte;stato;nota;autore\nPIRA08.done;182 N.;;;;;\n');
});

it('adds a value of another day beside the one that is there, and replaces one of the same day', () => {
  const dated = { ...file, text: 'codice;valore;data\nEC07;2,40%;31/07/2024\n' };
  const all = inputRows(plan, [dated], [], '2024-12-31');
  const text = 'codice;valore;data\nEC07;2,55%;31/12/2024\nEC07;2,45%;2024-07-31\n';
  const lines = previewImport(text, all, dated, 'it', 'it') ?? [];
  expect(lines.map(({ old, outcome }) => [old, outcome])).toEqual([
    ['', 'added'],
    ['2,40%', 'changed'],
  ]);
  expect(mergeActuals(dated.text, changesOf(lines), 'it')).toBe(
    'codice;valore;data\nEC07;2,45%;2024-07-31\nEC07;2,55%;31/12/2024\n',
  );
});
