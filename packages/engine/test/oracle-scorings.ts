import type { Indicator, Quantity, Scoring, Target } from '@traguardo/model';
import { Fraction } from 'fraction.js';

const ZERO = new Fraction(0);
const ONE = new Fraction(1);

/** A naive reading of every scoring of numbers, by fraction.js; shares nothing with the engine. `before` is last year's value. */
export function oracleScoring(
  { scoring, target, baseline }: Indicator,
  v: Fraction,
  before: Fraction | 'missing' | 'undefined',
): Fraction | 'undefined' | 'missing' {
  if (!scoring || !target) throw new Error('nothing to score');
  if (scoring.kind === 'steps') {
    const step = scoring.steps.find(({ comparison, bound }) => holds(comparison, v, number(bound)));
    return step ? fraction(step.score) : ZERO;
  }
  if (scoring.kind === 'curve') return onCurve(scoring, v);
  if (scoring.kind === 'gap' || scoring.kind === 'gap-share') return byGap(scoring, target, v);
  if (target.kind !== 'at-least' && target.kind !== 'at-most') return 'undefined';
  const up = target.kind === 'at-least';
  const t = boundOf(target.bound);
  const better = (a: Fraction, b: Fraction): boolean => (up ? a.compare(b) > 0 : a.compare(b) < 0);
  switch (scoring.kind) {
    case 'linear':
      return line(v, t, number(scoring.zero), better);
    case 'linear-baseline':
      return baseline ? line(v, t, number(baseline), better) : 'undefined';
    case 'linear-previous':
      if (before === 'missing' || before === 'undefined') return before;
      if (better(t, before)) return line(v, t, before, better);
      return better(t, v) ? ZERO : ONE;
    case 'milestones': {
      const { min, max, excellent } = scoring;
      const points = [
        [number(min.value), fraction(min.score)],
        [t, ONE],
        ...[max, excellent].flatMap((point) => (point ? [[number(point.value), fraction(point.score)]] : [])),
      ] as [Fraction, Fraction][];
      const isOrdered = points.every(([value, score], i) => {
        const last = points[i - 1];
        return !last || (better(value, last[0]) && score.compare(last[1]) >= 0);
      });
      if (!isOrdered) return 'undefined';
      const reached = points.filter(([value]) => !better(value, v));
      const [from, to] = [reached.at(-1), points[reached.length]];
      if (!from) return ZERO;
      return to ? between(v, from, to) : from[1];
    }
    default:
      throw new Error('the oracle does not know this scoring');
  }
}

function line(
  v: Fraction,
  t: Fraction,
  zero: Fraction,
  better: (a: Fraction, b: Fraction) => boolean,
): Fraction | 'undefined' {
  return better(t, zero) ? notBelowZero(v.sub(zero).div(t.sub(zero))) : 'undefined';
}

function byGap(scoring: Scoring & { kind: 'gap' | 'gap-share' }, target: Target, v: Fraction): Fraction | 'undefined' {
  let lack: Fraction;
  let t = ZERO;
  if (target.kind === 'range') {
    if (scoring.kind === 'gap-share') return 'undefined';
    const [low, high] = [boundOf(target.low), boundOf(target.high)];
    lack = v.compare(low) < 0 ? low.sub(v) : v.compare(high) > 0 ? v.sub(high) : ZERO;
  } else {
    if (target.kind !== 'at-least' && target.kind !== 'at-most' && target.kind !== 'exactly') return 'undefined';
    t = boundOf(target.bound);
    lack = target.kind === 'at-least' ? t.sub(v) : target.kind === 'at-most' ? v.sub(t) : v.sub(t).abs();
  }
  const width = scoring.kind === 'gap' ? number(scoring.width) : t.abs().mul(fraction(scoring.share));
  return width.equals(0) ? 'undefined' : notBelowZero(ONE.sub(lack.div(width)));
}

function onCurve({ points }: Scoring & { kind: 'curve' }, v: Fraction): Fraction {
  const all = points.map(({ value, score }): [Fraction, Fraction] => [number(value), fraction(score)]);
  const [below, above] = [
    all.filter(([value]) => value.compare(v) <= 0),
    all.filter(([value]) => value.compare(v) > 0),
  ];
  const [from, to] = [below.at(-1), above[0]];
  return from && to ? between(v, from, to) : (from ?? to)![1];
}

function between(v: Fraction, from: [Fraction, Fraction], to: [Fraction, Fraction]): Fraction {
  return from[1].add(v.sub(from[0]).mul(to[1].sub(from[1])).div(to[0].sub(from[0])));
}

function holds(comparison: string, a: Fraction, b: Fraction): boolean {
  const order = a.compare(b);
  return { '>=': order >= 0, '<=': order <= 0, '<': order < 0, '>': order > 0, '=': order === 0 }[comparison]!;
}

function notBelowZero(score: Fraction): Fraction {
  return score.compare(0) < 0 ? ZERO : score;
}

function boundOf(bound: unknown): Fraction {
  return number((bound as { readonly quantity: Quantity }).quantity);
}

function number({ value }: Quantity): Fraction {
  return fraction(value);
}

function fraction({ num, den }: { readonly num: bigint; readonly den: bigint }): Fraction {
  return new Fraction(num, den);
}
