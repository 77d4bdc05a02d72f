import { type CycleContext, standingValidation } from './context.ts';
import type { Head } from './journal/record.ts';
import type { CarriedRemark, EarlierYear } from './payload/fields.ts';

/** What CARRY_REMARKS is given: the remarks, and the end of the journal they stand in as proof. */
export interface RemarksToCarry {
  readonly remarks: readonly CarriedRemark[];
  readonly earlier: EarlierYear;
}

/** The remarks with which a year was validated, for the year after it; null when it was not validated with remarks. `head` is the end of its journal. */
export function remarksToCarry(
  context: Pick<CycleContext, 'validations' | 'instance'>,
  { seq, hash }: Head,
): RemarksToCarry | null {
  const validation = standingValidation(context);
  if (validation?.kind !== 'with-remarks') return null;
  const remarks = validation.criteria.flatMap(({ criterion, remark }) =>
    remark.trim() === '' ? [] : [{ criterion, remark }],
  );
  return remarks.length === 0 ? null : { remarks, earlier: { year: context.instance.year, seq, hash } };
}
