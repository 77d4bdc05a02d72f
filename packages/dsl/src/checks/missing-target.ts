import { planIndicators } from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import type { Rule } from './rule.ts';

/** An indicator without a target measures and judges nothing (D.P.C.M. 18/9/2012 art. 3): `target monitor` says it is meant. */
export const findMissingTargets: Rule = ({ plan }) =>
  planIndicators(plan)
    .filter(({ target }) => target === null)
    .map(({ code, place, otherTargets }) =>
      problem('target/none', place, { code, years: otherTargets.map(({ year }) => `${year}`) }),
    );
