import {
  absolute,
  compare,
  HUNDRED,
  isEqual,
  multiply,
  type Plan,
  ratio,
  type Ratio,
  ratioToString,
  subtract,
  sum,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addingUp, shownDifference } from '../../src/compare/shown-points.ts';
import { tellDifference, type ToldDifference } from '../../src/index.ts';
import { actuals, goal, indicator, plan } from '../builder.ts';
import { law } from '../law.ts';
import { adjustment, gateOn } from '../ruled-plans.ts';
import { compared, nodeIn } from './by-code.ts';

const shares: fc.Arbitrary<Ratio> = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.constantFrom(1, 3, 7, 300, 700))
  .map(([num, den]) => ratio(num, den * 100));

describe('points as they are shown', () => {
  test('a difference is what a reader finds by subtracting the scores shown', () => {
    const shown = (before: Ratio, after: Ratio): string => {
      const { points, decimals } = shownDifference(before, after, 2);
      return `${ratioToString(points)} in ${decimals}`;
    };
    expect(shown(ratio(1, 3), ratio(2, 3))).toBe('1667/50 in 2'); // 66.67 - 33.33
    expect(shown(ratio(1, 2), ratio(1, 2))).toBe('0/1 in 2');
    expect(shown(ratio(1, 2), ratio(500001, 1000000))).toBe('1/10000 in 4'); // not nothing
  });

  test('amounts are rounded so that they add up', () => {
    const third = ratio(1, 300);
    const told = addingUp([third, third, third, ratio(0)], { points: ratio(1), decimals: 2 });
    expect(told.map(ratioToString)).toEqual(['17/50', '33/100', '33/100', '0/1']);
  });

  law(
    'amounts add up to the total as shown, each within one unit of its own',
    [fc.array(shares, { minLength: 1, maxLength: 9 })],
    (amounts) => {
      const total = shownDifference(ratio(0), sum(amounts), 2);
      const told = addingUp(amounts, total);
      const unit = ratio(1n, 10n ** BigInt(total.decimals));
      return (
        isEqual(sum(told), total.points) &&
        told.every((points, at) => compare(absolute(subtract(points, multiply(amounts[at]!, HUNDRED))), unit) <= 0)
      );
    },
  );
});

const of = (values: Record<string, string>, weights = ['60 %', '40 %'], asked = '>= 90'): Plan =>
  plan(
    [
      indicator('X', { title: 'Tempi', weight: weights[0]!, target: asked }),
      indicator('Y', { title: 'Corsi', weight: weights[1]!, target: '>= 10' }),
    ],
    { actuals: [actuals(values)] },
  );

const told = (before: Plan, after: Plan, language: 'it' | 'en' = 'it'): ToldDifference => {
  const comparison = compared(before, after);
  return tellDifference(nodeIn(comparison, 'ENTE'), comparison, language);
};

