import type { Goal, Indicator, Plan, PlanNode } from '@traguardo/model';
import type { Facts } from './facts-shape.ts';

/**
 * Which indicators lack an owner, a source or a target (D.P.C.M. 18/9/2012 art. 3). An owner is the indicator's own
 * `owner`, `responsible` or `office`, or that of a goal above it. A source may stand on all its measures instead.
 * `target nd` counts as a target: it was approved and is not known (decision 0022).
 */
export function completeness(plan: Plan): Facts['indicators'] {
  const found = [...indicatorsUnder(plan.root, false)];
  const codes = (lacks: (each: Owned) => boolean): string[] =>
    found.filter(lacks).map(({ indicator }) => indicator.code);
  return {
    total: found.length,
    withoutOwner: codes(({ isOwned }) => !isOwned),
    withoutSource: codes(({ indicator }) => !hasSource(indicator)),
    withoutTarget: codes(({ indicator }) => indicator.target === null),
  };
}

interface Owned {
  readonly indicator: Indicator;
  readonly isOwned: boolean;
}

function* indicatorsUnder(node: PlanNode, ownedAbove: boolean): Generator<Owned> {
  const isOwned = ownedAbove || hasOwner(node);
  if (node.kind === 'indicator') yield { indicator: node, isOwned: isOwned || node.owner !== null };
  else for (const child of node.children) yield* indicatorsUnder(child, isOwned);
}

function hasOwner({ office, responsible }: Goal | Indicator): boolean {
  return office !== null || responsible !== null;
}

function hasSource({ source, measures }: Indicator): boolean {
  const supplied = measures.filter(({ formula }) => formula === null);
  return source !== null || (supplied.length > 0 && supplied.every((measure) => measure.source !== null));
}
