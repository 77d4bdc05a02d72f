import { add, isEqual, multiply, ONE, type Ratio, subtract, type TracePart, ZERO } from '@traguardo/model';
import type { Assessment } from '../assessment.ts';

/** Points of 1/1 by code. */
export type Points = ReadonlyMap<string, Ratio>;

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
export function lossesBelow(node: Assessment, end: End): Points {
  const score = scoreAt(node, end);
  if (score === null) return new Map();
  const losses = new Map<string, Ratio>();
  let rest = subtract(ONE, score);
  for (const part of node.parts) {
    for (const [code, points] of lossesThrough(part, node, end)) {
      const taken = multiply(part.share, points);
      losses.set(code, add(losses.get(code) ?? ZERO, taken));
      rest = subtract(rest, taken);
    }
  }
  return rest.num === 0n && losses.size > 0 ? losses : losses.set(node.code, add(losses.get(node.code) ?? ZERO, rest));
}

/** The losses of a child as it counts: where a policy reads its score differently, all of it is the child's own. */
function lossesThrough({ code, range }: TracePart, { members }: Assessment, end: End): Points {
  const member = members.find((each) => each.code === code);
  const own = member && scoreAt(member, end);
  return member && own && isEqual(own, range[end])
    ? lossesBelow(member, end)
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
