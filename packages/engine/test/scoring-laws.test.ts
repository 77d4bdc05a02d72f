import {
  absolute,
  add,
  compare,
  greatest,
  type Indicator,
  isEqual,
  least,
  multiply,
  ONE,
  PERCENT,
  type Quantity,
  type Ratio,
  ratio,
  type Scoring,
  subtract,
  type Target,
  ZERO,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { describe } from 'vitest';
import { numbers, positives } from './arbitraries.ts';
import { actuals, indicator, place, plan } from './builder.ts';
import { law } from './law.ts';
import { nodeOf } from './score.ts';

type Direction = 'at-least' | 'at-most';

/** Everything numeric that decides a score. The exact figures are in base scale. */
interface Case {
  readonly target: Target;
  readonly scoring: Scoring;
  readonly baseline: Ratio;
  readonly previous: Ratio;
}

const inPercent = (value: Ratio): Quantity => ({ value, unit: PERCENT });
const bound = (value: Ratio) =>
  ({ kind: 'quantity', quantity: inPercent(value), decimals: 2, place: place() }) as const;
const directions = fc.constantFrom<Direction>('at-least', 'at-most');
const caps = fc.constantFrom<Ratio | 'none'>(ONE, ratio(6, 5), ratio(3, 2), 'none');
const floors = fc.constantFrom<Ratio | null>(null, ratio(1, 5), ONE);

/** Methods that lead from worse to better, right or wrong in their order, on targets with a direction. */
const scorings: fc.Arbitrary<(value: Ratio) => Scoring> = fc.oneof(
  numbers.map(
    (zero) => (by: Ratio) => ({ kind: 'linear', zero: inPercent(multiply(zero, by)), place: place() }) as const,
  ),
  fc.constant(() => ({ kind: 'linear-baseline', place: place() }) as const),
  fc.constant(() => ({ kind: 'linear-previous', place: place() }) as const),
  positives.map(
    (width) => (by: Ratio) => ({ kind: 'gap', width: inPercent(multiply(width, by)), place: place() }) as const,
  ),
  positives.map((share) => () => ({ kind: 'gap-share', share, place: place() }) as const),
  fc
    .tuple(numbers, numbers, numbers, fc.boolean(), fc.boolean())
    .map(([min, max, excellent, hasMax, hasExcellent]) => (by: Ratio) => {
      const at = (value: Ratio, score: Ratio) => ({ value: inPercent(multiply(value, by)), score });
      return {
        kind: 'milestones',
        min: at(min, ratio(1, 2)),
        max: hasMax ? at(max, ratio(6, 5)) : null,
        excellent: hasMax && hasExcellent ? at(excellent, ratio(7, 5)) : null,
        place: place(),
      } as const;
    }),
);

/** A case with every figure times a factor, and its figures as written for a factor of 1. */
const cases = fc
  .record({ kind: directions, asked: numbers, scoring: scorings, baseline: numbers, previous: numbers })
  .map(({ kind, asked, scoring, baseline, previous }) => (by: Ratio): Case => ({
    target: { kind, bound: bound(multiply(asked, by)), place: place() },
    scoring: scoring(by),
    baseline: multiply(baseline, by),
    previous: multiply(previous, by),
  }));

/** The score of a value; null when it has none. */
function score(
  { target, scoring, baseline, previous }: Case,
  value: Ratio,
  rest: Partial<Indicator> = {},
): Ratio | null {
  const only: Indicator = { ...indicator('X'), target, scoring, baseline: inPercent(baseline), ...rest };
  const year = (at: string, number: Ratio) => {
    const set = actuals({ X: '1' }, at);
    return {
      ...set,
      rows: set.rows.map((row) => ({ ...row, value: { kind: 'quantity', quantity: inPercent(number) } as const })),
    };
  };
  const years = [year('2024-12-31', value), year('2023-12-31', previous)];
  return nodeOf(plan([only], { actuals: years }), 'X').score;
}

const isAtLeast = (a: Ratio, b: Ratio): boolean => compare(a, b) >= 0;

function asked({ target }: Case): Ratio {
  return 'bound' in target && target.bound.kind === 'quantity' ? target.bound.quantity.value : ZERO;
}

describe('methods that lead to a target', () => {
  law(
    'a better value never lowers a score, and one is known when the other is',
    [cases, numbers, numbers, caps, floors],
    (make, a, b, cap, floor) => {
      const each = make(ONE);
      const [worse, better] =
        each.target.kind === 'at-most' ? [greatest(a, b), least(a, b)] : [least(a, b), greatest(a, b)];
      const [low, high] = [score(each, worse, { cap, floor }), score(each, better, { cap, floor })];
      return low && high ? isAtLeast(high, low) : low === high;
    },
  );

  law('meeting the target gives at least 100 % before the cap, missing it less', [cases, numbers], (make, value) => {
    const each = make(ONE);
    const reached = score(each, value, { cap: 'none' });
    const isMet = each.target.kind === 'at-most' ? isAtLeast(asked(each), value) : isAtLeast(value, asked(each));
    return !reached || isAtLeast(reached, ONE) === isMet;
  });

  law('scores lie between the floor and the cap', [cases, numbers, caps, floors], (make, value, cap, floor) => {
    const found = score(make(ONE), value, { cap, floor });
    return !found || (isAtLeast(found, floor ?? ZERO) && (cap === 'none' || isAtLeast(cap, found)));
  });

  law('changing the scale of the unit changes nothing', [cases, numbers, positives], (make, value, by) => {
    const [plain, scaled] = [score(make(ONE), value), score(make(by), multiply(value, by))];
    return plain && scaled ? isEqual(plain, scaled) : plain === scaled;
  });
});

/** Where a value itself is asked, or a range, better means nearer: the direction has no say. */
const near = fc.record({ low: numbers, width: positives, isRange: fc.boolean(), gap: positives });

function nearCase(
  { low, width, isRange, gap }: typeof near extends fc.Arbitrary<infer T> ? T : never,
  by: Ratio,
): Case {
  const [bottom, top] = [multiply(low, by), multiply(add(low, width), by)];
  return {
    target: isRange
      ? { kind: 'range', low: bound(bottom), high: bound(top), place: place() }
      : { kind: 'exactly', bound: bound(bottom), place: place() },
    scoring: { kind: 'gap', width: inPercent(multiply(gap, by)), place: place() },
    baseline: ZERO,
    previous: ZERO,
  };
}

describe('gap to a value or a range', () => {
  law(
    'what is nearer never scores less, and only what is there scores 100 %',
    [near, numbers, numbers],
    (each, a, b) => {
      const found = nearCase(each, ONE);
      const distance = (value: Ratio): Ratio => {
        const high = each.isRange ? add(each.low, each.width) : each.low;
        return greatest(ZERO, greatest(subtract(each.low, value), subtract(value, high)));
      };
      const [nearer, farther] = isAtLeast(distance(b), distance(a)) ? [a, b] : [b, a];
      const [high, low] = [score(found, nearer), score(found, farther)];
      if (!high || !low) return false;
      return isAtLeast(high, low) && isEqual(high, ONE) === isEqual(absolute(distance(nearer)), ZERO);
    },
  );

  law('changing the scale of the unit changes nothing', [near, numbers, positives], (each, value, by) => {
    const [plain, scaled] = [score(nearCase(each, ONE), value), score(nearCase(each, by), multiply(value, by))];
    return plain !== null && scaled !== null && isEqual(plain, scaled);
  });
});
