import type { Plan } from '@traguardo/model';
import type { CycleSettings, Instance } from './instance.ts';
import { DEFAULT_SETTINGS, settingsOfPlan } from './settings-of-plan.ts';

/** The instance of a body and a year, with the default settings where none are given. */
export function createInstance(
  body: string,
  year: number,
  own: { readonly budgetTerm?: string | null; readonly settings?: Partial<CycleSettings> } = {},
): Instance {
  return { body, year, budgetTerm: own.budgetTerm ?? null, settings: { ...DEFAULT_SETTINGS, ...own.settings } };
}

/** The cycle a plan is about, with what the body decides about it; null while its period names no year the law knows. */
export function instanceOfPlan(plan: Plan): Instance | null {
  const { body, root, period, cycleRules } = plan;
  const year = Number(period.name);
  if (!Number.isInteger(year) || year < 2009) return null;
  const own = { budgetTerm: cycleRules.budgetTerm, settings: settingsOfPlan(plan) };
  return createInstance(body ?? root.code, year, own);
}
