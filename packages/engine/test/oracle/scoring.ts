import type { Expression, Scoring, Target } from '@traguardo/model';
import type { Fraction } from 'fraction.js';
import type { Asked } from './asked.ts';
import { compute, outside, type World } from './expression.ts';
import { fraction, greatest, NOTHING, WHOLE } from './fraction.ts';
import { allAgree, amount, daysFromTo, type Found, IN_DAYS, isAmount, isDay, unknownOf } from './known.ts';
import { byMilestones, byTable, type Table } from './tables.ts';

/** A score; `unbounded` is met beyond any measure. */
export type Score = Fraction | 'undefined' | 'missing' | 'unbounded';

export const allOrNothing = (isMet: boolean): Fraction => (isMet ? WHOLE : NOTHING);

/** Scores of a day: of its delay in days, below 0 for what comes early. */
export function onDays(scoring: Scoring | null, deadline: string, day: string): Score {
  const delay = daysFromTo(deadline, day);
  const isLate = delay.n.compare(0) > 0;
  switch (scoring?.kind) {
    case undefined:
    case 'pass-fail':
      return allOrNothing(!isLate);
    case 'late': {
      const begun = delay.n.div(scoring.days).ceil();
      return isLate ? greatest(NOTHING, WHOLE.sub(fraction(scoring.loss).mul(begun))) : WHOLE;
    }
    case 'gap': {
      const late = isLate ? delay : { n: NOTHING, sort: IN_DAYS };
      return withNumbers([late, amount(scoring.width)], (lack, width) => byGap(lack!, width!));
    }
    case 'steps':
    case 'curve': {
      const score = onTable(scoring, delay);
      return isLate || typeof score === 'string' ? score : greatest(score, WHOLE);
    }
    default:
      return 'undefined';
  }
}

/** A method that takes numbers: what is not known decides, then whether they may be compared. */
function withNumbers(found: readonly Found[], method: (...numbers: readonly Fraction[]) => Score): Score {
  const unknown = unknownOf(found);
  if (unknown) return unknown;
  const amounts = found.filter(isAmount);
  if (amounts.length < found.length || !allAgree(amounts)) return 'undefined';
  return method(...amounts.map(({ n }) => n));
}

function onTable(scoring: Table, value: Found): Score {
  const bounds =
    scoring.kind === 'steps' ? scoring.steps.map(({ bound }) => bound) : scoring.points.map((p) => p.value);
  return withNumbers([value, ...bounds.map(amount)], (v) => byTable(scoring, v!));
}

type Directed = Target & { readonly kind: 'at-least' | 'at-most' | 'phases' };

const isDirected = (target: Target): target is Directed =>
  target.kind === 'at-least' || target.kind === 'at-most' || target.kind === 'phases';

/** `= t`: a number, a day or an answer is the one asked for, or it is not. */
export function onEqual(value: Found, asked: Found): Score {
  const unknown = unknownOf([value, asked]);
  if (unknown) return unknown;
  if (isDay(value) && isDay(asked)) return allOrNothing(value.day === asked.day);
  if (typeof value === 'boolean' && typeof asked === 'boolean') return allOrNothing(value === asked);
  return withNumbers([value, asked], (v, t) => allOrNothing(v!.equals(t!)));
}

