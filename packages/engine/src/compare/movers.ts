import { absolute, compare, greatest, type Ratio, ZERO } from '@traguardo/model';
import type { AttributedPart, Attribution, Cause, Counterparts } from './comparison.ts';

/** What one node brings through one cause, with everything unknown at its least and at its most. */
export interface Mover extends Counterparts {
  readonly cause: Cause;
  readonly points: readonly [low: Ratio, high: Ratio];
}

/** The parts of a difference at both ends, those that move it most first. */
export function moversOf([low, high]: readonly [Attribution, Attribution]): readonly Mover[] {
  const [lows, highs] = [byName(low), byName(high)];
  const all = new Map([...lows, ...highs]);
  return [...all]
    .map(([name, { before, after, cause }]): Mover => {
      const points = [lows, highs].map((parts) => parts.get(name)?.points ?? ZERO);
      return { before, after, cause, points: [points[0] ?? ZERO, points[1] ?? ZERO] };
    })
    .toSorted((a, b) => compare(sizeOf(b), sizeOf(a)));
}

function byName({ parts }: Attribution): ReadonlyMap<string, AttributedPart> {
  return new Map(parts.map((part) => [`${part.cause} ${part.before ?? ''} ${part.after ?? ''}`, part]));
}

function sizeOf({ points: [low, high] }: Mover): Ratio {
  return greatest(absolute(low), absolute(high));
}
