import type { Json } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  advance,
  type CycleState,
  createEvent,
  eventLine,
  createInstance,
  cycleHash,
  emptyHead,
  type EventRecord,
  type Facts,
  headAfter,
  type Payload,
  startCycle,
} from '../src/index.ts';
import { standingValidation } from '../src/context.ts';
import { verifyLines } from '../src/journal/verify.ts';
import { CYCLE } from './default-cycle.ts';
import { facts } from './fake-facts.ts';
import { criteriaFor, passedTerms } from './fake-steps.ts';

const INSTANCE = createInstance('alessandria_asti', 2024);
const HASH = `sha256:${'a'.repeat(64)}`;

const PIAO: Act = { number: '2/2024', date: '2024-01-29', organ: 'Giunta', title: 'PIAO 2024-2026' };
const UPDATE: Act = {
  number: '122/2024',
  date: '2024-09-18',
  organ: 'Giunta',
  title: 'Aggiornamento del PIAO 2024-2026',
};
const BALANCE: Act = { number: '6/2025', date: '2025-04-30', organ: 'Consiglio', title: 'Bilancio consuntivo 2024' };
const REPORT: Act = {
  number: '50/2025',
  date: '2025-06-16',
  organ: 'Giunta',
  title: 'Relazione sulla performance 2024',
};

const REVISED = [
  'A1.3',
  'A3.1_03',
  'B1.1',
  'B2.2',
  'B2.2_01',
  'B2.2_02',
  'B2.2_03',
  'B2.2_05',
  'B2.2_04',
  'B3.1',
  'B3.2',
  'C1.1_01',
];

const january = facts({ commitments: Object.fromEntries([...REVISED, 'EC07'].map((code) => [code, 'gennaio'])) });
const september = facts({
  planHash: `sha256:${'9'.repeat(64)}`,
  commitments: { ...january.commitments, ...Object.fromEntries(REVISED.map((code) => [code, 'settembre'])) },
});
const december = { ...september, missed: ['EC07'], missedWithoutCause: ['EC07'] };

const items = REVISED.map((code) => ({
  code,
  what: 'target',
  old: 'non pubblicato',
  new: 'come da delibera n. 122',
  cause: 'Monitoraggio di luglio',
  evidence: 'Relazione 2024, riga 748',
}));
const opinions = items.map((_, index) => ({ item: index + 1, opinion: 'favourable' as const, text: '' }));

/** The year as it went: day of recording, role, event, payload, facts, state reached. */
const YEAR: readonly (readonly [string, string, string, Payload, Facts, string])[] = [
  ['2024-01-22', 'CONTROLLER', 'CLOSE_DRAFT', {}, january, 'checking'],
  ['2024-01-24', 'VERTICE', 'SUBMIT', {}, january, 'approval'],
  ['2024-01-29', 'ORGANO', 'APPROVE', { act: PIAO }, january, 'running'],
  ['2024-07-01', 'CONTROLLER', 'OPEN_MONITORING', {}, january, 'collecting'],
  ['2024-07-22', 'CONTROLLER', 'CLOSE_COLLECTION', {}, january, 'oiv_check'],
  [
    '2024-07-29',
    'OIV',
    'REPORT',
    { outcome: 'regular', report: 'Monitoraggio infrannuale 2024' },
    january,
    'monitored',
  ],
  ['2024-09-02', 'VERTICE', 'PROPOSE_CHANGE', { items }, january, 'change_proposed'],
  ['2024-09-12', 'OIV', 'OPINION', { opinions }, january, 'change_advised'],
  ['2024-09-18', 'ORGANO', 'APPROVE', { act: UPDATE }, september, 'running'],
  ['2024-12-31', 'CLOCK', 'YEAR_END', {}, september, 'closing'],
  ['2025-04-30', 'CONSIGLIO', 'BALANCE_APPROVED', { act: BALANCE }, september, 'closing'],
  ['2025-05-05', 'CLOCK', 'TERM_PASSED', { term: 'freeze' }, september, 'closing'],
  ['2025-05-07', 'CONTROLLER', 'FREEZE', {}, december, 'measured'],
  [
    '2025-05-20',
    'OIV',
    'EVALUATE',
    {
      scope: 'body',
      judgements: [{ subject: 'ENTE', level: 'ottimo', reasons: 'Performance 99,90 %' }],
      causes: [{ code: 'EC07', cause: 'Proventi da terzi inferiori al previsto' }],
    },
    december,
    'evaluated',
  ],
  [
    '2025-05-22',
    'ORGANO',
    'EVALUATE',
    { scope: 'units', judgements: [{ subject: 'AREA', level: 'ottimo', reasons: 'Performance 99,73 %' }] },
    december,
    'evaluated',
  ],
  [
    '2025-06-10',
    'CONTROLLER',
    'CLOSE_REPORT',
    { documents: [{ title: 'Relazione 2024', hash: HASH, where: '' }], changes: [2], genderSection: 'Capitolo 5' },
    december,
    'report_approval',
  ],
  ['2025-06-16', 'ORGANO', 'APPROVE', { act: REPORT }, december, 'validation'],
  ['2025-06-20', 'OIV', 'VALIDATE', { criteria: criteriaFor({ event: 'VALIDATE' }) }, december, 'validated'],
  [
    '2025-06-23',
    'RPCT',
    'PUBLISH',
    { documents: [{ title: 'Relazione 2024', hash: HASH, where: 'Amministrazione trasparente' }], bundle: HASH },
    december,
    'published',
  ],
];

