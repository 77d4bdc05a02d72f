import { namesOf, type RefusalCode, type RefusalData, type Refusal, type WayOut } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import { parseRoute } from '../../workspace/route.ts';
import { defaultCycle } from '../../worker/shipped-cycle.ts';
import { CYCLE_PAGES } from './cycle-pages.ts';
import { mendingPlaces } from './mending-places.ts';

const CYCLE = defaultCycle();
const NAMES = namesOf(CYCLE, 'it');
const HASH = 'sha256:0';

/** What a refusal says of itself and its ways out, each with the places it leads to: `code/place` of the address. */
interface Row<C extends RefusalCode> {
  readonly data: RefusalData[C];
  readonly ways: readonly (readonly [WayOut, readonly string[]])[];
}

const inPlan = (codes: readonly string[], ...places: readonly string[]) => [{ by: 'plan', codes }, places] as const;
const inData = (codes: readonly string[], ...places: readonly string[]) => [{ by: 'data', codes }, places] as const;
const inForm = (...places: readonly string[]) => [{ by: 'payload', fields: [] }, places] as const;
const byRole = [{ by: 'role', roles: ['ORGANO'] }, []] as const;
const onDay = [{ by: 'day', from: '2025-01-01' }, []] as const;
const byActor = [{ by: 'actor', actors: [] }, []] as const;
const byProgram = [{ by: 'program' }, []] as const;
const nextCycle = [{ by: 'next-cycle' }, ['ciclo anni']] as const;
const inCycle = [{ by: 'cycle' }, ['piano']] as const;
const elsewhere = [{ by: 'state', states: ['closing'] }, ['ciclo anno']] as const;
const bySteps = (steps: readonly string[], subjects: readonly string[], ...places: readonly string[]) =>
  [{ by: 'step', steps, subjects, roles: [] }, places] as const;
const bySheet = { subject: 'SG', role: 'UNITA', evaluator: 'ORGANO' };

