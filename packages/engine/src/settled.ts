/** How to compute results that need each other. `needsOf` says what a result is computed from, as far as that is known. */
export interface Settling<Need, Result> {
  readonly keyOf: (need: Need) => unknown;
  readonly needsOf: (need: Need) => Iterable<Need>;
  readonly compute: (need: Need) => Result;
  /** The result of what needs itself. */
  readonly onCycle: (need: Need) => Result;
  /** Where results are kept by key; one taken out is computed again when it is asked for. */
  readonly results?: Map<unknown, Result>;
  /** Told when something that `needsOf` does not name asks for what waits for it: then a result depends on what was asked first. */
  readonly onUntold?: () => void;
}

/** A need being looked at: its place among those open, and the first of these that it leads back to. */
interface Visit<Need> {
  readonly need: Need;
  readonly key: unknown;
  readonly order: number;
  readonly rest: Iterator<Need>;
  first: number;
  needsItself: boolean;
}

/**
 * Results computed on demand, once each, what they need first. Needs wait on a list, not on the call stack, so no chain is
 * too long. Whatever needs itself gets `onCycle`: every member of a loop, so that no result depends on the member asked
 * first (Tarjan's components). The language refuses such plans, but one that comes from elsewhere must not hang.
 */
export function settled<Need, Result>(settling: Settling<Need, Result>): (need: Need) => Result {
  const { keyOf, needsOf, compute, onCycle, results = new Map<unknown, Result>(), onUntold } = settling;
  const open = new Map<unknown, Visit<Need>>();

  function visit(need: Need, key: unknown): Visit<Need> {
    const order = open.size;
    const visited = { need, key, order, rest: needsOf(need)[Symbol.iterator](), first: order, needsItself: false };
    open.set(key, visited);
    return visited;
  }

  /** The next unsettled need of a visit, being looked at from here on; null when there is none. Those still open show how far back it leads. */
  function nextOf(visited: Visit<Need>): Visit<Need> | null {
    for (let next = visited.rest.next(); !next.done; next = visited.rest.next()) {
      const key = keyOf(next.value);
      if (results.has(key)) continue;
      const known = open.get(key);
      if (!known) return visit(next.value, key);
      visited.first = Math.min(visited.first, known.order);
      visited.needsItself ||= known === visited;
    }
    return null;
  }

  /** Settles needs that lead to one another: one alone is computed, unless it needs itself. */
  function close(members: readonly Visit<Need>[]): void {
    const isLoop = members.length > 1 || members.some((only) => only.needsItself || only.first < only.order);
    for (const { need, key } of members) results.set(key, isLoop ? onCycle(need) : compute(need));
    for (const { key } of members) open.delete(key);
  }

  function settle(asked: Need, key: unknown): Result {
    const start = visit(asked, key);
    const path = [start];
    const unsettled = [start];
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const inner = nextOf(last);
      if (inner !== null) {
        path.push(inner);
        unsettled.push(inner);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      // What leads back to a need open before this call has nobody above it here: it closes with what it reached.
      if (above === undefined && last.first < last.order) onUntold?.();
      if (last.first === last.order || above === undefined) close(unsettled.splice(last.order - start.order));
      else above.first = Math.min(above.first, last.first);
    }
    return results.get(key) as Result;
  }

  return (need) => {
    const key = keyOf(need);
    const known = results.get(key);
    if (known !== undefined || results.has(key)) return known as Result;
    if (!open.has(key)) return settle(need, key);
    onUntold?.();
    return onCycle(need);
  };
}
