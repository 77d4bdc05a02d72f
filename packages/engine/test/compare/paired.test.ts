import {
  compare,
  type Goal,
  type Plan,
  planIndicators,
  type PlanNode,
  type Ratio,
  ratio,
  ratioToString,
  subtract,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, pairedDifferences } from '../../src/index.ts';
import { plans } from '../arbitraries.ts';
import { actuals, binary, call, code, goal, indicator, measure, place, plan, q, ref, target } from '../builder.ts';
import { law } from '../law.ts';
import { ruledPlans } from '../ruled-plans.ts';
import { compared, nodeIn, sameCodes } from './by-code.ts';

/** The least and the greatest difference of a node, in hundredths of 1/1. */
function between(before: Plan, after: Plan, of = 'ENTE'): string {
  const { difference } = nodeIn(compared(before, after), of);
  return difference ? difference.map(ratioToString).join(' .. ') : 'none';
}

/** A plan of indicators without a value but for those named: `'X 60 % >= 100'`. */
function open(values: Readonly<Record<string, string>>, ...lines: readonly string[]): Plan {
  const children = lines.map((line) => {
    const [, name, weight, asked] = /^(\w+) ([\d.]+ %) (.+)$/.exec(line)!;
    return indicator(name!, { weight: weight!, target: asked! });
  });
  return plan(children, { actuals: [actuals(values)] });
}

const BASE = open({ Y: '50' }, 'X 15 % >= 100', 'Y 85 % >= 100');

describe('a value still to come is the same in both outcomes', () => {
  test.each([
    ['what else changes is all there is', open({ Y: '50' }, 'X 15 % >= 100', 'Y 85 % >= 50'), '17/40 .. 17/40'],
    ['by its weights before and after', open({ Y: '50' }, 'X 35 % >= 100', 'Y 65 % >= 100'), '-1/10 .. 1/10'],
    [
      'with an easier target it gains up to what lacks',
      open({ Y: '50' }, 'X 15 % >= 80', 'Y 85 % >= 100'),
      '0/1 .. 3/100',
    ],
    ['with a harder one it loses', open({ Y: '50' }, 'X 15 % >= 200', 'Y 85 % >= 100'), '-3/40 .. 0/1'],
    [
      'with a target of another kind it may be anything',
      open({ Y: '50' }, 'X 15 % <= 80', 'Y 85 % >= 100'),
      '-3/20 .. 3/20',
    ],
    ['with another unit too', open({ Y: '50' }, 'X 15 % >= 80 gg', 'Y 85 % >= 100'), '-3/20 .. 3/20'],
    ['an indicator that leaves takes what it could give', open({ Y: '50' }, 'Y 85 % >= 100'), '-3/40 .. 3/40'],
    ['one that is new gives it', open({ Y: '50' }, 'X 15 % >= 100', 'Y 70 % >= 100', 'Z 15 % yes'), '-3/40 .. 3/40'],
  ])('%s', (_, after, expected) => {
    expect(between(BASE, after)).toBe(expected);
  });

  test.each([
    ['<= 10', '<= 20', '0/1 .. 1/2'],
    ['before 2024-06-30', 'before 2024-09-30', '0/1 .. 1/1'],
    ['before 2024-09-30', 'before 2024-06-30', '-1/1 .. 0/1'],
    ['yes', 'yes', '0/1 .. 0/1'],
    ['nd', 'nd', '0/1 .. 0/1'],
    ['nd', '>= 5', '-1/1 .. 1/1'],
    ['>= 0', '>= 5', '-1/1 .. 1/1'],
  ])('from %s to %s', (was, is, expected) => {
    expect(between(open({}, `X 100 % ${was}`), open({}, `X 100 % ${is}`))).toBe(expected);
  });

  test.each([
    ['all or nothing', { kind: 'pass-fail', place: place() }, '0/1 .. 1/1'],
    ['on a line from 0 %', { kind: 'linear', zero: q('20'), place: place() }, '0/1 .. 1/4'],
  ] as const)('scored %s', (_, scoring, expected) => {
    const scored = (asked: string): Plan =>
      plan([
        indicator('X', {
          target: asked,
          scoring,
        }),
      ]);
    expect(between(scored('>= 100'), scored('>= 80'))).toBe(expected);
  });

  test('of a goal by its least, what does not change below it counts once', () => {
    const least = (weight: string): Plan =>
      plan(
        [
          goal('area', 'A', weight, [indicator('X', { target: '>= 1' }), indicator('Z', { target: '>= 2' })], {
            aggregate: 'min',
          }),
          indicator('Y', { weight: '60 %', target: '>= 1' }),
        ],
        { actuals: [actuals({ Y: '1' })] },
      );
    expect(between(least('40 %'), least('60 %'))).toBe('-1/10 .. 0/1');
  });

  test('not where its formula reads a score, which the other plan changes', () => {
    const reading = (asked: string): Plan =>
      plan(
        [
          indicator('X', { weight: '50 %', target: '>= 1', formula: binary(ref('m'), '*', call('score', code('Y'))) }),
          indicator('Y', { weight: '50 %', target: asked }),
        ],
        { measures: [measure('m')], actuals: [actuals({ Y: '1' })] },
      );
    expect(between(reading('>= 2'), reading('>= 4'))).toBe('-5/8 .. 3/8');
  });

  test('nor in another year, or of another body', () => {
    const later = { ...BASE, period: { name: '2025', from: '2025-01-01', to: '2025-12-31' } };
    expect(between(BASE, { ...later, actuals: [actuals({ Y: '50' }, '2025-12-31')] })).toBe('-3/20 .. 3/20');
    expect(between({ ...BASE, body: 'One' }, { ...BASE, body: 'Other' })).toBe('-3/20 .. 3/20');
  });
});

