import { DAYS, PERCENT, type Plan, ratioToString } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { evaluate, tellWhy, why, whyDocument } from '../src/index.ts';
import { actuals, binary, goal, indicator, measure, objective, place, plan, profile, ref, share } from './builder.ts';
import { adjustment, gateOn } from './ruled-plans.ts';

/**
 * By hand. O1 counts 60 of 90, O2 30 of 90. In O1: A 3/4, weight 20 %, lacks 1/4, so 5 points of O1, and 5 x 2/3 = 10/3 points of the body;
 * B 100 %. In O2, composed 40/60: C 1/2 alone among the indicators, 50 x 40 % = 20 points of O2 and 20/3 of the body; D is at 100 %.
 * The body lacks 10 points: 90 %.
 */
const subject: Plan = plan(
  [
    goal('objective', 'O1', '60 %', [
      indicator('A', { title: 'Evase', weight: '20 %', target: '>= 4' }),
      indicator('B', { weight: '80 %', target: '>= 4' }),
      indicator('M', { target: 'monitor' }),
    ]),
    goal('objective', 'O2', '30 %', [
      indicator('C', {
        weight: '100 %',
        target: '>= 50.00 %',
        unit: PERCENT,
        formula: binary(ref('x'), '/', ref('y')),
      }),
      goal('operational', 'P', '100 %', [indicator('D', { target: '<= 9 gg', unit: DAYS })]),
    ]),
  ],
  {
    measures: [measure('x', { title: 'Fatte' }), measure('y')],
    profile: profile({ composition: { indicators: share('40 %'), operationals: share('60 %') } }),
    actuals: [actuals({ A: '3', B: '5', x: '1 N.', y: '4 N.', D: '8 gg' })],
  },
);

/** The points of a node and their sum, as fractions. */
function points(of: Plan, asked: string): readonly (readonly string[])[] {
  const answer = why(evaluate(of), asked)!;
  const rows = answer.points.map(({ node, takes }) => [node.code, ...new Set(takes.map(ratioToString))]);
  return [...rows, ...(answer.total ? [['sum', ...new Set(answer.total.map(ratioToString))]] : [])];
}

function told(of: Plan, asked: string, language: 'it' | 'en'): readonly string[] {
  const outcome = evaluate(of);
  return tellWhy(outcome, why(outcome, asked)!, language);
}

