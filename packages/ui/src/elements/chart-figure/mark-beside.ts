import type { ChartMark } from '@traguardo/chart';

const ARROWS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const;

/**
 * Which mark a key leads to from the mark `at`: the nearest one where an arrow points, else the next or the one before in reading order;
 * `Home` and `End` lead to the first and the last. Null for any other key. Pure.
 */
export function markBeside(marks: readonly ChartMark[], at: number, key: string): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return marks.length - 1;
  const from = marks[at];
  if (!isArrow(key) || from === undefined) return null;
  const arrow = ARROWS[key];
  const costs = marks.map((mark, index) => (index === at ? Infinity : cost(from, mark, arrow)));
  const least = Math.min(...costs);
  if (least < Infinity) return costs.indexOf(least);
  return Math.min(marks.length - 1, Math.max(0, at + arrow.x + arrow.y));
}

type Arrow = (typeof ARROWS)[keyof typeof ARROWS];

function isArrow(key: string): key is keyof typeof ARROWS {
  return Object.hasOwn(ARROWS, key);
}

/** How far a mark is in the direction of an arrow; infinite when it is not there. What is not in line is much farther. */
function cost(from: ChartMark, to: ChartMark, { x, y }: Arrow): number {
  const [along, across] = x === 0 ? ([spanY, spanX] as const) : ([spanX, spanY] as const);
  const sign = x + y;
  const [start, end] = [along(from), along(to)];
  const ahead = sign > 0 ? end[0] - start[1] : start[0] - end[1];
  if (ahead < -1) return Infinity;
  const [own, other] = [across(from), across(to)];
  const apart = Math.max(0, Math.max(own[0], other[0]) - Math.min(own[1], other[1]) + 1);
  return ahead + 8 * apart + Math.abs(other[0] - own[0]) / 1000;
}

function spanX({ x, width }: ChartMark): readonly [number, number] {
  return [x, x + width];
}

function spanY({ y, height }: ChartMark): readonly [number, number] {
  return [y, y + height];
}
