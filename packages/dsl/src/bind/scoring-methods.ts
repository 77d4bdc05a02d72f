import { type CurvePoint, PERCENT, type Place, type Ratio, type Scoring, ZERO } from '@traguardo/model';
import type { ValueNode } from '../parse/tree.ts';
import type { Binder } from './binder.ts';
import { bindQuantity } from './quantities.ts';
import { percentValue, reportValue, wholeNumber } from './values.ts';

/** Reads what follows the word of a method; null, reported, when it cannot be read. */
type ReadMethod = (binder: Binder, values: readonly ValueNode[], place: Place) => Scoring | null;

/** The methods that are written on one line after `scoring` and take values, by the concept of their first word. */
export const METHODS: ReadonlyMap<string, ReadMethod> = new Map([
  ['linear', bindLinear],
  ['gap', bindGap],
  ['min', bindMilestones],
  ['late', bindLate],
]);

function refused(binder: Binder, place: Place): null {
  reportValue(binder, 'scoring', place);
  return null;
}

/** `linear 0 days`, `linear from_baseline`, `linear from_previous`. */
function bindLinear(binder: Binder, [from, extra]: readonly ValueNode[], place: Place): Scoring | null {
  if (from?.kind === 'quantity' && !extra) return { kind: 'linear', zero: bindQuantity(binder, from), place };
  const origin = from?.kind === 'argument' && !extra ? from.concept : null;
  if (origin === 'from_baseline') return { kind: 'linear-baseline', place };
  return origin === 'from_previous' ? { kind: 'linear-previous', place } : refused(binder, place);
}

/** `gap 5 N.` is a distance in the unit of the value, `gap 10%` a share of the target; points of a percentage are `pp`. */
function bindGap(binder: Binder, [given, extra]: readonly ValueNode[], place: Place): Scoring | null {
  if (given?.kind !== 'quantity' || extra) return refused(binder, place);
  const width = bindQuantity(binder, given);
  if (width.value.num <= 0n) return refused(binder, place);
  if (width.unit.symbol === PERCENT.symbol) return { kind: 'gap-share', share: width.value, place };
  return { kind: 'gap', width, place };
}

/** `min 60 N. 50% max 90 N. 120% excellent 100 N. 130%`: the score of `min` may be left out, and is then nothing. */
function bindMilestones(binder: Binder, values: readonly ValueNode[], place: Place): Scoring | null {
  const [min = null, max = null, excellent = null, extra] = pointsIn(values);
  const isInOrder = (max?.word ?? 'max') === 'max' && (excellent?.word ?? 'excellent') === 'excellent';
  if (!min || !isInOrder || extra) return refused(binder, place);
  const from = bindPoint(binder, min, place, ZERO);
  const [top, best] = [max && bindPoint(binder, max, place), excellent && bindPoint(binder, excellent, place)];
  if (!from || (max && !top) || (excellent && !best)) return null;
  return { kind: 'milestones', min: from, max: top, excellent: best, place };
}

/** A word and what follows it, up to the next word. */
interface Written {
  readonly word: string;
  readonly values: readonly ValueNode[];
}

function pointsIn(values: readonly ValueNode[]): readonly Written[] {
  const points: { word: string; values: ValueNode[] }[] = [{ word: 'min', values: [] }];
  for (const value of values) {
    if (value.kind === 'argument') points.push({ word: value.concept, values: [] });
    else points.at(-1)?.values.push(value);
  }
  return points;
}

function bindPoint(
  binder: Binder,
  { values: [value, score, extra] }: Written,
  place: Place,
  otherwise: Ratio | null = null,
): CurvePoint | null {
  if (value?.kind !== 'quantity' || extra || (!score && !otherwise)) return refused(binder, place);
  const share = score ? percentValue(binder, score, 'scoring') : otherwise;
  return share && { value: bindQuantity(binder, value), score: share };
}

/** `late 10% per 30 days`. */
function bindLate(binder: Binder, [loss, per, period, extra]: readonly ValueNode[], place: Place): Scoring | null {
  const isJoined = per?.kind === 'argument' && per.concept === 'per';
  if (!loss || !isJoined || period?.kind !== 'quantity' || extra) return refused(binder, place);
  const share = percentValue(binder, loss, 'scoring');
  const bound = bindQuantity(binder, period);
  const days = wholeNumber({ ...period, unit: null });
  const isInDays = period.unit === null || bound.unit.dimensions['day'] === 1;
  if (days === null || days <= 0 || !isInDays) return refused(binder, place);
  return share && { kind: 'late', loss: share, days, place };
}
