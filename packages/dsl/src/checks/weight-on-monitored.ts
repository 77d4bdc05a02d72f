import { type Diagnostic, isZero, planIndicators } from '@traguardo/model';
import { fix, problem } from '../bind/problem.ts';
import type { Rule } from './rule.ts';
import { isMonitored } from './siblings.ts';

/** A weight on an indicator that is only followed: it counts for nothing, though the text seems to say otherwise. */
export const findWeightsOnMonitored: Rule = ({ plan }) =>
  planIndicators(plan).flatMap((indicator): readonly Diagnostic[] => {
    const { weight, weightPlace, code } = indicator;
    if (!isMonitored(indicator) || !weight || !weightPlace) return [];
    const fixes = [fix('remove-clause', weightPlace, '')];
    return [problem('weight/on-monitor', weightPlace, { code, zero: isZero(weight) }, { fixes })];
  });
