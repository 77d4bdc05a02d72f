import { type CycleNames, type Refusal, refusalText } from '@traguardo/workflow';

/** What keeps every one of several sheets from being paid, to be said once: what the first lacks and each other lacks too. */
export function sharedRefusals(sheets: readonly (readonly Refusal[])[], names: CycleNames): readonly Refusal[] {
  const [first, ...others] = sheets;
  if (first === undefined || others.length === 0) return [];
  return first.filter((refusal) => others.every((refusals) => isAmong(refusal, refusals, names)));
}

/** Whether the same is said of two sheets: a reason of one alone names it. */
export function isAmong(refusal: Refusal, refusals: readonly Refusal[], names: CycleNames): boolean {
  const { why } = refusalText(refusal, names);
  return refusals.some((other) => refusalText(other, names).why === why);
}
