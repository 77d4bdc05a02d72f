/** Something on each of the two sides of a comparison. */
export interface Two<T> {
  readonly before: T;
  readonly after: T;
}

/** The earlier or the later of two outcomes. */
export type SideName = keyof Two<unknown>;

/** The other one. */
export function otherThan(side: SideName): SideName {
  return side === 'before' ? 'after' : 'before';
}
