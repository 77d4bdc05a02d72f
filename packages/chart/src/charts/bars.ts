import {
  formatQuantity,
  type Language,
  type OutlineCell,
  type Quantity,
  type Shape,
  shownNumber,
  toNumber,
} from '@traguardo/model';
import { moved } from '../moved.ts';
import { barShapes, type BarLook, lookOf } from './bar-look.ts';
import { type Chart, CHART_WIDTH } from './chart.ts';
import { pictureWords } from './chart-words.ts';
import { legend } from './legend.ts';
import { box, drawing, LETTER, LINE, line, numberWidth, sentence, text, textLines } from './parts.ts';
import { linear } from './scale.ts';

/** A group of bars: one value for each series, null where there is none. */
export interface BarRow {
  readonly title: string;
  readonly values: readonly (Quantity | null)[];
}

/**
 * Groups of horizontal bars, one bar a series (`2023`, `2024`), on one scale from zero: all values in one unit. The last series is the
 * full one, earlier ones are told apart by their filling. Every bar has its number. Pure.
 */
export function barsDrawing(
  title: string,
  series: readonly string[],
  rows: readonly BarRow[],
  language: Language,
  decimals = 2,
): Chart {
  const shown = (value: Quantity | null): string => (value === null ? '–' : formatQuantity(value, language, decimals));
  const looks = series.map((_, at) => lookOf(at, series.length));
  const head =
    series.length < 2 ? { shapes: [], height: 0 } : legend(series.map((words, at) => legendItem(words, looks[at])));
  const placed = placeRows(rows, looks, shown);
  return {
    drawing: drawing(title, head.height + placed.height, [
      ...head.shapes,
      ...placed.shapes.map((shape) => moved(shape, 0, head.height)),
    ]),
    description: sentence(rows.map((row) => toldRow(row, series, shown))),
    marks: [],
    data: {
      kind: 'table',
      caption: title,
      columns: [pictureWords[language].name, ...series],
      rows: rows.map((row) => ({
        cells: [{ kind: 'text', text: row.title }, ...row.values.map((value) => cellOf(value, decimals))],
        total: false,
      })),
    },
  };
}

/** Where names end and the field of the bars begins. */
const FIELD = 216;
const BAR = 13;
const GAP = 3;
const PAD = 5;

function legendItem(words: string, look: BarLook = 'full') {
  return { words, mark: (x: number, y: number) => barShapes(look, x, y, 24, 12) };
}

function placeRows(
  rows: readonly BarRow[],
  looks: readonly BarLook[],
  shown: (value: Quantity | null) => string,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const numbers = rows.flatMap(({ values }) => values.map((value) => (value === null ? 0 : numberOf(value))));
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const room = (isNegative: boolean): number =>
    Math.max(
      0,
      ...rows.flatMap(({ values }) =>
        values.map((value) =>
          isNegative === (value !== null && numberOf(value) < 0) ? numberWidth(shown(value)) + 6 : 0,
        ),
      ),
    );
  const scale = linear(low, high, FIELD + room(true), CHART_WIDTH - 1 - room(false));
  const zero = scale.at(0);
  const shapes: Shape[] = [];
  let top = 0;
  for (const [index, row] of rows.entries()) {
    const names = textLines('', row.title, FIELD - 12, 4);
    const bars = row.values.length * (BAR + GAP) - GAP;
    const height = Math.max(names.length * LINE, bars) + 2 * PAD;
    shapes.push(box(index % 2 === 0 ? 'stripe' : 'label', 0, top, CHART_WIDTH, height));
    const first = top + (height - names.length * LINE) / 2;
    shapes.push(...names.map(({ tone, words }, at) => text(tone, 4, first + at * LINE + LETTER - 1, words)));
    let y = top + (height - bars) / 2;
    for (const [at, value] of row.values.entries()) {
      const end = value === null ? zero : scale.at(numberOf(value));
      const isLeft = end < zero;
      if (value !== null)
        shapes.push(...barShapes(looks[at] ?? 'full', Math.min(zero, end), y, Math.abs(end - zero), BAR));
      shapes.push(text('', isLeft ? end - 4 : end + 4, y + BAR - 2, shown(value), isLeft ? 'end' : 'start'));
      y += BAR + GAP;
    }
    top += height;
  }
  return { shapes: [...shapes, line('rule', zero, 0, zero, top)], height: top };
}

function numberOf(value: Quantity): number {
  return toNumber(shownNumber(value));
}

function toldRow(
  { title, values }: BarRow,
  series: readonly string[],
  shown: (value: Quantity | null) => string,
): string {
  const told = values.map((value, at) => (series.length < 2 ? shown(value) : `${series[at] ?? ''} ${shown(value)}`));
  return `${title}: ${told.join(', ')}`;
}

function cellOf(value: Quantity | null, decimals: number): OutlineCell {
  return value === null ? { kind: 'missing' } : { kind: 'quantity', quantity: value, decimals };
}
