import { namesOf, type PossibleStep, stepsOf } from '@traguardo/workflow';
import { expect, it } from 'vitest';
import { defaultCycle } from '../../worker/shipped-cycle.ts';
import { type CycleDesk, emptyDesk } from '../../workspace/cycle/cycle-desk.ts';
import { isOccasional, movingOn, whoseTurn } from './whose-turn.ts';

const definition = defaultCycle();

/** The steps that leave the states the regions are in, none refused; the terms that are met are due no more. */
function stepsAt(at: Readonly<Record<string, string>>, met: readonly string[] = []): readonly PossibleStep[] {
  return stepsOf(definition)
    .filter(({ step, region }) => step.from.includes(at[region.code] ?? ''))
    .map(({ step, region }): PossibleStep => {
      const isDue = step.term !== null && !met.includes(step.term);
      const due = isDue ? ({ term: step.term } as PossibleStep['due']) : null;
      return { step, region, subject: null, roles: step.roles, ready: true, refusals: [], ahead: [], due, idle: false };
    });
}

const idsOf = (steps: readonly PossibleStep[]): readonly string[] => steps.map(({ step }) => step.id);

it('tells what is there in case it is needed from what somebody has to do', () => {
  const at = { main: 'published', remarks: 'no_remarks', oiv: 'in_office', system: 'adopted' };
  expect(idsOf(stepsAt(at).filter((step) => isOccasional(step, at)))).toEqual([
    'published.MATERIAL_ERROR',
    'no_remarks.CARRY_REMARKS',
    'to_confirm.PROPOSE_SYSTEM',
    'in_office.OIV_VACANT',
    'in_office.APPOINT_OIV',
  ]);
  const vacant = { oiv: 'vacant', system: 'to_confirm', remarks: 'remarks_carried' };
  expect(stepsAt(vacant).filter((step) => isOccasional(step, vacant))).toEqual([]);
});

it('waits for the monitoring once, and for a second one no more', () => {
  const at = { main: 'running' };
  expect(idsOf(movingOn(stepsAt(at), definition, at))).toContain('running.OPEN_MONITORING');
  expect(idsOf(movingOn(stepsAt(at, ['monitoring']), definition, at))).toEqual([
    'running.PROPOSE_CHANGE',
    'running.YEAR_END',
  ]);
});

it('says what the calendar is waited for with where nobody has anything to do', () => {
  const names = namesOf(definition, 'it');
  const desk = (met: readonly string[], isIdle: boolean): CycleDesk => {
    const value = { main: 'running' };
    const steps = stepsAt(value, met).map((each) => ({ ...each, idle: isIdle && each.step.code === 'PROPOSE_CHANGE' }));
    return {
      ...emptyDesk('2024-09-01'),
      definition,
      cycle: { value, items: {}, context: {} } as unknown as CycleDesk['cycle'],
      steps,
    };
  };
  expect(whoseTurn(desk([], true), names)).toMatchObject({ movers: ['Controllo di gestione'], awaited: '' });
  expect(whoseTurn(desk(['monitoring'], true), names)).toMatchObject({ movers: [], awaited: 'Chiudi l’anno' });
  expect(whoseTurn(desk(['monitoring'], false), names)?.movers).toContain('Segretario generale');
});

it('waits for a change only where the text makes one', () => {
  const at = { main: 'monitored' };
  const steps = stepsAt(at).map((each) => ({ ...each, idle: each.step.code === 'PROPOSE_CHANGE' }));
  expect(idsOf(movingOn(steps, definition, at))).toEqual(['monitored.NO_CHANGE']);
  expect(idsOf(movingOn(stepsAt(at), definition, at))).toEqual(['running.PROPOSE_CHANGE', 'monitored.NO_CHANGE']);
});

it('waits for what leads on before what goes back, and for an answer to an open question before both', () => {
  const at = { main: 'validation' };
  const steps = stepsAt(at);
  expect(idsOf(movingOn(steps, definition, at))).toEqual(['validation.ANSWER']);
  const unasked = steps.filter(({ step }) => step.code !== 'ANSWER');
  expect(idsOf(movingOn(unasked, definition, at))).toEqual(['validation.VALIDATE', 'validation.VALIDATE_WITH_REMARKS']);
  const redo = { main: 'to_redo' };
  expect(idsOf(movingOn(stepsAt(redo), definition, redo))).toHaveLength(2);
  expect(movingOn(steps, null, at)).toEqual([]);
});
