import { compare, ONE, ratioFromString, ZERO } from '@traguardo/model';
import { refusal } from '../refusal.ts';
import type { TextGuard } from './text-guard.ts';

/** An objective on payment times weighs at least 30 % in an individual sheet (D.L. 13/2023 art. 4-bis). */
export const paymentTimeObjective: TextGuard = ({ instance }, _event, { paymentTime, sheets }) => {
  const required = instance.settings.paymentTimeShare;
  const guard = 'payment-time-objective';
  if (paymentTime === null) {
    const codes = Object.keys(sheets).filter((code) => sheets[code]?.kind === 'secretary');
    return refusal(guard, 'payment-time/absent', { required }, { by: 'plan', codes });
  }
  const { sheet, objectives, weight } = paymentTime;
  return compare(ratioFromString(weight) ?? ZERO, ratioFromString(required) ?? ONE) >= 0
    ? null
    : refusal(guard, 'payment-time/light', { sheet, objectives, weight, required }, { by: 'plan', codes: [sheet] });
};
