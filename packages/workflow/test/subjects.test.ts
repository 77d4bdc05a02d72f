import { describe, expect, it } from 'vitest';
import { PERCENT, quantity, ratio } from '@traguardo/model';
import {
  advance,
  type CycleState,
  type Facts,
  factsFrom,
  givenText,
  possibleFor,
  stepsOf,
  valueStanding,
} from '../src/index.ts';
import { isSamePerson } from '../src/values/value-standing.ts';
import { CYCLE } from './default-cycle.ts';
import { factsFor } from './fake-facts.ts';
import { input, node, outcome, plan, sheet } from './fake-plan.ts';
import { AT, command, commandFor, stateIn, stepById, take } from './fake-steps.ts';

const CERTIFIED: Partial<Facts> = { certification: { required: true, own: false } };

describe('the sealing of data agrees with the life of values', () => {
  const closing = stateIn('closing');
  const freeze = stepById('closing.FREEZE');
  const values = factsFor(closing).values;
  const attempt = (state: CycleState, own: Partial<Facts>): string => {
    const result = advance(state, commandFor(freeze, state), factsFor(state, own), CYCLE);
    return result.kind === 'accepted' ? 'sealed' : result.refusals.map(({ code }) => code).join();
  };
  const confirmed = take(closing, stepById('expected.CONFIRM'));

  it('a final value in the data is a confirmed one: nothing else is asked of a body that follows no values', () => {
    expect(attempt(closing, {})).toBe('sealed');
    expect(attempt(closing, { values: { ...values, provisional: ['I1'] } })).toBe('values/open');
  });

  it('what is recorded counts before the mark, as long as the value is the same', () => {
    expect(attempt(confirmed, { values: { ...values, provisional: ['I1'] } })).toBe('sealed');
    expect(attempt(confirmed, { values: { ...values, given: { ...values.given, I1: '61 %' } } })).toBe('values/open');
  });

  it('certification is asked for only where the profile says so, and a mark is nobody’s act', () => {
    const marked = { ...values, certified: ['I1', 'I2'] };
    expect(attempt(closing, { values: marked })).toBe('sealed');
    expect(attempt(closing, { ...CERTIFIED, values: marked })).toBe('values/open');
    const first = take(confirmed, stepById('confirmed.CERTIFY'));
    expect(attempt(first, CERTIFIED)).toBe('values/open');
    const payload = { subject: 'I2', on: '2025-05-02' };
    const second = advance(first, command('CERTIFY', 'CONTROLLER', payload, { actor: 'neri' }), factsFor(first), CYCLE);
    expect(second.kind === 'accepted' && attempt(second.state, CERTIFIED)).toBe('sealed');
  });
});

describe('a correction', () => {
  it('keeps the old value with its reasons, and asks for a new confirmation and certification', () => {
    const certified = stateIn('certified');
    const facts = factsFor(certified);
    const own = { values: { ...facts.values, given: { ...facts.values.given, I1: '61.5 %' } } };
    const corrected = take(certified, stepById('confirmed.CORRECT'), factsFor(certified, own));
    expect(corrected.items['data']).toEqual({ I1: 'corrected' });
    expect(corrected.context.values['I1']?.map(({ kind, value }) => [kind, value])).toEqual([
      ['confirmed', '60 %'],
      ['certified', '60 %'],
      ['corrected', '61.5 %'],
    ]);
    expect(corrected.context.values['I1']?.at(-1)).toMatchObject({ reasons: 'motivi', actor: 'rossi' });
    expect(valueStanding('I1', corrected.context, factsFor(corrected, own))).toBe('corrected');
  });
});

describe('one event for many', () => {
  const running = stateIn('running');
  const confirm = (payload: object) =>
    advance(running, command('CONFIRM', 'UNITA', { on: '2024-06-01', ...payload }), factsFor(running), CYCLE);

  it('takes the step for each of them, and remembers each', () => {
    const result = confirm({ subjects: ['I1', 'I2'] });
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
    expect(result.state.items['data']).toEqual({ I1: 'confirmed', I2: 'confirmed' });
    expect(Object.keys(result.state.context.values)).toEqual(['I1', 'I2']);
  });

  it('is refused for all when it is for one, every reason told once', () => {
    const result = confirm({ subjects: ['I1', 'I9', 'I1'] });
    expect(result).toMatchObject({ kind: 'refused' });
    const codes = result.kind === 'refused' ? result.refusals.map(({ code }) => code) : [];
    expect(codes).toEqual(['subject/unknown', 'state/not-here']);
  });

  it('names one or several, never both, never none', () => {
    for (const payload of [
      { subject: 'I1', subjects: ['I2'] },
      { subjects: [] },
      { subjects: [1] },
      { subjects: 'I1' },
    ])
      expect(confirm(payload).kind).toBe('refused');
  });
});

