import type { NodeStatus, UndefinedCause } from '@traguardo/model';

/**
 * What a slot holds, as one number: a known value or score, or why there is none. From `UNDEFINED` on the value is undefined,
 * and the number says by which cause, since one scoring (`pass_fail`) reads it.
 */
export type Status = number;

export const OK = 0;
export const MISSING = 1;
export const EXCLUDED = 2;
export const VOID = 3;
/** Undefined by children: a goal has no cause of its own. */
export const UNDEFINED = 4;

const CAUSES: Readonly<Record<UndefinedCause['kind'], Status>> = {
  'division-by-zero': 5,
  'non-positive-target': 6,
  'no-target': 7,
  'wrong-type': 8,
  'linear-zero': 9,
  cycle: 10,
  limit: 11,
  'no-percentage': 12,
  'plugin-failed': 13,
  'scoring-order': 14,
  'no-baseline': 15,
  'no-single-target': 16,
};

export const DIVISION_BY_ZERO = CAUSES['division-by-zero'];
export const NON_POSITIVE_TARGET = CAUSES['non-positive-target'];
export const WRONG_TYPE = CAUSES['wrong-type'];
export const LINEAR_ZERO = CAUSES['linear-zero'];
export const LIMIT = CAUSES['limit'];

const KINDS = new Map(Object.entries(CAUSES).map(([kind, status]) => [status, kind as UndefinedCause['kind']]));

/** The status of what is undefined by a cause; null is a goal that is undefined by its children. */
export function undefinedBy(cause: UndefinedCause['kind'] | null): Status {
  return cause === null ? UNDEFINED : CAUSES[cause];
}

/** The cause of an undefined status; null for a goal that has none of its own. */
export function causeOf(status: Status): UndefinedCause['kind'] | null {
  return KINDS.get(status) ?? null;
}

/** The status as an outcome names it. */
export function nodeStatus(status: Status): NodeStatus {
  return NAMES[status] ?? 'undefined';
}

const NAMES: readonly NodeStatus[] = ['ok', 'missing', 'excluded', 'void'];
