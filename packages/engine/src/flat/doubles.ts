import { type CarefulDoubles, createCarefulDoubles, type DoubleStanding, doubleStanding } from './careful-doubles.ts';
import { dependents } from './dependents.ts';
import type { FlatPlan } from './form.ts';
import { createKnownRun } from './known-run.ts';
import { segmentsOf } from './segments.ts';
import { nodeStatus, type Status } from './status.ts';
import { usualOf } from './usual.ts';

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
  const { inputs, nodes } = flat;
  const usual = usualOf(flat);
  const known = createKnownRun(flat, usual);
  const { slots } = known;
  const scores = slots.subarray(0, nodes.length);
  const above = dependents(flat);
  const segmentsAbove: Int32Array[] = [];
  let careful: CarefulDoubles | null = null;
  let isCareful = usual.isGeneral;
  let hasUnknown = false;
  /** The careful pass is still to be run, for who asks for more than scores. */
  let isDue = false;

  function tellScores({ score }: CarefulDoubles): void {
    for (let node = 0; node < nodes.length; node += 1) scores[node] = score(node);
  }

  function runCareful(): CarefulDoubles {
    const run = (careful ??= createCarefulDoubles(flat));
    for (const { slot } of inputs) run.set(slot, slots[slot] as number);
    run.run();
    isDue = false;
    return run;
  }

  /** After a pass that takes everything to be known. */
  function lookForUnknown(): void {
    hasUnknown = !known.isKnown();
    isDue = hasUnknown && usual.isUnknownNaN;
    if (!hasUnknown || isDue) return;
    tellScores(runCareful());
    isCareful = true;
  }

  return {
    set: known.set,
    scores,
    run: () => {
      isCareful = usual.isGeneral;
      if (isCareful) return tellScores(runCareful());
      known.run();
      lookForUnknown();
    },
    change: (input, value) => {
      known.set(input, value);
      if (isCareful && careful) {
        careful.set(inputs[input]?.slot ?? -1, value);
        careful.runSome(above(input));
        tellScores(careful);
        return;
      }
      known.runSegments((segmentsAbove[input] ??= segmentsOf(flat, above(input))));
      lookForUnknown();
    },
    read: (node) => {
      if (nodes[node]?.counts !== true) return doubleStanding('excluded', NaN, NaN);
      if (isDue) runCareful();
      if ((isCareful || hasUnknown) && careful) return careful.read(node);
      const score = scores[node] as number;
      return doubleStanding(nodeStatus(usual.status[node] as Status), score, score);
    },
  };
}
