import type { FlatPlan } from './form.ts';
import type { Kernel } from './kernel.ts';
import { OK, type Status, UNDEFINED } from './status.ts';

/** What all steps work on, and the small results they share. */
export interface Machine {
  readonly flat: FlatPlan;
  readonly kernel: Kernel;
  /** By slot. */
  readonly status: Uint8Array;
  /** The first of two registers that no slot has. */
  readonly scratch: number;
  readonly statusOf: (slot: number) => Status;
  /** The status that stops a calculation with two operands; undefined wins over missing, the first one over others. */
  readonly unknownOf: (left: number, right: number) => Status;
  /** The same among the members of an operation. */
  readonly unknownMember: (operation: number) => Status;
  readonly isTrue: (slot: number) => boolean;
  readonly truth: (result: number, isTrue: boolean) => void;
  /** No score but a range, from nothing to the cap. */
  readonly noScore: (result: number, cap: number, why: Status) => void;
  readonly metOrMissed: (result: number, cap: number, isMet: boolean) => void;
}

/** The operations of a flat plan on the numbers of a kernel. `status` has one entry a slot, and is written. */
export function createMachine(flat: FlatPlan, kernel: Kernel, status: Uint8Array): Machine {
  const { first, members, size, zero, one, lifted } = flat;
  const statusOf = (slot: number): Status => status[slot] as Status;

  /** Undefined wins over missing, the first one over others. */
  function unknownOf(left: number, right: number): Status {
    const [l, r] = [statusOf(left), statusOf(right)];
    if (l >= UNDEFINED) return l;
    return r >= UNDEFINED ? r : l | r;
  }

  function unknownMember(operation: number): Status {
    let found: Status = OK;
    for (let at = first[operation] as number; at < (first[operation + 1] as number); at += 1) {
      const own = statusOf(members[at] as number);
      if (own >= UNDEFINED) return own;
      found |= own;
    }
    return found;
  }

  function noScore(result: number, cap: number, why: Status): void {
    status[result] = why;
    kernel.copy(result, zero);
    kernel.copy(result + size, cap === lifted ? one : cap);
  }

  function metOrMissed(result: number, cap: number, isMet: boolean): void {
    status[result] = OK;
    if (!isMet) return kernel.copy(result, zero);
    kernel.copy(result, cap !== lifted && kernel.compare(cap, one) < 0 ? cap : one);
  }

  function truth(result: number, isTrue: boolean): void {
    status[result] = OK;
    kernel.copy(result, isTrue ? one : zero);
  }

  const isTrue = (slot: number): boolean => !kernel.isZero(slot);
  const scratch = 2 * size;
  return { flat, kernel, status, scratch, statusOf, unknownOf, unknownMember, isTrue, truth, noScore, metOrMissed };
}