describe('the year 2024 of Alessandria-Asti', () => {
  const events: EventRecord[] = [];
  let state: CycleState = startCycle(INSTANCE, CYCLE);

  it.each(YEAR)('%s %s %s', (day, role, type, payload, given, reached) => {
    const command = {
      id: `${day}-${type}`,
      at: `${day}T09:00:00.000Z`,
      actor: role.toLowerCase(),
      role,
      type,
      payload: payload as Json,
    };
    const result = advance(state, command, given, CYCLE);
    expect(result).toMatchObject({ kind: 'accepted', state: { value: { main: reached } } });
    if (result.kind === 'refused') return;
    const isValidated = reached === 'validated' || reached === 'published';
    expect(standingValidation(result.state.context) !== null).toBe(isValidated);
    const head = events.length === 0 ? emptyHead(INSTANCE, CYCLE) : headAfter(events.at(-1) as EventRecord);
    events.push(createEvent(head, command, given, cycleHash(CYCLE)));
    state = result.state;
  });

  it('left two sealed versions with their acts, the old targets beside the new', () => {
    expect(state.context.versions.map(({ version, act, day }) => [version, act.number, day])).toEqual([
      [1, '2/2024', '2024-01-29'],
      [2, '122/2024', '2024-09-18'],
    ]);
    expect(state.context.changes).toMatchObject([{ end: 'approved', version: 2 }]);
    expect(state.context.changes[0]?.items).toHaveLength(12);
  });

  it('was on time but for the data, and nothing is left to do', () => {
    expect(state.context.late).toEqual([{ term: 'freeze', due: '2025-04-30', noticedOn: '2025-05-05', reasons: null }]);
    expect(passedTerms(state, '2030-01-01')).toEqual([]);
  });

  it('verifies from its lines alone', () => {
    expect(verifyLines(events.map(eventLine), { instance: INSTANCE, definition: CYCLE })).toMatchObject({
      kind: 'whole',
      state,
    });
  });

  it('would not have closed the report with September’s targets changed again, or without the list of changes', () => {
    const until = events.slice(0, 15);
    const before = verifyLines(until.map(eventLine), { instance: INSTANCE, definition: CYCLE });
    if (before.kind === 'broken') throw new Error('broken');
    const [, , type, payload] = YEAR[15] as (typeof YEAR)[number];
    const command = {
      id: 'x',
      at: '2025-06-10T09:00:00.000Z',
      actor: 'x',
      role: 'CONTROLLER',
      type,
      payload: { ...payload, changes: [] } as Json,
    };
    const moved = { ...december, commitments: { ...december.commitments, EC07: 'giugno' } };
    const result = advance(before.state, command, moved, CYCLE);
    expect(result.kind === 'refused' && result.refusals.map(({ code }) => code)).toEqual([
      'targets/changed',
      'changes/unlisted',
    ]);
  });
});
