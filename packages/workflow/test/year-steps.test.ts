import { globSync, readFileSync } from 'node:fs';
import type { CycleDefinition } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import {
  createInstance,
  cycleHash,
  cyclePath,
  type CycleState,
  type EventRecord,
  startCycle,
  type YearStep,
  yearSteps,
} from '../src/index.ts';
import { CYCLE, cycleFrom } from './default-cycle.ts';
import { ACT, START, stateIn, walk } from './fake-steps.ts';

const EXAMPLES = new URL('../../../examples/', import.meta.url);

function variant(name: string): CycleDefinition {
  const paths = globSync(`${name}/*.piano`, { cwd: EXAMPLES }).toSorted();
  return cycleFrom(paths.map((path) => readFileSync(new URL(path, EXAMPLES), 'utf8')).join('\n'));
}

/** The lines of a year without a journal. */
function ahead(definition: CycleDefinition, state: CycleState = startCycle(createInstance('x', 2024), definition)) {
  return yearSteps([], state, definition, () => definition);
}

function shown({ kind, step, day, term, due }: YearStep): string {
  return [kind, step.id, day, term?.code, due].filter(Boolean).join(' ');
}

/** Events as a journal would keep them, as far as the path and the lines read them. */
function events(steps: readonly (readonly [type: string, day: string, input?: object])[]): readonly EventRecord[] {
  return steps.map(
    ([type, day, input = {}], at) =>
      ({
        seq: at + 1,
        type,
        role: type === 'YEAR_END' ? 'CLOCK' : 'ORGANO',
        at: `${day}T09:00:00.000Z`,
        cycleHash: cycleHash(CYCLE),
        payload: { input: { on: day, ...input }, facts: { conditions: {} } },
      }) as unknown as EventRecord,
  );
}

function told(steps: Parameters<typeof events>[0], state: CycleState): readonly YearStep[] {
  return yearSteps(
    cyclePath(events(steps), () => CYCLE),
    state,
    CYCLE,
    () => CYCLE,
  );
}

describe('a year that has not begun', () => {
  it('is its shortest way, with the terms to be met on it', () => {
    expect(ahead(CYCLE, START).map(shown)).toEqual([
      'expected drafting.CLOSE_DRAFT',
      'expected checking.SUBMIT',
      'expected approval.APPROVE piao 2024-01-31',
      'expected running.OPEN_MONITORING monitoring 2024-07-31',
      'expected running.YEAR_END year_end 2024-12-31',
      'expected closing.BALANCE_APPROVED balance 2025-04-30',
      'expected closing.FREEZE freeze 2025-04-30',
      'expected measured.EVALUATE.body evaluation 2025-05-31',
      'expected evaluated.CLOSE_REPORT',
      'expected report_approval.APPROVE report 2025-06-30',
      'expected validation.VALIDATE validation 2025-06-30',
      'expected validated.PUBLISH publication',
    ]);
  });

  it.each(['comune-con-nucleo', 'camera-commissariata'])('of %s goes by its own steps', (name) => {
    const lines = ahead(variant(name));
    expect(lines.at(-1)?.step.id).toBe('validated.PUBLISH');
    expect(new Set(lines.map(({ step }) => step.id)).size).toBe(lines.length);
    const dues = lines.flatMap(({ due }) => due ?? []);
    expect(dues).toEqual(dues.toSorted());
    if (name === 'comune-con-nucleo') expect(lines.map(({ step }) => step.id)).toContain('council.ADOPT_DUP');
  });

  it('of a cycle without an end has no way to be told', () => {
    expect(
      ahead(
        cycleFrom(
          'lingua it\nciclo C "C" {\n ruolo A "A"\n stato s "S" iniziale { su E "E" -> t da A }\n stato t "T" { su F "F" -> s da A }\n}\n',
        ),
      ),
    ).toEqual([]);
  });
});

describe('a year under way', () => {
  it('tells what was done, late or not, and what is still to come from there', () => {
    const lines = told(
      [
        ['CLOSE_DRAFT', '2024-01-20'],
        ['TERM_PASSED', '2024-02-02', { term: 'piao' }],
        ['SUBMIT', '2024-02-05'],
        ['APPROVE', '2024-02-10', { act: ACT }],
      ],
      stateIn('running'),
    );
    expect(lines.slice(0, 4).map(shown)).toEqual([
      'taken drafting.CLOSE_DRAFT 2024-01-20',
      'taken checking.SUBMIT 2024-02-05',
      'taken approval.APPROVE 2024-02-10 piao 2024-01-31',
      'expected running.OPEN_MONITORING monitoring 2024-07-31',
    ]);
    expect(lines[2]?.act).toEqual(ACT);
    expect(lines.filter(({ kind, term }) => kind === 'expected' && term?.code === 'piao')).toEqual([]);
  });

  it('goes on from the state itself, not by a change that nobody proposed', () => {
    const [next] = ahead(CYCLE, stateIn('monitored'));
    expect(next?.step.id).toBe('monitored.NO_CHANGE');
  });

  it('says which term ceased to run unmet, and that the calendar is never late', () => {
    const state = walk('drafting.CLOSE_DRAFT', 'checking.SUBMIT', 'approval.APPROVE', 'running.YEAR_END');
    const lines = told(
      [
        ['CLOSE_DRAFT', '2024-01-20'],
        ['SUBMIT', '2024-01-25'],
        ['APPROVE', '2024-01-29', { act: ACT }],
        ['YEAR_END', '2025-01-01'],
      ],
      state,
    ).filter(({ kind }) => kind !== 'expected');
    expect(lines.map(({ kind, step }) => [kind, step.id])).toContainEqual(['missed', 'running.OPEN_MONITORING']);
    expect(lines.find(({ kind }) => kind === 'missed')?.due).toBe('2024-07-31');
    expect(lines.find(({ step }) => step.code === 'YEAR_END')?.due).toBeNull();
  });

  it('that is over has nothing ahead', () => {
    expect(ahead(CYCLE, stateIn('published')).filter(({ kind }) => kind === 'expected')).toEqual([]);
  });
});
