import { compare, type Diagnostic, paymentTimes, ratio } from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import { percentDecimal } from './exact-decimal.ts';
import type { Rule } from './rule.ts';

const LEAST = ratio(3n, 10n);

/**
 * Payment times that weigh less than 30 % in every individual sheet that has them: told once, on the sheet that comes nearest.
 * Source: D.L. 13/2023 art. 4-bis c. 2. Whether a sheet must have them at all is asked when the plan is submitted: a plan is
 * often written before its sheets.
 */
export const findLightPaymentTimes: Rule = ({ plan }): readonly Diagnostic[] => {
  const [best] = paymentTimes(plan);
  if (!best || compare(best.share, LEAST) >= 0) return [];
  const { sheet, objectives, share } = best;
  const place = objectives[0]?.weightPlace ?? objectives[0]?.place ?? sheet.place;
  const data = { sheet: sheet.code, objectives: objectives.map(({ code }) => code), share: percentDecimal(share) };
  return [problem('payment-time/weight', place, data)];
};
