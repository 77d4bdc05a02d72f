import { BLOCK, createColumnRun } from './columns.ts';
import type { FlatPlan } from './form.ts';
import { createKnownRun } from './known-run.ts';
import { usualOf } from './usual.ts';

/**
 * Draws of some inputs of a plan, a block of them at a time: what they cannot change is computed once, before. Doubles, for
 * distributions and probabilities.
 */
export interface Draws {
  /** Draws in a block. */
  readonly block: number;
  /** Sets an input that is not drawn; counts from the next `begin` on. NaN is missing. */
  readonly set: (input: number, value: number) => void;
  /** Computes what is not drawn. Called once for every body, before its draws. */
  readonly begin: () => void;
  /** The numbers of the input at a place among those drawn: written by the caller before every `run`. */
  readonly drawn: (place: number) => Float64Array;
  /** Computes the first `count` draws of the block. */
  readonly run: (count: number) => void;
  /** The scores of a node after `run`, one a draw, NaN where none is known; one and the same number when no draw can change it. */
  readonly scores: (node: number) => Float64Array;
}

/** Makes ready for draws of the inputs at these places of `FlatPlan.inputs`. */
export function createDraws(flat: FlatPlan, inputs: readonly number[]): Draws {
  const usual = usualOf(flat);
  const columns = createColumnRun(flat, inputs, usual);
  const { offset, mask } = columns.program;
  const known = createKnownRun(flat, usual);
  const x = columns.make();
  const column = (slot: number): Float64Array =>
    x.subarray(offset[slot] as number, (offset[slot] as number) + (mask[slot] === -1 ? BLOCK : 1));
  return {
    block: BLOCK,
    set: known.set,
    begin: () => {
      if (!usual.isGeneral) known.run();
      columns.fix(x, known.slots);
    },
    drawn: (place) => column(flat.inputs[inputs[place] ?? -1]?.slot ?? -1),
    run: (count) => columns.run(x, 0, count),
    scores: column,
  };
}