/** Every refusal there is, as its guard gives it. The compiler asks for the row of a new one. */
const TABLE: { readonly [C in RefusalCode]: Row<C> } = {
  'command/invalid': { data: { path: '', fault: 'missing', expected: [] }, ways: [byProgram] },
  'facts/invalid': { data: { path: '', fault: 'missing', expected: [] }, ways: [byProgram] },
  'definition/unsound': { data: { problem: 'empty', where: 'main', name: 'main' }, ways: [inCycle] },
  'migration/unknown': { data: { cycle: HASH }, ways: [byProgram] },
  'migration/same': { data: { cycle: HASH }, ways: [inPlan([], 'piano')] },
  'migration/states-lost': { data: { states: ['main.closing'] }, ways: [inCycle] },
  'event/unknown': { data: { event: 'X' }, ways: [inCycle] },
  'subject/unknown': { data: { event: 'CONFIRM', each: 'value', subject: 'X' }, ways: [inForm()] },
  'state/not-here': { data: { event: 'FREEZE', state: 'running', states: ['closing'] }, ways: [elsewhere] },
  'role/not-allowed': { data: { event: 'APPROVE', role: 'UNITA', roles: ['ORGANO'] }, ways: [byRole] },
  'choice/none-holds': { data: { event: 'X' }, ways: [inPlan([], 'piano'), inData([], 'dati')] },
  'region/elsewhere': {
    data: { region: 'self_assessment', states: ['assessment_made'], now: ['assessment_due'], subjects: [] },
    ways: [elsewhere, bySteps(['assessment_due.SELF_ASSESS'], [], 'ciclo autovalutazione')],
  },
  'condition/not-met': {
    data: { text: { it: '', en: '' }, outcome: 'nd' },
    ways: [inPlan([], 'piano'), inData([], 'dati')],
  },
  'payload/invalid': { data: { path: 'act', fault: 'missing', expected: [] }, ways: [inForm()] },
  'act/missing': { data: { lacking: ['number'] }, ways: [inForm()] },
  'act/in-future': { data: { date: '2025-01-02', today: '2025-01-01' }, ways: [inForm(), onDay] },
  'act/after-step': { data: { date: '2025-01-02', day: '2025-01-01' }, ways: [inForm(), onDay] },
  'day/in-future': { data: { day: '2025-01-02', today: '2025-01-01' }, ways: [inForm(), onDay] },
  'data/errors': { data: { count: 1 }, ways: [inPlan([], 'piano'), inData([], 'dati')] },
  'plan/errors': { data: { count: 2 }, ways: [inPlan([], 'piano')] },
  'plan/weights': { data: { groups: [{ code: 'AS1', sum: '9/10' }] }, ways: [inPlan(['AS1'], 'piano AS1')] },
  'plan/incomplete': {
    data: { total: 1, withoutOwner: ['K1'], withoutSource: [], withoutTarget: [] },
    ways: [inPlan(['K1'], 'piano K1')],
  },
  'profile/not-pinned': { data: {}, ways: [inPlan([], 'piano')] },
  'payment-time/absent': { data: { required: '3/10' }, ways: [inPlan(['SG'], 'piano SG')] },
  'payment-time/light': {
    data: { sheet: 'SG', objectives: ['SG1'], weight: '1/10', required: '3/10' },
    ways: [inPlan(['SG'], 'piano SG')],
  },
  'anticorruption/absent': { data: {}, ways: [inPlan([], 'piano')] },
  'text/not-checked': {
    data: { checked: HASH, given: HASH },
    ways: [inPlan([], 'piano'), bySteps(['checking.RETURN'], [], 'ciclo compiti/checking.RETURN')],
  },
  'cutoff/passed': { data: { day: '2025-01-01', cutoff: '2024-12-31' }, ways: [inForm(), nextCycle] },
  'year/over': { data: { day: '2025-01-01', end: '2024-12-31' }, ways: [inForm(), nextCycle] },
  'year/not-over': { data: { day: '2024-12-01', end: '2024-12-31' }, ways: [onDay] },
  'items/repeated': { data: { items: ['K1'] }, ways: [inForm()] },
  'opinion/incomplete': { data: { without: ['K1'], unknown: [], repeated: [] }, ways: [inForm()] },
  'opinion/no-text': { data: { items: ['K1'] }, ways: [inForm()] },
  'opinion/contrary-blocks': {
    data: { items: ['K1'] },
    ways: [
      bySteps(
        ['change_advised.AMEND', 'change_advised.WITHDRAW'],
        [],
        'ciclo compiti/change_advised.WITHDRAW',
        'ciclo modifiche',
      ),
    ],
  },
  'opinion/contrary-reasons': {
    data: { items: ['K1'] },
    ways: [inForm(), bySteps(['change_advised.AMEND'], [], 'ciclo modifiche')],
  },
  'change/not-in-text': {
    data: { day: '2024-09-10', codes: ['K1'] },
    ways: [inForm(), inPlan(['K1'], 'piano K1')],
  },
  'change/counts-before': { data: { from: '2024-09-01', day: '2024-09-10' }, ways: [inForm()] },
  'change/outside-items': {
    data: { codes: ['K1', '@profile'] },
    ways: [
      inPlan(['K1', '@profile'], 'piano K1'),
      inPlan(['@profile'], 'piano'),
      bySteps(['change_advised.AMEND'], [], 'ciclo modifiche'),
    ],
  },
  'values/not-received': {
    data: { day: '2024-07-25', codes: ['K1.a'] },
    ways: [inData(['K1.a'], 'dati K1.a'), inForm()],
  },
  'values/open': {
    data: { missing: ['K1.a'], undefined: ['K2'], provisional: ['K3'], changed: ['K4'], uncertified: ['K5'] },
    ways: [
      inData(['K1.a', 'K2', 'K3'], 'dati K1.a', 'risultati K2', 'dati K3'),
      inForm(),
      bySteps(['expected.CONFIRM'], ['K3'], 'ciclo dati/K3'),
      bySteps(['confirmed.CORRECT', 'expected.CONFIRM'], ['K4'], 'ciclo dati/K4'),
      bySteps(['confirmed.CERTIFY'], ['K5'], 'ciclo dati/K5'),
    ],
  },
  'balance/not-approved': {
    data: { codes: ['K1'] },
    ways: [bySteps(['closing.BALANCE_APPROVED'], [], 'ciclo compiti/closing.BALANCE_APPROVED')],
  },
  'targets/changed': { data: { version: 2, codes: ['K1'] }, ways: [inPlan(['K1'], 'piano K1')] },
  'data/not-frozen': {
    data: {},
    ways: [bySteps(['closing.FREEZE'], [], 'ciclo compiti/closing.FREEZE')],
  },
  'data/changed': {
    data: { frozen: HASH, given: HASH },
    ways: [inData([], 'dati', 'archivio versioni'), bySteps(['measured.REOPEN'], [], 'ciclo compiti/measured.REOPEN')],
  },
  'cause/missing': { data: { codes: ['K1'] }, ways: [inForm(), inPlan(['K1'], 'piano K1')] },
  'goals/uncovered': {
    data: { codes: ['OS1'] },
    ways: [inForm('risultati OS1'), bySteps(['measured.REOPEN'], [], 'ciclo compiti/measured.REOPEN')],
  },
  'changes/unlisted': { data: { missing: [2], unknown: [] }, ways: [inForm()] },
  'report/behind': {
    data: { titles: ['Relazione'], moved: ['plan'] },
    ways: [inForm('relazione'), bySteps(['evaluated.CLOSE_REPORT'], [], 'ciclo compiti/evaluated.CLOSE_REPORT')],
  },
  'question/not-open': {
    data: { regarding: null, open: [] },
    ways: [inForm(), bySteps(['validation.ASK'], [], 'ciclo validazione')],
  },
  'remarks/other-year': { data: { year: 2022, expected: 2023 }, ways: [inForm()] },
  'remarks/not-open': { data: { regarding: null, open: [] }, ways: [inForm()] },
  'remarks/unanswered': {
    data: { open: [1] },
    ways: [bySteps(['remarks_carried.ANSWER_REMARK'], [], 'ciclo anni')],
  },
  'criteria/unanswered': { data: { missing: ['clarity'], repeated: [] }, ways: [inForm()] },
  'criteria/unmet': {
    data: { criteria: ['clarity'] },
    ways: [
      bySteps(['validation.VALIDATE_WITH_REMARKS', 'validation.NOT_VALIDATED'], [], 'ciclo validazione'),
      inForm(),
    ],
  },
  'criteria/no-remark': { data: {}, ways: [inForm(), bySteps(['validation.VALIDATE'], [], 'ciclo validazione')] },
  'criteria/no-reason': { data: { criteria: ['clarity'] }, ways: [inForm()] },
  'criteria/all-met': { data: {}, ways: [inForm()] },
  'value/absent': { data: { subject: 'K1' }, ways: [inData(['K1'], 'dati K1')] },
  'value/unchanged': { data: { subject: 'K1', value: '1' }, ways: [inData(['K1'], 'dati K1')] },
  'value/changed': {
    data: { subject: 'K1', before: '1', now: '2' },
    ways: [bySteps(['confirmed.CORRECT'], ['K1'], 'ciclo dati/K1')],
  },
  'value/not-confirmed': {
    data: { subject: 'K1' },
    ways: [bySteps(['expected.CONFIRM'], ['K1'], 'ciclo dati/K1')],
  },
  'value/no-author': { data: { subject: 'K1' }, ways: [inData(['K1'], 'dati K1'), inPlan([], 'piano')] },
  'value/same-person': { data: { subject: 'K1', actor: 'Anna' }, ways: [byActor, inPlan([], 'piano')] },
  'data/sealed': {
    data: { day: '2025-04-30' },
    ways: [bySteps(['measured.REOPEN'], [], 'ciclo compiti/measured.REOPEN')],
  },
  'sheet/other-evaluator': { data: bySheet, ways: [byRole] },
  'sheet/below-evaluator': { data: bySheet, ways: [byRole] },
  'sheet/evaluator-decides': { data: { subject: 'SG', role: 'UNITA' }, ways: [byRole] },
  'sheet/no-proposal': {
    data: { subject: 'SG' },
    ways: [bySteps(['active.PROPOSE_ASSESSMENT'], ['SG'], 'ciclo schede/SG')],
  },
  'sheet/payment-time-unknown': {
    data: { subject: 'SG', objectives: ['SG.SG1'] },
    ways: [inData(['SG.SG1'], 'risultati SG.SG1')],
  },
  'sheet/named': { data: { subject: 'SG' }, ways: [byActor] },
  'oiv/vacant': {
    data: { since: '2024-01-01', reasons: '' },
    ways: [bySteps(['in_office.APPOINT_OIV'], [], 'ciclo compiti/in_office.APPOINT_OIV'), byRole],
  },
  'system/changed': {
    data: { profile: 'SMVP', given: 'ALTRO' },
    ways: [inPlan([], 'piano'), bySteps(['to_confirm.PROPOSE_SYSTEM'], [], 'ciclo compiti/to_confirm.PROPOSE_SYSTEM')],
  },
  'areas/repeated': { data: { areas: ['A'] }, ways: [inForm()] },
  'term/none-open': { data: {}, ways: [nextCycle] },
  'term/not-pending': { data: { term: 'piao' }, ways: [inForm()] },
  'term/already-late': { data: { term: 'piao', since: '2024-01-31' }, ways: [inForm()] },
  'document/not-made': {
    data: { document: 'piao' },
    ways: [bySteps(['approval.APPROVE'], [], 'ciclo compiti/approval.APPROVE')],
  },
  'document/no-address': { data: { titles: [] }, ways: [inForm()] },
  'document/not-yet': { data: { document: 'piao', day: '2024-01-01', made: '2024-01-29' }, ways: [inForm()] },
  'term/not-passed': { data: { term: 'piao', day: '2024-01-01', due: '2024-01-31' }, ways: [onDay] },
};

