import { codeKey } from './code.ts';
import type { Goal, Override, Plan, PlanNode } from './plan.ts';

/** Which targets count: `revised` applies the revisions in force at the day, `original` none (cycle.md, D.Lgs. 150/2009 art. 6). */
export type TargetVersion = 'revised' | 'original';

/** The plan as it stood on a day: overlays dated on or before `at`, in date order. Pure; returns the plan itself when nothing applies. */
export function planAt(plan: Plan, at: string, targets: TargetVersion): Plan {
  if (targets === 'original') return plan;
  const overrides = plan.revisions
    .filter((revision) => revision.at <= at)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .flatMap((revision) => revision.overrides);
  return overrides.length === 0
    ? plan
    : { ...plan, root: (overlay(plan.root, groupByCode(overrides)) as Goal | null) ?? plan.root };
}

function groupByCode(overrides: readonly Override[]): ReadonlyMap<string, readonly Override[]> {
  return Map.groupBy(overrides, (override) => codeKey(override.code));
}

function overlay(node: PlanNode, overrides: ReadonlyMap<string, readonly Override[]>): PlanNode | null {
  const own = overrides.get(codeKey(node.code)) ?? [];
  if (own.at(-1)?.withdrawn) return null;
  const changed = own.reduce<PlanNode>((current, override) => ({ ...current, ...override.changes }) as PlanNode, node);
  if (changed.kind === 'indicator') return changed;
  return {
    ...changed,
    children: changed.children.map((child) => overlay(child, overrides)).filter((child) => child !== null),
  };
}
