import type { CurvePoint, Indicator, Scoring } from '@traguardo/model';
import { expect, test } from 'vitest';
import { evaluate, explain } from '../src/index.ts';
import { actuals, indicator, place, plan, q, share } from './builder.ts';

const point = (value: string, score: string): CurvePoint => ({ value: q(value), score: share(score) });

type Row = readonly [
  scoring: Scoring,
  target: string,
  value: string,
  it: string,
  en: string,
  rest?: Partial<Indicator>,
];

const ROWS: readonly Row[] = [
  [
    { kind: 'linear', zero: q('70'), place: place() },
    '>= 90',
    '80',
    'Vale 0 a 70 e 100 % al target, in linea retta.',
    '0 at 70 and 100% at the target, in a straight line.',
  ],
  [
    { kind: 'linear-baseline', place: place() },
    '>= 90',
    '80',
    'Vale 0 a 60, la partenza, e 100 % al target, in linea retta.',
    '0 at 60, the baseline, and 100% at the target, in a straight line.',
    { baseline: q('60') },
  ],
  [
    { kind: 'linear-previous', place: place() },
    '>= 90',
    '80',
    'Vale 0 a 75, il valore dell’anno precedente, e 100 % al target, in linea retta.',
    '0 at 75, the value of the year before, and 100% at the target, in a straight line.',
  ],
  [
    { kind: 'linear-previous', place: place() },
    '<= 90',
    '80',
    'L’anno precedente era già al target: vale 100 % se è raggiunto, altrimenti 0.',
    'The year before was at the target already: 100% when it is met, otherwise 0.',
  ],
  [
    { kind: 'gap', width: q('20'), place: place() },
    '>= 90',
    '80',
    'Vale 0 a 20 dal target, in proporzione allo scostamento.',
    '0 at 20 from the target, in proportion to the gap.',
  ],
  [
    { kind: 'gap-share', share: share('10 %'), place: place() },
    '>= 90',
    '80',
    'Vale 0 a uno scostamento di 10,00 % dal target, in proporzione.',
    '0 at a gap of 10.00% of the target, in proportion.',
  ],
  [
    { kind: 'milestones', min: point('70', '50 %'), max: point('95', '110 %'), excellent: null, place: place() },
    '>= 90',
    '80',
    'In linea retta tra minimo (70 → 50,00 %), target (100 %) e massimo (95 → 110,00 %); sotto il minimo vale 0.',
    'In a straight line between minimum (70 → 50.00%), target (100%) and maximum (95 → 110.00%); 0 short of the minimum.',
  ],
  [
    { kind: 'steps', steps: [{ comparison: '>=', bound: q('70'), score: share('80 %') }], place: place() },
    '>= 90',
    '80',
    'Gradini: >= 70 → 80,00 %; sotto tutti vale 0.',
    'Steps: >= 70 → 80.00%; below all of them 0.',
  ],
  [
    { kind: 'curve', points: [point('70', '0 %'), point('90', '100 %')], place: place() },
    '>= 90',
    '80',
    'In linea retta tra i punti 70 → 0,00 %, 90 → 100,00 %.',
    'In a straight line between the points 70 → 0.00%, 90 → 100.00%.',
  ],
  [
    { kind: 'late', loss: share('10 %'), days: 30, place: place() },
    'before 2024-06-30',
    '2024-07-31',
    'Perde 10,00 % ogni 30 giorni di ritardo iniziati.',
    'Loses 10.00% for every 30 days of delay begun.',
  ],
];

const cases = ROWS.map(([scoring, target, value, it, en, rest = {}]) => ({ scoring, target, value, it, en, rest }));

test.each(cases)('$scoring.kind for $target says its numbers', ({ scoring, target, value, it, en, rest }) => {
  const years = [actuals({ X: value }), actuals({ X: '75' }, '2023-12-31')];
  const outcome = evaluate(plan([{ ...indicator('X', { target, scoring }), ...rest }], { actuals: years }));
  expect(explain(outcome, 'X', 'it')).toContain(it);
  expect(explain(outcome, 'X', 'en')).toContain(en);
});

test('a floor that raises and a value of last year that is not there are said', () => {
  const raised = evaluate(
    plan([{ ...indicator('X', { target: '>= 90' }), floor: share('20 %') }], { actuals: [actuals({ X: '9' })] }),
  );
  expect(explain(raised, 'X', 'it')).toContain('Il limite inferiore lo alza: senza sarebbe 10,00 %.');
  const scoring: Scoring = { kind: 'linear-previous', place: place() };
  const waiting = evaluate(plan([indicator('X', { target: '>= 90', scoring })], { actuals: [actuals({ X: '80' })] }));
  expect(explain(waiting, 'X', 'en').join(' ')).toContain('X@2023');
});
