import {
  formatPercent,
  type Language,
  type OutlineRow,
  PERCENT,
  type Ratio,
  type Shape,
  subtract,
  toNumber,
} from '@traguardo/model';
import { barShapes } from './bar-look.ts';
import { type Chart, CHART_WIDTH, type ChartMark, NARROW } from './chart.ts';
import { pictureWords } from './chart-words.ts';
import { legend } from './legend.ts';
import { block, box, drawing, LETTER, LINE, line, lineMark, nameLines, sentence, text } from './parts.ts';
import { linear } from './scale.ts';

/** Where a score can end: `low` is certain already, up to `high` it is still possible; both the same when it is known. */
export interface RangeRow {
  readonly code: string;
  readonly title: string;
  readonly low: Ratio;
  readonly high: Ratio;
}

/**
 * Scores that are not known yet, on one scale from nothing to 100 % (or farther): what is certain is full, what is still possible
 * striped. `decimals` of percentages, `width` in pixels. Pure.
 */
export function rangesDrawing(
  title: string,
  rows: readonly RangeRow[],
  language: Language,
  decimals = 2,
  width = CHART_WIDTH,
): Chart {
  const words = pictureWords[language];
  const percent = (ratio: Ratio): string => formatPercent(ratio, language, decimals);
  const isNarrow = width < NARROW;
  const [field, end] = isNarrow ? [0, width] : [Math.round(width * 0.36), width - 132];
  const numbers = rows.flatMap(({ low, high }) => [toNumber(low), toNumber(high)]);
  const scale = linear(Math.min(0, ...numbers), Math.max(1, ...numbers), field, end);
  const head = legend(
    [
      { words: words.certain, mark: (x, y) => barShapes('full', x, y, 24, 12) },
      { words: words.possible, mark: (x, y) => barShapes('striped', x, y, 24, 12) },
    ],
    width,
  );
  const shapes: Shape[] = [...head.shapes];
  const marks: ChartMark[] = [];
  let top = head.height;
  const said = ({ low, high }: RangeRow): string => words.between(percent(low), percent(high));
  for (const [at, row] of rows.entries()) {
    const names = nameLines(row.code, row.title, isNarrow ? width : field - 12, 3);
    const room = names.length * LINE;
    const bar = top + PAD + (isNarrow ? room + 2 : 0);
    const height = (isNarrow ? room + 2 + BAR + LINE : Math.max(room, BAR)) + 2 * PAD;
    const [from, to, zero] = [scale.at(toNumber(row.low)), scale.at(toNumber(row.high)), scale.at(0)];
    shapes.push(
      box(at % 2 === 0 ? 'stripe' : 'label', 0, top, width, height),
      ...block(0, top + PAD - 1, names),
      box('track', field, bar, end - field, BAR),
      ...barShapes('full', Math.min(zero, from), bar, Math.abs(from - zero), BAR),
      ...(to > from ? barShapes('striped', from, bar, to - from, BAR) : []),
      text('strong', width, bar + LETTER - 1 + (isNarrow ? BAR + 2 : 0), said(row), 'end'),
      line('rule', zero, bar - 2, zero, bar + BAR + 2),
    );
    marks.push(lineMark(width, top, height, toldRow(row, said(row)), row.code));
    top += height;
  }
  return {
    drawing: drawing(title, top, shapes, width),
    description: sentence(rows.map((row) => toldRow(row, said(row)))),
    marks,
    data: {
      kind: 'table',
      caption: title,
      columns: [words.name, words.certain, words.most, words.open],
      rows: rows.map((row) => dataRow(row, decimals)),
    },
  };
}

const BAR = 14;
const PAD = 6;

function toldRow({ code, title }: RangeRow, said: string): string {
  return `${`${code} ${title}`.trim()}: ${said}`;
}

function dataRow({ code, title, low, high }: RangeRow, decimals: number): OutlineRow {
  const cell = (ratio: Ratio) => ({ kind: 'quantity' as const, quantity: { value: ratio, unit: PERCENT }, decimals });
  return {
    cells: [
      { kind: 'text', text: `${code} ${title}`.trim(), of: code },
      { ...cell(low), of: code },
      { ...cell(high), of: code },
      cell(subtract(high, low)),
    ],
    total: false,
  };
}
