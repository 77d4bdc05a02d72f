import { COUNT, DAYS, PERCENT, type Plan, type Ratio, ratioToString } from '@traguardo/model';
import { describe, expect, test } from 'vitest';
import { sensitivity, sensitivityDocument, tellSensitivity } from '../src/index.ts';
import type { Ends } from '../src/sensitivity/probe.ts';
import { actuals, binary, call, goal, indicator, lit, measure, place, plan, ref, row, share } from './builder.ts';

/** A tenth of what is asked: `x / y` is 2 of 10, the target 50 %. The days are one too many. */
const subject: Plan = plan(
  [
    indicator('A', {
      title: 'Evase',
      weight: '60 %',
      target: '>= 50.00 %',
      unit: PERCENT,
      measures: [measure('A.x', { unit: COUNT, title: 'Evase' }), measure('A.y', { unit: COUNT })],
      formula: binary(ref('A.x'), '/', ref('A.y')),
    }),
    indicator('B', { weight: '40 %', target: '<= 4 gg', unit: DAYS }),
  ],
  { actuals: [actuals({ 'A.x': '2 N.', 'A.y': '10 N.', B: '5 gg' })] },
);

const fraction = (value: Ratio | null): string | null => value && ratioToString(value);
const one = (ends: Ends | null): string | null => ends && [...new Set(ends.map(ratioToString))].join(' ');

/** The ways found to meet the missed targets: who, to where, exact threshold, gain of the body. */
function ways(of: Plan): readonly (readonly (string | null)[])[] {
  return sensitivity(of).missed.flatMap(({ node, ways: found, others }) => [
    ...found.map(({ id, to, exact, effect }) => [
      `${node.code} by ${id}`,
      to.kind === 'quantity' ? ratioToString(to.quantity.value) : to.kind,
      fraction(exact),
      one(effect),
    ]),
    ...others.map(({ id }) => [`${node.code} not by ${id}`]),
  ]);
}

/** One indicator with a formula over `x` and `y`, bare numbers. */
function single(formula: Parameters<typeof binary>[0], target: string, x: string, y = '10'): Plan {
  return plan([indicator('A', { target, formula })], {
    measures: [measure('x'), measure('y')],
    actuals: [actuals({ x, y })],
  });
}

describe('levers', () => {
  test('by hand: body 60 % x 40 % + 40 % x 80 % = 56 %', () => {
    const found = sensitivity(subject).levers.map((lever) => [
      lever.id,
      lever.indicators.join(),
      lever.better,
      ...[lever.more, lever.less, lever.worse, lever.reached].map(one),
    ]);
    expect(found).toEqual([
      // 3 of 10 is 60 % of the target: 60 % x 20 points; 1 of 10 as many less. Met at 5.
      ['A.x', 'A', 'higher', '3/25', '-3/25', '-3/25', '9/25'],
      // 2 of 11 is 4/11 of the target: 60 % x (4/11 - 4/10); 2 of 9 is 4/9. Met at 4.
      ['A.y', 'A', 'lower', '-6/275', '2/75', '-6/275', '9/25'],
      // 4 of 6 days is 2/3: 40 % x (2/3 - 4/5); 4 days meet the target; 5.05 days are 80/101.
      ['B', 'B', 'lower', '-4/75', '2/25', '-8/2525', '2/25'],
    ]);
  });

  test('count with their shared uses, and say nothing of fewer than none', () => {
    const shared = plan(
      [
        indicator('A', { weight: '50 %', target: '>= 4', formula: binary(ref('x'), '*', lit('2')) }),
        indicator('B', { weight: '50 %', target: '<= 10', formula: binary(ref('x'), '+', lit('20')) }),
      ],
      { measures: [measure('x', { unit: COUNT })], actuals: [actuals({ x: '0 N.' })] },
    );
    // A rises by half, 25 points of the body; B falls from 10/20 to 10/21, 1/84.
    expect(sensitivity(shared).levers.map(({ indicators, more, less }) => [indicators, one(more), one(less)])).toEqual([
      [['A', 'B'], '5/21', null],
    ]);
  });

  test('move both ends while the body is not known', () => {
    const july = { ...subject, actuals: [actuals({ 'A.x': '2 N.', 'A.y': '10 N.' })] };
    const [lever] = sensitivity(july).levers;
    expect(one(lever!.more)).toBe('3/25');
    expect(tellSensitivity(sensitivity(july), 'it').slice(0, 2)).toEqual([
      'ENTE 24,00 %–64,00 %: 2 numeri su 2 lo muovono, a parità di tutto il resto. Effetto in punti:',
      'Il risultato non è ancora noto: gli effetti sono sul minimo e sul massimo ancora possibili.',
    ]);
  });

  test('of a flow are the sum of its days', () => {
    const flow = plan([indicator('A', { target: '>= 10', formula: ref('x') })], {
      measures: [measure('x', { kind: 'flow', unit: COUNT })],
      actuals: [
        { ...actuals({}), rows: [row('x', '2 N.', { date: '2024-03-31' }), row('x', '3 N.', { date: '2024-06-30' })] },
      ],
    });
    expect(ways(flow)).toEqual([['A by x', '10/1', '10/1', '1/2']]);
    expect(one(sensitivity(flow).levers[0]!.more)).toBe('1/10');
  });
});

