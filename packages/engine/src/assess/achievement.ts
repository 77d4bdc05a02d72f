import {
  allAgree,
  compare,
  DAYS,
  type Expression,
  greatest,
  isEqual,
  least,
  ONE,
  PURE,
  type Quantity,
  type Ratio,
  type Scoring,
  type Target,
  type TraceRule,
  type Unit,
  unitTold,
  type Value,
  ZERO,
} from '@traguardo/model';
import type { Range, Standing } from './assessment.ts';
import { type Computed, fromQuantity, quantityValue } from '../expression/computed.ts';
import { evaluateIn } from '../expression/evaluate-expression.ts';
import type { Environment, Scope } from '../expression/scope.ts';
import { scoreByPluginTarget } from '../plugin-calls.ts';
import { previousPeriod } from '../records.ts';
import { scoreByDefinition } from '../scoring/custom.ts';
import { scoreCurve } from '../scoring/curve.ts';
import { gapVerdict } from '../scoring/gap-of-target.ts';
import { scoreDelay, scoreLate } from '../scoring/late.ts';
import { scoreFromPrevious, scoreLinear } from '../scoring/linear.ts';
import { scoreMilestones, unitsOfPoints } from '../scoring/milestones.ts';
import { verdictOfUnknown, withNumbers } from '../scoring/operands.ts';
import { passOrFail } from '../scoring/pass-fail.ts';
import { scorePlainly } from '../scoring/plain.ts';
import { scoreSteps } from '../scoring/steps.ts';
import { meaningless, type Verdict } from '../scoring/verdict.ts';

/**
 * What is asked of a value. `cap` null is lifted, `floor` is what every known score is at least; `baseline` is where a scoring
 * from it starts; `phased` says that the value is a share of finished phases.
 */
export interface Demand {
  readonly code: string;
  readonly target: Target | null;
  readonly scoring: Scoring | null;
  readonly cap: Ratio | null;
  readonly floor: Ratio | null;
  readonly baseline: Quantity | null;
  readonly phased: boolean;
}

/** Where the value of an indicator is looked up: a scope, and what the indicator is called there. */
export interface Measuring {
  readonly scope: Scope;
  readonly code: string;
}

export interface Achievement {
  readonly rule: TraceRule;
  /** The scoring with the numbers it was applied with. */
  readonly scoring: Scoring | null;
  readonly standing: Standing;
  /** Score before its bounds, when the cap lowered it or the floor raised it. */
  readonly uncapped: Ratio | null;
}

type BoundOf = (bound: Expression) => Computed;

/**
 * How far a value got towards its target; 1 is met. Works on the unrounded value. `value` is an operand (phases already a
 * share), the bounds of the target are evaluated in `environment`; last year's value, where a scoring starts from it, is looked up
 * where the value comes from (`measuring`). Source: evaluation.md section 1.
 */
export function achieve(
  demand: Demand,
  value: Value,
  environment: Environment,
  measuring: Measuring = { scope: environment.scope, code: demand.code },
): Achievement {
  const rule = ruleOf(demand);
  if (demand.target?.kind === 'monitor')
    return { rule, scoring: null, standing: { status: 'excluded' }, uncapped: null };
  const verdict = verdictOf(demand, value, environment, measuring);
  const standing = standingOf(verdict, demand);
  const isCapped = verdict.kind === 'score' && standing.status === 'ok' && !isEqual(verdict.score, standing.score);
  const scoring = scoringApplied(demand, environment, measuring);
  return { rule, scoring, standing, uncapped: isCapped ? verdict.score : null };
}

/** Where an unknown score can end: from the floor to the cap, or to 100 % when the cap is lifted. */
function wholeRange(demand: Demand): Range {
  return [bounded(ZERO, demand), demand.cap ?? ONE];
}

/** A score between its floor and its cap, which is the stronger of the two. */
function bounded(score: Ratio, { cap, floor }: Demand): Ratio {
  const raised = greatest(floor ?? ZERO, score);
  return cap ? least(raised, cap) : raised;
}

function verdictOf(demand: Demand, value: Value, environment: Environment, measuring: Measuring): Verdict {
  const { target, scoring } = demand;
  if (!target) return meaningless('no-target');
  const unknown = verdictOfUnknown([value]);
  if (unknown) return unknown;
  if (target.kind === 'unknown') return { kind: 'missing' };
  const boundOf: BoundOf = (bound) => evaluateIn(bound, environment);
  if (target.kind === 'plugin') return verdictOfPlugin(target, scoring, value, environment);
  switch (scoring?.kind) {
    case 'custom':
      return scoreByDefinition(scoring, target, value, environment);
    case 'steps':
      if (!allAgree([unitScored(target, value), ...scoring.steps.map(({ bound }) => bound.unit)]))
        return meaningless('wrong-type');
      return byNumber(target, value, (number) => scoreSteps(number, scoring.steps));
    case 'curve':
      if (!allAgree([unitScored(target, value), ...scoring.points.map((point) => point.value.unit)]))
        return meaningless('wrong-type');
      return byNumber(target, value, (number) => scoreCurve(number, scoring.points));
    case 'linear':
      return towards(target, value, fromQuantity(scoring.zero), boundOf, scoreLinear);
    case 'linear-baseline':
      if (!demand.baseline) return meaningless('no-baseline');
      return towards(target, value, fromQuantity(demand.baseline), boundOf, scoreLinear);
    case 'linear-previous':
      return towards(target, value, valueBefore(measuring), boundOf, scoreFromPrevious);
    case 'milestones': {
      const units = unitsOfPoints(scoring);
      if (!allAgree(units)) return meaningless('wrong-type');
      const inUnit = quantityValue(scoring.min.value.value, unitTold(units));
      return towards(target, value, inUnit, boundOf, (number, bound, _, better) =>
        scoreMilestones(number, bound, scoring, better),
      );
    }
    case 'gap':
    case 'gap-share':
      return gapVerdict(scoring, target, value, boundOf);
    case 'late':
      if (target.kind !== 'before' || value.kind !== 'date') return meaningless('wrong-type');
      return scoreLate(value.date, target.date, scoring.loss, scoring.days);
    case 'pass-fail':
      return passOrFail(scorePlainly(target, value, boundOf));
    case undefined:
      return scorePlainly(target, value, boundOf);
  }
}

