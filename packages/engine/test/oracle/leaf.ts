import type { CurvePoint, Expression, Indicator, Milestones, Plan, Quantity, Target } from '@traguardo/model';
import { Fraction } from 'fraction.js';
import { fraction, greatest, least, NOTHING, WHOLE } from './fraction.ts';
import type { OracleNode } from './node.ts';
import { compute, type Found, type Known, supplied } from './values.ts';

/** A score; `unbounded` is met beyond any measure. */
type Score = Fraction | 'undefined' | 'missing' | 'unbounded';

/** What an indicator is worth by itself. */
export function leaf(indicator: Indicator, plan: Plan): OracleNode {
  const { target, floor } = indicator;
  if (target?.kind === 'monitor') return { status: 'excluded', low: null, high: null };
  const ownCap = indicator.cap ?? plan.profile.cap;
  const cap = ownCap === 'none' || ownCap === null ? null : fraction(ownCap);
  const bounded = (score: Fraction): Fraction => {
    const raised = greatest(score, floor ? fraction(floor) : NOTHING);
    return cap ? least(raised, cap) : raised;
  };
  const score = scoreOf(indicator, plan);
  if (score === 'unbounded' && cap) return { status: 'ok', low: cap, high: cap };
  if (typeof score !== 'string') return { status: 'ok', low: bounded(score), high: bounded(score) };
  const status = score === 'missing' ? 'missing' : 'undefined';
  return { status, low: bounded(NOTHING), high: cap ?? WHOLE };
}

function scoreOf(indicator: Indicator, plan: Plan): Score {
  const { target, formula, code, phases } = indicator;
  const read: Found = formula ? compute(formula, null, plan) : supplied(code, null, plan);
  if (!target || read === 'undefined') return 'undefined';
  if (read === 'missing' || target.kind === 'unknown') return 'missing';
  const value: Known = typeof read === 'object' && 'done' in read ? phaseShare(phases, read.done) : read;
  if (typeof value === 'boolean') return target.kind === 'yes' ? allOrNothing(value) : 'undefined';
  if (value instanceof Fraction) return onNumber(indicator, target, value, plan);
  return 'day' in value && target.kind === 'before' ? onDays(indicator, daysFrom(target.date, value.day)) : 'undefined';
}

const allOrNothing = (isMet: boolean): Fraction => (isMet ? WHOLE : NOTHING);

function phaseShare(phases: Indicator['phases'], done: readonly string[]): Fraction {
  let share = NOTHING;
  for (const phase of phases) {
    if (!done.includes(phase.code)) break;
    share = fraction(phase.share);
  }
  return share;
}

function daysFrom(deadline: string, day: string): Fraction {
  return new Fraction((Date.parse(day) - Date.parse(deadline)) / 86_400_000);
}

/** Scores of a delay in days, below 0 for what comes early. */
function onDays({ scoring }: Indicator, late: Fraction): Score {
  const isLate = late.compare(0) > 0;
  switch (scoring?.kind) {
    case undefined:
    case 'pass-fail':
      return allOrNothing(!isLate);
    case 'late':
      return isLate ? greatest(NOTHING, WHOLE.sub(fraction(scoring.loss).mul(late.div(scoring.days).ceil()))) : WHOLE;
    case 'gap':
      return isLate ? greatest(NOTHING, WHOLE.sub(late.div(fraction(scoring.width.value)))) : WHOLE;
    case 'steps':
    case 'curve': {
      const score = byTable(scoring, late);
      return isLate ? score : greatest(score, WHOLE);
    }
    default:
      return 'undefined';
  }
}

type Directed = Target & { readonly kind: 'at-least' | 'at-most' | 'phases' };

function onNumber(indicator: Indicator, target: Target, v: Fraction, plan: Plan): Score {
  const { scoring, baseline, code, formula } = indicator;
  const isDirected = target.kind === 'at-least' || target.kind === 'at-most' || target.kind === 'phases';
  switch (scoring?.kind) {
    case undefined:
      return plainly(target, v);
    case 'pass-fail':
      return passOrFail(target, v);
    case 'steps':
    case 'curve':
      return byTable(scoring, v);
    case 'gap':
      return byGap(lackOf(target, v), fraction(scoring.width.value));
    case 'gap-share':
      return target.kind === 'range'
        ? 'undefined'
        : byGap(lackOf(target, v), fraction(scoring.share).mul(boundOf(target).abs()));
    case 'linear':
      return isDirected ? linear(target, v, fraction(scoring.zero.value), 'undefined') : 'undefined';
    case 'linear-baseline':
      return isDirected && baseline ? linear(target, v, fraction(baseline.value), 'undefined') : 'undefined';
    case 'linear-previous': {
      const before = formula ? compute(formula, '2023', plan) : supplied(code, '2023', plan);
      if (!isDirected) return 'undefined';
      if (before === 'missing' || before === 'undefined') return before;
      return before instanceof Fraction ? linear(target, v, before, allOrNothing(isBetter(target, v))) : 'undefined';
    }
    case 'milestones':
      return isDirected ? byMilestones(target, v, scoring) : 'undefined';
    default:
      throw new Error(`the oracle does not know ${scoring?.kind}`);
  }
}

