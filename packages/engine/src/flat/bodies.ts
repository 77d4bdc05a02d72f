import { type CarefulDoubles, createCarefulDoubles, type DoubleStanding, doubleStanding } from './careful-doubles.ts';
import { BLOCK, createColumnRun } from './columns.ts';
import { reachedBy } from './dependents.ts';
import type { FlatPlan } from './form.ts';
import { createKnownRun } from './known-run.ts';
import { usualOf } from './usual.ts';

/** Many bodies with one plan, computed in doubles; two kilobytes a body for a plan of 71 indicators. */
export interface Bodies {
  readonly count: number;
  /** Sets a value of a body, in base scale of the unit of the input; NaN is missing. Nothing is computed before `run`. */
  readonly set: (body: number, input: number, value: number) => void;
  /** Computes all bodies. */
  readonly run: () => void;
  /** Sets one value of a body and computes what depends on it, there alone. */
  readonly change: (body: number, input: number, value: number) => void;
  /** The score of a node; NaN when it is not known or takes part in nothing. */
  readonly score: (body: number, node: number) => number;
  readonly read: (body: number, node: number) => DoubleStanding;
}

/** So many bodies, each with the values the plan had when it was flattened. */
export function createBodies(flat: FlatPlan, count: number): Bodies {
  const { inputs, nodes } = flat;
  const usual = usualOf(flat);
  const columns = createColumnRun(
    flat,
    inputs.map((_, input) => input),
    usual,
  );
  const { offset, mask, operations } = columns.program;
  const { slots } = createKnownRun(flat, usual);
  const blocks = Array.from({ length: Math.ceil(count / BLOCK) }, () => {
    const x = columns.make();
    columns.fix(x, slots);
    for (const { slot } of inputs) x.fill(slots[slot] as number, offset[slot], (offset[slot] as number) + BLOCK);
    return x;
  });
  const above: Int32Array[] = [];
  let careful: CarefulDoubles | null = null;
  const placeOf = new Map(Array.from(operations, (operation, place) => [operation, place]));
  const cell = (body: number, slot: number): number =>
    (offset[slot] as number) + ((body % BLOCK) & (mask[slot] as number));
  const blockOf = (body: number): Float64Array => blocks[Math.floor(body / BLOCK)] as Float64Array;
  const set = (body: number, input: number, value: number): void => {
    blockOf(body)[cell(body, inputs[input]?.slot ?? -1)] = value;
  };
  return {
    count,
    set,
    run: () => {
      for (let block = 0; block < blocks.length; block += 1)
        columns.run(blocks[block] as Float64Array, 0, Math.min(BLOCK, count - block * BLOCK));
    },
    change: (body, input, value) => {
      set(body, input, value);
      above[input] ??= reachedBy(flat, [input]).map((operation) => placeOf.get(operation) as number);
      const k = body % BLOCK;
      columns.run(blockOf(body), k, k + 1, above[input]);
    },
    score: (body, node) => (nodes[node]?.counts === true ? (blockOf(body)[cell(body, node)] as number) : NaN),
    read: (body, node) => {
      if (nodes[node]?.counts !== true) return doubleStanding('excluded', NaN, NaN);
      careful ??= createCarefulDoubles(flat);
      for (const { slot } of inputs) careful.set(slot, blockOf(body)[cell(body, slot)] as number);
      careful.run();
      return careful.read(node);
    },
  };
}
