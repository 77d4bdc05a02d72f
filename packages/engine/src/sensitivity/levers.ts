import {
  absolute,
  add,
  codeKey,
  compare,
  multiply,
  type OutcomeNode,
  type Quantity,
  type Ratio,
  ratio,
  subtract,
  type Value,
  ZERO,
} from '@traguardo/model';
import type { Scope } from '../expression/scope.ts';
import type { Ends, Probe } from './probe.ts';

/** A supplied number that can be moved. */
export interface Lever {
  readonly id: string;
  readonly title: string;
  readonly value: Quantity;
}

/** What moving a number does to the body: to both ends of its score, which are the same once it is known. */
export interface LeverEffect extends Lever {
  /** Indicators whose value or target uses it. */
  readonly indicators: readonly string[];
  /** One unit more and one less, as it is shown (1 N., 1 %, 1 day); null where that makes no sense (fewer than none). */
  readonly more: Ends;
  readonly less: Ends | null;
  /** The side on which the body gains, or the other one of that on which it loses; null when neither moves it, or both gain. */
  readonly better: 'higher' | 'lower' | null;
  /** One hundredth of the value to the worse side, of a count rounded up to whole ones; null when there is no such side. */
  readonly worse: Ends | null;
}

/** Every supplied number of a plan in its own period, in the order of the supplied rows. */
export function leversOf(scope: Scope): readonly Lever[] {
  const ids = new Map(scope.plan.actuals.flatMap(({ rows }) => rows.map(({ id }) => [codeKey(id), id] as const)));
  return [...ids.values()].flatMap((id) => {
    const measured = scope.measured(id);
    const value = scope.value(id, null);
    if (!measured || measured.formula || value.kind !== 'quantity') return [];
    return [{ id: measured.id, title: measured.title, value: value.quantity }];
  });
}

/** What moving a number does to the body; each figure is the difference of two evaluations. */
export function effectOfLever(lever: Lever, nodes: readonly OutcomeNode[], probe: Probe): LeverEffect {
  const { value } = lever.value;
  const { scale } = lever.value.unit;
  const effectAt = (changed: Ratio): Ends | null =>
    canBe(lever, changed) ? probe.effectOf({ id: lever.id, value: moved(lever, changed) }) : null;
  const more = effectAt(add(value, scale)) ?? NOTHING;
  const less = effectAt(subtract(value, scale));
  const better = betterOf(more, less);
  const hundredth = hundredthOf(lever.value);
  const worse = better && effectAt(better === 'lower' ? add(value, hundredth) : subtract(value, hundredth));
  const indicators = nodes
    .filter((node) => node.kind === 'indicator' && usesIn(node, lever.id))
    .map(({ code }) => code);
  return { ...lever, indicators, more, less, better, worse };
}

const NOTHING: Ends = [ZERO, ZERO];

/** A hundredth of a number, whatever its sign; of a count as many whole ones as it takes. */
function hundredthOf({ value, unit }: Quantity): Ratio {
  const part = absolute(multiply(value, ratio(1n, 100n)));
  return unit.nature === 'count' ? ratio((part.num + part.den - 1n) / part.den) : part;
}

/** Whether a node is computed from, or judged by, a supplied value of the plan's period. */
function usesIn({ trace }: OutcomeNode, id: string): boolean {
  return trace.inputs.some((input) => codeKey(input.id) === codeKey(id));
}

/** The number of a lever changed, in the unit it has. */
export function moved({ value: { unit } }: Lever, value: Ratio): Value {
  return { kind: 'quantity', quantity: { value, unit } };
}

/** Whether a lever can be moved there: what is not negative does not become so, except days, which may come before a term. */
export function canBe({ value }: Lever, changed: Ratio): boolean {
  const isDays = value.unit.dimensions['day'] !== undefined;
  return isDays || compare(value.value, ZERO) < 0 || compare(changed, ZERO) >= 0;
}

function betterOf(more: Ends, less: Ends | null): LeverEffect['better'] {
  const [up, down] = [signOf(more), less ? signOf(less) : 0];
  if (up === down) return null;
  return up > down ? 'higher' : 'lower';
}

/** 1 when neither end falls and one rises, -1 the other way round, 0 otherwise. */
function signOf([low, high]: Ends): number {
  const signs = [compare(low, ZERO), compare(high, ZERO)];
  if (signs.every((sign) => sign >= 0)) return Math.max(...signs);
  return signs.every((sign) => sign <= 0) ? -1 : 0;
}
