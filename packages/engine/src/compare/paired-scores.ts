import {
  absolute,
  allAgree,
  compare,
  DAYS,
  daysBetween,
  type Definitions,
  divide,
  type Expression,
  greatest,
  type Indicator,
  isEqual,
  least,
  multiply,
  negate,
  ONE,
  type OutcomeNode,
  type Profile,
  type Quantity,
  type Ratio,
  ratio,
  subtract,
  type Target,
  type Unit,
  ZERO,
} from '@traguardo/model';
import { demandOf } from '../assess/assess-indicator.ts';

/** Two scores that one value still to come can give at once, before and after. */
export type Corner = readonly [before: Ratio, after: Ratio];

/** An indicator of one of two plans, with what it is worth and with what its plan says of it. */
export interface OpenIndicator {
  readonly node: OutcomeNode;
  readonly indicator: Indicator;
  readonly profile: Profile;
  readonly definitions: Definitions;
}

/** Whether the same value is still to come on both sides: one meaning, read from values alone, nothing of it known differently. */
export function isSameValue(before: OpenIndicator, after: OpenIndicator): boolean {
  const checksums = [before, after].map(({ definitions, indicator }) => definitions.checksum(indicator.code));
  return (
    checksums[0] === checksums[1] &&
    isAlike(valuesIn(before), valuesIn(after)) &&
    [before, after].every((side) => formulasOf(side).every(readsValuesAlone))
  );
}

/** Whether the same is asked of it. */
export function isSameDemand(before: OpenIndicator, after: OpenIndicator): boolean {
  return isAlike(askedOf(before), askedOf(after));
}

/**
 * The corners of what one value can give under two targets of one kind: both scores rise with it, each along one line between floor and
 * cap, or at one step. Null for any other pair.
 */
export function cornersUnder(before: OpenIndicator, after: OpenIndicator): readonly Corner[] | null {
  if ([before, after].some(({ node }) => node.status !== 'missing' || node.trace.gate !== null)) return null;
  const [was, is] = [boundedOf(before), boundedOf(after)];
  if (!was || !is) return null;
  return atSteps(before, after, was, is) ?? alongLines(before, after, was, is);
}

type Bounded = (score: Ratio) => Ratio;

/** Keeps a score between floor and cap; null where nothing caps it. */
function boundedOf({ indicator, profile }: OpenIndicator): Bounded | null {
  const { cap, floor } = demandOf(indicator, profile);
  return cap && ((score) => least(greatest(score, floor ?? ZERO), cap));
}

function atSteps(before: OpenIndicator, after: OpenIndicator, was: Bounded, is: Bounded): readonly Corner[] | null {
  const [old, now] = [stepOf(before), stepOf(after)];
  if (!old || !now || old.kind !== now.kind || !allAgree([old.unit, now.unit])) return null;
  const harder = compare(now.at, old.at);
  const ends: readonly Corner[] = [
    [was(ZERO), is(ZERO)],
    [was(ONE), is(ONE)],
  ];
  if (harder === 0) return ends;
  return [...ends, harder > 0 ? [was(ONE), is(ZERO)] : [was(ZERO), is(ONE)]];
}

/** A score that is whole from one value on; `at` grows with what is asked. */
interface Step {
  readonly kind: string;
  readonly at: Ratio;
  readonly unit: Unit;
}

function stepOf({ node: { target, trace } }: OpenIndicator): Step | null {
  if (target?.kind === 'before' && trace.scoring === null)
    return { kind: target.kind, at: ratio(daysBetween(target.date, EPOCH)), unit: DAYS };
  const bound = numberOf(target);
  if (!target || !bound || trace.scoring?.kind !== 'pass-fail') return null;
  return { kind: target.kind, at: target.kind === 'at-most' ? negate(bound.value) : bound.value, unit: bound.unit };
}

const EPOCH = '1970-01-01';

