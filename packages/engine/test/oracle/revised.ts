import type { Goal, Override, Plan, PlanNode } from '@traguardo/model';

/** The plan with what its revisions change up to a day, in the order of their days. */
export function revised(plan: Plan, at: string): Plan {
  const inForce = plan.revisions.filter((revision) => revision.at <= at).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return inForce
    .flatMap(({ overrides }) => overrides)
    .reduce((before, override) => ({ ...before, root: changed(before.root, override) as Goal }), plan);
}

function changed(node: PlanNode, override: Override): PlanNode {
  const isIt = node.code === override.code;
  const own = isIt ? ({ ...node, ...override.changes } as PlanNode) : node;
  if (own.kind === 'indicator') return own;
  const left = own.children.filter(({ code }) => !override.withdrawn || code !== override.code);
  return { ...own, children: left.map((child) => changed(child, override)) };
}