describe('a difference in words', () => {
  test('values, targets and weights, with old and new', () => {
    const { heading, sentences, movers } = told(
      of({ X: '45', Y: '5' }),
      of({ X: '60', Y: '10' }, ['50 %', '50 %'], '>= 80'),
    );
    expect(heading).toBe('ENTE: 50,00 % → 87,50 %, +37,50 punti.');
    expect(sentences).toEqual([
      'Da dove viene: valori +32,22; target +3,99; pesi +1,29; struttura 0,00. In tutto +37,50 punti.',
    ]);
    expect(movers.map(({ label, points, cause, reason }) => [label, ...points, cause, reason])).toEqual([
      ['Y  Corsi', '+22,50', 'valori', '5 → 10; grado 50,00 % → 100,00 %'],
      ['X  Tempi', '+9,72', 'valori', '45 → 60; grado 50,00 % → 75,00 %'],
      ['X  Tempi', '+3,99', 'target', '≥ 90 → ≥ 80; grado 50,00 % → 75,00 %'],
      ['X  Tempi', '+3,79', 'pesi', 'pesa su ENTE 60,00 % → 50,00 %'],
      ['Y  Corsi', '−2,50', 'pesi', 'pesa su ENTE 40,00 % → 50,00 %'],
    ]);
  });

  test('in English, while a value is missing: at both ends', () => {
    const { heading, sentences, columns, causes, movers, note } = told(of({ Y: '5' }), of({ X: '45', Y: '5' }), 'en');
    expect(heading).toBe(
      'ENTE: between 20.00% and 80.00% → 50.00%; the difference lies between −30.00 and +30.00 points.',
    );
    expect(sentences).toEqual([
      'Where it comes from, with the least: values +30.00; targets 0.00; weights 0.00; structure 0.00. In all +30.00 points.',
      'Where it comes from, with the most: values −30.00; targets 0.00; weights 0.00; structure 0.00. In all −30.00 points.',
    ]);
    expect(note).toContain('in both outcomes');
    expect(columns).toEqual(['with the least', 'with the most']);
    expect(causes.map(({ label, points }) => [label, ...points])).toEqual([
      ['values', '+30.00', '−30.00'],
      ['targets', '0.00', '0.00'],
      ['weights', '0.00', '0.00'],
      ['structure', '0.00', '0.00'],
      ['in all', '+30.00', '−30.00'],
    ]);
    expect(movers).toEqual([
      {
        label: 'X  Tempi',
        points: ['+30.00', '−30.00'],
        cause: 'values',
        reason: 'n.a. → 45; score between 0.00% and 100.00% → 50.00%',
      },
    ]);
  });

  test('nothing changed, known or not', () => {
    expect(told(of({ X: '45', Y: '5' }), of({ X: '45', Y: '5' }))).toMatchObject({
      heading: 'ENTE: 50,00 % in entrambi.',
      causes: [],
    });
    expect(told(of({ Y: '5' }), of({ Y: '5' })).heading).toBe('ENTE: tra 20,00 % e 80,00 % in entrambi.');
    expect(told(plan([]), of({ Y: '5' })).heading).toBe(
      'ENTE: nessun punteggio → tra 20,00 % e 80,00 %; senza punteggio da una parte non c’è differenza.',
    );
  });

  test('structure: what came, what went, what counts otherwise', () => {
    const leaf = (code: string, target = '>= 10') => indicator(code, { weight: '50 %', target });
    const values = [actuals({ A: '5', B: '5', C: '5', D: '5' })];
    const before = plan([goal('area', 'A1', '50 %', [leaf('A'), leaf('B')]), goal('area', 'A2', '50 %', [leaf('C')])], {
      actuals: values,
    });
    const after = plan(
      [
        goal('area', 'A1', '50 %', [leaf('A', 'monitor'), leaf('D')]),
        goal('area', 'A2', '50 %', [leaf('C'), leaf('X')]),
      ],
      {
        actuals: [actuals({ A: '5', B: '5', C: '10', D: '2', X: '1' })],
      },
    );
    expect(
      told(before, after)
        .movers.map(({ label, cause, reason }) => `${label} ${cause}: ${reason}`)
        .toSorted(),
    ).toEqual([
      'A struttura: conta in altro modo: un’altra misura, o solo monitorato da una parte; pesa su ENTE 25,00 % → nulla',
      'B struttura: non c’è più; pesa su ENTE 25,00 % → nulla',
      'C struttura: pesa su ENTE 50,00 % → 25,00 %',
      'C valori: 5 → 10; grado 50,00 % → 100,00 %',
      'D struttura: prima non c’era; pesa su ENTE nulla → 50,00 %',
      'X struttura: prima non c’era; pesa su ENTE nulla → 25,00 %',
    ]);
  });

  test('an adjustment says who and why, a condition whether it holds', () => {
    const before = of({ X: '45', Y: '5' });
    const after = { ...before, adjustments: [adjustment('X', 80)] };
    const reasons = (one: Plan, other: Plan): readonly string[] => told(one, other).movers.map(({ reason }) => reason);
    expect(reasons(before, after)).toEqual(['punteggio deciso da oiv: flood']);
    expect(reasons(after, before)).toEqual(['calcolato, prima deciso da oiv']);
    const [first, second] = before.root.children;
    const under = { ...before, root: { ...before.root, children: [first!, { ...second!, gate: gateOn('X', 90, 0) }] } };
    expect(reasons(before, under)).toEqual(['la condizione non è soddisfatta']);
    expect(reasons(under, before)).toEqual(['la condizione è soddisfatta']);
    expect(reasons(before, { ...before, adjustments: [adjustment('ENTE', 80)] })).toEqual([
      'punteggio deciso da oiv: flood',
    ]);
  });

  test('many movers: the last line sums up the rest', () => {
    const names = Array.from({ length: 15 }, (_, at) => `I${at}`);
    const many = (value: string): Plan =>
      plan(
        names.map((name) => indicator(name, { target: '>= 10' })),
        { actuals: [actuals(Object.fromEntries(names.map((name) => [name, value])))] },
      );
    const { movers } = told(many('1'), many('2'));
    expect(movers).toHaveLength(12);
    expect(movers.at(-1)).toEqual({ label: 'altri 4 nodi', points: ['+2,66'], cause: '', reason: '' });
  });
});
