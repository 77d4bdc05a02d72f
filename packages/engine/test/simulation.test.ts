import { isDeepStrictEqual } from 'node:util';
import { type Plan, planIndicators, type Ratio } from '@traguardo/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createSimulation,
  evaluate,
  type Forecast,
  forecastSentences,
  type NodeForecast,
  PERCENTILES,
  simulate,
  type Uncertain,
  valueNumber,
} from '../src/index.ts';
import { toDouble } from '../src/flat/numbers.ts';
import { plans } from './arbitraries.ts';
import { actuals, goal, indicator, MISSED_OR_REACHED, plan, profile } from './builder.ts';
import { widePlans } from './flat-plans.ts';
import { law } from './law.ts';

const BODY = plan(
  [
    goal('area', 'A', '60 %', [indicator('X', { weight: '100 %', target: '>= 100 N.' })]),
    goal('area', 'B', '40 %', [indicator('Y', { weight: '100 %', target: '>= 10 N.' })]),
    goal('area', 'C', '0 %', [indicator('Z', { weight: '100 %', target: '>= 10 N.' })]),
  ],
  { actuals: [actuals({ X: '100 N.', Y: '8 N.', Z: '1 N.' })], profile: profile({ bands: MISSED_OR_REACHED }) },
);

const cases = (...list: readonly (readonly [number, number])[]) =>
  ({ kind: 'discrete', cases: list.map(([value, probability]) => ({ value, probability })) }) as const;
const X: Uncertain = { id: 'X', distribution: cases([100, 0.3], [50, 0.5], [20, 0.2]) };
const Y: Uncertain = { id: 'Y', distribution: cases([10, 0.65], [5, 0.35]) };
const SPREAD: Uncertain = { id: 'Y', distribution: { kind: 'triangular', low: 2, mode: 8, high: 12 } };

const run = (uncertain: readonly Uncertain[], draws = 20_000, seed = 3, of: Plan = BODY): Forecast =>
  simulate([{ plan: of, uncertain }], { seed, draws, keep: 'nodes' });
const nodesOf = (forecast: Forecast): ReadonlyMap<string, NodeForecast> =>
  new Map(forecast.bodies[0]!.nodes.map((node) => [node.now.code, node]));

describe('a small case, enumerated exactly', () => {
  /** Every combination of the cases of X and Y: the score of the body with its probability, the least first. */
  const combined = [
    [100, 0.3],
    [50, 0.5],
    [20, 0.2],
  ].flatMap(([x = 0, p = 0]) =>
    [
      [10, 0.65],
      [5, 0.35],
    ].map(([y = 0, q = 0]) => ({ score: 0.6 * (x / 100) + 0.4 * (y / 10), probability: p * q })),
  );
  const sorted = combined.toSorted((a, b) => a.score - b.score);
  const quantile = (share: number): number => {
    let sum = 0;
    return sorted.find(({ probability }) => (sum += probability) >= share)!.score;
  };
  const { summary } = nodesOf(run([X, Y])).get('ENTE')!;

  test('percentiles', () => {
    PERCENTILES.forEach((percent, index) => {
      expect(summary.percentiles[index]).toBeCloseTo(quantile(percent / 100), 12);
    });
  });

  test('mean and standard deviation, within five standard errors', () => {
    const mean = combined.reduce((sum, { score, probability }) => sum + probability * score, 0);
    const variance = combined.reduce((sum, { score, probability }) => sum + probability * (score - mean) ** 2, 0);
    expect(Math.abs(summary.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / 20_000));
    expect(Math.abs(summary.deviation - Math.sqrt(variance))).toBeLessThan(5 * Math.sqrt(variance / 20_000));
    expect([summary.least, summary.greatest]).toEqual([
      expect.closeTo(sorted[0]!.score, 12),
      expect.closeTo(sorted.at(-1)!.score, 12),
    ]);
  });

  test('bands as often as they should be: 80 % exactly is reached, though a double may miss it', () => {
    const reached = combined.reduce((sum, { score, probability }) => sum + (score > 0.8 - 1e-9 ? probability : 0), 0);
    const [no = 0, yes = 0] = summary.bands;
    expect(no + yes).toBe(20_000);
    expect(Math.abs(yes / 20_000 - reached)).toBeLessThan(5 * Math.sqrt((reached * (1 - reached)) / 20_000));
    const only = nodesOf(run([X, { id: 'Y', distribution: cases([5, 1]) }])).get('ENTE')!.summary;
    expect(only.onBounds).toBe(only.bands[1]); // 0.6 + 0.4 * 0.5
    expect(only.onBounds).toBeGreaterThan(0);
  });

  test('histogram holds every draw', () => {
    expect(summary.histogram.reduce((sum, count) => sum + count, 0)).toBe(summary.known);
  });
});

