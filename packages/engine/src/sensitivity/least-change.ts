import {
  absolute,
  add,
  compare,
  divide,
  type Indicator,
  isZero,
  multiply,
  ONE,
  type Ratio,
  ratio,
  subtract,
  ZERO,
} from '@traguardo/model';
import { achieve } from '../assess/achievement.ts';
import { evaluateIn } from '../expression/evaluate-expression.ts';
import type { Scope } from '../expression/scope.ts';
import { fitted, rootOf, type Sample } from './fractional-linear.ts';
import { canBe, type Lever, moved } from './levers.ts';
import type { Probe } from './probe.ts';

/** Where a number has to go for a target to be met. */
export interface LeastChange {
  /** The nearest value that a person would write: whole for counts, in the decimals of the profile otherwise. */
  readonly to: Ratio;
  /** Where exactly the target begins to be met; null when it was found by search. */
  readonly exact: Ratio | null;
}

/** Whether the target of an indicator is met, whatever its scoring gives for that; null when it cannot be said. */
export function isMet(indicator: Indicator, scope: Scope): boolean | null {
  const { code, target, phases } = indicator;
  if (!target) return null;
  const demand = {
    code,
    target,
    scoring: { kind: 'pass-fail', place: target.place },
    cap: ONE,
    floor: null,
    baseline: null,
    phased: phases.length > 0,
  } as const;
  const { standing } = achieve(demand, scope.operand(code, null), { scope, subject: code, period: null });
  return standing.status === 'ok' ? !isZero(standing.score) : null;
}

/**
 * The least change of one number that meets a missed target, all else as it is; null when no change of it alone does. Exact
 * where the distance from the target is a fractional linear function of the number, as in `a / b`, `(a + b) / c`; otherwise found by
 * search among the values a person would write, for formulas that do not go up and down. Either way the plan is evaluated with the
 * result, where the target is met, and one step before, where it is not.
 */
export function leastChange(lever: Lever, indicator: Indicator, probe: Probe): LeastChange | null {
  const way = { lever, indicator, probe, step: stepOf(lever, probe) };
  const from = lever.value.value;
  const fit = fittedWay(way);
  if (fit === 'nowhere') return null;
  if (fit) {
    const exact = add(from, fit);
    const to = roundedAway(exact, way.step, compare(fit, ZERO));
    if (isLeast(to, way)) return { to, exact };
  }
  const found = [1n, -1n].flatMap((side) => searched(side, way) ?? []).filter((to) => isLeast(to, way));
  const nearest = found.toSorted((a, b) => compare(absolute(subtract(a, from)), absolute(subtract(b, from))))[0];
  return nearest ? { to: nearest, exact: null } : null;
}

interface Way {
  readonly lever: Lever;
  readonly indicator: Indicator;
  readonly probe: Probe;
  /** The least step a person would write. */
  readonly step: Ratio;
}

function stepOf({ value: { unit } }: Lever, { scope }: Probe): Ratio {
  const parts = unit.nature === 'count' ? 1n : 10n ** BigInt(scope.plan.profile.decimals);
  return multiply(unit.scale, ratio(1n, parts));
}

function scopeAt(to: Ratio, { lever, probe }: Way): Scope {
  return probe.scopeWith({ id: lever.id, value: moved(lever, to) });
}

/** Whether the target is met there and not one step before. */
function isLeast(to: Ratio, way: Way): boolean {
  const { lever, indicator, step } = way;
  const side = compare(to, lever.value.value);
  const before = subtract(to, side > 0 ? step : { num: -step.num, den: step.den });
  return (
    canBe(lever, to) && isMet(indicator, scopeAt(to, way)) === true && isMet(indicator, scopeAt(before, way)) !== true
  );
}

/** How many units away a formula is looked at, where it has a value. */
const DISTANCES = [1n, 2n, 5n, 11n, 23n, 47n];

/** Two samples to know it, two to be sure of it. */
const SAMPLES = 4;

/** How far the number is from where the target begins to be met; `nowhere` when the formula says so; null when it is another kind of formula. */
function fittedWay(way: Way): Ratio | 'nowhere' | null {
  const { lever, indicator, probe } = way;
  const start = distanceFromTarget(indicator, probe.scope, null);
  if (!start) return null;
  const samples = DISTANCES.flatMap((units): readonly Sample[] => {
    const at = multiply(lever.value.unit.scale, ratio(units));
    const value = distanceFromTarget(indicator, scopeAt(add(lever.value.value, at), way), start);
    return value ? [{ at, value }] : [];
  });
  const fit = samples.length >= SAMPLES ? fitted(start, samples.slice(0, SAMPLES)) : null;
  return fit && (rootOf(fit) ?? 'nowhere');
}

/** The value less the bound it has to come to: of a range the one on its side of `start`. Null where there is none of them. */
function distanceFromTarget({ code, target }: Indicator, scope: Scope, start: Ratio | null): Ratio | null {
  const environment = { scope, subject: code, period: null };
  const value = scope.operand(code, null);
  const distanceTo = (bound: Parameters<typeof evaluateIn>[0]): Ratio | null => {
    const computed = evaluateIn(bound, environment);
    return value.kind === 'quantity' && computed.kind === 'quantity'
      ? subtract(value.quantity.value, computed.quantity.value)
      : null;
  };
  switch (target?.kind) {
    case 'at-least':
    case 'at-most':
    case 'exactly':
    case 'phases':
      return distanceTo(target.bound);
    case 'range': {
      const [low, high] = [distanceTo(target.low), distanceTo(target.high)];
      return low && compare(start ?? low, ZERO) < 0 ? low : high;
    }
    default:
      return null;
  }
}

/** The nearest multiple of a step that is not nearer than the value, seen from the side one comes from. */
function roundedAway(value: Ratio, step: Ratio, side: number): Ratio {
  const steps = divide(value, step);
  const floor = steps.num / steps.den - (steps.num < 0n && steps.num % steps.den !== 0n ? 1n : 0n);
  const isWhole = steps.den === 1n;
  return multiply(step, ratio(isWhole || side < 0 ? floor : floor + 1n));
}

/** So many steps are searched through, unless the number would fall below zero before. */
const MOST_STEPS = 2n ** 50n;

/** The first multiple of the step on one side at which the target is met, by doubling and halving; null when there is none. */
function searched(side: bigint, way: Way): Ratio | null {
  const { lever, step, indicator } = way;
  const start = roundedAway(lever.value.value, step, side > 0n ? -1 : 1);
  const valueAt = (steps: bigint): Ratio => add(start, multiply(step, ratio(side * steps)));
  const isMetAt = (steps: bigint): boolean => isMet(indicator, scopeAt(valueAt(steps), way)) === true;
  const toZero = divide(start, step).num;
  const limit = side > 0n || canBe(lever, valueAt(MOST_STEPS)) ? MOST_STEPS : toZero;
  let [low, high] = [0n, 1n];
  while (high < limit && !isMetAt(high)) [low, high] = [high, high * 2n];
  if (high > limit) high = limit;
  if (high <= low || !isMetAt(high)) return null;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (isMetAt(middle)) high = middle;
    else low = middle;
  }
  return valueAt(high);
}