/** Random plans in which whatever is unknown stays so up to the body, and every score has a cap. */
const openPlans = fc.oneof(plans, ruledPlans).map((drawn): Plan => {
  const { profile: own } = drawn;
  return { ...drawn, profile: { ...own, missing: 'propagate', undefined: 'propagate', cap: own.cap ?? ratio(1) } };
});

const TARGETS = ['>= 4', '>= 12', '<= 5', '<= 9', '<= -3', '= 3', 'range 2 .. 6', 'nd'];

interface Change {
  readonly weight: number | null;
  readonly target: string | null;
  readonly isGone: boolean;
}

/** What a revision does to the nodes of a plan, each in its turn: another weight, another target, out, or nothing. */
const revisions = fc.array(
  fc.record<Change>({
    weight: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 3 }),
    target: fc.option(fc.constantFrom(...TARGETS), { freq: 3 }),
    isGone: fc.integer({ min: 0, max: 9 }).map((drawn) => drawn === 0),
  }),
  { minLength: 1, maxLength: 9 },
);

function revised(before: Plan, changes: readonly Change[]): Plan {
  let at = 0;
  const visit = (node: PlanNode): readonly PlanNode[] => {
    const { weight, target: asked, isGone } = changes[at++ % changes.length]!;
    if (isGone) return [];
    const own = weight === null ? {} : { weight: ratio(weight, 10) };
    if (node.kind !== 'indicator') return [{ ...node, ...own, children: node.children.flatMap(visit) }];
    return [{ ...node, ...own, ...(asked === null ? {} : { target: target(asked) }) }];
  };
  return { ...before, root: { ...before.root, children: before.root.children.flatMap(visit) } as Goal };
}

/** The plan with values for what has none: a number each, in turn. */
function filled(open: Plan, numbers: readonly number[]): Plan {
  const ids = [...open.measures.map(({ id }) => id), ...planIndicators(open).map((each) => each.code)];
  const [first] = open.actuals;
  const known = new Set(first!.rows.filter(({ value }) => value.kind !== 'missing').map(({ id }) => id));
  const given = Object.fromEntries(ids.map((id, at) => [id, `${numbers[at % numbers.length]}`]));
  const rows = actuals(given).rows.filter(({ id }) => !known.has(id));
  return {
    ...open,
    actuals: [
      { ...first!, rows: [...first!.rows.filter(({ id }) => known.has(id)), ...rows] },
      ...open.actuals.slice(1),
    ],
  };
}

interface Ends {
  readonly difference: readonly Ratio[];
  /** With the unknown of each side on its own. */
  readonly apart: readonly Ratio[];
}

/** Of every node that both plans have and that can have a score in both, by its code. */
function differencesOf(before: Plan, after: Plan): ReadonlyMap<string, Ends> {
  const outcomes = { before: evaluate(before), after: evaluate(after) };
  const differenceOf = pairedDifferences(
    { before: { plan: before, outcome: outcomes.before }, after: { plan: after, outcome: outcomes.after } },
    sameCodes(before, after),
  );
  const known = new Map(outcomes.before.nodes.map((node) => [node.code, node]));
  return new Map(
    outcomes.after.nodes.flatMap((node) => {
      const earlier = known.get(node.code);
      const difference = earlier && differenceOf(earlier, node);
      if (!difference) return [];
      const [was, is] = [earlier, node].map(({ score, range }) => (score ? [score, score] : range!));
      return [[node.code, { difference, apart: [subtract(is![0]!, was![1]!), subtract(is![1]!, was![0]!)] }] as const];
    }),
  );
}

const isIn = (inner: readonly Ratio[], outer: readonly Ratio[]): boolean =>
  compare(inner[0]!, outer[0]!) >= 0 && compare(inner[1]!, outer[1]!) <= 0;

describe('the least and the greatest difference', () => {
  law(
    'hold whatever the values turn out to be, and are never wider than what the scores leave open',
    [openPlans, revisions, fc.array(fc.integer({ min: -6, max: 15 }), { minLength: 1, maxLength: 7 })],
    (before, changes, numbers) => {
      const after = revised(before, changes);
      const values = filled(before, numbers).actuals;
      const settled = differencesOf({ ...before, actuals: values }, { ...after, actuals: values });
      return [...differencesOf(before, after)].every(([node, { difference, apart }]) => {
        const later = settled.get(node)?.difference;
        return isIn(difference, apart) && (!later || isIn(later, difference));
      });
    },
    200,
  );
});
