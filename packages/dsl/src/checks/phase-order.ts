import { compare, type Diagnostic, type Indicator, ONE, type Phase, planIndicators } from '@traguardo/model';
import { problem } from '../bind/problem.ts';
import { percentDecimal } from './exact-decimal.ts';
import type { Rule } from './rule.ts';

/** Shares of phases are cumulative: each greater than the one before, the last 100 %. */
export const findPhaseOrder: Rule = ({ plan }) => planIndicators(plan).flatMap(ofIndicator);

function ofIndicator({ code, phases }: Indicator): readonly Diagnostic[] {
  const falling = phases.slice(1).flatMap((phase, index) => {
    const before = phases[index] as Phase;
    return compare(phase.share, before.share) > 0 ? [] : [report(code, phase, 'order', before)];
  });
  const last = phases.at(-1);
  return last && compare(last.share, ONE) !== 0 && falling.length === 0 ? [report(code, last, 'last', last)] : falling;
}

function report(code: string, phase: Phase, kind: 'order' | 'last', before: Phase): Diagnostic {
  const data = {
    code,
    phase: phase.code,
    problem: kind,
    share: percentDecimal(phase.share),
    before: percentDecimal(before.share),
  };
  return problem('phases/order', phase.place, data);
}
