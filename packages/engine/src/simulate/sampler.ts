import type { Distribution } from './distribution.ts';
import { normalQuantile, normalShare } from './normal-quantile.ts';

/** Turns uniform numbers into draws, in their places: one for one, by the inverse of the distribution function. */
export type Sampler = (numbers: Float64Array) => void;

/** The sampler of a distribution without a problem (`problemOf`). `whole` rounds each draw half up: days. */
export function samplerOf(distribution: Distribution, whole: boolean): Sampler {
  const sample = exactly(distribution);
  if (!whole) return sample;
  return (numbers) => {
    sample(numbers);
    for (let at = 0; at < numbers.length; at += 1) numbers[at] = Math.floor((numbers[at] as number) + 0.5);
  };
}

function exactly(distribution: Distribution): Sampler {
  switch (distribution.kind) {
    case 'triangular':
      return triangular(distribution.low, distribution.mode, distribution.high);
    case 'normal':
      return normal(distribution);
    case 'discrete':
      return discrete(distribution);
  }
}

function always(value: number): Sampler {
  return (numbers) => void numbers.fill(value);
}

function triangular(low: number, mode: number, high: number): Sampler {
  const width = high - low;
  if (width === 0) return always(mode);
  const turn = (mode - low) / width;
  const [rise, fall] = [width * (mode - low), width * (high - mode)];
  return (numbers) => {
    for (let at = 0; at < numbers.length; at += 1) {
      const share = numbers[at] as number;
      numbers[at] = share < turn ? low + Math.sqrt(share * rise) : high - Math.sqrt((1 - share) * fall);
    }
  };
}

function normal({ mean, deviation, low, high }: Distribution & { kind: 'normal' }): Sampler {
  if (deviation === 0) return always(mean);
  const from = low === null ? 0 : normalShare((low - mean) / deviation);
  const to = high === null ? 1 : normalShare((high - mean) / deviation);
  const [least, greatest] = [low ?? -Infinity, high ?? Infinity];
  return (numbers) => {
    for (let at = 0; at < numbers.length; at += 1) {
      const drawn = mean + deviation * normalQuantile(from + (numbers[at] as number) * (to - from));
      numbers[at] = drawn < least ? least : drawn > greatest ? greatest : drawn; // the last bits of the inverse
    }
  };
}

function discrete({ cases }: Distribution & { kind: 'discrete' }): Sampler {
  const possible = cases.filter(({ probability }) => probability > 0);
  const values = Float64Array.from(possible, ({ value }) => value);
  let sum = 0;
  const upTo = Float64Array.from(possible, ({ probability }) => (sum += probability));
  const last = possible.length - 1; // takes what rounding leaves of 1
  return (numbers) => {
    for (let at = 0; at < numbers.length; at += 1) {
      const share = numbers[at] as number;
      let index = 0;
      while (index < last && share >= (upTo[index] as number)) index += 1;
      numbers[at] = values[index] as number;
    }
  };
}
