import {
  formatDecimal,
  formatQuantity,
  type Language,
  type Quantity,
  type Shape,
  shownNumber,
  toNumber,
} from '@traguardo/model';
import { moved } from '../moved.ts';
import { type Chart, CHART_WIDTH, type ChartMark } from './chart.ts';
import { pictureWords } from './chart-words.ts';
import { legend } from './legend.ts';
import { box, drawing, LETTER, line, numberWidth, outline, sentence, text } from './parts.ts';
import { roundScale, type Scale } from './scale.ts';

/** Values over time: one for each moment of the chart, null where there is none. */
export interface TrendLine {
  readonly title: string;
  readonly values: readonly (Quantity | null)[];
  /** The code of the node it is of. */
  readonly of?: string | null;
}

/**
 * Lines over years or dates (`moments`, in order), all values in one unit. Lines differ by mark and stroke; a line breaks where a value
 * is missing. The last value of each line is written beside it; the data have all. The axis begins at zero unless all values are far
 * from it. `width` in pixels. Pure.
 */
export function trendDrawing(
  title: string,
  moments: readonly string[],
  lines: readonly TrendLine[],
  language: Language,
  decimals = 2,
  width = CHART_WIDTH,
): Chart {
  const shown = (value: Quantity | null): string => (value === null ? '–' : formatQuantity(value, language, decimals));
  const head =
    lines.length < 2
      ? { shapes: [], height: 0 }
      : legend(
          lines.map(({ title: words }, at) => legendItem(words, at)),
          width,
        );
  const field = fieldOf(moments, lines, shown, { language, width });
  const [first, last] = [moments[0] ?? '', moments.at(-1) ?? ''];
  const told = lines.map(
    (each) => `${each.title}: ${first} ${shown(each.values[0] ?? null)}, ${last} ${shown(each.values.at(-1) ?? null)}`,
  );
  return {
    drawing: drawing(
      title,
      head.height + HEIGHT,
      [...head.shapes, ...field.shapes.map((shape) => moved(shape, 0, head.height))],
      width,
    ),
    description: sentence(told),
    marks: field.marks.map((mark) => ({ ...mark, y: mark.y + head.height })),
    data: {
      kind: 'table',
      caption: title,
      columns: [pictureWords[language].name, ...moments],
      rows: lines.map((each) => ({
        cells: [
          { kind: 'text', text: each.title },
          ...each.values.map((value) =>
            value === null ? { kind: 'missing' as const } : { kind: 'quantity' as const, quantity: value, decimals },
          ),
        ],
        total: false,
      })),
    },
  };
}

const HEIGHT = 240;
const [TOP, BOTTOM] = [12, HEIGHT - 26] as const;
const KINDS = ['one', 'two', 'three', 'four'] as const;

function legendItem(words: string, at: number) {
  return {
    words,
    mark: (x: number, y: number) => [line(`line ${kindOf(at)}`, x, y + 6, x + 24, y + 6), point(at, x + 12, y + 6)],
  };
}

function kindOf(at: number): string {
  return KINDS[at % KINDS.length] ?? 'one';
}

