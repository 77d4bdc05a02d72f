import { describe, expect, test } from 'vitest';
import { type Distribution, problemOf } from '../src/index.ts';
import { normalQuantile, normalShare } from '../src/simulate/normal-quantile.ts';
import { samplerOf } from '../src/simulate/sampler.ts';
import { BLOCK, fillUniforms } from '../src/simulate/uniforms.ts';

const BLOCKS = 400;
const DRAWS = BLOCK * BLOCKS;

function drawn(distribution: Distribution, whole = false): Float64Array {
  const all = new Float64Array(DRAWS);
  const sample = samplerOf(distribution, whole);
  for (let block = 0; block < BLOCKS; block += 1) {
    const numbers = all.subarray(block * BLOCK, (block + 1) * BLOCK);
    fillUniforms(numbers, 7, 'test', block);
    sample(numbers);
  }
  return all;
}

const meanOf = (numbers: Float64Array): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const varianceOf = (numbers: Float64Array): number => {
  const mean = meanOf(numbers);
  return numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / numbers.length;
};

/** Five standard errors of the mean and of the variance; kurtosis is the fourth moment over the squared variance. */
function expectMoments(distribution: Distribution, mean: number, variance: number, kurtosis: number): void {
  const numbers = drawn(distribution);
  expect(Math.abs(meanOf(numbers) - mean)).toBeLessThan(5 * Math.sqrt(variance / DRAWS));
  expect(Math.abs(varianceOf(numbers) - variance)).toBeLessThan(5 * variance * Math.sqrt((kurtosis - 1) / DRAWS));
}

describe('uniform numbers', () => {
  const block = (seed: number, key: string, number: number, length = BLOCK): Float64Array => {
    const numbers = new Float64Array(length);
    fillUniforms(numbers, seed, key, number);
    return numbers;
  };

  test('depend on seed, key and block alone, and begin alike however many are asked for', () => {
    expect(block(1, 'a', 3)).toEqual(block(1, 'a', 3));
    expect(block(1, 'a', 3, 10)).toEqual(block(1, 'a', 3).subarray(0, 10));
    const others = [block(2, 'a', 3), block(1, 'b', 3), block(1, 'a', 4), block(1, 'ab', 3)];
    for (const other of others) expect(other).not.toEqual(block(1, 'a', 3));
  });

  test('lie between 0 and 1, spread evenly, without the blocks or the keys knowing of each other', () => {
    const numbers = drawn({ kind: 'triangular', low: 0, mode: 0, high: 0 }).map((_, at) => at); // places
    const all = new Float64Array(DRAWS);
    for (let each = 0; each < BLOCKS; each += 1) all.set(block(7, 'test', each), each * BLOCK);
    expect(all.every((number) => number > 0 && number < 1)).toBe(true);
    const counts = new Float64Array(20);
    for (const number of all) counts[Math.floor(number * 20)]! += 1;
    const expected = DRAWS / 20;
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chiSquare).toBeLessThan(43.8); // 19 degrees of freedom, one in a thousand
    const other = new Float64Array(DRAWS);
    for (let each = 0; each < BLOCKS; each += 1) other.set(block(7, 'other', each), each * BLOCK);
    const product = numbers.map((at) => (all[at]! - 0.5) * (other[at]! - 0.5));
    expect(Math.abs(meanOf(product))).toBeLessThan(5 / 12 / Math.sqrt(DRAWS));
    const following = numbers.map((at) => (all[at]! - 0.5) * (all[(at + 1) % DRAWS]! - 0.5));
    expect(Math.abs(meanOf(following))).toBeLessThan(5 / 12 / Math.sqrt(DRAWS));
  });
});

describe('the normal quantile', () => {
  test.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.9, 1.2815515655446004],
    [0.001, -3.090232306167813],
    [1e-10, -6.361340902404056],
    [0.999999, 4.753424308822899],
  ])('%d', (share, value) => {
    expect(normalQuantile(share)).toBeCloseTo(value, 10);
    expect(normalShare(value)).toBeCloseTo(share, 12);
  });

  test('rises, and is its own opposite on the other side', () => {
    const shares = Array.from({ length: 2000 }, (_, at) => (at + 0.5) / 2000);
    const values = shares.map(normalQuantile);
    expect(values.every((value, at) => at === 0 || value > values[at - 1]!)).toBe(true);
    for (const share of shares) expect(normalQuantile(1 - share)).toBeCloseTo(-normalQuantile(share), 12);
  });
});

