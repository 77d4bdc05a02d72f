/** From numbers to pixels along one axis. For drawing only. */
export interface Scale {
  readonly at: (value: number) => number;
  /** Round numbers within the scale, in order, with the decimals they need. */
  readonly ticks: readonly number[];
  readonly decimals: number;
}

/** About so many ticks are drawn. */
const TICKS = 5;

/** A scale between round numbers that holds all of `values`, from pixel `from` to pixel `to`. */
export function roundScale(values: readonly number[], from: number, to: number): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const step = roundStep((high - low || Math.abs(high) || 1) / TICKS);
  const [floor, ceiling] = [Math.floor(low / step), Math.ceil(high / step)];
  // one round number for all: room below it, as none may be above (100 % is all there is), unless it is zero
  const [first, last] = floor < ceiling ? [floor, ceiling] : high > 0 ? [floor - 1, ceiling] : [floor, ceiling + 1];
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(decimals)),
  );
  return { ...linear(first * step, last * step, from, to), ticks, decimals };
}

/** A scale whose ends are `low` and `high`, without ticks. */
export function linear(low: number, high: number, from: number, to: number): Scale {
  const span = high - low || 1;
  return { at: (value) => from + ((value - low) / span) * (to - from), ticks: [], decimals: 0 };
}

/** The least of 1, 2, 5 by a power of ten that is not below `rough`. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough) + 1e-9);
  const factor = [1, 2, 5].find((each) => each * power >= rough - power * 1e-9) ?? 10;
  return factor * power;
}
