import { createCarefulDoubles, type CarefulDoubles } from './careful-doubles.ts';
import { createColumnLoops } from './column-loops.ts';
import { type ColumnProgram, columnProgram } from './column-program.ts';
import type { FlatPlan } from './form.ts';
import { isMean, type OpCode } from './ops.ts';
import type { Usual } from './usual.ts';

/** Numbers in a column: a block of columns stays in the nearest caches. */
export const BLOCK = 64;

/** A program over columns with what it needs at hand; the numbers are in the arrays it is given. */
export interface ColumnRun {
  readonly program: ColumnProgram;
  /** An array for one block; cells of what stays the same hold nothing yet. */
  readonly make: () => Float64Array;
  /** Puts in what stays the same: the numbers of all slots, of which those that vary are not looked at. */
  readonly fix: (x: Float64Array, slots: Float64Array) => void;
  /** Computes operations of the program for the numbers from one up to another; all of them when none are named. */
  readonly run: (x: Float64Array, begin: number, end: number, places?: Int32Array) => void;
}

/** A run for many simulations at once. `varying`: the slots that differ from one to the other. */
export function createColumnRun(flat: FlatPlan, varying: readonly number[], usual: Usual): ColumnRun {
  const program = columnProgram(flat, usual, varying, BLOCK);
  const { operations, offset, mask, length, fixed } = program;
  const runOne = createColumnLoops(flat, usual, program);
  const careful: { of: CarefulDoubles | null } = { of: null };
  const watched = Array.from(usual.watched, (slot) => ({ offset: offset[slot] as number, mask: mask[slot] as number }));

  const cellOf = (slot: number, k: number): number => (offset[slot] as number) + (k & (mask[slot] as number));

  /** What members that stay the same bring to a mean: NaN when one has no number, or when nothing counts. */
  function broughtTo(operation: number, slots: Float64Array): number {
    const [from, to] = [usual.first[operation] as number, usual.first[operation + 1] as number];
    let sum = from === to ? NaN : 0;
    for (let at = from; at < to; at += 1) {
      const member = usual.members[at] as number;
      if (mask[member] === 0) sum += (usual.shares[at] as number) * (slots[member] as number);
    }
    return sum;
  }

  function isKnown(x: Float64Array, k: number): boolean {
    let sum = 0;
    for (const cell of watched) sum += x[cell.offset + (k & cell.mask)] as number;
    return !Number.isNaN(sum);
  }

  /** What is not known for one body or draw, told apart from what is; scores that are not known stay NaN. */
  function runCarefully(x: Float64Array, k: number): void {
    const run = (careful.of ??= createCarefulDoubles(flat));
    for (const { slot } of flat.inputs) run.set(slot, x[cellOf(slot, k)] as number);
    run.run();
    for (let node = 0; node < flat.nodes.length; node += 1) x[cellOf(node, k)] = run.score(node);
  }

  return {
    program,
    make: () => new Float64Array(length).fill(NaN),
    fix: (x, slots) => {
      for (let slot = 0; slot < flat.size; slot += 1)
        if (mask[slot] === 0) x[offset[slot] as number] = slots[slot] as number;
      operations.forEach((operation, place) => {
        if (isMean(flat.code[operation] as OpCode)) x[fixed + place] = broughtTo(operation, slots);
      });
    },
    run: (x, begin, end, places) => {
      if (!usual.isGeneral) {
        if (places) for (let at = 0; at < places.length; at += 1) runOne(x, places[at] as number, begin, end);
        else for (let place = 0; place < operations.length; place += 1) runOne(x, place, begin, end);
      }
      if (usual.isUnknownNaN && !usual.isGeneral) return;
      for (let k = begin; k < end; k += 1) if (usual.isGeneral || !isKnown(x, k)) runCarefully(x, k);
    },
  };
}
