import { expect, it } from 'vitest';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { type Analysed, analyse } from '../analyse.ts';
import { servicesFor } from '../services.ts';

const plan: WorkspaceFile = {
  path: 'piano.piano',
  kind: 'plan',
  text: 'lingua it\npiano ENTE "Ente" periodo 2024 {\n  indicatore A "Bandi" peso 100% target >= 10 N.\n}\n',
};
const values: WorkspaceFile = { path: 'dati/valori.csv', kind: 'actuals', text: 'codice;valore\nA;5\n' };
const words: WorkspaceFile = { path: 'relazione/relazione.md', kind: 'narrative', text: '# Premessa\n' };

const analysed = (files: readonly WorkspaceFile[]): Analysed =>
  analyse({ revision: 1, files, choice: { at: null, targets: 'revised' }, language: 'it' });

it('compares two versions in meaning and line by line, whatever the texts are now', async () => {
  const services = servicesFor(analysed([plan, values]));
  const later = [
    { ...plan, text: plan.text.replace('>= 10', '>= 8') },
    { ...values, text: 'codice;valore\nA;4\n' },
    words,
  ];
  const found = await services.compareVersions({ files: [plan, values], at: null }, { files: later, at: null });
  expect(found.subjects).toEqual([
    { about: 'Indicatore A «Bandi»', changes: ['Target: prima ≥ 10 N., ora ≥ 8 N. (meno impegnativo)'] },
  ]);
  expect(found.values).toEqual([{ id: 'A', title: 'Bandi', before: '5 N.', after: '4 N.' }]);
  expect(found.effect[0]).toMatchObject({ code: 'ENTE', before: '50,00 %', after: '50,00 %', difference: '0,00' });
  expect(found.parts).toEqual({ values: '−10,00', plan: '+10,00' });
  expect(found.files).toEqual([
    {
      path: 'dati/valori.csv',
      kind: 'actuals',
      change: 'changed',
      plus: 1,
      minus: 1,
      hunks: [
        {
          before: 1,
          after: 1,
          lines: [
            { sign: ' ', text: 'codice;valore' },
            { sign: '-', text: 'A;5' },
            { sign: '+', text: 'A;4' },
            { sign: ' ', text: '' },
          ],
        },
      ],
    },
    expect.objectContaining({ path: 'piano.piano', change: 'changed', plus: 1, minus: 1 }),
    { path: 'relazione/relazione.md', kind: 'narrative', change: 'added', plus: 2, minus: 0, hunks: [] },
  ]);
});

it('tells a file that goes, and one whose ends of lines alone change', async () => {
  const services = servicesFor(analysed([plan]));
  const after = { files: [{ ...plan, text: plan.text.replaceAll('\n', '\r\n') }], at: null };
  const found = await services.compareVersions({ files: [plan, words], at: null }, after);
  expect(found).toMatchObject({ subjects: [], values: [], parts: null });
  expect(found.files).toEqual([
    { path: 'piano.piano', kind: 'plan', change: 'changed', plus: 0, minus: 0, hunks: [] },
    { path: 'relazione/relazione.md', kind: 'narrative', change: 'removed', plus: 0, minus: 2, hunks: [] },
  ]);
});

it('opens sealed texts again, and nothing that is no seal', () => {
  const services = servicesFor(analysed([plan, values]));
  const [sealedPlan, sealedData] = services.sealed();
  expect(services.unsealed(sealedPlan, sealedData)).toEqual([{ ...plan }, { ...values, path: 'valori.csv' }]);
  expect(services.unsealed('x', 'y')).toEqual([]);
});