const said = (href: string): string => {
  const { view, code } = parseRoute(href);
  return code === null ? view : `${view} ${code}`;
};

const rows = Object.entries(TABLE).map(([code, { data, ways }]) => ({
  refusal: { guard: 'form', code, data, wayOut: ways.map(([way]) => way) } as unknown as Refusal,
  ways,
}));

it.each(rows)('$refusal.code leads to the very place', ({ refusal, ways }) => {
  for (const [way, places] of ways) {
    expect(mendingPlaces(refusal, way, CYCLE, NAMES).map(({ href }) => said(href))).toEqual(places);
  }
});

it('speaks of steps that are in the cycle, and of pages that are in the view', () => {
  const steps = new Set(CYCLE.regions.flatMap(({ transitions }) => transitions.map(({ id }) => id)));
  const asked = rows.flatMap(({ ways }) => ways.flatMap(([way]) => (way.by === 'step' ? way.steps : [])));
  expect(asked.filter((id) => !steps.has(id))).toEqual([]);
  const pages = rows
    .flatMap(({ ways }) => ways.flatMap(([, places]) => places))
    .flatMap((place) => (place.startsWith('ciclo ') ? [place.slice('ciclo '.length).split('/')[0]] : []));
  expect(pages.filter((name) => !CYCLE_PAGES.some((page) => page.name === name))).toEqual([]);
});

