import type { Plan } from '@traguardo/model';
import type { Change } from './change.ts';
import type { Kept } from './pair.ts';
import { adjustmentChanges } from './subjects/adjustments.ts';
import { benchmarkChanges } from './subjects/benchmarks.ts';
import { cycleChanges } from './subjects/cycles.ts';
import { extensionChanges } from './subjects/extensions.ts';
import { functionChanges, usedByMeasures, usedByNode } from './subjects/functions.ts';
import { individualChanges } from './subjects/individuals.ts';
import { sharedMeasureChanges } from './subjects/measures.ts';
import { nodeChanges } from './subjects/node.ts';
import { planChanges } from './subjects/plan.ts';
import { profileChanges } from './subjects/profile.ts';
import { registryChanges } from './subjects/registries.ts';
import { revisionChanges } from './subjects/revisions.ts';
import { sideBySide } from './trees.ts';

/**
 * What changed in meaning from one plan to another: the tree first, in the order of the later plan, then measures, functions, rules,
 * comparisons, sheets, registries, revisions, what stands in words of plugins, and cycles. Layout, notation, order of siblings and place in the files change nothing.
 * Both plans are taken as they are: `planAt` gives a plan as revised on a day. Values (`actuals`) and tests are no part of
 * what was approved and are not compared. Pure; works for any two plans, broken ones too.
 */
export function diffPlans(before: Plan, after: Plan): readonly Change[] {
  const plans: Kept<Plan> = { before, after };
  const { pairs, renaming } = sideBySide(before, after);
  return [
    ...planChanges(plans),
    ...pairs.flatMap((pair) => [...nodeChanges(pair, renaming), ...usedByNode(pair, plans)]),
    ...sharedMeasureChanges(plans, renaming),
    ...usedByMeasures(plans),
    ...functionChanges(plans, renaming),
    ...profileChanges(plans),
    ...benchmarkChanges(plans, renaming),
    ...individualChanges(plans, renaming),
    ...registryChanges(plans, renaming),
    ...revisionChanges(plans, renaming),
    ...adjustmentChanges(plans, renaming),
    ...extensionChanges(plans, renaming),
    ...cycleChanges(plans, renaming),
  ];
}