describe('least changes', () => {
  test('are exact for sums, products and quotients, whole for counts, and on the safe side', () => {
    expect(ways(subject)).toEqual([
      ['A by A.x', '5/1', '5/1', '9/25'],
      ['A by A.y', '4/1', '4/1', '9/25'],
      ['B by B', '4/1', '4/1', '2/25'],
    ]);
    const odd = { ...subject, actuals: [actuals({ 'A.x': '2 N.', 'A.y': '11 N.', B: '4 gg' })] };
    // 5.5 of 11 and 2 of 4: six, and no more than four.
    expect(ways(odd).map((way) => way.slice(0, 3))).toEqual([
      ['A by A.x', '6/1', '11/2'],
      ['A by A.y', '4/1', '4/1'],
    ]);
  });

  test.each([
    // (x + 3) / y >= 2 with x = 1, y = 10: x = 17; y = 2.
    [
      '(x + 3) / y',
      binary(binary(ref('x'), '+', lit('3')), '/', ref('y')),
      '>= 2',
      [
        ['x', '17/1'],
        ['y', '2/1'],
      ],
    ],
    // x / (x + y) >= 1/2: x = y = 10; y = 1.
    [
      'x / (x + y)',
      binary(ref('x'), '/', binary(ref('x'), '+', ref('y'))),
      '>= 0.5',
      [
        ['x', '10/1'],
        ['y', '1/1'],
      ],
    ],
    // 3 - y / x >= 2.75: x = 40; y = 1/4.
    [
      '3 - y / x',
      binary(lit('3'), '-', binary(ref('y'), '/', ref('x'))),
      '>= 2.75',
      [
        ['y', '1/4'],
        ['x', '40/1'],
      ],
    ],
    // y - x = 2 at x = 8 or y = 3.
    [
      'y - x',
      binary(ref('y'), '-', ref('x')),
      '= 2',
      [
        ['y', '3/1'],
        ['x', '8/1'],
      ],
    ],
    // 2 x y within 30 .. 40 from below: x = 3/2, y = 15; 20 <= 30.
    [
      '2 x y',
      binary(binary(lit('2'), '*', ref('x')), '*', ref('y')),
      'range 30 .. 40',
      [
        ['x', '3/2'],
        ['y', '15/1'],
      ],
    ],
  ] as const)('%s', (_, formula, target, expected) => {
    expect(ways(single(formula, target, '1')).map(([who, to, exact]) => [who?.slice(5), to, exact])).toEqual(
      expected.map(([id, to]) => [id, to, to]),
    );
  });

  test('round to what a person would write, away from where the number stands', () => {
    // 3 x >= 10 from 1: 10/3, so 3.34; x <= 10 / 3 from 5: 3.33.
    expect(
      ways(single(binary(ref('x'), '*', lit('3')), '>= 10', '1'))
        .at(0)
        ?.slice(1, 3),
    ).toEqual(['167/50', '10/3']);
    expect(
      ways(single(binary(ref('x'), '*', lit('3')), '<= 10', '5'))
        .at(0)
        ?.slice(1, 3),
    ).toEqual(['333/100', '10/3']);
  });

  test('are searched for in other formulas', () => {
    const least = call('min', ref('x'), lit('6'));
    expect(
      ways(single(least, '>= 4', '1'))
        .at(0)
        ?.slice(0, 3),
    ).toEqual(['A by x', '4/1', null]);
    expect(
      ways(single(binary(ref('x'), '*', ref('x')), '>= 9', '1'))
        .at(0)
        ?.slice(0, 3),
    ).toEqual(['A by x', '3/1', null]);
    expect(
      ways(single(binary(ref('x'), '*', ref('x')), '<= 9', '100'))
        .at(0)
        ?.slice(0, 3),
    ).toEqual(['A by x', '3/1', null]);
  });

  test('are not there when a number does not do it alone', () => {
    expect(ways(single(call('min', ref('x'), ref('y')), '>= 20', '1'))).toEqual([['A not by x'], ['A not by y']]);
    // x / (x + y) never reaches 1 by x; it does without y.
    const whole = single(binary(ref('x'), '/', binary(ref('x'), '+', ref('y'))), '>= 1', '1');
    expect(ways(whole).map(([who]) => who)).toEqual(['A by y', 'A not by x']);
    // y - x >= 20 would take a negative x.
    expect(ways(single(binary(ref('y'), '-', ref('x')), '>= 20', '1')).map(([who]) => who)).toEqual([
      'A by y',
      'A not by x',
    ]);
    // 1 / (3 - x) >= 2: 2.5; from beyond the pole at 3 the way goes through it.
    const pole = binary(lit('1'), '/', binary(lit('3'), '-', ref('x')));
    expect(
      ways(single(pole, '>= 2', '1'))
        .at(0)
        ?.slice(0, 2),
    ).toEqual(['A by x', '5/2']);
    expect(ways(single(pole, '>= 2', '5'))).toEqual([['A not by x']]);
  });

  test('answer yes, the day, the phases where no number is asked for', () => {
    const phases = ['a', 'b', 'c'].map((code, at) => ({
      code,
      title: '',
      share: { num: BigInt(at + 1), den: 3n },
      place: lit('1').place,
    }));
    const scale = [
      { code: 'good', title: '', share: share('100 %'), place: place() },
      { code: 'fair', title: '', share: share('60 %'), place: place() },
      { code: 'poor', title: '', share: share('20 %'), place: place() },
    ];
    const asked = plan(
      [
        indicator('Y', { weight: '20 %', target: 'yes' }),
        indicator('D', { weight: '20 %', target: 'before 2024-09-30' }),
        indicator('P', { weight: '40 %', target: 'phases 60 %', phases }),
        indicator('S', { weight: '20 %', target: '>= 60 %', scale }),
      ],
      { actuals: [actuals({ Y: 'no', D: '2024-10-01', P: '[a]', S: '[poor]' })] },
    );
    expect(tellSensitivity(sensitivity(asked), 'it').filter((line) => line.startsWith('    '))).toEqual([
      '    Con «sì» Y raggiunge il target: +20,00 punti a ENTE.',
      '    Con «30/09/2024» D raggiunge il target: +20,00 punti a ENTE.',
      '    Con «a, b» P raggiunge il target: +17,78 punti a ENTE.',
      '    Con «fair» S raggiunge il target: +13,33 punti a ENTE.',
    ]);
  });
});