function alongLines(before: OpenIndicator, after: OpenIndicator, was: Bounded, is: Bounded): readonly Corner[] | null {
  const [old, now] = [lineOf(before), lineOf(after)];
  if (!old || !now || old.kind !== now.kind || !isEqual(old.zero, now.zero)) return null;
  if (!allAgree([old.unit, now.unit])) return null;
  const bends = [
    { rise: old.rise, scores: before.node.range ?? [] },
    { rise: now.rise, scores: after.node.range ?? [] },
  ].flatMap(({ rise, scores }) => scores.map((score) => divide(score, rise)));
  return bends.map((at) => [was(multiply(old.rise, at)), is(multiply(now.rise, at))]);
}

/** A score that grows by `rise` with each step away from `zero`; of `<=` without a scoring the step is one of 1/value. */
interface Line {
  readonly kind: string;
  readonly zero: Ratio;
  readonly rise: Ratio;
  readonly unit: Unit;
}

function lineOf({ node: { target, trace } }: OpenIndicator): Line | null {
  const bound = numberOf(target);
  if (!target || !bound) return null;
  const { value, unit } = bound;
  if (trace.scoring?.kind === 'linear') {
    const { zero } = trace.scoring;
    const way = subtract(value, zero.value);
    const isOnBetterSide = compare(way, ZERO) === (target.kind === 'at-most' ? -1 : 1);
    if (!isOnBetterSide || !allAgree([unit, zero.unit])) return null;
    return { kind: `${target.kind} linear`, zero: zero.value, rise: divide(ONE, absolute(way)), unit };
  }
  if (trace.scoring !== null || compare(value, ZERO) <= 0) return null;
  return { kind: target.kind, zero: ZERO, rise: target.kind === 'at-most' ? value : divide(ONE, value), unit };
}

/** The written number a target with a direction asks for. */
function numberOf(target: Target | null): Quantity | null {
  if (target?.kind !== 'at-least' && target?.kind !== 'at-most' && target?.kind !== 'phases') return null;
  return target.bound.kind === 'quantity' ? target.bound.quantity : null;
}

function askedOf({ indicator, profile, node: { trace } }: OpenIndicator): readonly unknown[] {
  const { target, cap, floor, baseline } = demandOf(indicator, profile);
  return [target, trace.rule, trace.scoring, cap, floor, baseline, trace.calls.map(({ definition }) => definition)];
}

function valuesIn({ node: { trace } }: OpenIndicator): readonly unknown[] {
  return trace.inputs.map(({ value }) => value);
}

/** Every formula and bound the score is made from. */
function formulasOf({ node: { trace, target }, definitions }: OpenIndicator): readonly Expression[] {
  const behind = trace.inputs.map(({ id }) => definitions.magnitude(id)?.formula ?? null);
  const bounds = target && 'bound' in target ? [target.bound] : [];
  return [trace.formula, ...bounds, ...behind].filter((formula) => formula !== null);
}

const OF_THE_PLAN = new Set(['score', 'weight', 'target', 'band', 'count', 'complete']);

/** Whether nothing in it is a figure of the plan itself, which another plan changes with the same values. */
function readsValuesAlone(expression: Expression): boolean {
  switch (expression.kind) {
    case 'unary':
      return readsValuesAlone(expression.operand);
    case 'binary':
      return readsValuesAlone(expression.left) && readsValuesAlone(expression.right);
    case 'apply':
      return expression.args.every(readsValuesAlone);
    case 'call':
      return (
        QUOTES.has(expression.name) || (!OF_THE_PLAN.has(expression.name) && expression.args.every(readsValuesAlone))
      );
    case 'word':
      return false;
    default:
      return true;
  }
}

/** Functions that quote a figure, which is among the inputs; their words name rows and columns. */
const QUOTES = new Set(['benchmark', 'cell']);

/** Whether two pieces of plans say the same, wherever they are written. */
function isAlike(before: unknown, after: unknown): boolean {
  return textOf(before) === textOf(after);
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (name, each: unknown) => {
    if (name === 'place' || name === 'decimals') return undefined;
    return typeof each === 'bigint' ? each.toString() : each;
  });
}
