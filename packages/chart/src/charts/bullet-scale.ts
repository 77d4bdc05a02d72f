import {
  type BenchmarkColumn,
  type BenchmarkRow,
  type Quantity,
  type Shape,
  shownNumber,
  toNumber,
} from '@traguardo/model';
import { box, line, numberWidth, outline, text } from './parts.ts';
import { linear } from './scale.ts';

/** An indicator among others: the row of a benchmark with the title of its indicator and its target as a number, where there is one. */
export interface BulletRow extends Pick<BenchmarkRow, 'indicator' | 'direction' | 'columns'> {
  readonly title: string;
  readonly target: Quantity | null;
}

/** The figures of a row, in the order of its words. */
export const BULLET_COLUMNS = ['own', 'target', 'mean', 'cluster', 'min', 'max'] as const;

export type BulletColumn = (typeof BULLET_COLUMNS)[number];

/** Where the scale of a row begins and ends; names stand left of it and words right, or above and below where there is no room. */
export interface BulletFrame {
  readonly width: number;
  readonly field: number;
  readonly fieldEnd: number;
  readonly isNarrow: boolean;
}

/** Where the middle of a scale is below the upper edge of its row. */
const MIDDLE = 20;
const GAP = 10;

/** The figure of a row in a column; null for none. */
export function valueOf(row: BulletRow, column: BulletColumn): Quantity | null {
  return column === 'target' ? row.target : (row.columns[column] ?? null);
}

/** The scale of a row with its marks, and the ends of the range in numbers below. */
export function scaleShapes(row: BulletRow, shown: (value: Quantity) => string, frame: BulletFrame): readonly Shape[] {
  const { field, fieldEnd } = frame;
  const numbers = BULLET_COLUMNS.flatMap((column) => {
    const value = valueOf(row, column);
    return value === null ? [] : [toNumber(shownNumber(value))];
  });
  if (numbers.length === 0) return [];
  const scale = linear(Math.min(...numbers), Math.max(...numbers), field + 8, fieldEnd - 8);
  const at = (column: BenchmarkColumn | 'target'): number | undefined => {
    const value = valueOf(row, column);
    return value === null ? undefined : scale.at(toNumber(shownNumber(value)));
  };
  const y = MIDDLE;
  const [own, target, mean, cluster, min, max] = BULLET_COLUMNS.map(at);
  return [
    ...rangeShapes(min ?? field, max ?? fieldEnd, y, min === undefined || max === undefined),
    ...(cluster === undefined ? [] : [line('cluster', cluster, y - 11, cluster, y + 11)]),
    ...(mean === undefined ? [] : [line('mean', mean, y - 11, mean, y + 11)]),
    ...(target === undefined ? [] : [targetMark(target, y + 7)]),
    ...(own === undefined ? [] : [ownMark(own, y)]),
    ...endTexts(row, at, y + 31, shown, frame),
  ];
}

/** The ends of the range in numbers, below where they are, moved apart where they would touch. */
function endTexts(
  { columns: { min, max } }: BulletRow,
  at: (column: 'min' | 'max') => number | undefined,
  y: number,
  shown: (value: Quantity) => string,
  { field, fieldEnd }: BulletFrame,
): readonly Shape[] {
  const ends = [
    { words: min ? shown(min) : '', x: at('min') ?? field },
    { words: max ? shown(max) : '', x: at('max') ?? fieldEnd },
  ];
  const [left, right] = ends.toSorted((a, b) => a.x - b.x).map((end) => ({ ...end, width: numberWidth(end.words) }));
  if (left === undefined || right === undefined) return [];
  const most = fieldEnd - left.width - GAP - right.width;
  const first = Math.max(field, Math.min(left.x - left.width / 2, most));
  const last = Math.max(Math.min(right.x + right.width / 2, fieldEnd), first + left.width + GAP + right.width);
  return [text('muted', first, y, left.words), text('muted', last, y, right.words, 'end')].filter(hasWords);
}

function hasWords(shape: Shape): boolean {
  return shape.kind !== 'text' || shape.text !== '';
}

/** From the least to the greatest: a band between two ends, or a bare line where they are not known. */
export function rangeShapes(from: number, to: number, y: number, isOpen = false): readonly Shape[] {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  if (isOpen) return [line('rule dashed', left, y, right, y)];
  return [
    box('track', left, y - 6, right - left, 12),
    line('rule', left, y - 6, left, y + 6),
    line('rule', right, y - 6, right, y + 6),
    line('rule', left, y, right, y),
  ];
}

/** The mark of the body: a diamond around a point. */
export function ownMark(x: number, y: number): Shape {
  return outline('own', x, y - 8, x + 8, y, x, y + 8, x - 8, y);
}

/** The mark of a target: a triangle below a point. */
export function targetMark(x: number, y: number): Shape {
  return outline('target', x, y, x + 6, y + 10, x - 6, y + 10);
}
