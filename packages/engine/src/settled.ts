/** How to compute results that need each other. `needsOf` says what a result is computed from, as far as that is known. */
export interface Settling<Need, Result> {
  readonly keyOf: (need: Need) => unknown;
  readonly needsOf: (need: Need) => Iterable<Need>;
  readonly compute: (need: Need) => Result;
  /** The result of what needs itself. */
  readonly onCycle: (need: Need) => Result;
}

/**
 * Results computed on demand, once each, what they need first. Needs wait on a list, not on the call stack, so no chain is
 * too long; what needs itself gets `onCycle` instead of an endless loop. The language refuses such plans, but one that
 * comes from elsewhere must not hang.
 */
export function settled<Need, Result>({
  keyOf,
  needsOf,
  compute,
  onCycle,
}: Settling<Need, Result>): (need: Need) => Result {
  const results = new Map<unknown, Result>();
  const open = new Set<unknown>();

  /** Puts the unsettled needs of a need on the list; one that is still open above it is a cycle. */
  function expand(need: Need, waiting: Need[]): void {
    open.add(keyOf(need));
    for (const inner of needsOf(need)) {
      const key = keyOf(inner);
      if (results.has(key)) continue;
      if (open.has(key)) results.set(key, onCycle(inner));
      else waiting.push(inner);
    }
  }

  function settle(first: Need): Result {
    const waiting = [first];
    for (let need = waiting.at(-1); need !== undefined; need = waiting.at(-1)) {
      const key = keyOf(need);
      const isNew = !results.has(key) && !open.has(key);
      if (isNew) expand(need, waiting);
      if (waiting.at(-1) !== need) continue;
      if (!results.has(key)) results.set(key, compute(need));
      open.delete(key);
      waiting.pop();
    }
    return results.get(keyOf(first)) as Result;
  }

  return (need) => {
    const key = keyOf(need);
    if (results.has(key)) return results.get(key) as Result;
    return open.has(key) ? onCycle(need) : settle(need);
  };
}
