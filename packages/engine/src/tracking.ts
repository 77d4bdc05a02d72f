import type { Budget } from './expression/limits.ts';

/**
 * What was computed from what. A cell is anything with a result of its own, told by its key: a value, a node, what one rule finds in
 * one place. Sources (supplied rows) are read and never computed.
 */
export interface Tracker {
  /** Notes that the cell being computed reads another cell or a source. */
  read(key: unknown): void;
  /** Computes a cell, noting what it reads and the steps of definitions it takes. */
  compute<Result>(key: unknown, run: () => Result): Result;
  /** Forgets every cell that read one of the keys, directly or through others, and gives back their steps. Returns their keys. */
  forgetReadersOf(keys: Iterable<unknown>): ReadonlySet<unknown>;
  /** How many cells were computed up to now. */
  computed(): number;
}

interface Cell {
  readonly key: unknown;
  readonly reads: Set<unknown>;
  /** Steps of the cells computed inside this one. */
  inner: number;
  /** Its own steps. */
  steps: number;
}

/** Notes nothing: for what is computed once. */
export const UNTRACKED: Tracker = {
  read: () => {},
  compute: (_key, run) => run(),
  forgetReadersOf: () => new Set(),
  computed: () => 0,
};

/** A tracker over the budget that definitions spend from. */
export function createTracker(budget: Budget): Tracker {
  const cells = new Map<unknown, Cell>();
  const readers = new Map<unknown, Set<unknown>>();
  let open: Cell | null = null;
  let count = 0;

  function read(key: unknown): void {
    if (open === null || open.reads.has(key)) return;
    open.reads.add(key);
    const known = readers.get(key);
    if (known) known.add(open.key);
    else readers.set(key, new Set([open.key]));
  }

  function compute<Result>(key: unknown, run: () => Result): Result {
    const around = open;
    const cell: Cell = { key, reads: new Set(), inner: 0, steps: 0 };
    cells.set(key, cell);
    open = cell;
    count += 1;
    const before = budget.steps;
    const result = run();
    const taken = before - budget.steps;
    cell.steps = taken - cell.inner;
    if (around) around.inner += taken;
    open = around;
    return result;
  }

  function forgetReadersOf(keys: Iterable<unknown>): ReadonlySet<unknown> {
    const affected = new Set<unknown>();
    const waiting = [...keys];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      for (const reader of readers.get(key) ?? []) {
        if (affected.has(reader)) continue;
        affected.add(reader);
        waiting.push(reader);
      }
    }
    for (const key of affected) forget(key);
    return affected;
  }

  function forget(key: unknown): void {
    const cell = cells.get(key);
    if (!cell) return;
    for (const source of cell.reads) readers.get(source)?.delete(key);
    budget.steps += cell.steps;
    cells.delete(key);
  }

  return { read, compute, forgetReadersOf, computed: () => count };
}