describe('what is drawn', () => {
  test('the same seed gives the same bytes, another seed other ones', () => {
    expect(run([X, SPREAD])).toEqual(run([X, SPREAD]));
    expect(run([X, SPREAD], 20_000, 4)).not.toEqual(run([X, SPREAD]));
  });

  test('only nodes that can move are kept; what no score needs is named', () => {
    expect([...nodesOf(run([Y])).keys()]).toEqual(['ENTE', 'B', 'Y']);
    const { unused, nodes } = run([{ id: 'NOTHING', distribution: cases([1, 1]) }, Y]).bodies[0]!;
    expect(unused).toEqual(['NOTHING']);
    expect(nodes[0]?.now.score).toEqual(evaluate(BODY).nodes[0]?.score);
  });

  test('neither another value nor another body changes the draws of one', () => {
    const alone = nodesOf(run([SPREAD])).get('Y')!.summary;
    expect(nodesOf(run([X, SPREAD])).get('Y')!.summary).toEqual(alone);
    const other = { ...BODY, root: { ...BODY.root, code: 'OTHER' } };
    const both = simulate(
      [
        { plan: other, uncertain: [SPREAD] },
        { plan: BODY, uncertain: [X, SPREAD] },
      ],
      { seed: 3, draws: 20_000, keep: 'nodes' },
    );
    expect(both.bodies[1]).toEqual(run([X, SPREAD]).bodies[0]);
    expect(both.bodies[0]!.nodes.find(({ now }) => now.code === 'Y')!.summary).not.toEqual(alone);
  });

  test('stopped on the way, it says what the draws so far say: what as many draws in all would', () => {
    const simulation = createSimulation([{ plan: BODY, uncertain: [X, SPREAD] }], {
      seed: 3,
      draws: 2200,
      keep: 'nodes',
    });
    expect(simulation.forecast().draws).toBe(0);
    simulation.step();
    simulation.step();
    expect(simulation.done()).toBe(1000);
    expect(simulation.forecast()).toEqual(run([X, SPREAD], 1000));
    while (simulation.step());
    expect(simulation.done()).toBe(2200);
    expect(simulation.step()).toBe(false);
    expect(simulation.forecast()).toEqual(run([X, SPREAD], 2200));
  });

  test('the bodies alone, when nothing else is wanted', () => {
    const { bodies } = simulate([{ plan: BODY, uncertain: [X] }], { seed: 3, draws: 500, keep: 'bodies' });
    expect(bodies[0]!.nodes.map(({ now }) => now.code)).toEqual(['ENTE']);
  });

  test('what waits for a missing value has no score, and the value is named', () => {
    const waiting = { ...BODY, actuals: [actuals({ X: '100 N.', Z: '1 N.' })] };
    const forecast = run([X], 500, 3, waiting);
    expect(forecast.bodies[0]!.missing).toEqual(['Y']);
    const { ENTE, A } = Object.fromEntries(nodesOf(forecast));
    expect([ENTE?.summary.known, A?.summary.known]).toEqual([0, 500]);
    expect(forecastSentences(forecast, forecast.bodies[0]!, MISSED_OR_REACHED, 'en')).toEqual([
      'ENTE: without a score in 500 draws, since Y are missing: give these a value or a distribution too.',
    ]);
  });
});

law(
  'bodies made of one plan, with values and codes of their own, are drawn as each would be alone',
  [fc.oneof(plans, widePlans), fc.nat(9), fc.boolean()],
  (one, shift, isRenamed) => {
    const rows = one.actuals.flatMap((set) => set.rows);
    const moved = rows.map((row, index) => ({ ...row, value: rows[(index + shift) % rows.length]!.value }));
    const root = isRenamed ? { ...one.root, code: 'OTHER' } : one.root;
    const other = { ...one, root, actuals: [{ ...actuals({}), rows: moved }] };
    const uncertain = rows.slice(0, 3).map(({ id }): Uncertain => ({ id, distribution: cases([1, 0.5], [7, 0.5]) }));
    const bodies = [one, other, one].map((each) => ({ plan: each, uncertain }));
    const options = { seed: 5, draws: 30, keep: 'nodes' } as const;
    const alone = bodies.flatMap((body) => simulate([body], options).bodies);
    return isDeepStrictEqual(simulate(bodies, options).bodies, alone);
  },
  60,
);

law(
  'nodes as they stand are those of evaluate',
  [fc.oneof(plans, widePlans)],
  (one) => {
    const ids = one.actuals.flatMap(({ rows }) => rows.map(({ id }) => id));
    const uncertain = ids.map((id): Uncertain => ({ id, distribution: cases([1, 1]) }));
    const { nodes } = simulate([{ plan: one, uncertain }], { seed: 1, draws: 1, keep: 'nodes' }).bodies[0]!;
    const known = new Map(evaluate(one).nodes.map((node) => [node.code, node]));
    return nodes.every(({ now }) => {
      const node = known.get(now.code)!;
      const told = (Object.keys(now) as (keyof typeof now)[]).map((key) => [key, node[key]]);
      return isDeepStrictEqual(now, Object.fromEntries(told));
    });
  },
  100,
);

describe('no chance at all', () => {
  const near = (drawn: number, exact: Ratio | null): boolean =>
    exact === null ? Number.isNaN(drawn) : Math.abs(drawn - toDouble(exact)) <= 1e-12 * Math.max(1, Math.abs(drawn));

  law(
    'values that are always the same give the scores of evaluate',
    [plans, fc.nat(1000)],
    (one, seed) => {
      const rows = one.actuals.flatMap(({ at, rows }) => (at?.startsWith(one.period.name) ? rows : []));
      const ids = [...one.measures.map(({ id }) => id), ...planIndicators(one).map(({ code }) => code)];
      const uncertain = ids.flatMap((id): Uncertain[] => {
        const row = rows.find((each) => each.id === id);
        const value = row ? valueNumber(one, id, row.value) : null;
        return value === null
          ? []
          : [{ id, distribution: { kind: 'triangular', low: value, mode: value, high: value } }];
      });
      const { bodies } = simulate([{ plan: one, uncertain }], { seed, draws: 3, keep: 'nodes' });
      return bodies[0]!.nodes.every(({ now, summary }) =>
        [summary.least, summary.mean, summary.greatest].every((score) => near(score, now.score)),
      );
    },
    100,
  );
});
