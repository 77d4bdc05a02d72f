import {
  formatDecimal,
  HUNDRED,
  isZero,
  type Language,
  multiply,
  ONE,
  type OutlineRow,
  PURE,
  quantity,
  type Ratio,
  subtract,
  sum,
  toDecimal,
  toNumber,
} from '@traguardo/model';
import { type Chart, CHART_WIDTH } from './chart.ts';
import { type PictureWords, pictureWords } from './chart-words.ts';
import { lossFrame, type LossFrame, type LossRow, lossRows, type LossScale } from './loss-rows.ts';
import { drawing, LETTER, LINE, sentence, text } from './parts.ts';
import { linear } from './scale.ts';

/** What one thing takes from the result: `points` of 1/1, exact, negative where it gives. */
export interface LossItem {
  readonly code: string;
  readonly title: string;
  readonly points: Ratio;
}

/** How the way is drawn: its width in pixels, and where it starts and ends when that is not 100 and the score. */
export interface LossesOptions {
  readonly width?: number;
  readonly start?: { readonly title: string; readonly score: Ratio };
  readonly end?: string;
  /** The code of what has the score. */
  readonly of?: string;
}

/**
 * The way from 100 (or another `start`) down to a score as steps, one below the other, in the order given; those of no points are left
 * out. The score is the start less all points, exactly. The axis begins where the lowest step needs it, says so, and cuts
 * the bars that begin there. `decimals` of points. Pure.
 */
export function lossesDrawing(
  title: string,
  items: readonly LossItem[],
  language: Language,
  decimals = 2,
  { width = CHART_WIDTH, start, end, of }: LossesOptions = {},
): Chart {
  const words = pictureWords[language];
  const shown = (points: Ratio): string => formatDecimal(toDecimal(multiply(points, HUNDRED), decimals), language);
  const first = start?.score ?? ONE;
  const names = { start: start?.title ?? words.start, end: end ?? words.score };
  const steps = stepsOf(
    items.filter(({ points }) => !isZero(points)),
    first,
  );
  const score = subtract(first, sum(items.map(({ points }) => points)));
  const frame = lossFrame(width);
  const scale = scaleOf(steps, first, frame);
  const told = steps.map((step) => toldStep(step, words, shown));
  const whole = { code: '', from: null, of: of ?? null } as const;
  const placed = lossRows(
    [
      {
        ...whole,
        title: names.start,
        to: pointsOf(first),
        shown: shown(first),
        told: `${names.start}: ${shown(first)}`,
      },
      ...steps.map((step, at): LossRow => ({
        ...step.item,
        of: step.item.code === '' ? null : step.item.code,
        from: step.from,
        to: step.to,
        shown: signed(step.item.points, shown),
        told: told[at] ?? '',
      })),
      {
        ...whole,
        title: names.end,
        to: pointsOf(score),
        shown: shown(score),
        told: `${names.end}: ${shown(score)}`,
      },
    ],
    scale,
    frame,
  );
  const axis = scale.ends.map((each, at) =>
    text(
      'muted',
      at === 0 ? frame.axis : frame.axisEnd,
      placed.height + LETTER,
      formatDecimal(String(each), language),
      at === 0 ? 'start' : 'end',
    ),
  );
  return {
    drawing: drawing(title, placed.height + LINE + 4, [...placed.shapes, ...axis], width),
    description:
      steps.length === 0
        ? words.allKept(shown(score))
        : `${words.lossesStart(start ? shown(first) : '100', shown(score), steps.length)} ${sentence(told)}`,
    marks: placed.marks,
    data: {
      kind: 'table',
      caption: title,
      columns: [words.name, words.points],
      rows: [
        dataRow(names.start, '', first, decimals, true),
        ...steps.map(({ item: { code, title: name, points } }) =>
          dataRow(`${code} ${name}`.trim(), code, { ...points, num: -points.num }, decimals, false),
        ),
        dataRow(names.end, '', score, decimals, true),
      ],
    },
  };
}

function scaleOf(steps: readonly Step[], first: Ratio, { axis, axisEnd }: LossFrame): LossScale {
  const levels = [pointsOf(first), ...steps.map(({ to }) => to)];
  const [low, high] = ends(Math.min(...levels), Math.max(...levels));
  return { ...linear(low, high, axis, axisEnd), ends: [low, high] };
}

function pointsOf(score: Ratio): number {
  return toNumber(multiply(score, HUNDRED));
}

function signed(points: Ratio, shown: (points: Ratio) => string): string {
  return points.num < 0n ? `+${shown({ ...points, num: -points.num })}` : `−${shown(points)}`;
}

function toldStep({ item }: Step, words: PictureWords, shown: (points: Ratio) => string): string {
  const name = item.code === '' ? item.title : `${item.code} ${item.title}`.trim();
  return item.points.num < 0n
    ? words.gives(name, shown({ ...item.points, num: -item.points.num }))
    : words.loses(name, shown(item.points));
}

interface Step {
  readonly item: LossItem;
  readonly from: number;
  readonly to: number;
}

function stepsOf(items: readonly LossItem[], start: Ratio): readonly Step[] {
  let level = start;
  return items.map((item) => {
    const from = pointsOf(level);
    level = subtract(level, item.points);
    return { item, from, to: pointsOf(level) };
  });
}

/** Whole ends of the axis around what is reached, with a little room below; all of 0 to 100 when much is lost. */
function ends(low: number, high: number): readonly [number, number] {
  const top = Math.max(100, Math.ceil(high));
  const room = Math.max(0.1, (top - low) * 0.25);
  const bottom = low - room;
  if (bottom <= 40) return [Math.min(0, Math.floor(low)), top];
  const digits = top - low < 1 ? 10 : 1;
  return [Math.floor(bottom * digits) / digits, top];
}

function dataRow(name: string, code: string, points: Ratio, decimals: number, total: boolean): OutlineRow {
  const shown = quantity(multiply(points, HUNDRED), PURE);
  return {
    cells: [
      code === '' ? { kind: 'text', text: name } : { kind: 'text', text: name, of: code },
      { kind: 'quantity', quantity: shown, decimals },
    ],
    total,
  };
}
