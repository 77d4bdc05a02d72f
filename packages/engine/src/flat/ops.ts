/**
 * The operations of the flat form, by kind: scores of values, formulas, nodes that have members. Each reads the slots `a`, `b`,
 * `c` and `d`, or a range of members, and writes one slot. The cap is a slot as well: that of `lifted` where nothing bounds a score.
 */
export type OpCode = number;

// Scores: a = value, b = target, c = cap, d = the other end of a range or the zero of a linear scoring.

/** `v / t` between 0 and the cap. */
export const AT_LEAST = 0;
/** `t / v`, likewise. */
export const AT_MOST = 1;
export const YES = 2;
export const EXACTLY = 3;
/** All or nothing: on or before a day, and "at most" that is passed or failed. */
export const NOT_ABOVE = 4;
export const NOT_BELOW = 5;
/** Inside 1, outside falling to 0 over one width. */
export const RANGE = 6;
/** All or nothing. */
export const INSIDE = 7;
export const LINEAR_UP = 8;
/** Where lower is better. */
export const LINEAR_DOWN = 9;
/** Operands that do not fit: undefined, unless a member is unknown already. */
export const SCORELESS = 10;
/** A target that is not known: missing, unless the value is undefined. */
export const AWAITED = 11;

// Formulas: a and b are operands, or all members.

export const FIRST_FORMULA = 12;
export const ADD = 12;
export const SUBTRACT = 13;
export const MULTIPLY = 14;
export const DIVIDE = 15;
export const NEGATE = 16;
export const ABSOLUTE = 17;
/** Comparisons: yes is 1, no is 0. */
export const GREATER = 18;
export const GREATER_OR_EQUAL = 19;
export const EQUAL = 20;
export const DIFFERENT = 21;
export const NOT = 22;
export const AND = 23;
export const OR = 24;
/** `if(a, b, d)`. */
export const CHOOSE = 25;
export const SUM = 26;
export const MEAN = 27;
export const LEAST = 28;
export const GREATEST = 29;
/** Operands that cannot be combined: undefined, unless a member is unknown already. */
export const UNFIT = 30;

// Nodes: members with weights, or a = another node.

export const FIRST_NODE = 31;
/** Goals, groups, sheets. */
export const WEIGHTED_MEAN = 31;
/** The members that count joined without their weights: goals that say so, and indexes. */
export const PLAIN_MEAN = 32;
export const PLAIN_SUM = 33;
export const PLAIN_LEAST = 34;
export const PLAIN_GREATEST = 35;
/** The standing of another node, as it is. */
export const REFERENCE = 36;
/** The score of a node as the operand of a formula. */
export const SCORE_OF = 37;

/** Whatever has no fast operation: computed by the code of `evaluate` over the slots. */
export const GENERAL = 38;

/** Whether an operation is a mean of members, with weights or without: a sum of shares in any case. */
export function isMean(code: OpCode): boolean {
  return code === WEIGHTED_MEAN || code === PLAIN_MEAN;
}
