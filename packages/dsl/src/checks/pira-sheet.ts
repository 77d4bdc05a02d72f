import { codeKey, type Diagnostic, type Indicator, type Plan, planIndicators, type SheetField } from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { Rule } from './rule.ts';
import { beginsWith, isRequired, saysField } from './sheet-fields.ts';

/**
 * An indicator of the PIRA whose sheet lacks its type, what it measures, its unit or its source (D.P.C.M. 18/9/2012 art. 3 c. 3
 * lett. a-c). The method (lett. d) is the formula, or the definition of what is counted; a target that is not there (lett. e)
 * is `target/none`. Only in a plan: a few lines without one are a sketch. What a check of the plan requires is told by that.
 */
export const findIncompleteSheets: Rule = ({ plan, files }) =>
  files.some(declaresPlan)
    ? planIndicators(plan)
        .filter(isPira)
        .flatMap((indicator) => ofIndicator(plan, indicator))
    : [];

const FIELDS = ['type', 'documentation', 'unit', 'source'] as const satisfies readonly SheetField[];

function ofIndicator(plan: Plan, indicator: Indicator): readonly Diagnostic[] {
  const { code, place } = indicator;
  const lacking = FIELDS.filter((field) => !saysField(indicator, field) && !isRequired(plan, indicator, field));
  return lacking.length === 0 ? [] : [problem('indicator/sheet', place, { code, lacking })];
}

function declaresPlan({ items }: ParsedFile): boolean {
  return items.some((item) => item.kind === 'declaration' && item.word.concept === 'plan');
}

/** Its code or another of its names begins with `PIRA`, or it is tagged `pira`. */
function isPira(indicator: Indicator): boolean {
  return beginsWith(indicator, 'PIRA') || indicator.tags.some((tag) => codeKey(tag) === 'pira');
}
