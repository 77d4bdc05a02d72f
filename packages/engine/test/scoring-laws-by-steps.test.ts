import {
  compare,
  type CurvePoint,
  isEqual,
  multiply,
  ONE,
  type Quantity,
  quantity,
  type Ratio,
  ratio,
  type Scoring,
  type ScoringStep,
  DAYS,
  PURE,
  type Target,
  type Value,
  ZERO,
} from '@traguardo/model';
import * as fc from 'fast-check';
import { describe } from 'vitest';
import { numbers, positives } from './arbitraries.ts';
import { actuals, indicator, lit, place, plan } from './builder.ts';
import { law } from './law.ts';
import { nodeOf } from './score.ts';

const DEADLINE = '2026-06-30';

function dayAfter(days: number): string {
  return new Date(Date.parse(`${DEADLINE}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The score of a value; null when it has none. */
function scoreOf(target: Target, scoring: Scoring | null, value: Value, cap: Ratio | 'none' = 'none'): Ratio | null {
  const set = actuals({ X: '1' });
  const rows = set.rows.map((row) => ({ ...row, value }));
  const only = { ...indicator('X'), target, scoring, cap };
  return nodeOf(plan([only], { actuals: [{ ...set, rows }] }), 'X', '2027-12-31').score;
}

const isAtLeast = (a: Ratio | null, b: Ratio | null): boolean => a !== null && b !== null && compare(a, b) >= 0;
const shares = fc.integer({ min: 0, max: 130 }).map((percent) => ratio(percent, 100));
const sorted = (list: readonly Ratio[]): readonly Ratio[] => list.toSorted(compare);
const many = { minLength: 1, maxLength: 5 };

describe('deadlines', () => {
  const deadline: Target = { kind: 'before', date: DEADLINE, place: place() };
  const days = fc.integer({ min: -40, max: 200 });
  const late = fc
    .tuple(shares, fc.integer({ min: 1, max: 60 }))
    .map(([loss, each]): Scoring => ({ kind: 'late', loss, days: each, place: place() }));
  const gap = fc
    .integer({ min: 1, max: 120 })
    .map((width): Scoring => ({ kind: 'gap', width: quantity(ratio(width), DAYS), place: place() }));
  /** Steps of growing delay with falling scores. */
  const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 120 }), shares), many).map((drawn): Scoring => {
    const bounds = drawn.map(([bound]) => bound).toSorted((a, b) => a - b);
    const scores = sorted(drawn.map(([, score]) => score)).toReversed();
    const each = bounds.map((bound, index): ScoringStep => ({
      comparison: '<=',
      bound: quantity(ratio(bound), DAYS),
      score: scores[index] ?? ZERO,
    }));
    return { kind: 'steps', steps: each, place: place() };
  });
  const methods = fc.oneof(fc.constant(null), late, gap, steps);

  law('an earlier day never scores less', [methods, days, days], (scoring, a, b) => {
    const [earlier, later] = [Math.min(a, b), Math.max(a, b)].map((day) =>
      scoreOf(deadline, scoring, { kind: 'date', date: dayAfter(day) }),
    );
    return isAtLeast(earlier ?? null, later ?? null);
  });

  law(
    'on the day or before the score is at least 100 % before the cap, never below 0 after it',
    [methods, days],
    (scoring, day) => {
      const found = scoreOf(deadline, scoring, { kind: 'date', date: dayAfter(day) });
      return isAtLeast(found, day <= 0 ? ONE : ZERO);
    },
  );
});

describe('steps and curves, where what is written rises', () => {
  const target: Target = { kind: 'at-least', bound: lit('10'), place: place() };
  const drawnPoints = fc.array(fc.tuple(numbers, shares), many);
  const at = (value: Ratio): Quantity => ({ value, unit: PURE });
  const given = (value: Ratio): Value => ({ kind: 'quantity', quantity: at(value) });
  const points = (drawn: readonly (readonly [Ratio, Ratio])[], by: Ratio): readonly CurvePoint[] => {
    const scores = sorted(drawn.map(([, score]) => score));
    return sorted(drawn.map(([value]) => value)).map((value, index) => ({
      value: at(multiply(value, by)),
      score: scores[index] ?? ZERO,
    }));
  };
  const methods = fc.tuple(drawnPoints, fc.boolean()).map(([drawn, isCurve]) => (by: Ratio): Scoring => {
    if (isCurve) return { kind: 'curve', points: points(drawn, by), place: place() };
    const steps = points(drawn, by)
      .toReversed()
      .map(({ value, score }): ScoringStep => ({ comparison: '>=', bound: value, score }));
    return { kind: 'steps', steps, place: place() };
  });

  law('a better value never scores less', [methods, numbers, numbers], (make, a, b) => {
    const [low, high] = compare(a, b) <= 0 ? [a, b] : [b, a];
    return isAtLeast(scoreOf(target, make(ONE), given(high)), scoreOf(target, make(ONE), given(low)));
  });

  law('scores lie between the least and the greatest that is written, or 0', [methods, numbers], (make, value) => {
    const scoring = make(ONE);
    const written = scoring.kind === 'curve' ? scoring.points : scoring.kind === 'steps' ? scoring.steps : [];
    const found = scoreOf(target, scoring, given(value));
    const most = sorted(written.map(({ score }) => score)).at(-1) ?? ZERO;
    return isAtLeast(found, ZERO) && isAtLeast(most, found);
  });

  law('changing the scale of the unit changes nothing', [methods, numbers, positives], (make, value, by) => {
    const [plain, scaled] = [
      scoreOf(target, make(ONE), given(value)),
      scoreOf(target, make(by), given(multiply(value, by))),
    ];
    return plain !== null && scaled !== null && isEqual(plain, scaled);
  });
});

describe('words of a scale', () => {
  const target: Target = { kind: 'at-least', bound: lit('100 %'), place: place() };

  law(
    'a word worth more never scores less, and is worth its share',
    [fc.array(shares, many), fc.nat(), fc.nat()],
    (worth, i, j) => {
      const scale = worth.map((share, index) => ({ code: `w${index}`, title: '', share, place: place() }));
      const scoreOfWord = (index: number): Ratio | null => {
        const set = actuals({ X: '1' });
        const rows = set.rows.map((row) => ({ ...row, value: { kind: 'phases', done: [`w${index}`] } as const }));
        return nodeOf(plan([{ ...indicator('X'), target, scale, cap: 'none' }], { actuals: [{ ...set, rows }] }), 'X')
          .score;
      };
      const [a, b] = [i % worth.length, j % worth.length];
      const [one, other] = [scoreOfWord(a), scoreOfWord(b)];
      if (!one || !other) return false;
      return isEqual(one, worth[a]!) && compare(one, other) === compare(worth[a]!, worth[b]!);
    },
  );
});
