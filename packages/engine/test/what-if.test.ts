import {
  type Actuals,
  HUNDRED,
  isEqual,
  multiply,
  type Plan,
  planIndicators,
  type Policy,
  type Ratio,
  ratio,
  ratioToString,
  round,
  subtract,
  sum,
  ZERO,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Changes,
  changesBetween,
  changeSentences,
  changeTable,
  evaluate,
  reweighingSentences,
  underProfile,
  whatIf,
  withRulesOf,
} from '../src/index.ts';
import { changeFigures } from '../src/simulate/change-figures.ts';
import { plans } from './arbitraries.ts';
import { actuals, goal, indicator, MISSED_OR_REACHED, plan, profile } from './builder.ts';
import { widePlans } from './flat-plans.ts';
import { law } from './law.ts';

/** Other values for some indicators of a plan: those it has already, each given to another. */
function otherValues(of: Plan, shift: number): Actuals {
  const rows = of.actuals.flatMap((set) => set.rows);
  const codes = planIndicators(of).map(({ code }) => code);
  const given = codes.flatMap((id, index) => {
    const row = rows[(index + shift) % Math.max(1, rows.length)];
    return row === undefined || index % 3 === 2 ? [] : [{ ...row, id, date: null }];
  });
  return { ...actuals({}), rows: given };
}

const anyPlans = fc.oneof(plans, widePlans);

/** Exactly; while the body is not known nothing is said. */
function addsUp({ nodes, body }: Changes): boolean {
  if (body.points === null) return nodes.every(({ alone, atBody }) => alone === null && atBody === null);
  return isEqual(sum(nodes.map(({ alone }) => alone ?? ZERO)), body.points);
}

describe('what if', () => {
  law('what each brings by itself adds up to the difference of the body', [anyPlans, fc.nat(9)], (one, shift) =>
    addsUp(whatIf(one, otherValues(one, shift))),
  );

  law('the figures shown add up to the difference of the scores shown', [anyPlans, fc.nat(9)], (one, shift) => {
    const changes = whatIf(one, otherValues(one, shift));
    const { body, alone, places } = changeFigures(changes);
    const [was, is] = [changes.body.before?.score, changes.body.after?.score];
    if (!was || !is || body === null) return body === null && alone.size === 0;
    const shown = (score: Ratio): Ratio => round(multiply(score, HUNDRED), places);
    return isEqual(body.points, subtract(shown(is), shown(was))) && isEqual(sum([...alone.values()]), body.points);
  });

  law('the values a plan has already change nothing', [plans], (one) => {
    const outcome = evaluate(one);
    return changesBetween(outcome, evaluate(one)).nodes.length === 0;
  });

  const X = indicator('X', { weight: '100 %', target: '>= 100 N.' });
  const Y = indicator('Y', { weight: '100 %', target: '>= 10 N.' });
  const body = plan([goal('area', 'A', '60 %', [X]), goal('area', 'B', '40 %', [Y])], {
    actuals: [actuals({ X: '100 N.', Y: '8 N.' })],
    profile: profile({ bands: MISSED_OR_REACHED }),
  });
  const brief = ({ nodes }: Changes): readonly string[] =>
    nodes.map(({ after, points, atBody }) =>
      [after?.code, points && ratioToString(points), atBody && ratioToString(atBody), after?.band].join(' '),
    );

  test('a value that replaces another moves its node and all above it', () => {
    expect(brief(whatIf(body, actuals({ X: '50 N.' }, null)))).toEqual([
      'ENTE -3/10 -3/10 no',
      'A -1/2 -3/10 no',
      'X -1/2 -3/10 no',
    ]);
  });

  test('a value that stays under the cap is told although no score moves', () => {
    expect(brief(whatIf(body, actuals({ X: '120 N.' }, null)))).toEqual(['X 0/1 0/1 yes']);
  });

  test('in sentences, the greatest first, in points that add up', () => {
    const changes = whatIf(body, actuals({ X: '50 N.', Y: '10 N.' }, null));
    const both = { before: MISSED_OR_REACHED, after: MISSED_OR_REACHED };
    expect(changeSentences(changes, both, 'it')).toEqual([
      'ENTE: da 92,00 % a 70,00 %, −22,00 punti.',
      'Da dove viene: X −30,00; Y +8,00. In tutto −22,00 punti.',
      'La fascia cambia: da «Reached» a «Missed».',
    ]);
    expect(changeTable(changes, both, 'it')).toMatchObject({
      total: '−22,00',
      body: { before: '92,00 %', after: '70,00 %', points: '−22,00', band: 'Reached → Missed' },
      rows: [
        { depth: 0, atBody: '−22,00', alone: '' },
        { depth: 1, atBody: '−30,00', alone: '', points: '−50,00' },
        { depth: 2, atBody: '−30,00', alone: '−30,00', value: '100 N. → 50 N.' },
        { depth: 1, atBody: '+8,00', alone: '' },
        { depth: 2, atBody: '+8,00', alone: '+8,00', value: '8 N. → 10 N.' },
      ],
    });
    expect(changeSentences(whatIf(body, actuals({ X: 'nd' }, null)), both, 'en')).toEqual([
      'ENTE: 92.00% before, between 32.00% and 92.00% after; while values are missing the difference is not known.',
      'The band changes: from “Reached” to “Missed / Reached”.',
    ]);
    expect(changeSentences(whatIf(body, actuals({ Y: '8 N.' }, null)), both, 'en')).toEqual([
      'ENTE: 92.00%, as before.',
      'The band stays “Reached”.',
    ]);
  });
});

describe('another profile', () => {
  const compositions = fc.constantFrom(ratio(0), ratio(1, 3), ratio(1, 2), ratio(1));
  const other = fc.record({
    indicators: compositions,
    missing: fc.constantFrom<Policy>('propagate', 'zero', 'exclude'),
    cap: fc.constantFrom(ratio(1), ratio(6, 5), ratio(1, 2)),
  });

  law('what each brings by itself adds up to the difference of the body', [anyPlans, other], (one, rules) => {
    const { indicators, missing, cap } = rules;
    const composition = { indicators, operationals: subtract(ratio(1), indicators) };
    return addsUp(underProfile(one, { ...one.profile, missing, cap, composition }));
  });

  law('the rules of the own profile change nothing', [plans], (one) => {
    const { nodes } = underProfile(one, withRulesOf(one.profile, one.profile));
    return nodes.length === 0;
  });

  test('says which groups weigh otherwise, and what that does', () => {
    const Z = indicator('Z', { weight: '100 %', target: '>= 10 N.' });
    const composed = plan(
      [
        goal('area', 'A', '100 %', [
          Z,
          goal('operational', 'O', '100 %', [indicator('W', { weight: '100 %', target: '>= 4 N.' })]),
        ]),
      ],
      {
        actuals: [actuals({ Z: '10 N.', W: '2 N.' })],
        profile: profile({ composition: { indicators: ratio(2, 5), operationals: ratio(3, 5) } }),
      },
    );
    const half = { ...composed.profile, composition: { indicators: ratio(1, 2), operationals: ratio(1, 2) } };
    expect(reweighingSentences(underProfile(composed, half), 'en')).toEqual([
      'A +5.00 points (at the body +5.00): the indicators, at 100.00%, weigh 50.00% instead of 40.00%, ' +
        'the operational objectives, at 50.00%, weigh 50.00% instead of 60.00%.',
    ]);
  });
});
