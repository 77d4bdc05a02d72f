import { cyclePath, type EventRecord, namesOf } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import { defaultCycle } from '../../worker/shipped-cycle.ts';
import { seasonsOf } from './seasons.ts';

const CYCLE = defaultCycle();
const NAMES = namesOf(CYCLE, 'it');
const SEASONS = { programming: 'P', management: 'G', reporting: 'R', validation: 'V' };

const event = (seq: number, type: string, input: EventRecord['payload']['input'] = {}): EventRecord =>
  ({ seq, type, at: '2024-01-10T09:00:00.000Z', payload: { input } }) as EventRecord;

function line(current: string, events: readonly EventRecord[]): string[] {
  return seasonsOf(
    { main: current },
    cyclePath(events, () => CYCLE),
    CYCLE,
    NAMES,
    SEASONS,
    (day) => day,
  )
    .flatMap(({ stops }) => stops)
    .map(({ id, status, note }) => `${id} ${status}${note ? ` ${note}` : ''}`);
}

const ACT = { number: '2/2024', date: '2024-01-29', organ: 'Giunta', title: 'PIAO' };
const APPROVED = [event(1, 'CLOSE_DRAFT'), event(2, 'SUBMIT', { on: '2024-01-22' }), event(3, 'APPROVE', { act: ACT })];

it('starts at the draft, rare detours left out', () => {
  expect(line('drafting', [])).toEqual([
    'drafting current',
    'checking ahead',
    'approval ahead',
    'running ahead',
    'collecting ahead',
    'oiv_check ahead',
    'monitored ahead',
    'change_proposed ahead',
    'change_advised ahead',
    'closing ahead',
    'measured ahead',
    'evaluated ahead',
    'report_approval ahead',
    'validation ahead',
    'validated ahead',
    'published ahead',
  ]);
});

it('says when a state was left, and by which act', () => {
  expect(line('running', APPROVED).slice(0, 4)).toEqual([
    'drafting done 2024-01-10',
    'checking done 2024-01-22',
    'approval done 2024-01-29 · n. 2/2024',
    'running current',
  ]);
});

it('leaves out detours a year did not take, and shows the rare ones it did', () => {
  const states = line('closing', [...APPROVED, event(4, 'YEAR_END')]).map((stop) => stop.split(' ')[0]);
  expect(states).not.toContain('collecting');
  const urgent = [...APPROVED.slice(0, 2), event(3, 'URGENT_ACT', { act: ACT })];
  expect(line('ratification', urgent)).toContain('ratification current');
});

it('takes back what a return undid', () => {
  const returned = [event(1, 'CLOSE_DRAFT'), event(2, 'RETURN')];
  expect(line('drafting', returned).slice(0, 2)).toEqual(['drafting current', 'checking ahead']);
});
