import { expect, it } from 'vitest';
import {
  createInstance,
  type CycleState,
  instanceOfPlan,
  dueAt,
  isTypedDay,
  isInstant,
  romeDay,
  startCycle,
} from '../src/index.ts';
import { compileWithPacks, CYCLE } from './default-cycle.ts';
import { passedTerms, stepById, START, stateIn, take } from './fake-steps.ts';

it('knows which days exist', () => {
  const none = ['2023-02-29', '2024-13-01', '2024-1-1', '', '2024-04-31'];
  expect(['2024-02-29', '0024-02-29', ...none].filter(isTypedDay)).toEqual(['2024-02-29']);
  expect(isInstant('2024-01-29T10:00:00.000Z')).toBe(true);
  expect(isInstant('2024-01-29T24:00:00.000Z')).toBe(false);
});

it('gives the day in Rome, as the time zone database does', () => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });
  for (let time = Date.UTC(2009, 0, 1); time < Date.UTC(2040, 0, 1); time += 7_190_000 * 3) {
    const at = new Date(time).toISOString();
    expect(romeDay(at)).toBe(format.format(time));
  }
  for (const at of [
    '2024-03-31T00:59:59.999Z',
    '2024-03-31T01:00:00.000Z',
    '2024-10-27T00:59:59.999Z',
    '2024-06-30T22:00:00.000Z',
  ]) {
    expect(romeDay(at)).toBe(format.format(new Date(at)));
  }
});

it('takes the last day of a month for one it has not', () => {
  const { settings } = createInstance('x', 2023);
  const state = startCycle(
    createInstance('x', 2023, { settings: { ...settings, monitoring: { month: 2, day: 31 } } }),
    CYCLE,
  );
  expect(dueAt(state, CYCLE)[1]).toMatchObject({ term: 'monitoring', due: '2023-02-28' });
});

it('lists the terms of the year by day', () => {
  const due = dueAt(START, CYCLE).map((deadline) => [deadline.term, deadline.due]);
  expect(due).toEqual([
    ['piao', '2024-01-31'],
    ['monitoring', '2024-07-31'],
    ['year_end', '2024-12-31'],
    ['balance', '2025-04-30'],
    ['freeze', '2025-04-30'],
    ['evaluation', '2025-05-31'],
    ['report', '2025-06-30'],
    ['validation', '2025-06-30'],
  ]);
});

it('takes what the body decides about its year from the text of the plan', () => {
  const rules =
    'monitoring 15/09; changes_until 30/11; contrary_opinion blocks; payment_time_share 40%; budget_term 15/03/2024';
  const text = `plan P period 2024 { cycle_rules { ${rules} }; indicator A weight 100% target yes }`;
  const { plan, diagnostics } = compileWithPacks(text);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const instance = instanceOfPlan(plan);
  expect(instance).toEqual({
    body: 'P',
    year: 2024,
    budgetTerm: '2024-03-15',
    settings: {
      monitoring: { month: 9, day: 15 },
      changeCutoff: { month: 11, day: 30 },
      contraryOpinion: 'block',
      paymentTimeShare: '2/5',
    },
  });
  const days = instance && dueAt(startCycle(instance, CYCLE), CYCLE).map(({ term, due }) => [term, due]);
  expect(days?.slice(0, 2)).toEqual([
    ['piao', '2024-04-15'],
    ['monitoring', '2024-09-15'],
  ]);
});

it('moves the PIAO thirty days after a budget put off', () => {
  const state = startCycle(createInstance('x', 2024, { budgetTerm: '2024-03-15' }), CYCLE);
  expect(dueAt(state, CYCLE)[0]).toMatchObject({
    term: 'piao',
    printed: '2024-04-14',
    due: '2024-04-15',
    holiday: 'sunday',
  });
});

/** The terms whose delay is recorded and whose step is not taken, with what the law attaches to it. */
const noticed = (state: CycleState) =>
  dueAt(state, CYCLE).flatMap((one) => (one.noticed ? [[one.term, one.consequence]] : []));

it('a term is late the day after, and the delay stays on record when it is met', () => {
  expect(passedTerms(START, '2024-01-31')).toEqual([]);
  expect(passedTerms(START, '2024-02-01').map(({ term }) => term)).toEqual(['piao']);
  const late = take(START, stepById('main.TERM_PASSED'));
  expect(late.context.late).toMatchObject([{ term: 'piao', due: '2024-01-31' }]);
  expect(noticed(late)).toEqual([['piao', 'hiring-and-rewards']]);
  const approved = ['drafting.CLOSE_DRAFT', 'checking.SUBMIT', 'approval.APPROVE'].reduce(
    (state, id) => take(state, stepById(id)),
    late,
  );
  expect(approved.context.late).toHaveLength(1);
  expect(noticed(approved)).toEqual([]);
});

it('an urgent act opens the ratification; a refusal opens the PIAO again', () => {
  const urgent = stateIn('ratification');
  const terms = dueAt(urgent, CYCLE).filter(({ kind }) => kind === 'term');
  expect(terms[0]).toMatchObject({ term: 'ratification', due: null }); // it waits since 1 June
  expect(terms[1]).toMatchObject({ term: 'monitoring', due: '2024-07-31' });
  const rejected = take(urgent, stepById('ratification.REJECT'));
  expect(dueAt(rejected, CYCLE).map(({ term }) => term)).toContain('piao');
  expect(rejected.context.versions).toMatchObject([{ version: 1, standing: 'rejected' }]);
});

it('publication is due on the day of the validation', () => {
  const terms = dueAt(stateIn('validated'), CYCLE).filter(({ kind }) => kind === 'term');
  expect(terms).toMatchObject([{ term: 'publication', due: '2025-05-02' }]);
});
