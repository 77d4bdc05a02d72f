import { type Diagnostic, type Indicator, type Plan, planIndicators, type Target } from '@traguardo/model';
import { yearOf } from '../bind/periods.ts';
import { problem, related } from '../bind/problem.ts';
import { boundOf, comparison, isWeaker } from './one-sided.ts';
import type { Rule } from './rule.ts';

/** A multi-year line whose target goes back: a year asks for less than the year before it in the line. */
export const findTargetsGoingBack: Rule = ({ plan }) =>
  planIndicators(plan).flatMap((indicator) => stepsBack(indicator, linesOf(indicator, plan)));

interface Line {
  readonly year: number;
  readonly target: Target;
}

/** The targets of a line in order of years. Without a year of its own the plan's target has no place among them. */
function linesOf({ target, otherTargets }: Indicator, plan: Plan): readonly Line[] {
  const year = yearOf(plan.period);
  const own = target && year !== null ? [{ year, target }] : [];
  return [...own, ...otherTargets].toSorted((a, b) => a.year - b.year);
}

function stepsBack({ code }: Indicator, lines: readonly Line[]): readonly Diagnostic[] {
  return lines.slice(1).flatMap(({ year, target }, index) => {
    const before = lines[index];
    const than = boundOf(before?.target ?? null);
    if (!before || !than || before.target.kind !== target.kind || !isWeaker(target, than)) return [];
    const data = { code, year: `${year}`, before: `${before.year}`, ...comparison(target, than) };
    return [problem('target/backwards', target.place, data, { related: [related('target', before.target.place)] })];
  });
}
