import { refusal } from '../refusal.ts';
import type { Guard } from './guard.ts';

/** No diagnostic of severity error in the plan (D.P.C.M. 18/9/2012). */
export const planWithoutErrors: Guard = (_context, _event, { errors }) =>
  errors === 0 ? null : refusal('plan-without-errors', 'plan/errors', { count: errors }, { by: 'plan', codes: [] });
