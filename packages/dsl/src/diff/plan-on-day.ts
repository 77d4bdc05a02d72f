import { type Plan, planAt } from '@traguardo/model';

/** The plan as revised by a day, without the revisions that made it so: what was in force, and nothing of what was to come. */
export function planOnDay(plan: Plan, at: string): Plan {
  return { ...planAt(plan, at, 'revised'), revisions: [] };
}
