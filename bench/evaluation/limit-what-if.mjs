// The hand-written what-if: some values drawn again and again, everything they reach computed in columns of draws, one column for each
// score. The draws are those of our simulation, so that results can be compared; what is drawn from them is written here.
import { fillUniforms } from '../../packages/engine/src/simulate/uniforms.ts';
import { row } from './limit.mjs';
import { dependentsOf } from './limit-change.mjs';

/** Draws in a column, as in our simulation. */
export const DRAWS_IN_BLOCK = 500;
const BLOCK = DRAWS_IN_BLOCK;
const PERCENTILES = [5, 25, 50, 75, 95];
const STRETCHES = 24;

/**
 * Draws for many bodies. `bodies`: `{ values, beliefs }`, values as for `row`, beliefs `{ input, key, low, mode, high }` triangular, `key` that of the
 * draws. All bodies believe something of the same inputs.
 */
export function createWhatIf(tables, bodies, { seed, draws, bands }) {
  const network = networkOf(tables, bodies[0].beliefs);
  const columns = new Float64Array(network.slots * BLOCK);
  const scores = new Float64Array(tables.bound.length + tables.starts.length - 1);
  const samples = bodies.map(() => new Float64Array(draws));
  return {
    /** Draws from one block up to another, body by body. */
    draw(from, to) {
      bodies.forEach((body, place) => {
        row(tables, body.values, scores);
        fillConstants(network, body.values, columns);
        for (let block = from; block < to; block += 1) {
          drawInputs(body, seed, block, columns);
          computeIndicators(tables, network, columns);
          computeGoals(tables, network, scores, columns);
          samples[place].set(columns.subarray(network.body * BLOCK, (network.body + 1) * BLOCK), block * BLOCK);
        }
      });
    },
    /** Sums up the draws made so far. */
    summaries: (made) => samples.map((own) => summaryOf(own.subarray(0, made).toSorted(), bands)),
    blocks: Math.ceil(draws / BLOCK),
  };
}

/** Columns: the drawn inputs, the other inputs that stand beside them in a formula, the indicators and goals that are reached. */
function networkOf(tables, beliefs) {
  const { ends, first, second, divisor, starts, members } = tables;
  const count = ends[5];
  const dependents = dependentsOf(tables);
  const reached = new Set(
    beliefs.flatMap(({ input }) => [...dependents.slots.subarray(dependents.from[input], dependents.from[input + 1])]),
  );
  const inputColumns = new Map(beliefs.map(({ input }, column) => [input, column]));
  const scoreColumns = new Map();
  const constants = [];
  let slots = beliefs.length;
  const columnOf = (input) => {
    if (!inputColumns.has(input)) {
      inputColumns.set(input, slots);
      constants.push({ input, column: slots });
      slots += 1;
    }
    return inputColumns.get(input);
  };
  const sorted = [...reached].toSorted((a, b) => a - b);
  const indicators = sorted
    .filter((slot) => slot < count)
    .map((slot) => ({ slot, a: columnOf(first[slot]), b: columnOf(second[slot]), c: columnOf(divisor[slot]) }));
  for (const slot of sorted) {
    scoreColumns.set(slot, slots);
    slots += 1;
  }
  const goals = sorted
    .filter((slot) => slot >= count)
    .map((slot) => {
      const own = Array.from(
        { length: starts[slot - count + 1] - starts[slot - count] },
        (_, at) => starts[slot - count] + at,
      );
      return {
        out: scoreColumns.get(slot),
        fixed: own.filter((member) => !reached.has(members[member])),
        moving: own
          .filter((member) => reached.has(members[member]))
          .map((member) => ({ member, column: scoreColumns.get(members[member]) })),
      };
    });
  const body = scoreColumns.get(count + starts.length - 3); // the index is the last
  return {
    slots,
    constants,
    goals,
    body,
    indicators: indicators.map((each) => ({ ...each, out: scoreColumns.get(each.slot) })),
  };
}

