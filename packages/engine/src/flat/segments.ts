import type { FlatPlan } from './form.ts';

/** Stretches of operations of one kind that stand side by side: `[from, to, from, to, …]`. */
export function segmentsOf({ code }: FlatPlan, operations: Iterable<number>): Int32Array {
  const segments: number[] = [];
  for (const operation of operations) {
    const last = segments.length - 1;
    if (segments[last] === operation && code[operation - 1] === code[operation]) segments[last] = operation + 1;
    else segments.push(operation, operation + 1);
  }
  return Int32Array.from(segments);
}

/** The operations from one up to another. */
export function* operationsFrom(from: number, to: number): Iterable<number> {
  for (let operation = from; operation < to; operation += 1) yield operation;
}