/** A kind of target of a plugin has its own rule; it may be all or nothing as well. */
function verdictOfPlugin(
  target: Target & { readonly kind: 'plugin' },
  scoring: Scoring | null,
  value: Value,
  environment: Environment,
): Verdict {
  const verdict = scoreByPluginTarget(target, value, environment, evaluateIn);
  if (scoring === null) return verdict;
  return scoring.kind === 'pass-fail' ? passOrFail(verdict) : meaningless('wrong-type');
}

/** The unit of what a method of numbers judges: days of delay where a day is asked. */
function unitScored(target: Target, value: Value): Unit {
  if (target.kind === 'before') return DAYS;
  return value.kind === 'quantity' ? value.quantity.unit : PURE;
}

/** A method of numbers: on the value, and on the days of delay where a day is asked. A target that asks for yes or no has none. */
function byNumber(target: Target, value: Value, method: (number: Ratio) => Verdict): Verdict {
  if (target.kind === 'yes') return meaningless('wrong-type');
  if (target.kind !== 'before')
    return value.kind === 'quantity' ? method(value.quantity.value) : meaningless('wrong-type');
  return value.kind === 'date' ? scoreDelay(value.date, target.date, method) : meaningless('wrong-type');
}

/** A scoring with the numbers that its words stand for. */
function scoringApplied(
  { target, scoring, baseline }: Demand,
  environment: Environment,
  measuring: Measuring,
): Scoring | null {
  if (scoring?.kind === 'linear-baseline' && baseline) return { kind: 'linear', zero: baseline, place: scoring.place };
  if (scoring?.kind !== 'linear-previous' || !target || !('bound' in target)) return scoring;
  const [bound, before] = [evaluateIn(target.bound, environment), valueBefore(measuring)];
  if (bound.kind !== 'quantity' || before.kind !== 'quantity') return scoring;
  const way = compare(bound.quantity.value, before.quantity.value) * (target.kind === 'at-most' ? -1 : 1);
  const { place } = scoring;
  return way > 0 ? { kind: 'linear', zero: before.quantity, place } : { kind: 'pass-fail', place };
}

/** What was supplied or computed for the period before. */
function valueBefore({ scope, code }: Measuring): Value {
  return scope.operand(code, previousPeriod(scope.plan, null));
}

type Towards = (value: Ratio, target: Ratio, zero: Ratio, better: 'higher' | 'lower') => Verdict;

/** A method that leads from a zero to a target with a direction. */
function towards(target: Target, value: Value, zero: Value, boundOf: BoundOf, method: Towards): Verdict {
  if (target.kind !== 'at-least' && target.kind !== 'at-most' && target.kind !== 'phases')
    return meaningless('wrong-type');
  const better = target.kind === 'at-most' ? 'lower' : 'higher';
  return withNumbers([value, boundOf(target.bound), zero], (number, bound, worst) =>
    method(number, bound, worst, better),
  );
}

/** Bounds a verdict by the floor and the cap. Without a cap nothing bounds the unbounded, so it has no score. */
function standingOf(verdict: Verdict, demand: Demand): Standing {
  const { cap, code } = demand;
  switch (verdict.kind) {
    case 'score':
      return { status: 'ok', score: bounded(verdict.score, demand) };
    case 'unbounded':
      if (cap) return { status: 'ok', score: cap };
      return { status: 'undefined', range: wholeRange(demand), cause: { kind: 'division-by-zero', subject: code } };
    case 'missing':
      return { status: 'missing', range: wholeRange(demand) };
    case 'undefined':
      return {
        status: 'undefined',
        range: wholeRange(demand),
        cause: { kind: verdict.cause, subject: verdict.subject ?? code },
      };
  }
}

function ruleOf({ target, scoring, phased }: Demand): TraceRule {
  if (!target) return 'no-target';
  if (target.kind === 'monitor') return 'monitor';
  if (target.kind === 'unknown') return 'no-target';
  if (scoring) return scoring.kind;
  return target.kind === 'at-least' && phased ? 'phases' : target.kind;
}
