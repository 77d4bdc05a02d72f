import {
  type BenchmarkRow,
  compare,
  formatQuantity,
  type Language,
  type OutlineRow,
  type Quantity,
  type Shape,
} from '@traguardo/model';
import { moved } from '../moved.ts';
import {
  BULLET_COLUMNS,
  type BulletColumn,
  type BulletFrame,
  type BulletRow,
  ownMark,
  rangeShapes,
  scaleShapes,
  targetMark,
  valueOf,
} from './bullet-scale.ts';
import { type Chart, CHART_WIDTH, type ChartMark, NARROW } from './chart.ts';
import { type PictureWords, pictureWords } from './chart-words.ts';
import { legend, type LegendItem } from './legend.ts';
import { block, box, drawing, LETTER, LINE, line, lineMark, nameLines, sentence, text } from './parts.ts';

/**
 * How a body did among others, each row on a scale of its own: a band from the least to the greatest of the others, strokes for their mean
 * and the cluster, a triangle for the target, a diamond for the body. What is better stands in words, with an arrow. `width` in pixels.
 * Pure.
 */
export function bulletsDrawing(
  title: string,
  rows: readonly BulletRow[],
  language: Language,
  decimals = 2,
  width = CHART_WIDTH,
): Chart {
  const words = pictureWords[language];
  const shown = (value: Quantity): string => formatQuantity(value, language, decimals);
  const frame = frameOf(width);
  const head = legend(legendItems(rows, words), width);
  const shapes: Shape[] = [];
  const marks: ChartMark[] = [];
  const columns = BULLET_COLUMNS.filter((column) => rows.some((row) => valueOf(row, column) !== null));
  let top = head.height;
  for (const [index, row] of rows.entries()) {
    const placed = rowShapes(row, words, shown, frame);
    const back = box(index % 2 === 0 ? 'stripe' : 'label', 0, top, width, placed.height);
    const offset = top;
    shapes.push(back, ...placed.shapes.map((shape) => moved(shape, 0, offset)));
    marks.push(lineMark(width, top, placed.height, toldRow(row, words, shown), row.indicator));
    top += placed.height;
  }
  return {
    drawing: drawing(title, top, [...head.shapes, ...shapes], width),
    description: sentence(rows.map((row) => toldRow(row, words, shown))),
    marks,
    data: {
      kind: 'table',
      caption: title,
      columns: [words.name, ...columns.map((column) => words[column]), words.direction],
      rows: rows.map((row) => dataRow(row, columns, words, decimals)),
    },
  };
}

/** How the body stands against the mean (of all, else of the cluster); null when one of both or the direction is missing. */
export function standingOf({
  columns,
  direction,
}: Pick<BenchmarkRow, 'columns' | 'direction'>): 'better' | 'worse' | 'equal' | null {
  const other = columns.mean ?? columns.cluster;
  if (!columns.own || !other || !direction) return null;
  const order = compare(columns.own.value, other.value);
  if (order === 0) return 'equal';
  return order > 0 === (direction === 'higher') ? 'better' : 'worse';
}

function frameOf(width: number): BulletFrame {
  const isNarrow = width < NARROW;
  return {
    width,
    isNarrow,
    field: isNarrow ? 4 : Math.round(width * 0.375),
    fieldEnd: isNarrow ? width - 4 : width - 190,
  };
}

const PAD = 6;
/** Height of a scale with the numbers below it. */
const SCALE = 46;

function legendItems(rows: readonly BulletRow[], words: PictureWords): readonly LegendItem[] {
  const has = (column: BulletColumn): boolean => rows.some((row) => valueOf(row, column) !== null);
  const marks: readonly (LegendItem & { readonly isShown: boolean })[] = [
    { isShown: has('own'), words: words.own, mark: (x, y) => [ownMark(x + 12, y + 6)] },
    { isShown: has('mean'), words: words.mean, mark: (x, y) => [line('mean', x + 12, y - 1, x + 12, y + 13)] },
    { isShown: has('cluster'), words: words.cluster, mark: (x, y) => [line('cluster', x + 12, y - 1, x + 12, y + 13)] },
    { isShown: has('target'), words: words.target, mark: (x, y) => [targetMark(x + 12, y + 1)] },
    {
      isShown: has('min') || has('max'),
      words: `${words.min}–${words.max.toLowerCase()}`,
      mark: (x, y) => rangeShapes(x, x + 24, y + 6),
    },
  ];
  return marks.filter(({ isShown }) => isShown);
}

function rowShapes(
  row: BulletRow,
  words: PictureWords,
  shown: (value: Quantity) => string,
  frame: BulletFrame,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const { isNarrow, width, field, fieldEnd } = frame;
  const names = nameLines(row.indicator, row.title, isNarrow ? width - 8 : field - 24, 5);
  const said = saidLines(row, words, shown);
  const above = isNarrow ? names.length * LINE : 0;
  const [left, top] = isNarrow ? [4, above + SCALE] : [fieldEnd + 16, 0];
  const height = isNarrow ? top + said.length * LINE : Math.max(names.length, said.length, 3) * LINE;
  return {
    height: height + 2 * PAD,
    shapes: [
      ...block(4, PAD - 1, names),
      ...scaleShapes(row, shown, frame).map((shape) => moved(shape, 0, above)),
      ...said.map((each, at) => text(at === 0 ? 'strong' : '', left, top + PAD - 1 + LETTER + at * LINE, each)),
    ],
  };
}

/** The numbers and the verdict of a row in words. */
function saidLines(row: BulletRow, words: PictureWords, shown: (value: Quantity) => string): readonly string[] {
  const { direction } = row;
  const verdict = standingOf(row);
  const figures = (['own', 'mean', 'cluster', 'target'] as const).flatMap((column) => {
    const value = valueOf(row, column);
    return value === null ? [] : [`${words[column]} ${shown(value)}`];
  });
  return [
    ...figures,
    ...(direction === null ? [] : [`${direction === 'higher' ? '↑' : '↓'} ${words[direction]}`]),
    ...(verdict === null ? [] : [words[verdict]]),
  ];
}

function toldRow(row: BulletRow, words: PictureWords, shown: (value: Quantity) => string): string {
  const name = `${row.indicator} ${row.title}`.trim();
  const figures = BULLET_COLUMNS.flatMap((column) => {
    const value = valueOf(row, column);
    return value === null ? [] : [`${words[column].toLowerCase()} ${shown(value)}`];
  });
  const verdict = standingOf(row);
  return [
    name,
    ...figures,
    ...(row.direction ? [words[row.direction]] : []),
    ...(verdict ? [words[verdict]] : []),
  ].join(', ');
}

function saidDirection(row: BulletRow, direction: 'higher' | 'lower', words: PictureWords): string {
  const verdict = standingOf(row);
  return verdict === null ? words[direction] : `${words[direction]}, ${words[verdict]}`;
}

function dataRow(row: BulletRow, columns: readonly BulletColumn[], words: PictureWords, decimals: number): OutlineRow {
  return {
    cells: [
      { kind: 'text', text: `${row.indicator} ${row.title}`.trim(), of: row.indicator },
      ...columns.map((column) => {
        const value = valueOf(row, column);
        return value === null
          ? { kind: 'missing' as const }
          : { kind: 'quantity' as const, quantity: value, decimals, of: column === 'own' ? row.indicator : null };
      }),
      row.direction === null ? { kind: 'missing' } : { kind: 'text', text: saidDirection(row, row.direction, words) },
    ],
    total: false,
  };
}
