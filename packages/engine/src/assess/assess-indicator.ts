import { boundsOf, type Expression, type Indicator, type Profile, type Ratio, type Scoring } from '@traguardo/model';
import { achieve, type Demand, type Measuring } from './achievement.ts';
import { adjusted } from './adjusted.ts';
import type { Assessment } from './assessment.ts';
import type { Environment, Scope } from '../expression/scope.ts';
import { gated } from './gated.ts';
import { inputsIn, inputsOf } from '../inputs.ts';
import { previousPeriod } from '../records.ts';
import { pathOf } from '../target-path.ts';
import { callOfScoring, callsIn } from '../trace-calls.ts';

/** An indicator whose value was held against its target, under the condition of a plan and with the adjustment in force there. */
export function settledIndicator(achieved: Assessment, { code, gate }: Indicator, scope: Scope): Assessment {
  return adjusted(gated(achieved, gate, { scope, subject: code, period: null }), scope);
}

/**
 * What one indicator achieved: its value, its target, its score, and everything the explanation needs. The value may be that of
 * another plan (`measuring`), held against the target of this one.
 */
export function achievedBy(
  indicator: Indicator,
  scope: Scope,
  measuring: Measuring = { scope, code: indicator.code },
): Assessment {
  const { code, title, place, weight, target, scoring, formula } = indicator;
  const environment: Environment = { scope, subject: code, period: null };
  const operand = measuring.scope.operand(measuring.code, null);
  const achievement = achieve(demandOf(indicator, scope.plan.profile), operand, environment, measuring);
  const value = measuring.scope.value(measuring.code, null);
  const demanded = [...boundsOf(target), ...argumentsOf(scoring)];
  return {
    code,
    kind: 'indicator',
    title,
    place,
    weight,
    standing: achievement.standing,
    value,
    unit: value.kind === 'quantity' ? value.quantity.unit : (scope.measured(code)?.unit ?? null),
    target,
    rule: achievement.rule === 'at-least' && indicator.scale.length > 0 ? 'scale' : achievement.rule,
    scoring: achievement.scoring,
    formula,
    inputs: [
      ...(formula ? inputsIn([formula], environment) : inputsOf(code, environment)),
      ...inputsIn(demanded, environment),
      ...(startsFromPrevious(scoring)
        ? inputsOf(code, { ...environment, period: previousPeriod(scope.plan, null) })
        : []),
    ],
    calls: [
      ...callsIn([...(formula ? [formula] : []), ...demanded], environment),
      ...callOfScoring(scoring, target, operand, environment),
    ],
    path: pathOf(indicator, operand, scope.plan),
    uncapped: achievement.uncapped,
    gate: null,
    adjustment: null,
    members: [],
    parts: [],
    weights: new Map(),
  };
}

/** What is asked of the value of an indicator. */
export function demandOf(indicator: Indicator, profile: Profile): Demand {
  const { code, target, scoring, cap, floor, baseline, phases } = indicator;
  return { code, target, scoring, cap: capOf(cap, profile), floor, baseline, phased: phases.length > 0 };
}

/** The cap in force: the indicator's own, otherwise the profile's; null when it is lifted. */
function capOf(own: Ratio | 'none' | null, profile: Profile): Ratio | null {
  return own === 'none' ? null : (own ?? profile.cap);
}

/** Whether a score needs the value of the year before. */
export function startsFromPrevious(scoring: Scoring | null): boolean {
  return scoring?.kind === 'linear-previous';
}

/** The expressions a scoring of the plan is called with. */
export function argumentsOf(scoring: Scoring | null): readonly Expression[] {
  return scoring?.kind === 'custom' ? scoring.args : [];
}