const number = (bound: Expression): Fraction => fraction((bound as { quantity: Quantity }).quantity.value);

function boundOf(target: Target): Fraction {
  if (!('bound' in target)) throw new Error('a target without a bound');
  return number(target.bound);
}

/** Whether a value meets a target with a direction. */
function isBetter(target: Directed, v: Fraction): boolean {
  const order = v.compare(boundOf(target));
  return target.kind === 'at-most' ? order <= 0 : order >= 0;
}

function plainly(target: Target, v: Fraction): Score {
  switch (target.kind) {
    case 'at-least':
    case 'phases': {
      const t = boundOf(target);
      if (t.compare(0) > 0) return v.compare(0) < 0 ? NOTHING : v.div(t);
      return isBetter(target, v) ? WHOLE : 'undefined';
    }
    case 'at-most': {
      const t = boundOf(target);
      if (t.compare(0) <= 0) return isBetter(target, v) ? WHOLE : 'undefined';
      return v.compare(0) > 0 ? t.div(v) : 'unbounded';
    }
    case 'exactly':
      return allOrNothing(v.equals(boundOf(target)));
    case 'range': {
      const rest = WHOLE.sub(lackOf(target, v).div(number(target.high).sub(number(target.low))));
      return greatest(NOTHING, rest);
    }
    default:
      return 'undefined';
  }
}

function passOrFail(target: Target, v: Fraction): Score {
  if (target.kind === 'at-least' || target.kind === 'at-most' || target.kind === 'phases')
    return allOrNothing(isBetter(target, v));
  const score = plainly(target, v);
  return typeof score === 'string' ? score : allOrNothing(score.compare(1) >= 0);
}

/** What a value lacks to its target: below 0 beyond one with a direction. */
function lackOf(target: Target, v: Fraction): Fraction {
  if (target.kind === 'range') {
    const [low, high] = [number(target.low), number(target.high)];
    return v.compare(low) < 0 ? low.sub(v) : v.compare(high) > 0 ? v.sub(high) : NOTHING;
  }
  const lack = boundOf(target).sub(v);
  return target.kind === 'at-most' ? lack.neg() : target.kind === 'exactly' ? lack.abs() : lack;
}

function byGap(lack: Fraction, width: Fraction): Score {
  return width.compare(0) > 0 ? greatest(NOTHING, WHOLE.sub(lack.div(width))) : 'undefined';
}

/** 0 at `zero`, 1 at the target; `otherwise` where the zero is not on the worse side. */
function linear(target: Directed, v: Fraction, zero: Fraction, otherwise: Score): Score {
  const way = boundOf(target).sub(zero);
  const isRight = target.kind === 'at-most' ? way.compare(0) < 0 : way.compare(0) > 0;
  return isRight ? greatest(NOTHING, v.sub(zero).div(way)) : otherwise;
}

/** Points from worse to better; without the first nothing, beyond the last flat. */
function byMilestones(target: Directed, v: Fraction, { min, max, excellent }: Milestones): Score {
  if (excellent && !max) return 'undefined';
  const sign = target.kind === 'at-most' ? -1 : 1;
  const point = (each: CurvePoint) => ({ at: fraction(each.value.value).mul(sign), score: fraction(each.score) });
  const goal = { at: boundOf(target).mul(sign), score: WHOLE };
  const points = [point(min), goal, ...(max ? [point(max)] : []), ...(excellent ? [point(excellent)] : [])];
  const isRising = points.every(({ at, score }, i) => {
    const before = points[i - 1];
    return !before || (at.compare(before.at) > 0 && score.compare(before.score) >= 0);
  });
  if (!isRising) return 'undefined';
  return v.mul(sign).compare(points[0]!.at) < 0 ? NOTHING : between(points, v.mul(sign));
}

function between(points: readonly { readonly at: Fraction; readonly score: Fraction }[], v: Fraction): Fraction {
  const after = points.find(({ at }) => at.compare(v) > 0);
  const before = points.findLast(({ at }) => at.compare(v) <= 0);
  if (!after || !before) return (before ?? after)!.score;
  return before.score.add(v.sub(before.at).div(after.at.sub(before.at)).mul(after.score.sub(before.score)));
}

type Table = NonNullable<Indicator['scoring']> & { readonly kind: 'steps' | 'curve' };

function byTable(scoring: Table, v: Fraction): Fraction {
  if (scoring.kind === 'curve')
    return between(
      scoring.points.map(({ value, score }) => ({ at: fraction(value.value), score: fraction(score) })),
      v,
    );
  const step = scoring.steps.find(({ comparison, bound }) => {
    const order = v.compare(fraction(bound.value));
    return { '>=': order >= 0, '<=': order <= 0, '<': order < 0, '>': order > 0, '=': order === 0 }[comparison];
  });
  return step ? fraction(step.score) : NOTHING;
}
