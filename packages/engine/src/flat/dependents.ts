import type { FlatPlan } from './form.ts';

/** Operations that an input reaches, in the order in which they run; found when first asked for. */
export function dependents(flat: FlatPlan): (input: number) => Int32Array {
  const known: Int32Array[] = [];
  return (input) => (known[input] ??= reachedBy(flat, [input]));
}

/** Operations that some inputs reach, in the order in which they run. */
export function reachedBy(flat: FlatPlan, inputs: readonly number[]): Int32Array {
  const { size, code, out, a, b, c, d, first, members, dynamic } = flat;
  const isReached = new Uint8Array(size);
  for (const input of inputs) isReached[flat.inputs[input]?.slot ?? -1] = 1;
  const reached: number[] = [];
  for (let operation = dynamic; operation < code.length; operation += 1) {
    let meets = false;
    for (const column of [a, b, c, d]) meets ||= isReached[column[operation] as number] === 1;
    for (let at = first[operation] as number; !meets && at < (first[operation + 1] as number); at += 1)
      meets = isReached[members[at] as number] === 1;
    if (!meets) continue;
    isReached[out[operation] as number] = 1;
    reached.push(operation);
  }
  return Int32Array.from(reached);
}