function fillConstants({ constants }, values, columns) {
  for (const { input, column } of constants) columns.fill(values[input], column * BLOCK, (column + 1) * BLOCK);
}

function drawInputs({ beliefs }, seed, block, columns) {
  beliefs.forEach(({ key, low, mode, high }, column) => {
    const numbers = columns.subarray(column * BLOCK, (column + 1) * BLOCK);
    fillUniforms(numbers, seed, key, block);
    triangular(numbers, low, mode, high);
  });
}

/** Turns uniform numbers into triangular ones, in their places. */
export function triangular(numbers, low, mode, high) {
  const width = high - low;
  const turn = (mode - low) / width;
  const [rise, fall] = [width * (mode - low), width * (high - mode)];
  for (let at = 0; at < numbers.length; at += 1) {
    const share = numbers[at];
    numbers[at] = share < turn ? low + Math.sqrt(share * rise) : high - Math.sqrt((1 - share) * fall);
  }
}

function computeIndicators({ ends, factor, scale, bound }, { indicators }, x) {
  for (const { slot, a, b, c, out } of indicators) {
    const [first, second, divisor, to] = [a * BLOCK, b * BLOCK, c * BLOCK, out * BLOCK];
    const [times, by, limit] = [factor[slot], scale[slot], bound[slot]];
    if (slot < ends[0]) {
      for (let at = 0; at < BLOCK; at += 1) {
        const value = x[first + at];
        x[to + at] = value >= limit ? 1 : value > 0 ? value / limit : 0;
      }
    } else if (slot < ends[1]) {
      for (let at = 0; at < BLOCK; at += 1) {
        const value = ((x[first + at] + times * x[second + at]) / x[divisor + at]) * by;
        x[to + at] = value >= limit ? 1 : value > 0 ? value / limit : 0;
      }
    } else if (slot < ends[3]) {
      for (let at = 0; at < BLOCK; at += 1) {
        const value = ((x[first + at] + times * x[second + at]) / x[divisor + at]) * by;
        x[to + at] = value <= limit ? 1 : limit / value;
      }
    } else {
      for (let at = 0; at < BLOCK; at += 1) x[to + at] = x[first + at] <= limit ? 1 : 0;
    }
  }
}

function computeGoals({ members, weights }, { goals }, scores, x) {
  for (const { out, fixed, moving } of goals) {
    const to = out * BLOCK;
    let constant = 0;
    for (const member of fixed) constant += weights[member] * scores[members[member]];
    x.fill(constant, to, to + BLOCK);
    for (const { member, column } of moving) {
      const from = column * BLOCK;
      const weight = weights[member];
      for (let at = 0; at < BLOCK; at += 1) x[to + at] += weight * x[from + at];
    }
  }
}

/** Mean, deviation, percentiles, a histogram, and how many draws fall in each band (`{ low, high }`, low included). */
function summaryOf(sorted, bands) {
  const count = sorted.length;
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += sorted[at];
  const mean = sum / count;
  const [least, greatest] = [sorted[0], sorted[count - 1]];
  const histogram = new Float64Array(STRETCHES);
  const scale = STRETCHES / (greatest - least);
  let squares = 0;
  for (let at = 0; at < count; at += 1) {
    squares += (sorted[at] - mean) * (sorted[at] - mean);
    histogram[Math.min(STRETCHES - 1, Math.floor((sorted[at] - least) * scale))] += 1;
  }
  return {
    mean,
    deviation: Math.sqrt(squares / (count - 1)),
    least,
    greatest,
    percentiles: PERCENTILES.map((percent) => sorted[Math.ceil((percent * count) / 100) - 1]),
    histogram,
    bands: bands.map(({ low, high }) => firstAtLeast(sorted, high) - firstAtLeast(sorted, low)),
  };
}

function firstAtLeast(sorted, value) {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
