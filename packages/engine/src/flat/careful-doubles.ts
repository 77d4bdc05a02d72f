import type { NodeStatus } from '@traguardo/model';
import { doubleKernel } from './double-kernel.ts';
import type { FlatPlan } from './form.ts';
import { toDouble } from './numbers.ts';
import { MISSING, nodeStatus, OK, type Status, UNDEFINED } from './status.ts';
import { createPasses } from './passes.ts';

/** Where a node stands. `low` and `high` are equal when the score is known, NaN when it can have none. */
export interface DoubleStanding {
  readonly status: NodeStatus;
  /** NaN when it is not known. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/** Made of a status and the ends of a range, which are equal when the score is known. */
export function doubleStanding(status: NodeStatus, low: number, high: number): DoubleStanding {
  return { status, score: status === 'ok' ? low : NaN, low, high };
}

/** The pass in doubles that knows what is not known. Values are set by slot; NaN is missing. */
export interface CarefulDoubles {
  readonly set: (slot: number, value: number) => void;
  readonly run: () => void;
  readonly runSome: (operations: Int32Array) => void;
  /** By node; NaN when it is not known. */
  readonly score: (node: number) => number;
  /** By node, as if its weight let it count. */
  readonly read: (node: number) => DoubleStanding;
}

/**
 * A run of a flat plan in double precision that keeps every status apart, as the exact one does: slower than the columns, for what they
 * cannot tell.
 */
export function createCarefulDoubles(flat: FlatPlan): CarefulDoubles {
  const { size, constants, code, dynamic } = flat;
  const x = new Float64Array(2 * size + 2);
  const status = new Uint8Array(size);
  const passes = createPasses(flat, doubleKernel(flat, x), status);
  for (const constant of constants) {
    status[constant.slot] = constant.status;
    x[constant.slot] = toDouble(constant.low);
    x[constant.slot + size] = toDouble(constant.high);
  }
  passes.run(0, dynamic);
  return {
    set: (slot, value) => {
      status[slot] = Number.isNaN(value) ? MISSING : OK;
      x[slot] = value;
    },
    run: () => passes.run(dynamic, code.length),
    runSome: passes.runSome,
    score: (node) => (status[node] === OK ? (x[node] as number) : NaN),
    read: (node) => {
      const own = status[node] as Status;
      const hasRange = own === MISSING || own >= UNDEFINED;
      const low = own === OK || hasRange ? (x[node] as number) : NaN;
      return doubleStanding(nodeStatus(own), low, hasRange ? (x[node + size] as number) : low);
    },
  };
}
