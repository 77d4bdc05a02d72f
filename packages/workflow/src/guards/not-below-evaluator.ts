import { refusal } from '../refusal.ts';
import { inPlaceOf } from '../steps.ts';
import { sheetOf } from '../facts/sheet-of.ts';
import type { Guard } from './guard.ts';

/**
 * Nobody decides on a sheet that is evaluated higher up, nor on its pay: the Segretario generale not on their own. The step names its roles
 * from the highest down; an evaluator it does not name stands below all of them.
 */
export const notBelowEvaluator: Guard = (_context, { subject, role, step, definition }, facts) => {
  const sheet = sheetOf(subject, facts);
  if (sheet === null || subject === null) return null;
  const highest = step.roles.indexOf(sheet.evaluator);
  const acting = step.roles.indexOf(inPlaceOf(definition, step, role) ?? role);
  if (highest < 0 || (acting >= 0 && acting <= highest)) return null;
  const data = { subject, role, evaluator: sheet.evaluator };
  return refusal('not-below-evaluator', 'sheet/below-evaluator', data, {
    by: 'role',
    roles: step.roles.slice(0, highest + 1),
  });
};
