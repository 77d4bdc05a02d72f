import { compile } from '@traguardo/dsl';
import { evaluate } from '@traguardo/engine';
import { type Actuals, COUNT, DAYS, PERCENT, type Plan, quantity, ratio, toNumber, type Value } from '@traguardo/model';
import type { Axis } from './charts.ts';

/** A value on the axis and its score; null where there is none. */
export interface Point {
  readonly at: number;
  readonly score: number | null;
}

const UNITS = { '%': PERCENT, 'N.': COUNT, days: DAYS } as const;
const SAMPLES = 240;
const PLACE = { file: '', start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } };

/** The plan of a text. */
export function planOf(text: string): Plan {
  return compile({ files: [{ path: 'page.piano', text }] }).plan;
}

/** The scores of a node over an axis of the values of an indicator, from the engine; for words one point each, at 0, 1, 2, … */
export function scoreLine(plan: Plan, code: string, axis: Axis, over: string = code): readonly Point[] {
  return valuesOf(axis).map(([at, value]) => {
    const row = {
      id: over,
      value,
      date: null,
      source: null,
      status: 'final',
      note: null,
      author: null,
      evidence: null,
      place: PLACE,
    } as const;
    const given: Actuals = { name: '', at: null, rows: [row], place: PLACE };
    const node = evaluate(plan, { given }).nodes.find((each) => each.code === code);
    return { at, score: node?.score ? toNumber(node.score) : null };
  });
}

function valuesOf(axis: Axis): readonly (readonly [number, Value])[] {
  if (axis.kind === 'words') return axis.words.map((words, index) => [index, wordValue(words)]);
  if (axis.kind === 'delay') {
    const days = Array.from({ length: axis.to - axis.from + 1 }, (_, index) => axis.from + index);
    return days.map((late) => [late, { kind: 'date', date: dayAfter(axis.deadline, late) }]);
  }
  const { from, to } = axis;
  return Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const shown = ratio(from * SAMPLES + index * (to - from), SAMPLES);
    return [toNumber(shown), { kind: 'quantity', quantity: quantity(shown, UNITS[axis.unit]) }];
  });
}

function wordValue(words: readonly string[]): Value {
  const [only] = words;
  if (only === 'yes' || only === 'no') return { kind: 'boolean', value: only === 'yes' };
  return { kind: 'phases', done: words };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