describe('points', () => {
  test('are what the leaves take, the most costly first, and sum to what the score lacks', () => {
    expect(points(subject, 'ENTE')).toEqual([
      ['C', '1/15'],
      ['A', '1/30'],
      ['sum', '1/10'],
    ]);
    expect(points(subject, 'o2')).toEqual([
      ['C', '1/5'],
      ['sum', '1/5'],
    ]);
    expect(points(subject, 'A')).toEqual([
      ['A', '1/4'],
      ['sum', '1/4'],
    ]);
  });

  test('reach every ancestor by the share of it', () => {
    expect(why(evaluate(subject), 'C')?.reach.map((each) => [each.code, ratioToString(each.share)])).toEqual([
      ['C', '1/1'],
      ['O2.indicators', '1/1'],
      ['O2', '2/5'],
      ['ENTE', '2/15'],
    ]);
  });

  test('of what is not known lie between two ends, whose sums are what the ends of the range lack', () => {
    const july = { ...subject, actuals: [actuals({ A: '3', x: '1 N.', y: '4 N.', D: '8 gg' })] };
    expect(points(july, 'O1')).toEqual([
      ['B', '0/1', '4/5'],
      ['A', '1/20'],
      ['sum', '1/20', '17/20'],
    ]);
    // Range of O1: from 3/4 x 20 % = 15 % to 95 %.
    expect(points({ ...july, profile: profile({ missing: 'zero' }) }, 'O1')).toEqual([
      ['B', '4/5'],
      ['A', '1/20'],
      ['sum', '17/20'],
    ]);
    expect(points({ ...july, profile: profile({ missing: 'exclude' }) }, 'O1')).toEqual([
      ['A', '1/4'],
      ['sum', '1/4'],
    ]);
  });

  test('are given above 100 %', () => {
    const above = plan(
      [indicator('A', { weight: '50 %', target: '>= 4' }), indicator('B', { weight: '50 %', target: '>= 4' })],
      {
        profile: profile({ cap: share('120 %') }),
        actuals: [actuals({ A: '5', B: '4.4' })],
      },
    );
    expect(points(above, 'ENTE')).toEqual([
      ['B', '-1/20'],
      ['A', '-1/10'],
      ['sum', '-3/20'],
    ]);
    expect(told(above, 'ENTE', 'it').slice(2, 9)).toEqual([
      '  B: 110,00 %, quota 50,00 % di ENTE, dà 5,00 punti a ENTE',
      '  A: 120,00 %, quota 50,00 % di ENTE, dà 10,00 punti a ENTE',
      '',
      'punti tolti a    ENTE',
      'B               −5,00',
      'A              −10,00',
      'somma          −15,00',
    ]);
  });

  test('of an index are those of the leaves of its nodes, whatever these weigh in the tree', () => {
    const operational = (name: string, weight: string) =>
      goal('operational', name, weight, [indicator(`${name}_i`, { target: '>= 100' })]);
    const index = { code: 'AREA', title: '', aggregate: 'mean', over: 'operationals', place: place() } as const;
    const indexed = plan([operational('P', '100 %'), operational('Q', '0 %')], {
      profile: profile({ indexes: [index] }),
      actuals: [actuals({ P_i: '90', Q_i: '40' })],
    });
    expect(points(indexed, 'AREA')).toEqual([
      ['Q_i', '3/10'],
      ['P_i', '1/20'],
      ['sum', '7/20'],
    ]);
  });

  test('of a sheet go through the node an objective refers to', () => {
    const sheet = {
      code: 'SG',
      title: 'Segretario',
      documentation: '',
      place: place(),
      role: null,
      person: null,
      ref: null,
      evaluator: null,
      objectives: [objective('ente', { ref: 'ENTE' }), objective('a', { ref: 'A' })],
    };
    // Half of the body's 1/15 and 1/30, and half of A's own 1/4.
    expect(points({ ...subject, individuals: [sheet] }, 'SG')).toEqual([
      ['A', '17/120'],
      ['C', '1/30'],
      ['sum', '7/40'],
    ]);
  });

  test('are none for what takes part in nothing, and there is no answer for what is not there', () => {
    expect(points(subject, 'M')).toEqual([]);
    expect(told(subject, 'M', 'it').slice(1)).toEqual([
      'M = n.d.',
      'Solo monitoraggio: non ha punteggio e non pesa.',
      'Nel testo: test.piano:1',
    ]);
    expect(why(evaluate(subject), 'nowhere')).toBeNull();
  });
});

