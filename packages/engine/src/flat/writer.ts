import { ONE, type Ratio, ZERO } from '@traguardo/model';
import type { Constant, General } from './form.ts';
import type { OpCode } from './ops.ts';
import { OK, type Status } from './status.ts';

/** An operation being written: slots are those of the writer, put in their final order at the end. */
export interface Written {
  readonly code: OpCode;
  readonly out: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly members: readonly number[];
  /** One for each member, where these have weights. */
  readonly weights: readonly Ratio[];
  readonly general: General | null;
}

/** What an operation reads; -1 or nothing where it reads no such operand. */
type Reads = Partial<Pick<Written, 'a' | 'b' | 'c' | 'd' | 'members' | 'weights' | 'general'>>;

/** Collects slots, constants and operations in the order they are computed. */
export interface Writer {
  readonly zero: number;
  readonly one: number;
  readonly lifted: number;
  readonly ops: readonly Written[];
  readonly constants: readonly Constant[];
  readonly size: () => number;
  readonly slot: () => number;
  readonly number: (value: Ratio) => number;
  /** A slot that is never computed. */
  readonly fixed: (status: Status, low: Ratio, high: Ratio) => number;
  /** Writes an operation; returns the slot of its result, `out` when it is given. */
  readonly op: (code: OpCode, reads: Reads) => number;
  /** Takes back what was written since `mark`. */
  readonly mark: () => number;
  readonly undo: (mark: number) => void;
}

/** A writer that has written zero and one; equal numbers get one slot. */
export function createWriter(): Writer {
  const ops: Written[] = [];
  const constants: Constant[] = [];
  const numbers = new Map<string, number>();
  let size = 0;
  const slot = (): number => size++;
  const fixed = (status: Status, low: Ratio, high: Ratio): number => {
    const made = slot();
    constants.push({ slot: made, status, low, high });
    return made;
  };
  const written = new Map<Ratio, number>(); // one cap stands in many places
  const number = (value: Ratio): number => {
    const same = written.get(value);
    if (same !== undefined) return same;
    const key = `${value.num}/${value.den}`;
    const known = numbers.get(key) ?? fixed(OK, value, value);
    numbers.set(key, known);
    written.set(value, known);
    return known;
  };
  return {
    zero: number(ZERO),
    one: number(ONE),
    lifted: slot(),
    ops,
    constants,
    size: () => size,
    slot,
    number,
    fixed,
    op: (code, { a = -1, b = -1, c = -1, d = -1, members = [], weights = [], general = null }) => {
      const out = slot();
      ops.push({ code, out, a, b, c, d, members, weights, general });
      return out;
    },
    mark: () => ops.length,
    undo: (mark) => {
      ops.length = mark;
    },
  };
}
