import {
  add,
  compare,
  isEqual,
  isZero,
  multiply,
  ONE,
  type OutcomeNode,
  type Ratio,
  subtract,
  sum,
  type TracePart,
  ZERO,
} from '@traguardo/model';
import type { Lookup } from './lookup.ts';

/** The least and the most of something that is not known yet; twice the same when it is. */
export type Ends = readonly [Ratio, Ratio];

/** What one node takes from the node asked about, in points of 1/1: negative where it gives. */
export interface WhyPoints {
  readonly node: OutcomeNode;
  /** `score`: what its own score lacks. `rule`: what its rule takes or gives beyond what comes from its parts. */
  readonly cause: 'score' | 'rule';
  readonly takes: Ends;
}

/** A node as it counts where it was met: its share of the node asked about, and the ends of its score. */
export interface Counting {
  readonly node: OutcomeNode;
  readonly share: Ratio;
  readonly range: TracePart['range'];
  /** The nodes it was reached through, itself among them. */
  readonly path: ReadonlySet<OutcomeNode>;
}

/**
 * What the ends of the tree below a node take from it: `share x (1 - score)` each, and for a node whose rule is more than the
 * mean of its parts what is left over. Their sum is 1 minus the score, exactly, by construction; that a mean leaves nothing over
 * is a law of the tests. The most costly first, then in the order of the outcome.
 */
export function pointsOf(top: Counting, lookup: Lookup): readonly WhyPoints[] {
  const found = new Map<string, WhyPoints>();
  for (const row of rowsBelow(top, lookup)) {
    const key = `${row.cause} ${row.node.code}`;
    const known = found.get(key);
    found.set(key, known ? { ...row, takes: added(known.takes, row.takes) } : row);
  }
  return [...found.values()].toSorted((a, b) => compare(b.takes[1], a.takes[1]) || compare(b.takes[0], a.takes[0]));
}

function rowsBelow(counting: Counting, lookup: Lookup): readonly WhyPoints[] {
  const { node } = counting;
  const { own, parts } = splitOf(counting, lookup);
  const cause = node.trace.parts.length === 0 ? 'score' : 'rule';
  const rows = parts.length === 0 || !own.every(isZero) ? [{ node, cause, takes: own } as const] : [];
  return [...rows, ...parts.flatMap((part) => rowsBelow(part, lookup))];
}

/** What a node takes by itself, and the parts from which the rest comes: none where they do not decide its score. */
export function splitOf(
  counting: Counting,
  lookup: Lookup,
): { readonly own: Ends; readonly parts: readonly Counting[] } {
  const lack = lackOf(counting);
  const parts = partsOf(counting, lookup);
  const own = subtracted(lack, parts.map(lackOf).reduce(added, [ZERO, ZERO]));
  return isKnownAlone(counting) || compare(own[0], own[1]) > 0 ? { own: lack, parts: [] } : { own, parts };
}

/** Whether the score of a node is known though parts of it are not: a rule decides it, and no part takes anything. */
export function isKnownAlone({ node, range: [low, high] }: Pick<Counting, 'node' | 'range'>): boolean {
  const { rule, parts } = node.trace;
  if (rule === 'reference' || !isEqual(low, high)) return false;
  return parts.some(({ score, share }) => score === null && !isZero(share));
}

/** The parts of a node as they count in the node asked about. What was met on the way is not entered again. */
function partsOf({ node, share, range, path }: Counting, lookup: Lookup): readonly Counting[] {
  const isReference = node.trace.rule === 'reference';
  return node.trace.parts.flatMap((part) => {
    const found = lookup.part(node, part.code);
    if (!found || path.has(found)) return [];
    // What is referred to counts as the reference does, a policy for the unknown included.
    const counted = isReference ? range : part.range;
    return [{ node: found, share: multiply(share, part.share), range: counted, path: new Set([...path, found]) }];
  });
}

/** What a node takes from the one asked about: its share of what its score lacks. */
export function lackOf({ share, range: [low, high] }: Pick<Counting, 'share' | 'range'>): Ends {
  return [multiply(share, subtract(ONE, high)), multiply(share, subtract(ONE, low))];
}

/** The sum of what nodes take, end by end. */
export function totalOf(rows: readonly { readonly takes: Ends }[]): Ends {
  return [sum(rows.map(({ takes }) => takes[0])), sum(rows.map(({ takes }) => takes[1]))];
}

function added(a: Ends, b: Ends): Ends {
  return [add(a[0], b[0]), add(a[1], b[1])];
}

function subtracted(a: Ends, b: Ends): Ends {
  return [subtract(a[0], b[0]), subtract(a[1], b[1])];
}
