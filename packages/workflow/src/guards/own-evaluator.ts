import { refusal } from '../refusal.ts';
import { sheetOf } from '../facts/sheet-of.ts';
import type { Guard } from './guard.ts';

/** Each sheet has its evaluator: the organ, the Segretario generale, the head of the unit, or who stands in for them. */
export const ownEvaluator: Guard = (_context, event, facts) => {
  const { subject, role, definition } = event;
  const sheet = sheetOf(subject, facts);
  if (sheet === null || subject === null) return null;
  const { substitutes = [] } = definition.roles.find(({ code }) => code === role) ?? {};
  if (role === sheet.evaluator || substitutes.includes(sheet.evaluator)) return null;
  const data = { subject, role, evaluator: sheet.evaluator };
  return refusal('own-evaluator', 'sheet/other-evaluator', data, { by: 'role', roles: [sheet.evaluator] });
};