it('leads to the first error of a plan that has some', () => {
  const [{ refusal } = { refusal: null }] = rows.filter((row) => row.refusal.code === 'plan/errors');
  if (refusal === null) throw new Error('no such row');
  const places = mendingPlaces(refusal, { by: 'plan', codes: [] }, CYCLE, NAMES);
  expect(places).toEqual([{ href: '#/piano?mostra=errori', label: 'Vai al primo errore' }]);
});

it('leads from errors in the values to the values that have problems', () => {
  const [{ refusal } = { refusal: null }] = rows.filter((row) => row.refusal.code === 'data/errors');
  if (refusal === null) throw new Error('no such row');
  const places = mendingPlaces(refusal, { by: 'data', codes: [] }, CYCLE, NAMES);
  expect(places).toEqual([{ href: '#/dati?mostra=problemi', label: 'Valori con problemi' }]);
});

it('names the step as it stands on its button', () => {
  const [way] = TABLE['text/not-checked'].ways[1] ?? [];
  const [row] = rows.filter(({ refusal }) => refusal.code === 'text/not-checked');
  if (way === undefined || row === undefined) throw new Error('no such row');
  expect(mendingPlaces(row.refusal, way, CYCLE, NAMES)).toMatchObject([{ label: 'Restituisci la bozza' }]);
});
