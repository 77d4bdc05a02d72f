import type { FlatPlan } from './form.ts';
import { createKnown } from './known.ts';
import { toDouble } from './numbers.ts';
import { operationsFrom, segmentsOf } from './segments.ts';
import { OK } from './status.ts';
import type { Usual } from './usual.ts';

/** The slots of a plan as doubles, NaN where there is no number, and what computes them while every value is known. */
export interface KnownRun {
  readonly slots: Float64Array;
  readonly set: (input: number, value: number) => void;
  readonly run: () => void;
  /** Computes the operations of some segments. */
  readonly runSegments: (segments: Int32Array) => void;
  /** Whether everything that is watched has a number. */
  readonly isKnown: () => boolean;
}

/** A run that begins with the values the plan had; what no input can change is computed already. */
export function createKnownRun(flat: FlatPlan, usual: Usual): KnownRun {
  const { size, constants, inputs, code, dynamic, lifted } = flat;
  const slots = new Float64Array(size).fill(NaN);
  const inputSlots = Int32Array.from(inputs, ({ slot }) => slot);
  const runKnown = createKnown(flat, usual, slots);
  const segments = segmentsOf(flat, operationsFrom(dynamic, code.length));
  const runSegments = (list: Int32Array): void => {
    for (let at = 0; at < list.length; at += 2) runKnown(list[at] as number, list[at + 1] as number);
  };
  const set = (input: number, value: number): void => {
    slots[inputSlots[input] as number] = value;
  };
  for (const { slot, status, low } of constants) if (status === OK) slots[slot] = toDouble(low);
  slots[lifted] = Infinity;
  inputs.forEach(({ initial }, input) => set(input, initial ? toDouble(initial) : NaN));
  if (!usual.isGeneral) runSegments(segmentsOf(flat, operationsFrom(0, dynamic)));
  return {
    slots,
    set,
    run: () => runSegments(segments),
    runSegments,
    isKnown: () => {
      let sum = 0;
      for (let at = 0; at < usual.watched.length; at += 1) sum += slots[usual.watched[at] as number] as number;
      return !Number.isNaN(sum);
    },
  };
}
