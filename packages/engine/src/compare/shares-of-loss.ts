import { add, isEqual, multiply, ONE, type Ratio, subtract, type TracePart, ZERO } from '@traguardo/model';
import type { Assessment } from '../assess/assessment.ts';

/** Points of 1/1 by code. */
export type Points = ReadonlyMap<string, Ratio>;

/** Whatever has a score in a plan, by its code. */
export type Find = (code: string) => Assessment | null;

/** Which end of what is possible: everything unknown at its least, or at its most. */
export type End = 0 | 1;

/** The score at one end of what is possible; null for what can have none. */
export function scoreAt({ standing }: Assessment, end: End): Ratio | null {
  switch (standing.status) {
    case 'ok':
      return standing.score;
    case 'missing':
    case 'undefined':
      return standing.range[end];
    case 'excluded':
    case 'void':
      return null;
  }
}

/**
 * What a node lacks to 100 %, by whom it is taken: its leaves, through the shares of their paths, and every goal for what its rule of
 * joining gives or takes besides. They sum exactly to 100 % minus the score, whatever the rule. Empty for what can have no score.
 */
export function lossesBelow(node: Assessment, end: End, find: Find): Points {
  const losses = found[end].get(node) ?? findLosses(node, end, find);
  found[end].set(node, losses);
  return losses;
}

/** Found once per assessment, which never changes: every goal above asks again. */
const found: Readonly<Record<End, WeakMap<Assessment, Points>>> = { 0: new WeakMap(), 1: new WeakMap() };

function findLosses(node: Assessment, end: End, find: Find): Points {
  const score = scoreAt(node, end);
  if (score === null) return new Map();
  const losses = new Map<string, Ratio>();
  let rest = subtract(ONE, score);
  for (const part of node.parts) {
    for (const [code, points] of lossesThrough(part, node, end, find)) {
      const taken = multiply(part.share, points);
      losses.set(code, add(losses.get(code) ?? ZERO, taken));
      rest = subtract(rest, taken);
    }
  }
  return rest.num === 0n && losses.size > 0 ? losses : losses.set(node.code, add(losses.get(node.code) ?? ZERO, rest));
}

/**
 * The losses of a child as it counts: where a policy reads its score differently, all of it is the child's own. What an index or a
 * reference counts stands elsewhere in the plan.
 */
function lossesThrough({ code, range }: TracePart, { members }: Assessment, end: End, find: Find): Points {
  const child = members.length === 0 ? find(code) : members.find((each) => each.code === code);
  const score = child && scoreAt(child, end);
  return child && score && isEqual(score, range[end])
    ? lossesBelow(child, end, find)
    : new Map([[code, subtract(ONE, range[end])]]);
}

/** The share of a node that goes through everything below it that counts. */
export function sharesBelow(node: Assessment): Points {
  const shares = new Map<string, Ratio>();
  const visit = (above: Assessment, share: Ratio): void => {
    for (const part of above.parts) {
      const through = multiply(share, part.share);
      shares.set(part.code, add(shares.get(part.code) ?? ZERO, through));
      const member = above.members.find(({ code }) => code === part.code);
      if (member) visit(member, through);
    }
  };
  visit(node, ONE);
  return shares;
}
