import { canonicalJson, hashText, type Json, type Plan } from '@traguardo/model';
import { dayOf } from './calendar.ts';
import { CODE, DAY, nullable, recordOf, SHARE, type Shape, type ValueOf, wordOf } from './payload/shape.ts';
import { DEFAULT_SETTINGS, settingsOfPlan } from './settings-of-plan.ts';

const MONTH_DAY = recordOf({
  month: { kind: 'integer', min: 1, max: 12 },
  day: { kind: 'integer', min: 1, max: 31 },
} as const);

/** What one cycle is about, in a form that can be checked when it comes from outside. */
export const INSTANCE_SHAPE = {
  kind: 'record',
  fields: {
    body: CODE,
    year: { kind: 'integer', min: 2009, max: 9000 },
    budgetTerm: nullable(DAY),
    settings: recordOf({
      monitoring: MONTH_DAY,
      changeCutoff: MONTH_DAY,
      contraryOpinion: wordOf(['block', 'reasons']),
      paymentTimeShare: SHARE,
    }),
  },
  optional: [],
} as const satisfies Shape;

/**
 * One cycle: a body and a year, with what the body's own system (SMVP) decides. `budgetTerm` is the day to which the term
 * for the budget was put off, null when it was not. `contraryOpinion` says what a contrary opinion of the OIV does to a
 * change: it blocks it, or the Giunta must give reasons. `paymentTimeShare` is an exact fraction.
 */
export type Instance = ValueOf<typeof INSTANCE_SHAPE>;
/** What the body's own system (SMVP) decides about its cycle. */
export type CycleSettings = Instance['settings'];

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

/** The last day of the year the cycle is about. */
export function yearEnd({ year }: Instance): string {
  return dayOf(year, 12, 31);
}

/** What the first event of a journal points back to: the instance and the definition it runs by. */
export function genesisHash(instance: Instance, cycleHash: string): string {
  return hashText(canonicalJson({ instance, cycleHash } as unknown as Json));
}