describe('rules that are no mean', () => {
  const leaves = [
    indicator('A', { weight: '50 %', target: '>= 100' }),
    indicator('B', { weight: '50 %', target: '>= 100' }),
  ];
  const values = [actuals({ A: '90', B: '40', C: '60' })];
  const joined = (rest: Parameters<typeof goal>[4], more: Partial<Plan> = {}): Plan =>
    plan([goal('objective', 'O', '100 %', leaves, rest)], { actuals: values, ...more });

  test('the least: what decides takes all', () => {
    expect(points(joined({ aggregate: 'min' }), 'ENTE')).toEqual([
      ['B', '3/5'],
      ['sum', '3/5'],
    ]);
  });

  test('a condition that does not hold takes what the parts leave', () => {
    // The mean is 65 %; the condition asks for 80 % of A, which has 90 %, and for 50 % of B.
    const gated = joined({ gate: gateOn('B', 50, 0) });
    expect(points(gated, 'ENTE')).toEqual([
      ['O', '13/20'],
      ['B', '3/10'],
      ['A', '1/20'],
      ['sum', '1/1'],
    ]);
    expect(told(gated, 'ENTE', 'it').join('\n')).toMatch(/^O, per la condizione +65,00$/m);
    expect(points(joined({ gate: gateOn('A', 80, 0) }), 'ENTE').at(-1)).toEqual(['sum', '7/20']);
  });

  test('a row of several reasons names them all', () => {
    const heavy = plan(
      [
        goal(
          'objective',
          'O',
          '100 %',
          [indicator('A', { weight: '70 %', target: '>= 100' }), indicator('B', { weight: '60 %', target: '>= 100' })],
          { aggregate: 'sum' },
        ),
      ],
      { actuals: [actuals({ A: '70', B: '80' })], adjustments: [adjustment('O', 90)] },
    );
    // 49 + 48 = 97 points, 21 and 12 short of 130: the sum gives 30, the adjustment takes 7.
    expect(told(heavy, 'ENTE', 'it').join('\n')).toMatch(/^O, per come si compone e per la rettifica +−23,00$/m);
  });

  test('an adjustment gives back, and decides alone while a part is not known', () => {
    const adjusted = joined({}, { adjustments: [adjustment('O', 80)] });
    expect(points(adjusted, 'ENTE')).toEqual([
      ['B', '3/10'],
      ['A', '1/20'],
      ['O', '-3/20'],
      ['sum', '1/5'],
    ]);
    expect(told(adjusted, 'ENTE', 'en').join('\n')).toMatch(/^O, by adjustment +−15\.00$/m);
    const july = { ...adjusted, actuals: [actuals({ A: '90' })] };
    expect(points(july, 'ENTE')).toEqual([
      ['O', '1/5'],
      ['sum', '1/5'],
    ]);
    expect(why(evaluate(july), 'A')?.reach.map(({ code }) => code)).toEqual(['A']);
  });

  test('a sum lacks what its parts cannot give', () => {
    const weights = [
      indicator('A', { weight: '50 %', target: '>= 100' }),
      indicator('B', { weight: '30 %', target: '>= 100' }),
    ];
    const summed = plan([goal('objective', 'O', '100 %', weights, { aggregate: 'sum' })], { actuals: values });
    expect(points(summed, 'ENTE')).toEqual([
      ['O', '1/5'],
      ['B', '9/50'],
      ['A', '1/20'],
      ['sum', '43/100'],
    ]);
    expect(told(summed, 'ENTE', 'it').join('\n')).toMatch(/^O, per come si compone +20,00$/m);
  });
});

