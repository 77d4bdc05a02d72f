import {
  codeKey,
  compare,
  evaluatorOf,
  ONE,
  type Outcome,
  paymentTimes,
  type Plan,
  ratioToString,
  sheetKindOf,
} from '@traguardo/model';
import type { Facts } from './facts-shape.ts';

/**
 * What the cycle has to know of the individual sheets, by code: of which kind they are, who evaluates them, and where their objectives on
 * payment times stand. Never a score: the journal is published (decision 0270).
 */
export function sheets(plan: Plan, { nodes }: Outcome): Facts['sheets'] {
  const scores = new Map(nodes.map(({ code, score }) => [codeKey(code), score]));
  const onPayments = new Map(paymentTimes(plan).map((found) => [found.sheet, found]));
  return Object.fromEntries(
    plan.individuals.map((sheet) => {
      const found = onPayments.get(sheet);
      const objectives = (found?.objectives ?? []).map(({ code }) => `${sheet.code}.${code}`);
      const own = objectives.map((code) => scores.get(codeKey(code)) ?? null);
      const isMissed = own.some((score) => score !== null && compare(score, ONE) < 0);
      const outcome = isMissed ? 'missed' : own.includes(null) ? 'unknown' : 'met';
      const paymentTime = found === undefined ? null : { objectives, share: ratioToString(found.share), outcome };
      const kind = sheetKindOf(sheet, plan.profile);
      return [sheet.code, { kind, evaluator: evaluatorOf(sheet, plan.profile), paymentTime }];
    }),
  ) as Facts['sheets'];
}
