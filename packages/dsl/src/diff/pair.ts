/** The same thing in two plans; null on the side that does not have it. Never null on both. */
export interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

/** A thing that both plans have. */
export interface Kept<T> {
  readonly before: T;
  readonly after: T;
}

/** Pairs of two lists by key, in the order of the later list, then what only the earlier one has. A repeated key pairs in order. */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keyBefore: (item: T) => string,
  keyAfter: (item: T) => string = keyBefore,
): readonly Pair<T>[] {
  const earlier = numbered(before, keyBefore);
  const later = numbered(after, keyAfter);
  return [
    ...[...later].map(([key, item]) => ({ before: earlier.get(key) ?? null, after: item })),
    ...[...earlier].filter(([key]) => !later.has(key)).map(([, item]) => ({ before: item, after: null })),
  ];
}

/** Items by key; the second of a key is `key #2`, so that a duplicated code of a broken plan loses nothing. */
function numbered<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  const counts = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const own = key(item);
      const count = (counts.get(own) ?? 0) + 1;
      counts.set(own, count);
      return [count === 1 ? own : `${own} #${count}`, item];
    }),
  );
}

/** Whether both plans have it. */
export function isKept<T>(pair: Pair<T>): pair is Kept<T> {
  return pair.before !== null && pair.after !== null;
}