describe('sentences', () => {
  test('name the first of many, and count the others', () => {
    const many = Array.from({ length: 15 }, (_, at) => indicator(`I${at + 1}`, { target: '>= 4' }));
    const values = Object.fromEntries(many.map(({ code }, at) => [code, at === 0 ? '3' : '5']));
    const of = plan([goal('objective', 'O1', '100 %', many)], { actuals: [actuals(values)] });
    expect(told(of, 'ENTE', 'it').find((line) => line.startsWith('Gli altri'))).toMatch(
      /^Gli altri 14 .* I13 e altri 2\.$/,
    );
    expect(told(of, 'ENTE', 'en').find((line) => line.startsWith('The other'))).toMatch(
      /^The other 14 .* I13 and 2 more\.$/,
    );
  });

  test('go down to what costs points, with a table that adds up', () => {
    expect(told(subject, 'ENTE', 'it')).toEqual([
      'ENTE: 90,00 %',
      'Media dei punteggi, pesata:',
      '  O2: 80,00 %, quota 33,33 % di ENTE, toglie 6,6667 punti a ENTE',
      '    O2 (indicatori): 50,00 %, quota 40,00 % di O2, toglie 6,6667 punti a ENTE',
      '      C: 50,00 %, quota 100,00 % di O2 (indicatori), toglie 6,6667 punti a ENTE',
      '  O1: 95,00 %, quota 66,67 % di ENTE, toglie 3,3333 punti a ENTE',
      '    A Evase: 75,00 %, quota 20,00 % di O1, toglie 3,3333 punti a ENTE',
      '',
      'punti tolti a     ENTE',
      'C               6,6667',
      'A  Evase        3,3333',
      'somma          10,0000',
      '100 % − 90,0000 % = 10,0000 punti',
      'Gli altri 2 sono al 100 %: B, D.',
      'Non conta: M.',
      '',
      'C: 50,00 %',
      'Fatte = 1 N. (31/12/2024, definitivo, test.piano:1)',
      'y = 4 N. (31/12/2024, definitivo, test.piano:1)',
      'Fatte / y = 1 N. / 4 N. = 25,00 %',
      '25,00 % su 50,00 %: 50,00 %; costa 6,6667 punti a ENTE',
      'Toglie: 50,00 punti a O2 (indicatori); 20,00 punti a O2; 6,6667 punti a ENTE.',
      'Nel testo: test.piano:1',
      '',
      'A Evase: 75,00 %',
      'Evase = 3 (31/12/2024, definitivo, test.piano:1)',
      '3 su 4: 75,00 %; costa 3,3333 punti a ENTE',
      'Toglie: 5,00 punti a O1; 3,3333 punti a ENTE.',
      'Nel testo: test.piano:1',
    ]);
  });

  test('in English, with the columns of the ancestors', () => {
    expect(told(subject, 'O2', 'en').slice(0, 10)).toEqual([
      'O2: 80.00%',
      'Mean of the two groups, weighted as the composition says:',
      '  O2 (indicators): 50.00%, share 40.00% of O2, takes 20.00 points from O2',
      '    C: 50.00%, share 100.00% of O2 (indicators), takes 20.00 points from O2',
      '',
      'points taken from     O2    ENTE',
      'C                  20.00  6.6667',
      'sum                20.00  6.6667',
      '100% − 80.00% = 20.00 points',
      'The other is at 100%: D.',
    ]);
  });

  test('say between what points lie that are not known yet', () => {
    const july = { ...subject, actuals: [actuals({ A: '3', x: '1 N.', y: '4 N.', D: '8 gg' })] };
    expect(told(july, 'O1', 'it').slice(2, 10)).toEqual([
      '  B: 0,00 %–100,00 %, quota 80,00 % di O1, può togliere da 0,00 a 80,00 punti a O1',
      '  A Evase: 75,00 %, quota 20,00 % di O1, toglie 5,00 punti a O1',
      '',
      'punti tolti a          O1            ENTE',
      'B              0,00–80,00  0,0000–53,3334',
      'A  Evase             5,00          3,3333',
      'somma          5,00–85,00  3,3333–56,6667',
      '100 % meno 95,00 % e meno 15,00 %: da 5,00 a 85,00 punti',
    ]);
  });

  test('say that nothing costs points', () => {
    expect(told(subject, 'P', 'it').slice(1, 3)).toEqual([
      'Media dei punteggi, pesata.',
      'Nessun elemento toglie punti.',
    ]);
    expect(told(subject, 'P', 'en').at(-1)).toBe('Nothing takes points.');
  });
});

test('the document has everything exact, both ends where it is not known, and the same bytes each time', () => {
  const outcome = evaluate(subject);
  const document = whyDocument(outcome, why(outcome, 'O2')!, 'it');
  expect(document).toMatchObject({
    format: 'traguardo.why/1',
    code: 'O2',
    reach: [
      { code: 'O2', share: '1/1', takes: { points: '1/5', range: null } },
      { code: 'ENTE', share: '1/3', takes: { points: '1/15', range: null } },
    ],
    points: [{ code: 'C', cause: 'score', from: [{ code: 'O2', takes: { points: '1/5' } }, { code: 'ENTE' }] }],
    steps: [
      { code: 'O2', depth: 0, within: null, isLeaf: false, rule: 'composition' },
      { code: 'O2.indicators', depth: 1, within: 'O2', share: '2/5' },
      {
        code: 'C',
        isLeaf: true,
        target: '≥ 50,00 %',
        formula: { names: 'Fatte / y', numbers: '1 N. / 4 N.', result: '25,00 %' },
        inputs: [{ id: 'x', place: { file: 'test.piano', line: 1, column: 1 } }, { id: 'y' }],
      },
    ],
    others: ['D'],
    outside: [],
  });
  expect(JSON.stringify(whyDocument(evaluate(subject), why(outcome, 'O2')!, 'it'))).toBe(JSON.stringify(document));
});
