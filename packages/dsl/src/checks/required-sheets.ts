import { type Check, type Diagnostic, planNodes } from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import type { Rule } from './rule.ts';
import { concernsNode, saysField } from './sheet-fields.ts';

/** A node whose sheet lacks what a check of the plan `requires`. The check gives the severity, and the law when it comes from one. */
export const findLackingSheets: Rule = ({ plan }) =>
  plan.checks.flatMap((check) => {
    const { requires } = check;
    if (!requires) return [];
    return planNodes(plan)
      .filter((node) => concernsNode(requires, node))
      .flatMap((node) => {
        const lacking = requires.fields.filter((field) => !saysField(node, field));
        return lacking.length === 0 ? [] : [lackingSheet(check, node.code, lacking, node.place)];
      });
  });

function lackingSheet(
  { code: check, severity, message, law }: Check,
  code: string,
  lacking: readonly string[],
  place: Diagnostic['place'],
): Diagnostic {
  return problem('check/requires', place, { check, code, lacking, message, law: law ?? '' }, { severity });
}
