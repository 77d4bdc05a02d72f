import type { Policy } from '@traguardo/model';
import { join } from './formula-steps.ts';
import type { Machine } from './machine.ts';
import { type OpCode, PLAIN_MEAN, REFERENCE, SCORE_OF, WEIGHTED_MEAN } from './ops.ts';
import { EXCLUDED, MISSING, OK, type Status, UNDEFINED, VOID, WRONG_TYPE } from './status.ts';

/** The steps of what has members, as `join` and `joinPlainly` compute them. */
export function createNodeSteps({ flat, kernel, status, statusOf }: Machine): (operation: number) => void {
  const { code, out, a, first, members, size, zero } = flat;
  const longest = longestMembers(first);
  const lows = new Int32Array(longest);
  const highs = new Int32Array(longest);
  const positions = new Int32Array(longest);

  /** Lists the members that count, policies applied; returns their number and leaves the status of the whole in `joined`. */
  let joined: Status = OK;
  function listCounted(operation: number): number {
    let count = 0;
    joined = OK;
    for (let at = first[operation] as number; at < (first[operation + 1] as number); at += 1) {
      const member = members[at] as number;
      const own = statusOf(member);
      if (own === EXCLUDED || own === VOID) continue;
      let [low, high] = [member, member];
      if (own !== OK) {
        const policy: Policy = own === MISSING ? flat.missing : flat.undefined;
        if (policy === 'exclude') continue;
        if (policy === 'zero') [low, high] = [zero, zero];
        else {
          high = member + size;
          if (joined !== UNDEFINED) joined = own === MISSING ? MISSING : UNDEFINED;
        }
      }
      lows[count] = low;
      highs[count] = high;
      positions[count] = at;
      count += 1;
    }
    if (count === 0) joined = VOID;
    return count;
  }

  function weightedMean(operation: number, result: number): void {
    const count = listCounted(operation);
    status[result] = joined;
    if (count === 0) return;
    kernel.mean(result, lows, positions, count);
    if (joined !== OK) kernel.mean(result + size, highs, positions, count);
  }

  function plainly(operation: number, result: number): void {
    const count = listCounted(operation);
    status[result] = joined;
    if (count === 0) return;
    joinAll(operation, result, lows, count);
    if (joined === OK) return;
    joinAll(operation, result + size, highs, count);
    // the whole may be known though some members are not, the least and the greatest above all
    if (kernel.compare(result, result + size) === 0) status[result] = OK;
  }

  function joinAll(operation: number, result: number, registers: Int32Array, count: number): void {
    if (code[operation] === PLAIN_MEAN) return kernel.mean(result, registers, positions, count);
    kernel.copy(result, registers[0] as number);
    for (let k = 1; k < count; k += 1) join(kernel, code[operation] as OpCode, result, registers[k] as number);
  }

  function scoreOf(node: number, result: number): void {
    const own = statusOf(node);
    status[result] = own === OK ? OK : own < UNDEFINED ? MISSING : own === UNDEFINED ? WRONG_TYPE : own;
    if (own === OK) kernel.copy(result, node);
  }

  return (operation) => {
    const result = out[operation] as number;
    const other = a[operation] as number;
    switch (code[operation]) {
      case WEIGHTED_MEAN:
        return weightedMean(operation, result);
      case SCORE_OF:
        return scoreOf(other, result);
      case REFERENCE:
        status[result] = statusOf(other);
        kernel.copy(result, other);
        return kernel.copy(result + size, other + size);
      default:
        return plainly(operation, result);
    }
  };
}

function longestMembers(first: Int32Array): number {
  let longest = 0;
  for (let at = 1; at < first.length; at += 1)
    longest = Math.max(longest, (first[at] as number) - (first[at - 1] as number));
  return longest;
}
