import { refusal } from '../refusal.ts';
import { inPlaceOf } from '../steps.ts';
import { sheetOf } from '../facts/sheet-of.ts';
import type { Guard } from './guard.ts';

/** A conciliation is not decided by who evaluated (D.Lgs. 150/2009 art. 7 c. 2-bis). */
export const notTheEvaluator: Guard = (_context, { subject, role, step, definition }, facts) => {
  const sheet = sheetOf(subject, facts);
  const acting = inPlaceOf(definition, step, role) ?? role;
  if (sheet === null || subject === null || acting !== sheet.evaluator) return null;
  const roles = step.roles.filter((each) => each !== sheet.evaluator);
  return refusal('not-the-evaluator', 'sheet/evaluator-decides', { subject, role }, { by: 'role', roles });
};
