import { type Band, ratio } from '@traguardo/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf } from '../src/bands.ts';
import { createRanks } from '../src/simulate/ranks.ts';
import { summaryOf } from '../src/simulate/summary.ts';
import { place } from './builder.ts';
import { law } from './law.ts';

const bound = fc.option(
  fc.record({ value: fc.integer({ min: 0, max: 20 }).map((of) => ratio(of, 20)), inclusive: fc.boolean() }),
);
const bands: fc.Arbitrary<readonly Band[]> = fc.array(
  fc
    .record({ low: bound, high: bound })
    .map((ends) => ({ ...ends, code: 'b', label: 'b', tone: 'neutral' as const, place: place() })),
  { maxLength: 5 },
);
const scores = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 });

law(
  'bands are counted as bandOf tells them, where they overlap, leave gaps or are empty too',
  [bands, scores],
  (of, drawn) => {
    const { bands: counts } = summaryOf(
      Float64Array.from(drawn, (score) => score / 20),
      of,
    );
    const expected = of.map((band) => drawn.filter((score) => bandOf(ratio(score, 20), of) === band).length);
    return counts.join() === expected.join();
  },
);

law('percentiles are scores that were drawn, and that many do not exceed', [scores], (drawn) => {
  const { percentiles, known } = summaryOf(Float64Array.from(drawn), []);
  return percentiles.every((score, index) => {
    const share = drawn.filter((each) => each <= score).length / known;
    const below = drawn.filter((each) => each < score).length / known;
    const asked = [0.05, 0.25, 0.5, 0.75, 0.95][index]!;
    return drawn.includes(score) && share >= asked && below < asked;
  });
});

law(
  'ranks are those of the sorted numbers',
  [
    fc.array(fc.double({ noNaN: true, min: -5, max: 5 }), { minLength: 1, maxLength: 60 }),
    fc.nat(59),
    fc.double({ noNaN: true, min: -6, max: 6 }),
  ],
  (numbers, place, limit) => {
    const all = Float64Array.from(numbers);
    const sorted = all.toSorted();
    const ranks = createRanks(all, sorted[0]!, sorted.at(-1)!);
    const asked = place % numbers.length;
    const limits = [limit, sorted[asked]!];
    return (
      ranks.at(asked) === sorted[asked] &&
      limits.every((each) => ranks.below(each) === numbers.filter((number) => number < each).length) &&
      limits.every((each) => ranks.upTo(each) === numbers.filter((number) => number <= each).length)
    );
  },
);

describe('scores of which some are not known', () => {
  test('are summed up without these', () => {
    const { known, mean, deviation, least, greatest, histogram } = summaryOf(Float64Array.of(NaN, 0.5, 1, NaN), []);
    expect({ known, mean, least, greatest }).toEqual({ known: 2, mean: 0.75, least: 0.5, greatest: 1 });
    expect(deviation).toBeCloseTo(Math.sqrt(0.125), 12);
    expect(histogram.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  test('say nothing when none is', () => {
    expect(summaryOf(Float64Array.of(NaN), [])).toMatchObject({ known: 0, mean: NaN, histogram: [] });
  });

  test('have no width when all are one', () => {
    expect(summaryOf(Float64Array.of(0.3, 0.3, 0.3), [])).toMatchObject({ mean: 0.3, deviation: 0, histogram: [3] });
  });
});
