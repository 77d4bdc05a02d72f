import {
  codeKey,
  compare,
  isZero,
  multiply,
  ONE,
  type Outcome,
  type OutcomeNode,
  type Ratio,
  ZERO,
} from '@traguardo/model';
import { type Lookup, lookupIn } from './lookup.ts';
import {
  type Counting,
  type Ends,
  isKnownAlone,
  lackOf,
  pointsOf,
  splitOf,
  totalOf,
  type WhyPoints,
} from './points.ts';

/** A node on the way from the one asked about to what costs it points; the node asked about is the first. */
export interface WhyStep {
  readonly node: OutcomeNode;
  /** How many steps below the node asked about. */
  readonly depth: number;
  /** The node it counts in, and its share of it; null and 1 for the node asked about. */
  readonly within: string | null;
  readonly share: Ratio;
  /** What it takes from the node asked about. */
  readonly takes: Ends;
  /** Whether it has no parts: what it takes is its own. */
  readonly isLeaf: boolean;
}

/**
 * Why a node has its score, as data: exact, and plain like the outcome it is made from. Points are ratios (1/100 is one
 * point), negative where they are given (scores above 100 %).
 */
export interface Why {
  readonly node: OutcomeNode;
  /** The node itself, then the ancestors it counts in, up to the plan, with its share of each. */
  readonly reach: readonly { readonly code: string; readonly share: Ratio }[];
  /** Whatever takes points from it or gives some, the most costly first. */
  readonly points: readonly WhyPoints[];
  /** The sum of the points: 1 minus the score, or minus the ends of its range. Null when the node has neither. */
  readonly total: Ends | null;
  /** The way down to what costs points, the most costly branch first. */
  readonly steps: readonly WhyStep[];
  /** What counts and costs nothing. */
  readonly others: readonly OutcomeNode[];
  /** The ends of the tree below it that do not count. */
  readonly outside: readonly OutcomeNode[];
}

/**
 * Why the node of a code has its score; null when the outcome has no such node. The points sum to 1 minus the score exactly,
 * at the node and, times its share, at each of its ancestors (evaluation.md section 4).
 */
export function why(outcome: Outcome, code: string): Why | null {
  const node = outcome.nodes.find((each) => codeKey(each.code) === codeKey(code));
  if (!node) return null;
  const lookup = lookupIn(outcome);
  const range = node.score ? ([node.score, node.score] as const) : node.range;
  const reach = reachOf(node, lookup);
  if (!range) return { node, reach, points: [], total: null, steps: [aloneAt(node)], others: [], outside: [] };
  const top: Counting = { node, share: ONE, range, path: new Set([node]) };
  const rows = pointsOf(top, lookup);
  return {
    node,
    reach,
    points: rows.filter((row) => !isNothing(row.takes)),
    total: totalOf(rows),
    steps: stepsBelow(top, null, lookup),
    others: rows.filter((row) => isNothing(row.takes)).map((row) => row.node),
    outside: endsBelow(node, lookup, new Set()).filter((end) => !rows.some((row) => row.node === end)),
  };
}

function aloneAt(node: OutcomeNode): WhyStep {
  return { node, depth: 0, within: null, share: ONE, takes: [ZERO, ZERO], isLeaf: node.trace.parts.length === 0 };
}

/** The node and what costs points below it, the most costly first. */
function stepsBelow(counting: Counting, above: Counting | null, lookup: Lookup): readonly WhyStep[] {
  const { parts } = splitOf(counting, lookup);
  const { node, path } = counting;
  const part = above?.node.trace.parts.find(({ code }) => code === node.code);
  const step = {
    node,
    depth: path.size - 1,
    within: above?.node.code ?? null,
    share: part?.share ?? ONE,
    takes: lackOf(counting),
    isLeaf: parts.length === 0,
  };
  const costly = parts
    .filter((each) => !pointsOf(each, lookup).every((row) => isNothing(row.takes)))
    .toSorted((a, b) => compare(lackOf(b)[1], lackOf(a)[1]));
  return [step, ...costly.flatMap((each) => stepsBelow(each, counting, lookup))];
}

/** The node and the ancestors it counts in, with its share of each. */
function reachOf(node: OutcomeNode, lookup: Lookup): Why['reach'] {
  const reach = [{ code: node.code, share: ONE }];
  const met = new Set([node]);
  for (let child = node, share = ONE; ;) {
    const parent = lookup.parent(child);
    const part = parent?.trace.parts.find(({ code }) => code === child.code);
    if (!parent || !part || met.has(parent) || decidesAlone(parent, lookup)) return reach;
    met.add(parent);
    share = multiply(share, part.share);
    reach.push({ code: parent.code, share });
    child = parent;
  }
}

/** Whether nothing below a node takes anything from it, as it counts in the node above: it counts for nothing, or by a rule alone. */
function decidesAlone(node: OutcomeNode, lookup: Lookup): boolean {
  const counted = lookup.parent(node)?.trace.parts.find(({ code }) => code === node.code)?.range;
  const range = counted ?? (node.score ? ([node.score, node.score] as const) : node.range);
  return range === null || isKnownAlone({ node, range });
}

/** The ends of the tree below a node, in the order of the outcome. */
function endsBelow(node: OutcomeNode, lookup: Lookup, above: ReadonlySet<OutcomeNode>): readonly OutcomeNode[] {
  const met = new Set([...above, node]);
  const children = lookup.children(node).filter((child) => !met.has(child));
  return children.flatMap((child) => (lookup.children(child).length === 0 ? [child] : endsBelow(child, lookup, met)));
}

function isNothing(takes: Ends): boolean {
  return takes.every(isZero);
}