/** The mark of a line: disc, square, triangle, diamond. */
function point(at: number, x: number, y: number): Shape {
  const tone = `point ${kindOf(at)}`;
  const size = 4.5;
  switch (at % KINDS.length) {
    case 0:
      return {
        kind: 'box',
        tone,
        x: round(x - size),
        y: round(y - size),
        width: 2 * size,
        height: 2 * size,
        radius: size,
      };
    case 1:
      return box(tone, x - 4, y - 4, 8, 8);
    case 2:
      return outline(tone, x, y - 5.5, x + 5, y + 4, x - 5, y + 4);
    default:
      return outline(tone, x, y - 6, x + 6, y, x, y + 6, x - 6, y);
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function fieldOf(
  moments: readonly string[],
  lines: readonly TrendLine[],
  shown: (value: Quantity | null) => string,
  { language, width }: { readonly language: Language; readonly width: number },
): { readonly shapes: readonly Shape[]; readonly marks: readonly ChartMark[] } {
  const numbers = lines.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [numberOf(value)])));
  if (numbers.length === 0) return { shapes: [], marks: [] };
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const isNearZero = low >= 0 && low < high * 0.6;
  const scale = roundScale(isNearZero ? [0, ...numbers] : numbers, BOTTOM, TOP);
  const ticks = scale.ticks.map((tick) => formatDecimal(tick.toFixed(scale.decimals), language));
  const left = Math.max(...ticks.map((tick) => numberWidth(tick))) + 8;
  const right = width - Math.max(...lines.map(({ values }) => numberWidth(shown(values.at(-1) ?? null)))) - 12;
  const inset = Math.max(...moments.map((moment) => numberWidth(moment))) / 2;
  const x = (at: number): number =>
    moments.length < 2 ? (left + right) / 2 : left + inset + (at / (moments.length - 1)) * (right - left - 2 * inset);
  const shapes = [
    ...scale.ticks.flatMap((tick, at) => [
      line(tick === 0 ? 'rule' : 'rule faint', left, scale.at(tick), right, scale.at(tick)),
      text('muted', left - 8, scale.at(tick) + 4, ticks[at] ?? '', 'end'),
    ]),
    ...momentShapes(moments, x),
    ...lines.flatMap((each, at) => lineShapes(each, at, x, scale)),
    ...endTexts(lines, shown, right + 4, scale),
  ];
  return { shapes, marks: marksOf(moments, lines, x, scale, shown) };
}

/** Every value, line by line: what it is, when, how much. */
function marksOf(
  moments: readonly string[],
  lines: readonly TrendLine[],
  x: (at: number) => number,
  scale: Scale,
  shown: (value: Quantity | null) => string,
): readonly ChartMark[] {
  const size = 24;
  return lines.flatMap(({ title, values, of = null }) =>
    values.flatMap((value, at) => {
      if (value === null) return [];
      const [left, top] = [round(x(at) - size / 2), round(scale.at(numberOf(value)) - size / 2)];
      const told = `${title}, ${moments[at] ?? ''}: ${shown(value)}.`;
      return [{ x: left, y: top, width: size, height: size, told, of }];
    }),
  );
}

/** The names of the moments below the axis; so many are left out that no two touch, never the last. */
function momentShapes(moments: readonly string[], x: (at: number) => number): readonly Shape[] {
  const widest = Math.max(...moments.map((moment) => numberWidth(moment))) + 8;
  const step = moments.length < 2 ? widest : x(1) - x(0);
  const every = Math.max(1, Math.ceil(widest / step));
  const last = moments.length - 1;
  return moments.flatMap((moment, at) =>
    (last - at) % every === 0 ? [text('', x(at), BOTTOM + 20, moment, 'middle')] : [],
  );
}

function lineShapes({ values }: TrendLine, at: number, x: (at: number) => number, scale: Scale): readonly Shape[] {
  const runs: number[][] = [[]];
  const points: Shape[] = [];
  for (const [index, value] of values.entries()) {
    if (value === null) runs.push([]);
    else {
      const y = scale.at(numberOf(value));
      runs.at(-1)?.push(x(index), y);
      points.push(point(at, x(index), y));
    }
  }
  return [...runs.filter((run) => run.length > 2).map((run) => line(`line ${kindOf(at)}`, ...run)), ...points];
}

/** The last value of each line at its height, moved apart where they would touch. */
function endTexts(
  lines: readonly TrendLine[],
  shown: (value: Quantity | null) => string,
  x: number,
  scale: Scale,
): readonly Shape[] {
  const ends = lines.flatMap(({ values }) => {
    const value = values.at(-1) ?? null;
    return value === null ? [] : [{ words: shown(value), y: scale.at(numberOf(value)) }];
  });
  const sorted = ends.toSorted((a, b) => a.y - b.y);
  let least = LETTER - 4;
  const down = sorted.map((end) => {
    const y = Math.max(end.y, least);
    least = y + LETTER + 1;
    return { ...end, y };
  });
  let most = BOTTOM;
  return down
    .toReversed()
    .map(({ words, y }) => {
      const place = Math.min(y, most);
      most = place - LETTER - 1;
      return text('strong', x, place + 4, words);
    })
    .toReversed();
}

function numberOf(value: Quantity): number {
  return toNumber(shownNumber(value));
}