export function onNumber(asked: Asked, target: Target, value: Found, world: World): Score {
  const { scoring, baseline, code } = asked;
  const of = (bound: Expression): Found => compute(bound, outside(world));
  const bounds =
    target.kind === 'range' ? [of(target.low), of(target.high)] : 'bound' in target ? [of(target.bound)] : [];
  const [bound] = bounds;
  const from = (zero: Found, otherwise: (target: Directed, v: Fraction, t: Fraction) => Score): Score =>
    isDirected(target)
      ? withNumbers([value, bound!, zero], (v, t, z) => linear(target, v!, t!, z!, otherwise(target, v!, t!)))
      : 'undefined';
  switch (scoring?.kind) {
    case undefined:
      return bounds.length === 0 ? 'undefined' : withNumbers([value, ...bounds], (v, ...t) => plainly(target, v!, t));
    case 'pass-fail':
      if (bounds.length === 0) return 'undefined';
      return withNumbers([value, ...bounds], (v, ...t) => passOrFail(target, v!, t));
    case 'steps':
    case 'curve':
      return target.kind === 'before' ? 'undefined' : onTable(scoring, value);
    case 'gap':
      if (bounds.length === 0) return 'undefined';
      return withNumbers([value, ...bounds, amount(scoring.width)], (v, ...rest) =>
        byGap(lackOf(target, v!, rest.slice(0, -1)), rest.at(-1)!),
      );
    case 'gap-share':
      if (target.kind === 'range' || !bound) return 'undefined';
      return withNumbers([value, bound], (v, t) =>
        byGap(lackOf(target, v!, [t!]), fraction(scoring.share).mul(t!.abs())),
      );
    case 'linear':
      return from(amount(scoring.zero), () => 'undefined');
    case 'linear-baseline':
      return baseline ? from(amount(baseline), () => 'undefined') : 'undefined';
    case 'linear-previous': {
      const before = world.value(code, `${Number(world.plan.period.name) - 1}`);
      return from(before, (directed, v, t) => allOrNothing(isBetter(directed, v, t)));
    }
    case 'milestones': {
      const points = [scoring.min, scoring.max, scoring.excellent].flatMap((point) => (point ? [point.value] : []));
      if (!isDirected(target) || !allAgree(points.map(amount))) return 'undefined';
      return withNumbers([value, bound!, ...points.map(amount)], (v, t) =>
        byMilestones(target.kind === 'at-most', v!, t!, scoring),
      );
    }
    default:
      return 'undefined';
  }
}

/** Whether a value meets a target with a direction. */
function isBetter({ kind }: Directed, v: Fraction, t: Fraction): boolean {
  return kind === 'at-most' ? v.compare(t) <= 0 : v.compare(t) >= 0;
}

function plainly(target: Target, v: Fraction, [t, high]: readonly Fraction[]): Score {
  switch (target.kind) {
    case 'at-least':
    case 'phases':
      if (t!.compare(0) > 0) return v.compare(0) < 0 ? NOTHING : v.div(t!);
      return isBetter(target, v, t!) ? WHOLE : 'undefined';
    case 'at-most':
      if (t!.compare(0) <= 0) return isBetter(target, v, t!) ? WHOLE : 'undefined';
      return v.compare(0) > 0 ? t!.div(v) : 'unbounded';
    case 'range': {
      const lack = lackOf(target, v, [t!, high!]);
      const width = high!.sub(t!).abs();
      return width.equals(0) ? allOrNothing(lack.equals(0)) : greatest(NOTHING, WHOLE.sub(lack.div(width)));
    }
    default:
      return 'undefined';
  }
}

function passOrFail(target: Target, v: Fraction, bounds: readonly Fraction[]): Score {
  if (isDirected(target)) return allOrNothing(isBetter(target, v, bounds[0]!));
  const score = plainly(target, v, bounds);
  return typeof score === 'string' ? score : allOrNothing(score.compare(1) >= 0);
}

/** What a value lacks to its target: below 0 beyond one with a direction. */
function lackOf({ kind }: Target, v: Fraction, [t, other]: readonly Fraction[]): Fraction {
  if (kind === 'range') {
    const [low, high] = t!.compare(other!) <= 0 ? [t!, other!] : [other!, t!];
    return v.compare(low) < 0 ? low.sub(v) : v.compare(high) > 0 ? v.sub(high) : NOTHING;
  }
  const lack = t!.sub(v);
  return kind === 'at-most' ? lack.neg() : kind === 'exactly' ? lack.abs() : lack;
}

function byGap(lack: Fraction, width: Fraction): Score {
  return width.compare(0) > 0 ? greatest(NOTHING, WHOLE.sub(lack.div(width))) : 'undefined';
}

/** 0 at `zero`, 1 at the target; `otherwise` where the zero is not on the worse side. */
function linear({ kind }: Directed, v: Fraction, t: Fraction, zero: Fraction, otherwise: Score): Score {
  const way = t.sub(zero);
  const isRight = kind === 'at-most' ? way.compare(0) < 0 : way.compare(0) > 0;
  return isRight ? greatest(NOTHING, v.sub(zero).div(way)) : otherwise;
}
