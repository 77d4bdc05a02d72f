import { globSync, readFileSync } from 'node:fs';
import type { CycleDefinition, Json } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import {
  advance,
  createInstance,
  type CycleState,
  definitionProblems,
  type Payload,
  startCycle,
} from '../src/index.ts';
import { compileWithPacks } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { criteriaFor } from './fake-steps.ts';

/** Cycles of bodies that are made in another way: the default one with what differs. Each goes through its year. */
const EXAMPLES = new URL('../../../examples/', import.meta.url);

function textOf(name: string): string {
  const paths = globSync(`${name}/*.piano`, { cwd: EXAMPLES }).toSorted();
  return paths.map((path) => readFileSync(new URL(path, EXAMPLES), 'utf8')).join('\n');
}

const HASH = `sha256:${'a'.repeat(64)}`;
const act = (date: string, organ: string): Payload => ({
  act: { number: '1', date, organ, title: 'Atto' },
});
const document = { title: 'Relazione', hash: HASH, where: 'Amministrazione trasparente' };
const judged: Payload['judgements'] = [{ subject: 'ENTE', level: 'ottimo', reasons: 'Obiettivi raggiunti' }];

/** Day, role, event, payload, the state of `main` after it; null: refused. */
type Row = readonly [string, string, string, Payload, string | null];

/** What every year has from the end of the collection on. */
const rest = (organ: string, evaluator: string): readonly Row[] => [
  ['2024-12-31', 'CLOCK', 'YEAR_END', {}, 'closing'],
  ['2025-04-28', 'CONSIGLIO', 'BALANCE_APPROVED', act('2025-04-28', 'Consiglio'), 'closing'],
  ['2025-04-29', 'CONTROLLER', 'FREEZE', {}, 'measured'],
  ['2025-05-20', evaluator, 'EVALUATE', { scope: 'body', judgements: judged }, 'evaluated'],
  [
    '2025-06-10',
    'CONTROLLER',
    'CLOSE_REPORT',
    { documents: [document], changes: [], genderSection: 'Capitolo 5' },
    'report_approval',
  ],
  ['2025-06-16', organ, 'APPROVE', act('2025-06-16', 'Giunta'), 'validation'],
  ['2025-06-20', evaluator, 'VALIDATE', { criteria: criteriaFor({ event: 'VALIDATE' }) }, 'validated'],
  ['2025-06-23', 'RPCT', 'PUBLISH', { documents: [document], bundle: HASH }, 'published'],
];

const monitored = (evaluator: string): readonly Row[] => [
  ['2024-07-01', 'CONTROLLER', 'OPEN_MONITORING', {}, 'collecting'],
  ['2024-07-20', 'CONTROLLER', 'CLOSE_COLLECTION', {}, evaluator === 'NUCLEO' ? 'nucleo_check' : 'oiv_check'],
  ['2024-07-29', evaluator, 'REPORT', { outcome: 'regular', report: 'Regolare' }, 'monitored'],
  ['2024-07-30', 'VERTICE', 'NO_CHANGE', {}, 'running'],
];

const YEARS: Readonly<Record<string, readonly Row[]>> = {
  'comune-con-nucleo': [
    ['2024-01-10', 'CONTROLLER', 'CLOSE_DRAFT', {}, 'checking'],
    ['2024-01-12', 'VERTICE', 'SUBMIT', {}, 'council'],
    ['2024-01-15', 'ORGANO', 'ADOPT_DUP', act('2024-01-15', 'Giunta'), null],
    ['2024-01-15', 'CONSIGLIO', 'AMEND_DUP', { reasons: 'Manca la mobilità' }, 'drafting'],
    ['2024-01-16', 'CONTROLLER', 'CLOSE_DRAFT', {}, 'checking'],
    ['2024-01-17', 'VERTICE', 'SUBMIT', {}, 'council'],
    ['2024-01-20', 'CONSIGLIO', 'ADOPT_DUP', act('2024-01-20', 'Consiglio'), 'approval'],
    ['2024-01-30', 'ORGANO', 'APPROVE', act('2024-01-30', 'Giunta'), 'running'],
    ...monitored('NUCLEO'),
    ...rest('ORGANO', 'NUCLEO'),
  ],
  'camera-commissariata': [
    ['2024-01-10', 'CONTROLLER', 'CLOSE_DRAFT', {}, 'checking'],
    ['2024-01-12', 'VERTICE', 'SUBMIT', {}, 'approval'],
    ['2024-01-29', 'GIUNTA', 'APPROVE', act('2024-01-29', 'Giunta'), null],
    [
      '2024-01-30',
      'COMMISSARIO',
      'URGENT_ACT',
      { ...act('2024-01-30', 'Commissario'), by: 'commissario' },
      'ratification',
    ],
    ['2024-02-02', 'COMMISSARIO', 'RATIFY', act('2024-02-02', 'Commissario'), null],
    ['2024-02-03', 'GIUNTA', 'RATIFY', act('2024-02-03', 'Giunta'), null],
    ['2024-03-01', 'CONSIGLIO', 'SEAT_BOARD', act('2024-03-01', 'Consiglio'), 'ratification'],
    ['2024-03-04', 'GIUNTA', 'RATIFY', act('2024-03-04', 'Giunta'), 'running'],
    ...monitored('OIV'),
    ...rest('GIUNTA', 'OIV'),
  ],
};

describe.each(Object.keys(YEARS))('%s', (name) => {
  const { plan, diagnostics } = compileWithPacks(textOf(name));
  const [cycle] = plan.cycles as readonly [CycleDefinition];

  test('has no findings, and gives a machine', () => {
    expect(diagnostics.filter(({ severity }) => severity !== 'information')).toEqual([]);
    expect(definitionProblems(cycle)).toEqual([]);
  });

  test('goes through its year, and refuses what is not its own', () => {
    let state: CycleState = startCycle(createInstance('ente', 2024), cycle);
    for (const [day, role, type, payload, reached] of YEARS[name] ?? []) {
      const command = { id: `${day} ${role} ${type}`, at: `${day}T09:00:00.000Z`, actor: role, role, type };
      const result = advance(state, { ...command, payload: payload as Json }, factsFor(state), cycle);
      expect([command.id, result.kind]).toEqual([command.id, reached === null ? 'refused' : 'accepted']);
      if (result.kind === 'accepted') state = result.state;
      if (reached !== null) expect([command.id, state.value['main']]).toEqual([command.id, reached]);
    }
    expect(state.value['main']).toBe('published');
  });
});
