import { refusal } from '../refusal.ts';
import { sheetOf } from '../facts/sheet-of.ts';
import type { Guard } from './guard.ts';

/** No result pay before it is known whether payments were in time: at least 30 % of it hangs on that (D.L. 13/2023 art. 4-bis). */
export const paymentTimeMeasured: Guard = (_context, { subject }, facts) => {
  const paymentTime = sheetOf(subject, facts)?.paymentTime ?? null;
  if (subject === null || paymentTime === null || paymentTime.outcome !== 'unknown') return null;
  const { objectives } = paymentTime;
  const data = { subject, objectives };
  return refusal('payment-time-measured', 'sheet/payment-time-unknown', data, { by: 'data', codes: objectives });
};
