import { type CycleNames, type PayStanding, type Refusal, refusalText } from '@traguardo/workflow';
import { subjectTexts } from '../../locales/subjects.ts';

/** What keeps sheets from being paid: what keeps every one of several, to be said once, and what is left to be said of each, in their order. */
export interface PayReasons {
  readonly shared: readonly Refusal[];
  readonly own: readonly (readonly Refusal[])[];
}

/** Reasons are the same where the same is said of them: one of a sheet alone names it. Each is put into words once. */
export function payReasons(sheets: readonly (readonly Refusal[])[], names: CycleNames): PayReasons {
  const told = sheets.map((refusals) => new Map(refusals.map((each) => [refusalText(each, names).why, each])));
  const [first, ...others] = told;
  const all = first === undefined || others.length === 0 ? [] : [...first];
  const shared = new Map(all.filter(([why]) => others.every((reasons) => reasons.has(why))));
  const own = told.map((reasons) => [...reasons].flatMap(([why, refusal]) => (shared.has(why) ? [] : [refusal])));
  return { shared: [...shared.values()], own };
}

/** How a sheet stands on its way to be paid; null where the name of its state says the same. */
export function standingText(kind: PayStanding['kind'], state: string, names: CycleNames): string | null {
  const told = subjectTexts[names.language].standing[kind];
  return told === names.state(state) ? null : told;
}