describe('a sheet', () => {
  it('is not accepted, begun all the same, reassigned in the year, evaluated, put to conciliation, paid', () => {
    const declined = take(stateIn('assigned'), stepById('assigned.NOT_ACCEPT'));
    const active = take(declined, stepById('accepted.ACTIVATE'));
    const again = take(active, stepById('active.REASSIGN'));
    expect(again.items['individual']).toEqual({ SG: 'assigned' });
    const paid = take(take(stateIn('decided'), stepById('shared.MAKE_PAYABLE')), stepById('payable.PAY'));
    expect(paid.items['individual']).toEqual({ SG: 'paid' });
  });

  it('is evaluated by who the law says', () => {
    const running = stateIn('running');
    const assign = (subject: string, role: string) =>
      advance(running, command('ASSIGN', role, { subject }), factsFor(running), CYCLE).kind;
    expect([
      assign('SG', 'ORGANO'),
      assign('SG', 'VERTICE'),
      assign('DIR1', 'VERTICE'),
      assign('DIR1', 'UNITA'),
    ]).toEqual(['accepted', 'refused', 'accepted', 'refused']);
  });

  it('leaves no name and no score in the journal', () => {
    const paid = take(stateIn('payable'), stepById('payable.PAY'));
    const kept = JSON.stringify(paid.context.sheets);
    expect(kept).not.toMatch(/actor|score|rossi/);
  });
});

/** Every state a sheet can be in, with the main region before and after validation. */
describe('invariant 1: no way to payable without validated', () => {
  const mains = [
    'running',
    'measured',
    'evaluated',
    'report_approval',
    'validation',
    'to_redo',
    'validated',
    'published',
    'correcting',
  ];
  const sheetStates = ['shared', 'decided'];

  it.each(mains)('%s', (main) => {
    const isValid = ['validated', 'published', 'correcting'].includes(main);
    for (const at of sheetStates) {
      const state: CycleState = { ...stateIn(main), items: { individual: { SG: at } } };
      const steps = possibleFor(individual, 'SG', state, factsFor(state), AT, CYCLE);
      const payable = steps.filter(({ step }) => step.to === 'payable');
      expect(payable.map(({ ready }) => ready)).toEqual([isValid]);
    }
  });

  it('and no other step leads there', () => {
    const to = (code: string) =>
      stepsOf(CYCLE)
        .filter(({ step }) => step.to === code)
        .map(({ step }) => step.id);
    expect([to('payable'), to('paid')]).toEqual([['shared.MAKE_PAYABLE'], ['payable.PAY']]);
  });
});

const individual = CYCLE.regions.find(({ code }) => code === 'individual') as (typeof CYCLE.regions)[number];

describe('facts', () => {
  it('of sheets: kind, evaluator, payment times; never a score', () => {
    const times = { code: 'pagamenti', title: 'Tempi di pagamento', weight: ratio(2n, 5n) };
    const given = plan([], { individuals: [sheet('SG', times), { ...sheet('D1'), role: 'dirigente' }, sheet('EQ')] });
    const missed = node('SG.pagamenti', { kind: 'individual', score: ratio(1n, 2n) });
    const nothing = { diagnostics: [], planHash: '', dataHash: '', conditions: {} };
    const { sheets, figures } = factsFrom({ plan: given, outcome: outcome([missed]), ...nothing });
    expect(sheets).toEqual({
      SG: {
        kind: 'staff',
        evaluator: 'UNITA',
        paymentTime: { objectives: ['SG.pagamenti'], share: '2/5', outcome: 'missed' },
      },
      D1: { kind: 'head', evaluator: 'VERTICE', paymentTime: null },
      EQ: { kind: 'staff', evaluator: 'UNITA', paymentTime: null },
    });
    expect(figures.scores).not.toHaveProperty('SG.pagamenti');
  });

  it('of values: exact, with who gave them', () => {
    const value = { kind: 'quantity', quantity: quantity(ratio(1n, 3n), PERCENT) } as const;
    const { values } = factsFrom({
      plan: plan([]),
      outcome: outcome([
        node('I1', {}, [input('I1.a'), input('I1.b', { value }), input('I1.c', { value: { kind: 'missing' } })]),
      ]),
      diagnostics: [],
      planHash: '',
      dataHash: '',
      conditions: {},
    });
    expect(values.given).toEqual({ 'I1.a': '40 %', 'I1.b': '1/3 %' });
    expect([
      givenText('4000 %', 'it'),
      givenText('92.04 %', 'it'),
      givenText('yes', 'it'),
      givenText('2024-07-16', 'it'),
    ]).toEqual(['4.000 %', '92,04 %', 'SI', '16/07/2024']);
  });

  it('people are compared by their names as written', () => {
    expect([isSamePerson('Anna  Rossi ', 'anna rossi'), isSamePerson('A. Rossi', 'Anna Rossi')]).toEqual([true, false]);
  });
});
