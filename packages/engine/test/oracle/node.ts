import type { Fraction } from 'fraction.js';

/** Where a node stands, and both ends of its score: the same once it is known, null where it has none. */
export interface OracleNode {
  readonly status: string;
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}