describe('moments in closed form', () => {
  test('triangular', () => {
    const [low, mode, high] = [50, 60, 67];
    const variance = (low ** 2 + mode ** 2 + high ** 2 - low * mode - low * high - mode * high) / 18;
    expectMoments({ kind: 'triangular', low, mode, high }, (low + mode + high) / 3, variance, 2.4);
    expectMoments({ kind: 'triangular', low: 0, mode: 0, high: 1 }, 1 / 3, 1 / 18, 2.4);
    expectMoments({ kind: 'triangular', low: 0, mode: 1, high: 1 }, 2 / 3, 1 / 18, 2.4);
  });

  test('normal', () => {
    expectMoments({ kind: 'normal', mean: 0.86, deviation: 0.04, low: null, high: null }, 0.86, 0.0016, 3);
  });

  test('normal that is cut: half of it, then the middle', () => {
    const half = drawn({ kind: 'normal', mean: 10, deviation: 3, low: 10, high: null });
    const [mean, variance] = [10 + 3 * Math.sqrt(2 / Math.PI), 9 * (1 - 2 / Math.PI)];
    expect(half.every((number) => number >= 10)).toBe(true);
    expect(Math.abs(meanOf(half) - mean)).toBeLessThan(5 * Math.sqrt(variance / DRAWS));
    expect(Math.abs(varianceOf(half) - variance)).toBeLessThan(5 * variance * Math.sqrt(2.9 / DRAWS)); // kurtosis 3.87
    const [a, density, share] = [1, Math.exp(-0.5) / Math.sqrt(2 * Math.PI), normalShare(1) - normalShare(-1)];
    const middle = drawn({ kind: 'normal', mean: 0, deviation: 1, low: -a, high: a });
    const narrow = 1 - (2 * a * density) / share;
    expect(middle.every((number) => number >= -a && number <= a)).toBe(true);
    expect(Math.abs(meanOf(middle))).toBeLessThan(5 * Math.sqrt(narrow / DRAWS));
    expect(Math.abs(varianceOf(middle) - narrow)).toBeLessThan(5 * narrow * Math.sqrt(1.9 / DRAWS)); // flatter than normal
  });

  test('discrete: each case as often as it should be', () => {
    const cases = [
      { value: 3, probability: 0.2 },
      { value: 1, probability: 0.5 },
      { value: 8, probability: 0 },
      { value: 2, probability: 0.3 },
    ];
    const numbers = drawn({ kind: 'discrete', cases });
    for (const { value, probability } of cases) {
      const share = numbers.filter((number) => number === value).length / DRAWS;
      expect(Math.abs(share - probability)).toBeLessThanOrEqual(
        5 * Math.sqrt((probability * (1 - probability)) / DRAWS),
      );
    }
  });

  test('whole numbers where days are drawn', () => {
    const days = drawn({ kind: 'triangular', low: 19_900, mode: 19_905, high: 19_910 }, true);
    expect(days.every(Number.isInteger)).toBe(true);
    expect(Math.abs(meanOf(days) - 19_905)).toBeLessThan(0.05);
  });

  test('no width, no chance', () => {
    expect(new Set(drawn({ kind: 'triangular', low: 5, mode: 5, high: 5 }))).toEqual(new Set([5]));
    expect(new Set(drawn({ kind: 'normal', mean: 5, deviation: 0, low: null, high: null }))).toEqual(new Set([5]));
    expect(new Set(drawn({ kind: 'discrete', cases: [{ value: 5, probability: 1 }] }))).toEqual(new Set([5]));
  });
});

test.each<[string, Distribution]>([
  ['order', { kind: 'triangular', low: 3, mode: 2, high: 4 }],
  ['order', { kind: 'triangular', low: 1, mode: NaN, high: 4 }],
  ['order', { kind: 'normal', mean: 3, deviation: 1, low: 5, high: 4 }],
  ['deviation', { kind: 'normal', mean: 3, deviation: -1, low: null, high: null }],
  ['mean-outside', { kind: 'normal', mean: 3, deviation: 1, low: 4, high: null }],
  ['no-cases', { kind: 'discrete', cases: [] }],
  ['negative', { kind: 'discrete', cases: [{ value: 1, probability: -0.5 }] }],
  ['sum', { kind: 'discrete', cases: [{ value: 1, probability: 0.9 }] }],
])('%s: %j', (kind, distribution) => {
  expect(problemOf(distribution)?.kind).toBe(kind);
});
