import { planIndicators } from '@traguardo/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../src/index.ts';
import { cataloguePlans } from './catalogue-plans.ts';
import { disagreement } from './disagreement.ts';
import { law } from './law.ts';

law(
  'an independent naive evaluator gives the same statuses and fractions, with no tolerance',
  [cataloguePlans],
  (plan) => {
    const told = disagreement(plan);
    if (told !== null) throw new Error(told);
    return true;
  },
  2_000,
);

test('the plans have scores by every method, joined in every way, under conditions that hold and fail, and adjusted', () => {
  const plans = fc.sample(cataloguePlans, { numRuns: 400, seed: 1 });
  const scored = plans.flatMap((plan) => {
    const kinds = new Map(planIndicators(plan).map(({ code, scoring }) => [code, scoring?.kind ?? 'none']));
    return evaluate(plan).nodes.flatMap(({ code, kind, status, trace, adjustment }) => [
      `${kind === 'indicator' ? kinds.get(code) : kind} ${status}`,
      `${trace.rule} ${status}`,
      ...(trace.gate ? [`condition ${trace.gate.holds}`] : []),
      ...(adjustment ? ['adjusted'] : []),
      ...trace.inputs.flatMap(({ rows }) => (rows.length > 1 ? ['flow'] : [])),
    ]);
  });
  const methods =
    'none pass-fail linear linear-baseline linear-previous gap gap-share milestones steps curve late at-least at-most exactly range yes before phases weighted-mean composition mean sum min max index';
  const wanted = [
    ...methods.split(' ').map((rule) => `${rule} ok`),
    ...['missing', 'undefined', 'excluded'].map((status) => `none ${status}`),
    'condition true',
    'condition false',
    'condition null',
    'adjusted',
    'flow',
    'objective void',
  ];
  expect(wanted.filter((each) => !scored.includes(each))).toEqual([]);
});
