import { compareText, type Plan, type Revision } from '@traguardo/model';
import type { Change } from './change.ts';
import { diffPlans } from './diff-plans.ts';
import { planOnDay } from './plan-on-day.ts';

/** One revision with what it changes in the plan as the revisions before it left it. */
export interface RevisionStep {
  readonly revision: Revision;
  readonly changes: readonly Change[];
}

/** Later than every day a plan can name. */
const END_OF_DAYS = '9999-12-31';

/** The revisions of a plan one after the other, in the order in which they come into force, up to the day `at` if given. */
export function revisionSteps(plan: Plan, at: string = END_OF_DAYS): readonly RevisionStep[] {
  const dated = plan.revisions.filter((revision) => revision.at <= at).toSorted((a, b) => compareText(a.at, b.at));
  const after = (count: number): Plan => planOnDay({ ...plan, revisions: dated.slice(0, count) }, END_OF_DAYS);
  return dated.map((revision, index) => ({ revision, changes: diffPlans(after(index), after(index + 1)) }));
}
