import { type Individual, type IndividualObjective, ONE, planIndicators } from '@traguardo/model';
import { expect, it } from 'vitest';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { placeOfLine, samplePlan } from '../../../test/sample-plan.ts';
import type { Problem, WorkspaceFile } from '../../workspace/workspace.ts';
import { inputNeeds } from './input-needs.ts';
import { inputRows, isMissing, statusOf } from './input-rows.ts';
import { filterOf, filterParameters, filterRows, NO_FILTER, shownCounts } from './row-filters.ts';
import { totalsOf } from './totals.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';

function table(text: string): WorkspaceFile {
  return { path: 'dati.csv', kind: 'actuals', text };
}

const objective: IndividualObjective = {
  code: 'legalita',
  title: 'Cultura della legalità',
  documentation: '',
  place: placeOfLine('ENTE'),
  weight: null,
  weightPlace: null,
  target: { kind: 'yes', place: placeOfLine('ENTE') },
  ref: null,
  gate: null,
  unit: null,
};
const sheet: Individual = {
  code: 'SG',
  title: 'Segretario generale',
  documentation: '',
  place: placeOfLine('ENTE'),
  role: null,
  person: null,
  ref: null,
  evaluator: null,
  objectives: [objective, { ...objective, code: 'pagamenti', ref: 'C1.1_07' }],
};

it('asks for a word where an indicator has a scale', () => {
  const [indicator] = planIndicators(samplePlan).filter(({ formula }) => formula === null);
  const scale = ['buono', 'scarso'].map((code) => ({ code, title: '', share: ONE, place: placeOfLine('ENTE') }));
  const judged = { ...indicator!, phases: [], scale };
  const [need] = inputNeeds({ ...samplePlan, root: { ...samplePlan.root, children: [judged] } });
  expect(need?.expected).toEqual({ kind: 'word', codes: ['buono', 'scarso'] });
});

it('asks for no value that a plugin reads from its own blocks', () => {
  const place = placeOfLine('ENTE');
  const measure = { name: 'women', title: '', documentation: '', unit: null, kind: null, owner: null, place };
  const ids = (source: string): readonly string[] =>
    inputNeeds({
      ...samplePlan,
      measures: [{ ...measure, id: 'genere.women', formula: null, source }],
      extensions: {
        ...samplePlan.extensions,
        uses: [{ name: 'plugin', version: null, alias: null, place }],
      },
    }).map(({ id }) => id);
  expect(ids('infocamere')).toContain('genere.women');
  expect(ids('plugin')).not.toContain('genere.women');
});

it('asks for direct indicators, measures and individual objectives without a reference', () => {
  expect(
    inputNeeds({ ...samplePlan, individuals: [sheet] }).map(({ id, expected }) => `${id} ${expected.kind}`),
  ).toEqual([
    'PIRA08.done number',
    'PIRA08.planned number',
    'EC07 number',
    'C2.4 yes-no',
    'C1.1_07 number',
    'S13 any',
    'SG.legalita yes-no',
  ]);
});

it('finds values by the identity of codes, the last row of a code first', () => {
  const rows = inputRows(
    { plan: samplePlan, spots: NO_SPOTS },
    [table('codice;valore\nec07;1\nEC07;2\npira08.DONE;3')],
    [],
    '2024-12-31',
  );
  expect(rows.filter(({ raw }) => raw !== '').map(({ id, raw }) => [id, raw])).toEqual([
    ['PIRA08.done', '3'],
    ['EC07', '2'],
  ]);
});

it('shows rows the plan does not ask for, with their problem', () => {
  const at = { file: 'dati.csv', line: 2, column: 1, from: 14, to: 17 };
  const problem: Problem = { code: 'actual/unmatched', severity: 'error', ...at, message: 'XX9?', fixes: [] };
  const rows = inputRows(
    { plan: samplePlan, spots: NO_SPOTS },
    [table('codice;valore\nXX9;7')],
    [problem],
    '2024-12-31',
  );
  expect(rows.at(-1)).toMatchObject({ id: 'XX9', raw: '7', problems: [problem] });
  const world = { me: '', isLate: () => false };
  expect(filterRows(rows, { ...NO_FILTER, shown: 'problems' }, world).map(({ id }) => id)).toEqual(['XX9']);
});

it('shows what counts at a day, and how many rows there are', () => {
  const text = 'codice;valore;data\nEC07;1;31/07/2024\nEC07;2;31/12/2024\nEC07;9;31/12/2023\nS13;5;\nS13;6;2024-12-31';
  const at = (day: string) =>
    inputRows({ plan: samplePlan, spots: NO_SPOTS }, [table(text)], [], day)
      .filter(({ copies }) => copies > 0)
      .map(({ id, raw, copies }) => `${id} ${raw} ${copies}`);
  expect(at('2024-07-31')).toEqual(['EC07 1 3', 'S13 5 2']);
  expect(at('2024-12-31')).toEqual(['EC07 2 3', 'S13 6 2']);
  expect(at('2024-03-31')).toEqual(['EC07  3', 'S13 5 2']);
});

