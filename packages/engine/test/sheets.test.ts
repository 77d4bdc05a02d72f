import {
  type Individual,
  type IndividualObjective,
  type Profile,
  ratio,
  ratioToString,
  type SheetMix,
} from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { assessSheets, evaluate, type SheetResult } from '../src/index.ts';
import { actuals, goal, indicator, objective, place, plan, profile, share, target } from './builder.ts';

const LEAST = ratio(3n, 10n);

/** One head: area at 60 %, body at 80 %, two objectives of the sheet. */
function sheetOf(
  mix: Partial<Record<'body' | 'unit' | 'objectives' | 'behaviours', string>> | null,
  objectives: readonly IndividualObjective[],
  values: Readonly<Record<string, string>>,
  behaviours: string | null = null,
): SheetResult {
  const of = (text: string | undefined) => share(text ?? '0 %');
  const head: SheetMix | null = mix && {
    code: 'dirigente',
    title: 'Dirigenti',
    evaluator: null,
    body: of(mix.body),
    unit: of(mix.unit),
    objectives: of(mix.objectives),
    behaviours: of(mix.behaviours),
    place: place(),
  };
  const system: Profile = { ...profile({}), sheets: head === null ? [] : [head] };
  const sheet: Individual = {
    code: 'D1',
    title: 'Area servizi',
    documentation: '',
    place: place(),
    role: 'dirigente',
    person: null,
    ref: 'AS1',
    evaluator: null,
    objectives,
  };
  const children = [
    goal('area', 'AS1', '50 %', [indicator('A', { target: '>= 100 N.', weight: '100 %' })]),
    goal('area', 'AS2', '50 %', [indicator('B', { target: '>= 100 N.', weight: '100 %' })]),
  ];
  const given = plan(children, {
    actuals: [actuals({ A: '60 N.', B: '100 N.', ...values })],
    individuals: [sheet],
    profile: system,
  });
  const told = behaviours === null ? new Map() : new Map([['d1', share(behaviours)]]);
  const [result] = assessSheets(given, evaluate(given), { behaviours: told, paymentTimeShare: LEAST });
  if (!result) throw new Error('no sheet');
  return result;
}

const yes = { kind: 'yes', place: place() } as const;
const desk = (weight: string): IndividualObjective => objective('sportello', { target: yes, weight: share(weight) });
const payments = (weight: string): IndividualObjective => ({
  ...objective('pagamenti', { target: yes, weight: share(weight) }),
  title: 'Rispetto dei tempi di pagamento',
});

const told = ({ score, range, pay, payRange }: SheetResult) => ({
  score: score && ratioToString(score),
  range: range.map(ratioToString),
  pay: pay && ratioToString(pay),
  payRange: payRange.map(ratioToString),
});

describe('the mix of the profile', () => {
  // 20 % of 80 % + 30 % of 60 % + 30 % of 50 % + 20 % of 90 % = 16 + 18 + 15 + 18 = 67 %
  test('joins body, unit, objectives and behaviours by their shares', () => {
    const mix = { body: '20 %', unit: '30 %', objectives: '30 %', behaviours: '20 %' };
    const values = { 'D1.sportello': 'yes', 'D1.altro': 'no' };
    const objectives = [desk('50 %'), objective('altro', { target: yes, weight: share('50 %') })];
    const result = sheetOf(mix, objectives, values, '90 %');
    expect(told(result)).toMatchObject({ score: '67/100', range: ['67/100', '67/100'], pay: '67/100' });
    expect(result.parts.map(({ part, code }) => [part, code])).toEqual([
      ['body', 'ENTE'],
      ['unit', 'AS1'],
      ['objectives', 'D1'],
      ['behaviours', null],
    ]);
    expect(result.evaluator).toBe('VERTICE');
  });

  // 49 % known, behaviours between nothing and their 20 %
  test('leaves a range while behaviours are not given', () => {
    const mix = { body: '20 %', unit: '30 %', objectives: '30 %', behaviours: '20 %' };
    expect(told(sheetOf(mix, [desk('100 %')], { 'D1.sportello': 'no' }))).toEqual({
      score: null,
      range: ['17/50', '27/50'],
      pay: null,
      payRange: ['17/50', '27/50'],
    });
  });

  // 80 % and 60 % with shares 20 and 60 of 80
  test('divides shares that do not total 100 % by their sum', () => {
    expect(told(sheetOf({ body: '20 %', unit: '60 %' }, [], {})).score).toBe('13/20');
  });

  test('a sheet the profile says nothing of is its objectives', () => {
    expect(told(sheetOf(null, [desk('100 %')], { 'D1.sportello': 'yes' })).score).toBe('1/1');
  });

  test('no objective that counts: the other parts carry the share', () => {
    expect(told(sheetOf({ body: '50 %', objectives: '50 %' }, [], {})).score).toBe('4/5');
  });
});

describe('the payment-time rule', () => {
  const mix = { body: '50 %', objectives: '50 %' };
  const values = { 'D1.sportello': 'yes' };

  test('met: the result pay follows the score', () => {
    const result = sheetOf(null, [desk('70 %'), payments('30 %')], { ...values, 'D1.pagamenti': 'yes' });
    expect(told(result)).toMatchObject({ score: '1/1', pay: '1/1' });
    expect(result.paymentTime).toMatchObject({ outcome: 'met', objectives: ['D1.pagamenti'] });
  });

  test('missed: its share, 40 %, is 0 whatever its score', () => {
    const result = sheetOf(null, [desk('60 %'), payments('40 %')], { ...values, 'D1.pagamenti': 'no' });
    expect(told(result)).toMatchObject({ score: '3/5', pay: '3/5' });
  });

  // the law takes 30 % where the sheet gives it 20 %: the rest earned 100 % on the other 70 %
  test('missed and light: 30 % hangs on it all the same', () => {
    const result = sheetOf(null, [desk('80 %'), payments('20 %')], { ...values, 'D1.pagamenti': 'no' });
    expect(told(result)).toMatchObject({ score: '4/5', pay: '7/10' });
  });

  // share of the whole: 50 % x 60 % = 30 %; the rest earned (40 + 20) / 70 of itself, on 70 %
  test('missed inside a mix: the share is that of the whole sheet', () => {
    const result = sheetOf(mix, [desk('40 %'), payments('60 %')], { ...values, 'D1.pagamenti': 'no' });
    expect(told(result)).toMatchObject({ score: '3/5', pay: '3/5' });
    expect(ratioToString(result.paymentTime?.share ?? ratio(0n))).toBe('3/10');
  });

  // half missed: score 40 + 50 x (40 + 60 x 1/2) / 100 = 75 %, of which the objective gave 15 %; it is taken away whole
  test('a target missed by half gives nothing', () => {
    const half = { ...payments('60 %'), target: target('>= 100 N.') };
    const result = sheetOf(mix, [desk('40 %'), half], { ...values, 'D1.pagamenti': '50 N.' });
    expect(told(result)).toMatchObject({ score: '3/4', pay: '3/5' });
  });

  test('not known yet: the pay lies between both', () => {
    const result = sheetOf(null, [desk('60 %'), payments('40 %')], values);
    expect(told(result)).toEqual({ score: null, range: ['3/5', '1/1'], pay: null, payRange: ['3/5', '1/1'] });
    expect(result.paymentTime?.outcome).toBe('unknown');
  });

  test('nothing but payment times, missed: nothing is due', () => {
    expect(told(sheetOf(null, [payments('100 %')], { 'D1.pagamenti': 'no' })).pay).toBe('0/1');
  });
});
