import { EURO, PERCENT, type Plan } from '@traguardo/model';
import { expect, test } from 'vitest';
import { evaluate, explain } from '../src/index.ts';
import { actuals, binary, goal, indicator, lit, measure, place, plan, profile, ref, row, share } from './builder.ts';

const ec07 = indicator('EC07', {
  title: 'Capacità di generare proventi',
  weight: '20 %',
  target: '>= 3.00 %',
  unit: PERCENT,
  measures: [
    measure('EC07.contributi', { title: 'Contributi e proventi', unit: EURO, source: 'bilancio' }),
    measure('EC07.proventi', { title: 'Proventi correnti', unit: EURO }),
  ],
  formula: binary(ref('EC07.contributi'), '/', ref('EC07.proventi')),
});
const bound = (text: string, inclusive: boolean) => ({ value: share(text), inclusive });
const subject: Plan = plan(
  [
    goal('objective', 'OS9', '30 %', [ec07, indicator('SI', { weight: '80 %', target: 'yes' })], { title: 'Finanza' }),
    goal('objective', 'OS8', '70 %', [
      indicator('M', { target: 'monitor' }),
      indicator('D', { weight: '50 %', target: 'before 2024-09-30' }),
      indicator('R', { weight: '50 %', target: '<= 4.19 gg' }),
      indicator('W', { target: 'yes' }),
    ]),
  ],
  {
    profile: profile({
      bands: [
        { code: 'raggiunto', low: bound('80 %', true), high: null, label: 'Raggiunto', tone: 'green', place: place() },
      ],
    }),
    sources: [{ code: 'bilancio', title: "Bilancio d'esercizio", documentation: '', place: place(), kind: null }],
    actuals: [
      {
        ...actuals({ SI: 'yes', D: '2024-07-16', R: '3.10 gg' }),
        rows: [
          ...actuals({ SI: 'yes', D: '2024-07-16', R: '3.10 gg' }).rows,
          row('EC07.contributi', '246142.61 €', { status: 'certified' }),
          row('EC07.proventi', '8468510.15 €'),
        ],
      },
    ],
  },
);
const outcome = evaluate(subject);

test('an indicator: inputs, formula with numbers, achievement, cost to the plan, losses', () => {
  expect(explain(outcome, 'ec07', 'it')).toEqual([
    'EC07 Capacità di generare proventi: 96,89 %, fascia «Raggiunto»',
    "Contributi e proventi = 246.142,61 € (fonte: Bilancio d'esercizio, 31/12/2024, certificato)",
    'Proventi correnti = 8.468.510,15 € (31/12/2024, definitivo)',
    'Contributi e proventi / Proventi correnti = 246.142,61 € / 8.468.510,15 € = 2,91 %',
    '2,91 % su 3,00 %: 96,89 %; costa 0,1869 punti a ENTE',
    'Toglie: 0,6229 punti a OS9; 0,1869 punti a ENTE.',
  ]);
  expect(explain(outcome, 'EC07', 'en')).toEqual([
    'EC07 Capacità di generare proventi: 96.89%, band “Raggiunto”',
    "Contributi e proventi = 246,142.61 € (source: Bilancio d'esercizio, 31 Dec 2024, certified)",
    'Proventi correnti = 8,468,510.15 € (31 Dec 2024, final)',
    'Contributi e proventi / Proventi correnti = 246,142.61 € / 8,468,510.15 € = 2.91%',
    '2.91% of 3.00%: 96.89%; costs ENTE 0.1869 points',
    'Takes: 0.6229 points from OS9; 0.1869 points from ENTE.',
  ]);
});

test('other targets say what they asked', () => {
  expect(explain(outcome, 'D', 'it')[2]).toBe('16/07/2024, richiesto entro il 30/09/2024: 100,00 %');
  expect(explain(outcome, 'R', 'it')[2]).toBe('3,10 gg su un massimo di 4,19 gg: 100,00 %');
  expect(explain(outcome, 'SI', 'en')[2]).toBe('yes, yes asked: 100.00%');
});

test('a goal: its parts with real shares and what each takes', () => {
  expect(explain(outcome, 'OS9', 'it')).toEqual([
    'OS9 Finanza: 99,38 %, fascia «Raggiunto»',
    'Media dei punteggi, pesata:',
    'EC07: 96,89 %, quota 20,00 %, toglie 0,6229 punti',
    'SI: 100,00 %, quota 80,00 %',
    'Toglie: 0,1869 punti a ENTE.',
  ]);
});

test('what does not count says why; what is unknown says what it waits for', () => {
  expect(explain(outcome, 'M', 'it').at(-1)).toBe('Solo monitoraggio: non ha punteggio e non pesa.');
  expect(explain(outcome, 'W', 'it').at(-1)).toBe(
    'Non pesa: il suo peso è zero, o manca tra fratelli che ne hanno uno.',
  );
  const july = evaluate({ ...subject, actuals: [actuals({ SI: 'yes', R: '3 gg' })] });
  expect(explain(july, 'ENTE', 'it').slice(0, 2)).toEqual([
    'ENTE: non ancora noto, tra 59,00 % e 100,00 %; fascia ancora possibile: «Raggiunto»',
    'Mancano: EC07, D.',
  ]);
  expect(explain(july, 'D', 'en').at(-1)).toBe('The value is missing.');
  expect(explain(outcome, 'nowhere', 'en')).toEqual(['nowhere: not in the outcome.']);
});

test('an undefined score names its cause', () => {
  const broken = plan([indicator('A', { target: '>= 1', formula: binary(lit('1'), '/', ref('n')) })], {
    measures: [measure('n')],
    actuals: [actuals({ n: '0 N.' })],
  });
  expect(explain(evaluate(broken), 'A', 'it').at(-1)).toBe('Non definito: divisione per zero (n).');
  expect(explain(evaluate(broken), 'ENTE', 'en')[1]).toBe('Undefined: A.');
});

test('a code used twice, one inside the other, is explained to its end', () => {
  const inner = goal('objective', 'OS6', '100 %', [indicator('W', { weight: '100 %', target: 'yes' })]);
  const nested = evaluate(plan([goal('objective', 'OS6', '100 %', [inner])]));
  expect(explain(nested, 'OS6', 'it').join('\n')).toContain('W');
});

test('a group is called by what is in it, without the title of its goal', () => {
  const own = { title: 'Finanza', composition: { indicators: share('40 %'), operationals: share('60 %') } };
  const below = goal('operational', 'OP9.1', '100 %', [indicator('A', { target: 'yes' })]);
  const composed = plan([goal('objective', 'OS9', '100 %', [indicator('B', { target: 'yes' }), below], own)], {
    actuals: [actuals({ A: 'yes', B: 'no' })],
  });
  expect(explain(evaluate(composed), 'OS9.indicators', 'it')[0]).toBe('OS9 (indicatori): 0,00 %');
});
