import type { Difference } from './difference.ts';
import type { Results, SentAnalysis } from './sent-analysis.ts';

/** An analysis that is sent whole, as several messages: differences to apply one after the other, then the analysis without them. */
export interface Sliced {
  readonly parts: readonly Difference[];
  readonly last: SentAnalysis;
}

/** Values in one message: the browser copies so many in some 20 ms, and what waits (a key, a frame) goes before the next. */
const MOST = 40_000;

/** The lists of results that grow with a plan. */
type Path = readonly (string | number)[];

/** An analysis in messages none of which keeps the page from a key or a frame; one that says only what changed stays as it is. Pure. */
export function sliced(analysis: SentAnalysis, most = MOST): Sliced {
  const { results } = analysis;
  if (results?.kind !== 'value' || valuesIn(results.value) <= most) return { parts: [], last: analysis };
  const { plan, outcome } = results.value as Results;
  const rows = plan.actuals.map((_, at): Path => ['plan', 'actuals', at, 'rows']);
  const paths: readonly Path[] = [['plan', 'root', 'children'], ...rows, ['outcome', 'nodes']];
  const frame = paths.reduce((data, path) => withList(data, path), { plan, outcome } as unknown);
  const more = paths.flatMap((path) =>
    chunksOf(listAt(results.value, path), most).map(({ head, items }) => added(path, head, items)),
  );
  return { parts: [{ kind: 'value', value: frame }, ...more], last: { ...analysis, results: null } };
}

interface Chunk {
  readonly head: number;
  readonly items: readonly unknown[];
}

/** A list in pieces of at most so many values; an item larger than that is one by itself. */
function chunksOf(list: readonly unknown[], most: number): readonly Chunk[] {
  const chunks: { head: number; items: unknown[] }[] = [];
  let room = 0;
  for (const [at, item] of list.entries()) {
    const size = valuesIn(item);
    if (size > room) {
      chunks.push({ head: at, items: [] });
      room = most;
    }
    chunks.at(-1)?.items.push(item);
    room -= size;
  }
  return chunks;
}

/** The difference that puts items behind those a list has. */
function added(path: Path, head: number, between: readonly unknown[]): Difference {
  const items: Difference = { kind: 'items', head, tail: 0, between, items: [] };
  return path
    .toReversed()
    .reduce<Difference>(
      (difference, key) =>
        typeof key === 'number'
          ? { kind: 'items', head: Infinity, tail: 0, between: [], items: [[key, difference]] }
          : { kind: 'fields', fields: [[key, difference]] },
      items,
    );
}

function listAt(data: unknown, path: Path): readonly unknown[] {
  return path.reduce((at: unknown, key) => (at as Readonly<Record<string | number, unknown>>)[key], data) as unknown[];
}

/** The data with an empty list at a path. */
function withList(data: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return [];
  if (Array.isArray(data)) return data.map((item, at) => (at === key ? withList(item, rest) : item));
  const fields = data as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: withList(fields[key], rest) };
}

function valuesIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 1;
  let count = 1;
  for (const value of Object.values(data)) count += valuesIn(value);
  return count;
}
