import type { NodeStatus } from '@traguardo/model';
import { dependents } from './dependents.ts';
import { doubleKernel } from './double-kernel.ts';
import type { FlatPlan } from './form.ts';
import { createKnown } from './known.ts';
import { toDouble } from './numbers.ts';
import { operationsFrom, segmentsOf } from './segments.ts';
import { MISSING, nodeStatus, OK, type Status, UNDEFINED } from './status.ts';
import { createSteps } from './steps.ts';
import { usualOf } from './usual.ts';

/** Where a node stands. `low` and `high` are equal when the score is known, NaN when it can have none. */
export interface DoubleStanding {
  readonly status: NodeStatus;
  /** NaN when it is not known. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
}

/**
 * One plan with its values, computed in doubles: for typing, sliders, drawing and simulation. Never for a figure that decides
 * or is printed as a result, a band least of all: `ExactRun` is for these.
 */
export interface DoublesRun {
  /** Sets the value of an input, in base scale of its unit; NaN is missing. Nothing is computed before `run`. */
  readonly set: (input: number, value: number) => void;
  readonly run: () => void;
  /** Sets one value and computes what depends on it; `run` must have been called before. */
  readonly change: (input: number, value: number) => void;
  /** Scores by node, NaN where none is known. Written anew by `run` and `change`. */
  readonly scores: Float64Array;
  readonly read: (node: number) => DoubleStanding;
}

/** A run in doubles that begins with the values the plan had when it was flattened. */
export function createDoubles(flat: FlatPlan): DoublesRun {
  const { size, constants, inputs, nodes, code, dynamic } = flat;
  const usual = usualOf(flat);
  const x = new Float64Array(size).fill(NaN);
  const scores = x.subarray(0, nodes.length);
  const runKnown = createKnown(flat, usual, x);
  const slots = Int32Array.from(inputs, ({ slot }) => slot);
  const segments = segmentsOf(flat, operationsFrom(dynamic, code.length));
  const above = dependents(flat);
  const segmentsAbove: Int32Array[] = [];
  let careful: Careful | null = null;
  let isCareful = false;

  for (const { slot, status, low } of constants) if (status === OK) x[slot] = toDouble(low);
  x[flat.lifted] = Infinity;
  const set = (input: number, value: number): void => {
    x[slots[input] as number] = value;
  };
  inputs.forEach(({ initial }, input) => set(input, initial ? toDouble(initial) : NaN));
  if (!usual.isGeneral) runSegments(segmentsOf(flat, operationsFrom(0, dynamic)));

  function runSegments(list: Int32Array): void {
    for (let at = 0; at < list.length; at += 2) runKnown(list[at] as number, list[at + 1] as number);
  }

  /** Whether every watched score is a number. */
  function isKnown(): boolean {
    let sum = 0;
    for (let at = 0; at < usual.watched.length; at += 1) sum += x[usual.watched[at] as number] as number;
    return sum === sum;
  }

  function runCarefully(): void {
    careful ??= createCareful(flat);
    for (const slot of slots) careful.set(slot, x[slot] as number);
    careful.run();
    careful.scoresInto(scores);
    isCareful = true;
  }

  return {
    set,
    scores,
    run: () => {
      isCareful = false;
      if (!usual.isGeneral) runSegments(segments);
      if (usual.isGeneral || !isKnown()) runCarefully();
    },
    change: (input, value) => {
      set(input, value);
      if (isCareful && careful) {
        careful.set(slots[input] as number, value);
        careful.runSome(above(input));
        careful.scoresInto(scores);
        return;
      }
      runSegments((segmentsAbove[input] ??= segmentsOf(flat, above(input))));
      if (!isKnown()) runCarefully();
    },
    read: (node) => {
      if (flat.nodes[node]?.counts !== true) return standing('excluded', NaN, NaN);
      if (isCareful && careful) return careful.read(node);
      const score = x[node] as number;
      return standing(nodeStatus(usual.status[node] as Status), score, score);
    },
  };
}

function standing(status: NodeStatus, low: number, high: number): DoubleStanding {
  return { status, score: status === 'ok' ? low : NaN, low, high };
}

type Careful = ReturnType<typeof createCareful>;

/** The pass that knows what is not known, in doubles. */
function createCareful(flat: FlatPlan) {
  const { size, constants, code, dynamic, nodes } = flat;
  const x = new Float64Array(2 * size + 2);
  const status = new Uint8Array(size);
  const step = createSteps(flat, doubleKernel(flat, x), status);
  for (const constant of constants) {
    status[constant.slot] = constant.status;
    x[constant.slot] = toDouble(constant.low);
    x[constant.slot + size] = toDouble(constant.high);
  }
  const runAll = (from: number, to: number): void => {
    for (let operation = from; operation < to; operation += 1) step(operation);
  };
  runAll(0, dynamic);
  return {
    set: (slot: number, value: number): void => {
      status[slot] = Number.isNaN(value) ? MISSING : OK;
      x[slot] = value;
    },
    run: (): void => runAll(dynamic, code.length),
    runSome: (operations: Int32Array): void => operations.forEach(step),
    scoresInto: (scores: Float64Array): void => {
      for (let node = 0; node < nodes.length; node += 1) scores[node] = status[node] === OK ? (x[node] as number) : NaN;
    },
    read: (node: number): DoubleStanding => {
      const own = status[node] as Status;
      const hasRange = own === MISSING || own >= UNDEFINED;
      const low = own === OK || hasRange ? (x[node] as number) : NaN;
      return standing(nodeStatus(own), low, hasRange ? (x[node + size] as number) : low);
    },
  };
}
