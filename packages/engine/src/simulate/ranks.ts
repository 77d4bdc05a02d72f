/** Numbers in no order that can be asked as if they were sorted. */
export interface Ranks {
  /** The number at a place of the sorted ones, from 0. */
  readonly at: (place: number) => number;
  /** How many are less than a limit. */
  readonly below: (limit: number) => number;
  /** How many are no more than a limit. */
  readonly upTo: (limit: number) => number;
}

const STRETCHES = 1024;

/**
 * Ranks of numbers between `least` and `greatest`, none of them NaN. They are counted by stretches of equal width, and only the
 * stretches asked about are sorted: a few per cent of the work of sorting all.
 */
export function createRanks(numbers: Float64Array, least: number, greatest: number): Ranks {
  const width = STRETCHES / (greatest - least);
  const scale = Number.isFinite(width) ? width : 0; // all in one stretch when they are one, or nearly
  const stretchOf = (number: number): number => Math.min(STRETCHES - 1, Math.floor((number - least) * scale));
  const stretches = new Uint16Array(numbers.length);
  const before = new Uint32Array(STRETCHES + 1);
  for (let each = 0; each < numbers.length; each += 1) {
    const stretch = stretchOf(numbers[each] as number);
    stretches[each] = stretch;
    before[stretch + 1] = (before[stretch + 1] as number) + 1;
  }
  for (let stretch = 1; stretch <= STRETCHES; stretch += 1)
    before[stretch] = (before[stretch] as number) + (before[stretch - 1] as number);
  const sorted = new Map<number, Float64Array>();

  function membersOf(stretch: number): Float64Array {
    const known = sorted.get(stretch);
    if (known) return known;
    const members = new Float64Array((before[stretch + 1] as number) - (before[stretch] as number));
    let found = 0;
    for (let each = 0; found < members.length; each += 1) {
      if (stretches[each] !== stretch) continue;
      members[found] = numbers[each] as number;
      found += 1;
    }
    const inOrder = members.toSorted();
    sorted.set(stretch, inOrder);
    return inOrder;
  }

  /** How many come before a limit; `isWithin` says whether one that stands in the stretch of the limit does. */
  function count(limit: number, isWithin: (number: number) => boolean): number {
    if (limit < least) return 0;
    if (limit > greatest) return numbers.length;
    const stretch = stretchOf(limit);
    const members = membersOf(stretch);
    const beyond = members.findIndex((number) => !isWithin(number));
    return (before[stretch] as number) + (beyond < 0 ? members.length : beyond);
  }

  return {
    at(place) {
      let [low, high] = [0, STRETCHES - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((before[middle + 1] as number) > place) high = middle;
        else low = middle + 1;
      }
      return membersOf(low)[place - (before[low] as number)] as number;
    },
    below: (limit) => count(limit, (number) => number < limit),
    upTo: (limit) => count(limit, (number) => number <= limit),
  };
}