it('shows the last part of a flow with the sum of all', () => {
  const text = 'codice;valore;data\nPIRA08.done;10;31/03/2024\nPIRA08.done;12;30/06/2024';
  const value = { kind: 'missing' } as const;
  const part = { value, source: null, date: null, status: null, place: null };
  const input = { ...part, id: 'pira08.DONE', title: '', rows: [part, part] };
  const [node] = sampleOutcome.nodes;
  const totals = totalsOf({
    nodes: [{ ...node!, trace: { ...node!.trace, inputs: [input, { ...input, id: 'EC07', rows: [] }] } }],
  });
  const rows = inputRows({ plan: samplePlan, spots: NO_SPOTS }, [table(text)], [], '2024-12-31', totals);
  expect(rows.filter(({ total }) => total)).toMatchObject([
    { id: 'PIRA08.done', raw: '12', total: { value, parts: 2 } },
  ]);
});

it('takes nd as missing', () => {
  const rows = inputRows(
    { plan: samplePlan, spots: NO_SPOTS },
    [table('codice;valore\nEC07;n.d.\nS13;0')],
    [],
    '2024-12-31',
  );
  expect(rows.filter((row) => !isMissing(row)).map(({ id }) => id)).toEqual(['S13']);
});

it('tells the status of a value written in the plan in the words of the plan', () => {
  const place = { ...placeOfLine('EC07'), file: 'piano.piano' };
  const value = { kind: 'missing' } as const;
  const row = {
    id: 'EC07',
    value,
    date: null,
    source: null,
    status: 'final',
    note: null,
    author: null,
    evidence: null,
    place,
  } as const;
  const plan = { ...samplePlan, actuals: [{ name: 'anno', at: '2024-12-31', rows: [row], place }] };
  const files: readonly WorkspaceFile[] = [{ path: 'piano.piano', kind: 'plan', text: 'lingua it\n' }];
  expect(inputRows({ plan, spots: NO_SPOTS }, files, [], '2024-12-31').find(({ id }) => id === 'EC07')).toMatchObject({
    status: 'definitivo',
  });
});

it('names who answers for a value, nearest first, and the goals above it', () => {
  const place = placeOfLine('ENTE');
  const role = { code: 'capo', title: 'Capo ufficio', documentation: '', place };
  const office = { code: 'pid', title: 'Punto impresa digitale', documentation: '', place };
  const [indicator] = planIndicators(samplePlan).filter(({ formula }) => formula === null);
  const goal = { ...samplePlan.root, kind: 'area' as const, code: 'AS1', title: 'Imprese', office: 'PID' };
  const root = { ...samplePlan.root, children: [{ ...goal, children: [{ ...indicator!, owner: 'capo' }] }] };
  const [need] = inputNeeds({ ...samplePlan, root, roles: [role], offices: [office] });
  expect(need?.holders).toEqual([
    { code: 'capo', title: 'Capo ufficio' },
    { code: 'PID', title: 'Punto impresa digitale' },
  ]);
  expect(need?.goals).toEqual([{ code: 'AS1', title: 'Imprese' }]);
});

it('names a sheet by the role that holds it, where the plan declares the role', () => {
  const role = { code: 'segretario', title: 'Segretario generale', documentation: '', place: placeOfLine('ENTE') };
  const held = { ...sheet, role: 'segretario' };
  const holders = (plan: typeof samplePlan) => inputNeeds(plan).find(({ id }) => id.startsWith('SG.'))?.holders;
  expect(holders({ ...samplePlan, roles: [role], individuals: [held] })).toEqual([
    { code: 'segretario', title: 'Segretario generale' },
  ]);
  expect(holders({ ...samplePlan, roles: [], individuals: [held] })).toEqual([
    { code: 'SG', title: 'Segretario generale' },
  ]);
});

it('filters by who answers, what is late and how firm a value is, and keeps the filter in an address', () => {
  const rows = inputRows(
    { plan: samplePlan, spots: NO_SPOTS },
    [table('codice;valore;stato\nEC07;2;definitivo\nS13;5;')],
    [],
    '2024-12-31',
  );
  const world = { me: '', isLate: ({ raw }: { readonly raw: string }) => raw === '' };
  expect(rows.filter(({ raw }) => raw !== '').map(statusOf)).toEqual(['final', 'provisional']);
  expect(shownCounts(rows, world)).toMatchObject({ all: 6, missing: 4, late: 4, provisional: 1, problems: 0, mine: 0 });
  const filter = { ...NO_FILTER, shown: 'late', search: 'a b', holder: 'pid' } as const;
  expect(filterParameters(filter).toString()).toBe('mostra=in-ritardo&cerca=a+b&ufficio=pid');
  expect(filterOf(filterParameters(filter))).toEqual(filter);
});
