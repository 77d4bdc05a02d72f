import { isDay } from './day.ts';
import type { Outline } from './outline.ts';
import type { PluginFinding } from './plugin.ts';
import { type Ratio, ratio } from './ratio.ts';
import type { Value } from './value.ts';

/*
 * What code of a plugin gave, held against what it has to give: it may be JavaScript, which nothing checks. Each gives it back, or
 * throws `TypeError`, as a plugin that breaks off does.
 */

/** An exact number, reduced as all are. */
export function checkedRatio(given: unknown): Ratio {
  if (!isRatio(given)) return refuse('a Ratio', given);
  return ratio(given.num, given.den);
}

/** A value of one of its kinds, exact. */
export function checkedValue(given: unknown): Value {
  return isValue(given) ? given : refuse('a Value', given);
}

/** Findings, each with its place and what its sentences need. */
export function checkedFindings(given: unknown): readonly PluginFinding[] {
  const isFinding = (each: unknown): boolean => {
    const { place, data } = fieldsOf(each);
    return typeof fieldsOf(place)['file'] === 'string' && typeof data === 'object' && data !== null;
  };
  return isEvery(given, isFinding)
    ? (given as readonly PluginFinding[])
    : refuse('findings with place and data', given);
}

const PARTS: readonly unknown[] = ['heading', 'paragraph', 'list', 'table', 'picture'];
const CELLS: readonly unknown[] = ['text', 'quantity', 'band', 'missing'];

/** A section of the report, of parts and cells that there are. */
export function checkedOutline(given: unknown): Outline {
  const isCell = (cell: unknown): boolean => CELLS.includes(fieldsOf(cell)['kind']);
  const isRow = (row: unknown): boolean => isEvery(fieldsOf(row)['cells'], isCell);
  const isPart = (part: unknown): boolean => {
    const { kind, rows } = fieldsOf(part);
    return PARTS.includes(kind) && (kind !== 'table' || isEvery(rows, isRow));
  };
  return isEvery(given, isPart) ? (given as Outline) : refuse('an Outline', given);
}

function isValue(given: unknown): given is Value {
  const { kind, quantity, value, date, done, cause } = fieldsOf(given);
  switch (kind) {
    case 'quantity':
      return isRatio(fieldsOf(quantity)['value']) && isRatio(fieldsOf(fieldsOf(quantity)['unit'])['scale']);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof date === 'string' && isDay(date);
    case 'phases':
      return Array.isArray(done);
    case 'undefined':
      return typeof fieldsOf(cause)['kind'] === 'string';
    default:
      return kind === 'missing';
  }
}

function isRatio(given: unknown): given is Ratio {
  const { num, den } = fieldsOf(given);
  return typeof num === 'bigint' && typeof den === 'bigint' && den !== 0n;
}

function isEvery(list: unknown, isRight: (each: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(isRight);
}

function fieldsOf(given: unknown): Readonly<Record<string, unknown>> {
  return (given ?? {}) as Readonly<Record<string, unknown>>;
}

function refuse(wanted: string, given: unknown): never {
  const shown = JSON.stringify(given, (_key, each: unknown) => (typeof each === 'bigint' ? `${each}n` : each));
  throw new TypeError(`gave ${shown} instead of ${wanted}`);
}
