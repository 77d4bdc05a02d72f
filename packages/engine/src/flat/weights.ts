import type { Ratio } from '@traguardo/model';

/** Weights as whole numbers in the same proportion, as small as they can be. None may be zero or negative. */
export function wholeWeights(weights: readonly Ratio[]): readonly bigint[] {
  const common = weights.reduce((lcm, { den }) => (lcm / gcd(lcm, den)) * den, 1n);
  const whole = weights.map(({ num, den }) => num * (common / den));
  const divisor = whole.reduce(gcd, 0n) || 1n;
  return whole.map((weight) => weight / divisor);
}

/** Whether their sum is beyond what a double counts exactly. */
export function isWide(whole: readonly bigint[]): boolean {
  return whole.reduce((sum, weight) => sum + weight, 0n) > BigInt(Number.MAX_SAFE_INTEGER);
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
