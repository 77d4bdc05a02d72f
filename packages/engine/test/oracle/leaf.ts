import type { Plan, Scoring, Target } from '@traguardo/model';
import type { Asked } from './asked.ts';
import { Fraction } from 'fraction.js';
import { applied, compute, outside, type World } from './expression.ts';
import { fraction, greatest, least, NOTHING } from './fraction.ts';
import { isAmount, isDay } from './known.ts';
import type { OracleNode } from './node.ts';
import { allOrNothing, onDays, onEqual, onNumber, type Score } from './scoring.ts';

/** What a value is worth by itself. */
export function leaf(asked: Asked, world: World): OracleNode {
  if (asked.target?.kind === 'monitor') return { status: 'excluded', low: null, high: null };
  const { cap: own, floor } = asked;
  const ownCap = own ?? world.plan.profile.cap;
  const cap = ownCap === 'none' || ownCap === null ? null : fraction(ownCap);
  const bounded = (score: Fraction): Fraction => {
    const raised = greatest(score, floor ? fraction(floor) : NOTHING);
    return cap ? least(raised, cap) : raised;
  };
  const score = scoreOf(asked, world);
  if (score === 'unbounded' && cap) return { status: 'ok', low: cap, high: cap };
  if (typeof score !== 'string') return { status: 'ok', low: bounded(score), high: bounded(score) };
  return { status: score === 'missing' ? 'missing' : 'undefined', low: bounded(NOTHING), high: cap ?? new Fraction(1) };
}

function scoreOf(asked: Asked, world: World): Score {
  const { target, scoring, code } = asked;
  const value = world.value(code, null);
  if (!target || value === 'undefined') return 'undefined';
  if (value === 'missing' || target.kind === 'unknown') return 'missing';
  if (scoring?.kind === 'custom') return byDefinition(scoring, target, world, code);
  if (target.kind === 'before') return isDay(value) ? onDays(scoring, target.date, value.day) : 'undefined';
  if (target.kind === 'exactly' && (!scoring || scoring.kind === 'pass-fail'))
    return onEqual(value, compute(target.bound, outside(world)));
  if (target.kind !== 'yes') return onNumber(asked, target, value, world);
  const isAnswer = typeof value === 'boolean' && (!scoring || scoring.kind === 'pass-fail');
  return isAnswer ? allOrNothing(value) : 'undefined';
}

/** A scoring of the plan, over the value, what the target asks for, and the rest of its brackets. */
function byDefinition(
  { name, args }: Scoring & { readonly kind: 'custom' },
  target: Target,
  world: World,
  code: string,
): Score {
  const { plan } = world;
  const here = outside(world);
  if (target.kind !== 'before' && !('bound' in target)) return 'undefined';
  const bound = target.kind === 'before' ? { day: target.date } : compute(target.bound, here);
  if (bound === 'undefined' || bound === 'missing') return bound;
  const given = [world.value(code, null), bound, ...args.map((each) => compute(each, here))];
  const result = applied(definitionOf(plan, name), given, here);
  if (!isAmount(result)) return result === 'missing' ? 'missing' : 'undefined';
  return result.sort.nature === 'percent' || result.sort.nature === 'pure' ? result.n : 'undefined';
}

const definitionOf = (plan: Plan, name: string) => plan.scorings.find((each) => each.code === name)!;
