import { reachedBy } from './dependents.ts';
import type { FlatPlan } from './form.ts';
import { isMean, type OpCode } from './ops.ts';
import type { Usual } from './usual.ts';

/**
 * Operands of operations on columns, all in one array: a slot that varies has a column of `block` numbers from its offset on
 * (mask −1), one that stays the same has a single cell (mask 0), so that `x[offset + (k & mask)]` reads either.
 */
export interface ColumnProgram {
  readonly block: number;
  /** Length of the array that holds it all. */
  readonly length: number;
  /** Offset and mask of every slot. */
  readonly offset: Int32Array;
  readonly mask: Int32Array;
  /** What is computed, in order: places among the operations of the plan. */
  readonly operations: Int32Array;
  /** Members that vary of the mean at `i`: from `first[i]` up to `first[i + 1]`; the others are joined once, beforehand. */
  readonly first: Int32Array;
  readonly members: Int32Array;
  readonly shares: Float64Array;
  /** Cells with what the members that stay the same bring to each mean. */
  readonly fixed: number;
}

/** Makes the program of a plan in which only some inputs vary. */
export function columnProgram(flat: FlatPlan, usual: Usual, varying: readonly number[], block: number): ColumnProgram {
  const { size, code, out, inputs } = flat;
  const operations = reachedBy(flat, varying);
  const offset = new Int32Array(size);
  const mask = new Int32Array(size);
  let length = 0;
  const widen = (slot: number): void => {
    if (mask[slot] === -1) return;
    offset[slot] = length;
    mask[slot] = -1;
    length += block;
  };
  for (const input of varying) widen(inputs[input]?.slot ?? -1);
  for (const operation of operations) widen(out[operation] as number);
  for (let slot = 0; slot < size; slot += 1) if (mask[slot] === 0) offset[slot] = length++;
  const first = new Int32Array(operations.length + 1);
  const members: number[] = [];
  const shares: number[] = [];
  operations.forEach((operation, i) => {
    const end = isMean(code[operation] as OpCode) ? (usual.first[operation + 1] as number) : 0;
    for (let at = usual.first[operation] as number; at < end; at += 1) {
      if (mask[usual.members[at] as number] === 0) continue;
      members.push(offset[usual.members[at] as number] as number);
      shares.push(usual.shares[at] as number);
    }
    first[i + 1] = members.length;
  });
  return {
    block,
    length: length + operations.length,
    offset,
    mask,
    operations,
    first,
    members: Int32Array.from(members),
    shares: Float64Array.from(shares),
    fixed: length,
  };
}