describe('margins', () => {
  const beyond = plan(
    [
      indicator('A', { weight: '50 %', target: '>= 4' }),
      indicator('B', { weight: '30 %', target: '<= 6 gg' }),
      indicator('C', { weight: '20 %', target: '>= 5' }),
    ],
    { actuals: [actuals({ A: '6', B: '2 gg', C: '5' })] },
  );

  test('are multiples of the target, the weakest first; the target could have asked for the result', () => {
    expect(sensitivity(beyond).margins.map(({ node, times, cost }) => [node.code, fraction(times), one(cost)])).toEqual(
      [
        ['B', '3/1', '0/1'],
        ['A', '3/2', '0/1'],
        ['C', '1/1', '0/1'],
      ],
    );
  });

  test('cost what a cap above 100 % gave', () => {
    const capped = { ...beyond, profile: { ...beyond.profile, cap: { num: 6n, den: 5n } } };
    expect(sensitivity(capped).margins.map(({ node, cost }) => [node.code, one(cost)])).toEqual([
      ['B', '-3/50'],
      ['A', '-1/10'],
      ['C', '0/1'],
    ]);
    expect(tellSensitivity(sensitivity(capped), 'it').slice(-3)).toEqual([
      'Target superati, dal più debole:',
      '  B: 2 gg, il massimo (6 gg) è 3,00 volte tanto; a chiedere 2 gg, −6,00 punti a ENTE.',
      '  A: 6, 1,50 volte il target (4); a chiedere 6, −10,00 punti a ENTE.',
    ]);
  });
});

