import {
  type Expression,
  greatest,
  isEqual,
  least,
  ONE,
  type Ratio,
  type Scoring,
  type Target,
  type TraceRule,
  type Value,
  ZERO,
} from '@traguardo/model';
import type { Range, Standing } from './assessment.ts';
import { type Computed, fromQuantity } from './expression/computed.ts';
import { evaluateIn } from './expression/evaluate-expression.ts';
import type { Environment } from './expression/scope.ts';
import { scoreByPluginTarget } from './plugin-calls.ts';
import { scoreByDefinition } from './scoring/custom.ts';
import { scoreCurve } from './scoring/curve.ts';
import { scoreLate } from './scoring/late.ts';
import { scoreLinear } from './scoring/linear.ts';
import { verdictOfUnknown, withNumbers } from './scoring/operands.ts';
import { passOrFail } from './scoring/pass-fail.ts';
import { scorePlainly } from './scoring/plain.ts';
import { scoreSteps } from './scoring/steps.ts';
import { meaningless, type Verdict } from './scoring/verdict.ts';

/** What is asked of a value. `cap` null is lifted; `phased` says that the value is a share of finished phases. */
export interface Demand {
  readonly code: string;
  readonly target: Target | null;
  readonly scoring: Scoring | null;
  readonly cap: Ratio | null;
  readonly phased: boolean;
}

export interface Achievement {
  readonly rule: TraceRule;
  readonly standing: Standing;
  /** Score before the cap, when the cap changed it. */
  readonly uncapped: Ratio | null;
}

type BoundOf = (bound: Expression) => Computed;

/**
 * How far a value got towards its target; 1 is met. Works on the unrounded value. `value` is an operand (phases already a
 * share), the bounds of the target are evaluated in `environment`. Source: evaluation.md section 1.
 */
export function achieve(demand: Demand, value: Value, environment: Environment): Achievement {
  const rule = ruleOf(demand);
  if (demand.target?.kind === 'monitor') return { rule, standing: { status: 'excluded' }, uncapped: null };
  const verdict = verdictOf(demand, value, environment);
  const standing = standingOf(verdict, demand);
  const isCapped = verdict.kind === 'score' && standing.status === 'ok' && !isEqual(verdict.score, standing.score);
  return { rule, standing, uncapped: isCapped ? verdict.score : null };
}

/** Where an unknown score can end: from nothing to the cap, or to 100 % when the cap is lifted. */
function wholeRange(cap: Ratio | null): Range {
  return [ZERO, cap ?? ONE];
}

function verdictOf({ target, scoring }: Demand, value: Value, environment: Environment): Verdict {
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
      return withNumbers([value, ...scoring.steps.map(({ bound }) => fromQuantity(bound))], (number) =>
        scoreSteps(number, scoring.steps),
      );
    case 'curve':
      return withNumbers([value, ...scoring.points.map((point) => fromQuantity(point.value))], (number) =>
        scoreCurve(number, scoring.points),
      );
    case 'linear':
      return linearly(target, value, fromQuantity(scoring.zero), boundOf);
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

function linearly(target: Target, value: Value, zero: Value, boundOf: BoundOf): Verdict {
  if (target.kind !== 'at-least' && target.kind !== 'at-most' && target.kind !== 'phases')
    return meaningless('wrong-type');
  const better = target.kind === 'at-most' ? 'lower' : 'higher';
  return withNumbers([value, boundOf(target.bound), zero], (number, bound, worst) =>
    scoreLinear(number, bound, worst, better),
  );
}

/** Bounds a verdict by zero and the cap. Without a cap nothing bounds the unbounded, so it has no score. */
function standingOf(verdict: Verdict, { cap, code }: Demand): Standing {
  switch (verdict.kind) {
    case 'score':
      return { status: 'ok', score: greatest(ZERO, cap ? least(verdict.score, cap) : verdict.score) };
    case 'unbounded':
      if (cap) return { status: 'ok', score: cap };
      return { status: 'undefined', range: wholeRange(cap), cause: { kind: 'division-by-zero', subject: code } };
    case 'missing':
      return { status: 'missing', range: wholeRange(cap) };
    case 'undefined':
      return {
        status: 'undefined',
        range: wholeRange(cap),
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
