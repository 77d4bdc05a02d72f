import { agrees, compare, type Expression, type Quantity, type Target } from '@traguardo/model';
import type { TargetEffect } from './change.ts';
import { isSame, type Renaming } from './same.ts';

/**
 * What changing a target means, null when nothing changes. Exact and aware of direction and unit: a target stands for the
 * set of values that satisfy it, and one is tighter than another when its set is a proper part of the other's. Swapping
 * the arguments swaps `tightened` with `loosened` and `set` with `dropped`.
 */
export function compareTargets(before: Target | null, after: Target | null, renaming?: Renaming): TargetEffect | null {
  if (isSame(before, after, renaming)) return null;
  const [old, now] = [rank(before), rank(after)];
  if (old !== now) return now > old ? 'set' : 'dropped';
  if (old !== KNOWN || !before || !after) return 'incomparable';
  return compareRegions(regionOf(before), regionOf(after));
}

const KNOWN = 2;

/** 0: nothing is asked for; 1: something is, but nobody knows what; 2: a target one can meet or miss. */
function rank(target: Target | null): number {
  switch (target?.kind) {
    case undefined:
    case 'monitor':
      return 0;
    case 'unknown':
      return 1;
    default:
      return KNOWN;
  }
}

/** Whether a target can be met or missed. */
export function isKnown(target: Target | null): boolean {
  return rank(target) === KNOWN;
}

/** What satisfies a target: numbers or days between two ends (null: no end there), or something of its own. */
type Region =
  | { readonly of: 'numbers' | 'phases'; readonly low: Quantity | null; readonly high: Quantity | null }
  | { readonly of: 'days'; readonly last: string }
  | { readonly of: 'other' };

function regionOf(target: Target): Region {
  switch (target.kind) {
    case 'at-least':
      return numbers(target.bound, null);
    case 'at-most':
      return numbers(null, target.bound);
    case 'exactly':
      return numbers(target.bound, target.bound);
    case 'range':
      return numbers(target.low, target.high);
    case 'phases':
      return onPhases(numbers(target.bound, null));
    case 'before':
      return { of: 'days', last: target.date };
    case 'yes':
    case 'monitor':
    case 'unknown':
    case 'plugin':
      return { of: 'other' };
    default:
      return target satisfies never;
  }
}

/** A share of phases compares with no other share. */
function onPhases(region: Region): Region {
  return region.of === 'numbers' ? { ...region, of: 'phases' } : region;
}

/** Ends that are typed numbers; a computed end (a benchmark's mean) can be compared with nothing but itself. */
function numbers(low: Expression | null, high: Expression | null): Region {
  const [bottom, top] = [low, high].map((end) => (end?.kind === 'quantity' ? end.quantity : null)) as [
    Quantity | null,
    Quantity | null,
  ];
  const isTyped = (low === null) === (bottom === null) && (high === null) === (top === null);
  const isEmpty = bottom && top && compare(bottom.value, top.value) > 0;
  return isTyped && !isEmpty ? { of: 'numbers', low: bottom, high: top } : { of: 'other' };
}

function compareRegions(before: Region, after: Region): TargetEffect | null {
  if (before.of === 'days' && after.of === 'days') return before.last > after.last ? 'tightened' : 'loosened';
  if (before.of === 'days' || after.of === 'days') return 'incomparable';
  if (before.of === 'other' || after.of === 'other' || before.of !== after.of) return 'incomparable';
  if (!inOneUnit([before.low, before.high, after.low, after.high])) return 'incomparable';
  const low = compareEnds(before.low, after.low, -1);
  const high = compareEnds(before.high, after.high, 1);
  if (low === 0 && high === 0) return null;
  if (low <= 0 && high >= 0) return 'tightened';
  return low >= 0 && high <= 0 ? 'loosened' : 'incomparable';
}

function inOneUnit(ends: readonly (Quantity | null)[]): boolean {
  const given = ends.filter((end) => end !== null);
  return given.every((one) => given.every((other) => agrees(one.unit, other.unit)));
}

/** Order of two ends; a missing one lies beyond every number, on the `open` side. */
function compareEnds(a: Quantity | null, b: Quantity | null, open: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? open : -open;
  return compare(a.value, b.value);
}
