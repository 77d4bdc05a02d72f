import { type Diagnostic, isZero, planIndicators } from '@traguardo/model';
import { fixAfter, problem } from '../bind/problem.ts';
import { shownDecimal } from './exact-decimal.ts';
import { languageOf } from './file-language.ts';
import { boundOf } from './one-sided.ts';
import type { Rule } from './rule.ts';

/** In proportion to a target that is zero or negative a missed value has no score (evaluation.md section 1). */
export const findNonPositiveTargets: Rule = ({ plan, files, vocabulary }) =>
  [...planIndicators(plan)].flatMap(({ code, target, scoring }): readonly Diagnostic[] => {
    const bound = boundOf(target);
    if (!target || !bound || scoring !== null || (bound.value.num > 0n && !isZero(bound.value))) return [];
    const language = languageOf(files, target.place);
    const clause = vocabulary.print('clause', 'scoring', language);
    const method = vocabulary.print('argument', 'pass_fail', language);
    const fixes = [fixAfter('add-pass-fail', target.place, ` ${clause} ${method}`)];
    return [
      problem(
        'target/non-positive',
        target.place,
        { code, target: shownDecimal(bound), unit: bound.unit.symbol },
        { fixes },
      ),
    ];
  });
