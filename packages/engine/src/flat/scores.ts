import { allAgree, type Expression, ratio, type Scoring, type Target } from '@traguardo/model';
import type { Demand } from '../assess/achievement.ts';
import type { Environment } from '../expression/scope.ts';
import type { TypedSlot } from './form.ts';
import { areComparable, type Names, writeFormula } from './formulas.ts';
import { dayNumber } from './numbers.ts';
import {
  AT_LEAST,
  AT_MOST,
  AWAITED,
  EXACTLY,
  INSIDE,
  LINEAR_DOWN,
  LINEAR_UP,
  NOT_ABOVE,
  NOT_BELOW,
  type OpCode,
  RANGE,
  SCORELESS,
  YES,
} from './ops.ts';
import type { Writer } from './writer.ts';

/** What a scoring is written with: the value that is judged, where its bounds are read, and the slot of the cap. */
interface Judged {
  readonly value: TypedSlot;
  readonly cap: number;
  readonly boundOf: (bound: Expression) => TypedSlot | null;
  readonly writer: Writer;
  /** What operands that do not fit become; null under a scoring that reads their causes. */
  readonly unfit: ((members: readonly number[]) => number) | null;
}

/**
 * Writes how far a value got towards its target, as `achieve` says; the slot of the standing. Null when target or scoring
 * has no fast operation: then the caller writes a general one that calls `achieve`.
 */
export function writeScore(
  { target, scoring, cap, floor }: Demand,
  value: TypedSlot,
  environment: Environment,
  names: Names,
  writer: Writer,
): number | null {
  if (!target || floor || value.type.kind === 'boxed') return null;
  const boundOf = (bound: Expression): TypedSlot | null => writeFormula(bound, environment, names, writer);
  const limit = cap ? writer.number(cap) : writer.lifted;
  const unfit = (members: readonly number[]): number => writer.op(SCORELESS, { members, c: limit });
  const judged = { value, cap: limit, boundOf, writer, unfit };
  switch (scoring?.kind) {
    case undefined:
      return writePlain(target, judged);
    case 'pass-fail':
      return writePassFail(target, { ...judged, unfit: null });
    case 'linear':
      return writeLinear(target, scoring, judged);
    default:
      return null;
  }
}

function writePlain(target: Target, judged: Judged): number | null {
  switch (target.kind) {
    case 'at-least':
    case 'phases':
      return withBounds(AT_LEAST, [target.bound], judged);
    case 'at-most':
      return withBounds(AT_MOST, [target.bound], judged);
    case 'range':
      return withBounds(RANGE, [target.low, target.high], judged);
    case 'unknown':
      return judged.writer.op(AWAITED, { members: [judged.value.slot], c: judged.cap });
    default:
      return writeMet(target, judged);
  }
}

/** All or nothing. What is undefined for want of a proportion counts as missed (`passOrFail`), which only these operations know. */
function writePassFail(target: Target, judged: Judged): number | null {
  switch (target.kind) {
    case 'at-least':
    case 'phases':
      return withBounds(NOT_BELOW, [target.bound], judged);
    case 'at-most':
      return withBounds(NOT_ABOVE, [target.bound], judged);
    case 'range':
      return withBounds(INSIDE, [target.low, target.high], judged);
    case 'before':
      return writeMet(target, judged);
    default:
      return null;
  }
}

/** Targets that are met or not under every scoring: equal to something, yes, before a day. */
function writeMet(target: Target, judged: Judged): number | null {
  const { value, cap, writer } = judged;
  switch (target.kind) {
    case 'exactly': {
      const bound = judged.boundOf(target.bound);
      if (!bound) return null;
      if (!areComparable(value.type, bound.type, true)) return scoreless([value, bound], judged);
      return writer.op(EXACTLY, { a: value.slot, b: bound.slot, c: cap });
    }
    case 'yes':
      if (value.type.kind !== 'boolean') return scoreless([value], judged);
      return writer.op(YES, { a: value.slot, c: cap });
    case 'before': {
      const day = dayNumber(target.date);
      if (day === null) return null;
      if (value.type.kind !== 'date') return scoreless([value], judged);
      return writer.op(NOT_ABOVE, { a: value.slot, b: writer.number(ratio(day)), c: cap });
    }
    default:
      return null;
  }
}

function writeLinear(target: Target, { zero }: Scoring & { kind: 'linear' }, judged: Judged): number | null {
  if (target.kind !== 'at-least' && target.kind !== 'at-most' && target.kind !== 'phases') return null;
  const bound = judged.boundOf(target.bound);
  if (!bound) return null;
  const worst = { slot: judged.writer.number(zero.value), type: { kind: 'number', unit: zero.unit } } as const;
  if (!areNumbers([judged.value, bound, worst])) return scoreless([judged.value, bound, worst], judged);
  const code = target.kind === 'at-most' ? LINEAR_DOWN : LINEAR_UP;
  return judged.writer.op(code, { a: judged.value.slot, b: bound.slot, c: judged.cap, d: worst.slot });
}

function withBounds(code: OpCode, bounds: readonly Expression[], judged: Judged): number | null {
  const { value, cap, writer, boundOf } = judged;
  const operands = [value];
  for (const bound of bounds) {
    const operand = boundOf(bound);
    if (!operand) return null;
    operands.push(operand);
  }
  if (!areNumbers(operands)) return scoreless(operands, judged);
  const [a, b, d] = operands as [TypedSlot, TypedSlot, TypedSlot?];
  return writer.op(code, { a: a.slot, b: b.slot, c: cap, d: d?.slot ?? -1 });
}

/** Whether all are numbers whose units agree, as `withNumbers` asks. */
function areNumbers(operands: readonly TypedSlot[]): boolean {
  const units = operands.flatMap(({ type }) => (type.kind === 'number' ? [type.unit] : []));
  return units.length === operands.length && allAgree(units);
}

function scoreless(members: readonly TypedSlot[], { unfit }: Judged): number | null {
  return unfit && unfit(members.map(({ slot }) => slot));
}
