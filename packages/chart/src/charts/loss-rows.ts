import type { Shape } from '@traguardo/model';
import { type ChartMark, NARROW } from './chart.ts';
import { block, box, LETTER, LINE, line, lineMark, nameLines, text } from './parts.ts';
import type { Scale } from './scale.ts';
import { textWidth } from '../wrap.ts';

const BAR = 14;
const PAD = 6;
const TEAR = 6;

/** Where bars begin and end; names stand left of them, or above where there is no room; points right. */
export interface LossFrame {
  readonly width: number;
  readonly axis: number;
  readonly axisEnd: number;
  readonly isNarrow: boolean;
}

/** The frame of a picture so wide, in pixels. */
export function lossFrame(width: number): LossFrame {
  const isNarrow = width < NARROW;
  return { width, isNarrow, axis: isNarrow ? 0 : Math.round(width * 0.36875), axisEnd: width - 74 };
}

/** Where a number of points stands, and between which points the axis runs. */
export type LossScale = Scale & { readonly ends: readonly [low: number, high: number] };

/** One line of the picture; `from` null: the whole way up to `to`. */
export interface LossRow {
  readonly code: string;
  readonly title: string;
  readonly from: number | null;
  readonly to: number;
  readonly shown: string;
  readonly told: string;
  readonly of: string | null;
}

/** The lines one below the other, each bar tied to the one above it, and how far down they reach. */
export function lossRows(
  rows: readonly LossRow[],
  scale: LossScale,
  frame: LossFrame,
): { readonly shapes: readonly Shape[]; readonly marks: readonly ChartMark[]; readonly height: number } {
  const shapes: Shape[] = [];
  const marks: ChartMark[] = [];
  let top = 0;
  let below: number | null = null;
  for (const row of rows) {
    const { from } = row;
    const names = nameLines(row.code, row.title, frame.isNarrow ? frame.width : frame.axis - 12, 3).map((each) =>
      from === null ? { ...each, tone: 'strong' } : each,
    );
    const room = names.length * LINE;
    const bar = top + PAD + (frame.isNarrow ? room + 2 : 0);
    const height = frame.isNarrow ? room + 2 + BAR + 2 * PAD : Math.max(room, BAR) + 2 * PAD;
    const [left, right] = from === null ? [frame.axis, scale.at(row.to)] : sorted(scale.at(from), scale.at(row.to));
    const tone = from === null ? 'kept' : from < row.to ? 'given' : 'lost';
    // Where names stand above their bars it would run through them.
    if (below !== null && !frame.isNarrow)
      shapes.push(line('rule dashed', scale.at(from ?? row.to), below, scale.at(from ?? row.to), bar));
    // Names above their bar lie in the way of what ties it to the one before.
    const widest = Math.max(0, ...names.map(({ words }) => textWidth(words, LETTER)));
    if (frame.isNarrow) shapes.push(box('plate', 0, top + PAD, Math.min(widest, frame.width), room));
    shapes.push(
      ...block(0, top + PAD - 1, names),
      box(tone, left, bar, Math.max(2, right - left), BAR),
      ...(from === null && scale.ends[0] > 0 ? tear(left, bar) : []),
      text('strong', frame.width, bar + LETTER - 1, row.shown, 'end'),
    );
    marks.push(lineMark(frame.width, top, height, row.told, row.of));
    below = bar + BAR;
    top += height;
  }
  return { shapes, marks, height: top };
}

/** Two slanting cuts at the foot of a bar that does not begin at zero. */
function tear(left: number, top: number): readonly Shape[] {
  return [TEAR, 2 * TEAR].map((from) => line('cut', left + from, top + BAR + 1, left + from + TEAR, top - 1));
}

function sorted(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}