test('sentences, in Italian', () => {
  expect(tellSensitivity(sensitivity(subject), 'it')).toEqual([
    'ENTE 56,00 %: 3 numeri su 3 lo muovono, a parità di tutto il resto. Effetto in punti:',
    '',
    '            valore  uno in più  uno in meno  1 % peggio  al target',
    'A.x  Evase    2 N.      +12,00       −12,00      −12,00     +36,00',
    'A.y          10 N.       −2,18        +2,67       −2,18     +36,00',
    'B             5 gg       −5,33        +8,00     −0,3168      +8,00',
    '',
    'Target mancati, e come si raggiungono:',
    '  A Evase: −36,00 punti a ENTE',
    '    Con 3 N. in più A.x (da 2 N. a 5 N.) raggiunge il target: +36,00 punti a ENTE.',
    '    Con 6 N. in meno A.y (da 10 N. a 4 N.) raggiunge il target: +36,00 punti a ENTE.',
    '  B: −8,00 punti a ENTE',
    '    Con 1 gg in meno B (da 5 gg a 4 gg) raggiunge il target: +8,00 punti a ENTE.',
  ]);
});

test('sentences, in English; what does not move the body is counted only', () => {
  const met = plan(
    [goal('objective', 'O', '100 %', [indicator('A', { target: '>= 4' }), indicator('B', { target: '>= 5' })])],
    {
      actuals: [actuals({ A: '8', B: '4' })],
    },
  );
  expect(tellSensitivity(sensitivity(met), 'en')).toEqual([
    'ENTE 90.00%: 1 of 2 numbers moves it, all else as it is. Effect in points:',
    '',
    '   value  one more  one less  1% worse  at the target',
    'B      4    +10.00    −10.00     −0.40         +10.00',
    '',
    'Missed targets, and how they are met:',
    '  B: −10.00 points for ENTE',
    '    With 1 more B (from 4 to 5) meets the target: +10.00 points for ENTE.',
    '',
    'Targets exceeded, the weakest first:',
    '  A: 8, 2.00 times the target (4); asking for 8 would have cost no points.',
  ]);
  const nothing = plan([indicator('A', { target: '>= 4' })], { actuals: [actuals({ A: '8' })] });
  expect(tellSensitivity(sensitivity(nothing), 'en').slice(0, 3)).toEqual([
    'ENTE 100.00%: 0 of 1 numbers move it, all else as it is.',
    '',
    'No target is missed.',
  ]);
});

test('the document is exact', () => {
  expect(sensitivityDocument(sensitivity(subject), 'it')).toMatchObject({
    format: 'traguardo.sensitivity/1',
    body: { code: 'ENTE', score: '14/25', range: null },
    levers: [
      {
        id: 'A.x',
        value: { exact: '2/1', unit: 'N.', text: '2 N.' },
        indicators: ['A'],
        better: 'higher',
        more: { points: '3/25', range: null },
      },
      { id: 'A.y' },
      { id: 'B', worse: { points: '-8/2525' } },
    ],
    missed: [
      {
        code: 'A',
        cost: '9/25',
        ways: [{ id: 'A.x', to: { text: '5 N.' }, exact: '5/1', effect: { points: '9/25' } }, { id: 'A.y' }],
        notAlone: [],
      },
      { code: 'B' },
    ],
    margins: [],
  });
});

test('a plan without a number to change says so', () => {
  const waiting = plan([indicator('A', { target: '>= 4' })]);
  expect(tellSensitivity(sensitivity(waiting), 'it')[0]).toBe(
    'ENTE 0,00 %–100,00 %: nessun valore dato è un numero, e solo numeri si provano. I valori si scrivono nei consuntivi.',
  );
  expect(tellSensitivity(sensitivity(waiting), 'en')[0]).toBe(
    'ENTE 0.00%–100.00%: no value given is a number, and only numbers are tried. Values are written in actuals.',
  );
});
