import { isEqual } from '@traguardo/model';
import type { FlatPlan } from './form.ts';
import { GENERAL, PLAIN_GREATEST, PLAIN_LEAST, REFERENCE, WEIGHTED_MEAN } from './ops.ts';
import { EXCLUDED, OK, type Status, VOID } from './status.ts';

/** What holds of a plan while every value is known: which nodes have no score then, and the members that count. */
export interface Usual {
  /** Status by slot: `OK`, `EXCLUDED` or `VOID`. */
  readonly status: Uint8Array;
  /** Members of operation `i` that count: from `first[i]` up to `first[i + 1]` in `members`, with shares that add up to 1. */
  readonly first: Int32Array;
  readonly members: Int32Array;
  readonly shares: Float64Array;
  /** Slots through which whatever has no number is seen: roots, and goals that their weight keeps out. */
  readonly watched: Int32Array;
  /** Whether only the careful pass can compute the plan. */
  readonly isGeneral: boolean;
  /**
   * Whether what is not known is NaN after a pass that takes everything to be known, and nothing else: no policy gives it a score, and
   * no least or greatest is known without it. Then only statuses and ranges need the careful pass.
   */
  readonly isUnknownNaN: boolean;
}

/** Found once for a form, which never changes: any number of runs share it. */
const known = new WeakMap<FlatPlan, Usual>();

/** What a form usually is, remembered with it. */
export function usualOf(flat: FlatPlan): Usual {
  const usual = known.get(flat) ?? findUsual(flat);
  known.set(flat, usual);
  return usual;
}

function findUsual(flat: FlatPlan): Usual {
  const { size, code, out, a, first, members, weights, constants, nodes } = flat;
  const status = new Uint8Array(size);
  for (const constant of constants) if (isOutside(constant.status)) status[constant.slot] = constant.status;
  const firsts = new Int32Array(code.length + 1);
  const counted: number[] = [];
  const shares: number[] = [];
  for (let operation = 0; operation < code.length; operation += 1) {
    const result = out[operation] as number;
    const [from, to] = [first[operation] as number, first[operation + 1] as number];
    let total = 0;
    for (let at = from; at < to; at += 1) {
      if (isOutside(status[members[at] as number] as Status)) continue;
      counted.push(members[at] as number);
      shares.push(weights[at] as number);
      total += weights[at] as number;
    }
    const start = firsts[operation] as number;
    for (let at = start; at < shares.length; at += 1) shares[at] = (shares[at] as number) / total;
    firsts[operation + 1] = shares.length;
    if (isNode(code[operation] as number) && shares.length === start) status[result] = VOID;
    if (code[operation] === REFERENCE) status[result] = status[a[operation] as number] as Status;
  }
  const watched = nodes.flatMap(({ parent, counts, kind }, slot) =>
    status[slot] === OK && (parent === -1 || (!counts && kind !== 'indicator')) ? [slot] : [],
  );
  return {
    status,
    first: firsts,
    members: Int32Array.from(counted),
    shares: Float64Array.from(shares),
    watched: Int32Array.from(watched),
    isGeneral: code.includes(GENERAL),
    isUnknownNaN:
      propagates(flat) && !code.includes(PLAIN_LEAST) && !code.includes(PLAIN_GREATEST) && !hasPointRange(flat),
  };
}

function propagates(flat: FlatPlan): boolean {
  return flat.missing === 'propagate' && flat.undefined === 'propagate';
}

/** Whether an unknown score can have a range of one point: a cap of nothing, or a standing that never changes. */
function hasPointRange({ constants, c }: FlatPlan): boolean {
  return constants.some(({ slot, status, low, high }) => {
    if (status === OK) return low.num === 0n && c.includes(slot);
    return !isOutside(status) && isEqual(low, high);
  });
}

function isOutside(status: Status): boolean {
  return status === EXCLUDED || status === VOID;
}

function isNode(code: number): boolean {
  return code >= WEIGHTED_MEAN && code < REFERENCE;
}
