import { type Diagnostic, isZero, planIndicators } from '@traguardo/model';
import { fixAfter, problem } from '../bind/problem.ts';
import { shownDecimal } from './exact-decimal.ts';
import { languageOf } from './file-language.ts';
import { boundOf } from './one-sided.ts';
import type { Rule } from './rule.ts';

/** In proportion to a target that is zero or negative a missed value has no score (evaluation.md section 1). */
export const findNonPositiveTargets: Rule = ({ plan, files, vocabulary }) =>
  planIndicators(plan).flatMap(({ code, target, scoring }): readonly Diagnostic[] => {
    const bound = boundOf(target);
    const isShare = scoring?.kind === 'gap-share'; // a share of a target below zero has a meaning, of nothing it has none
    if (!target || !bound || (scoring !== null && !isShare)) return [];
    if (isShare ? !isZero(bound.value) : bound.value.num > 0n) return [];
    const language = languageOf(files, target.place);
    const clause = vocabulary.print('clause', 'scoring', language);
    const method = vocabulary.print('argument', 'pass_fail', language);
    const fixes = isShare ? [] : [fixAfter('add-pass-fail', target.place, ` ${clause} ${method}`)];
    return [
      problem(
        'target/non-positive',
        target.place,
        { code, target: shownDecimal(bound), unit: bound.unit.symbol },
        { fixes },
      ),
    ];
  });
