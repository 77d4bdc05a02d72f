import { codeKey, planIndicators, type Target, unitOfTarget } from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import type { Rule } from './rule.ts';

/**
 * A percentage that a self-declared source supplies as it is, without the measures it comes from: nobody else can compute
 * it again. Source: reference report D40.
 */
export const findSelfDeclaredShares: Rule = ({ plan }) => {
  const selfDeclared = new Set(
    plan.sources.flatMap(({ code, kind }) => (kind === 'self-declared' ? [codeKey(code)] : [])),
  );
  if (selfDeclared.size === 0) return [];
  return planIndicators(plan).flatMap(({ code, target, formula, phases, scale, source, place }) => {
    const isAlone = formula === null && phases.length + scale.length === 0 && source !== null && isShare(target);
    if (!isAlone || !selfDeclared.has(codeKey(source))) return [];
    return [problem('indicator/no-measures', place, { code, source })];
  });
};

function isShare(target: Target | null): boolean {
  return target?.kind !== 'phases' && unitOfTarget(target)?.nature === 'percent';
}
