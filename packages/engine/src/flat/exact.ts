import type { NodeStatus, Ratio } from '@traguardo/model';
import { dependents } from './dependents.ts';
import { exactKernel } from './exact-kernel.ts';
import type { FlatPlan } from './form.ts';
import { MISSING, nodeStatus, OK, UNDEFINED } from './status.ts';
import { createPasses } from './passes.ts';

/** Where a node stands, reduced: a score when it is known, the range that is still possible while it is not. */
export interface ExactStanding {
  readonly status: NodeStatus;
  readonly score: Ratio | null;
  readonly range: readonly [Ratio, Ratio] | null;
}

/** One plan with its values, computed exactly. Mutable; asks for nothing but memory. */
export interface ExactRun {
  /** Sets the value of an input, in base scale of its unit; null is missing. Nothing is computed before `run`. */
  readonly set: (input: number, value: Ratio | null) => void;
  readonly run: () => void;
  /** Sets one value and computes what depends on it; `run` must have been called before. */
  readonly change: (input: number, value: Ratio | null) => void;
  /** Where a node stands, by its place in `FlatPlan.nodes`; the same as the outcome of `evaluate` says. */
  readonly read: (node: number) => ExactStanding;
}

/** An exact run that begins with the values the plan had when it was flattened. */
export function createExact(flat: FlatPlan): ExactRun {
  const { size, constants, inputs, code, dynamic } = flat;
  const kernel = exactKernel(flat);
  const status = new Uint8Array(size);
  const passes = createPasses(flat, kernel, status);
  const above = dependents(flat);
  for (const constant of constants) {
    status[constant.slot] = constant.status;
    kernel.load(constant.slot, constant.low);
    kernel.load(constant.slot + size, constant.high);
  }
  const set = (input: number, value: Ratio | null): void => {
    const { slot } = flat.inputs[input] as FlatPlan['inputs'][number];
    status[slot] = value === null ? MISSING : OK;
    if (value !== null) kernel.load(slot, value);
  };
  inputs.forEach(({ initial }, input) => set(input, initial));
  passes.run(0, dynamic);
  return {
    set,
    run: () => passes.run(dynamic, code.length),
    change: (input, value) => {
      set(input, value);
      passes.runSome(above(input));
    },
    read: (node) => {
      const own = status[node] as number;
      if (flat.nodes[node]?.counts !== true) return { status: 'excluded', score: null, range: null };
      if (own === OK) return { status: 'ok', score: kernel.ratio(node), range: null };
      const range =
        own === MISSING || own >= UNDEFINED ? ([kernel.ratio(node), kernel.ratio(node + size)] as const) : null;
      return { status: nodeStatus(own), score: null, range };
    },
  };
}
