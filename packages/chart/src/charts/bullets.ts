import {
  type BenchmarkColumn,
  type BenchmarkRow,
  compare,
  formatQuantity,
  type Language,
  type OutlineRow,
  type Quantity,
  type Shape,
  shownNumber,
  toNumber,
} from '@traguardo/model';
import { moved } from '../moved.ts';
import { type Chart, CHART_WIDTH } from './chart.ts';
import { type PictureWords, pictureWords } from './chart-words.ts';
import { legend, type LegendItem } from './legend.ts';
import { block, box, drawing, LETTER, LINE, line, numberWidth, nameLines, outline, sentence, text } from './parts.ts';
import { linear } from './scale.ts';

/** An indicator among others: the row of a benchmark with the title of its indicator and its target as a number, where there is one. */
export interface BulletRow extends Pick<BenchmarkRow, 'indicator' | 'direction' | 'columns'> {
  readonly title: string;
  readonly target: Quantity | null;
}

/**
 * How a body did among others, each row on a scale of its own: a band from the least to the greatest of the others, strokes for their mean
 * and the cluster, a triangle for the target, a diamond for the body. What is better stands in words, with an arrow. Pure.
 */
export function bulletsDrawing(title: string, rows: readonly BulletRow[], language: Language, decimals = 2): Chart {
  const words = pictureWords[language];
  const shown = (value: Quantity): string => formatQuantity(value, language, decimals);
  const head = legend(legendItems(rows, words));
  const shapes: Shape[] = [];
  let top = head.height;
  for (const [index, row] of rows.entries()) {
    const placed = rowShapes(row, words, shown);
    const back = box(index % 2 === 0 ? 'stripe' : 'label', 0, top, CHART_WIDTH, placed.height);
    const offset = top;
    shapes.push(back, ...placed.shapes.map((shape) => moved(shape, 0, offset)));
    top += placed.height;
  }
  return {
    drawing: drawing(title, top, [...head.shapes, ...shapes]),
    description: sentence(rows.map((row) => toldRow(row, words, shown))),
    data: {
      kind: 'table',
      caption: title,
      columns: [words.name, ...SHOWN.map((column) => words[column]), words.direction],
      rows: rows.map((row) => dataRow(row, words, decimals)),
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

const SHOWN = ['own', 'target', 'mean', 'cluster', 'min', 'max'] as const;
/** Where the scale of a row begins and ends; names stand left of it, words right. */
const [FIELD, FIELD_END, WORDS] = [240, 450, 466] as const;
const PAD = 6;
const GAP = 10;

function valueOf(row: BulletRow, column: (typeof SHOWN)[number]): Quantity | null {
  return column === 'target' ? row.target : (row.columns[column] ?? null);
}

function legendItems(rows: readonly BulletRow[], words: PictureWords): readonly LegendItem[] {
  const has = (column: (typeof SHOWN)[number]): boolean => rows.some((row) => valueOf(row, column) !== null);
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
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const names = nameLines(row.indicator, row.title, FIELD - 24, 5);
  const said = saidLines(row, words, shown);
  const height = Math.max(names.length, said.length, 3) * LINE + 2 * PAD;
  return {
    height,
    shapes: [
      ...block(4, PAD - 1, names),
      ...scaleShapes(row, shown),
      ...said.map((each, at) => text(at === 0 ? 'strong' : '', WORDS, PAD - 1 + LETTER + at * LINE, each)),
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

function scaleShapes(row: BulletRow, shown: (value: Quantity) => string): readonly Shape[] {
  const numbers = SHOWN.flatMap((column) => {
    const value = valueOf(row, column);
    return value === null ? [] : [toNumber(shownNumber(value))];
  });
  if (numbers.length === 0) return [];
  const scale = linear(Math.min(...numbers), Math.max(...numbers), FIELD + 8, FIELD_END - 8);
  const at = (column: BenchmarkColumn | 'target'): number | undefined => {
    const value = valueOf(row, column);
    return value === null ? undefined : scale.at(toNumber(shownNumber(value)));
  };
  const y = PAD + 14;
  const [own, target, mean, cluster, min, max] = SHOWN.map(at);
  return [
    ...rangeShapes(min ?? FIELD, max ?? FIELD_END, y, min === undefined || max === undefined),
    ...(cluster === undefined ? [] : [line('cluster', cluster, y - 11, cluster, y + 11)]),
    ...(mean === undefined ? [] : [line('mean', mean, y - 11, mean, y + 11)]),
    ...(target === undefined ? [] : [targetMark(target, y + 7)]),
    ...(own === undefined ? [] : [ownMark(own, y)]),
    ...endTexts(row, at, y + 31, shown),
  ];
}

/** The ends of the range in numbers, below where they are, moved apart where they would touch. */
function endTexts(
  { columns: { min, max } }: BulletRow,
  at: (column: 'min' | 'max') => number | undefined,
  y: number,
  shown: (value: Quantity) => string,
): readonly Shape[] {
  const ends = [
    { words: min ? shown(min) : '', x: at('min') ?? FIELD },
    { words: max ? shown(max) : '', x: at('max') ?? FIELD_END },
  ];
  const [left, right] = ends.toSorted((a, b) => a.x - b.x).map((end) => ({ ...end, width: numberWidth(end.words) }));
  if (left === undefined || right === undefined) return [];
  const most = FIELD_END - left.width - GAP - right.width;
  const first = Math.max(FIELD, Math.min(left.x - left.width / 2, most));
  const last = Math.max(Math.min(right.x + right.width / 2, FIELD_END), first + left.width + GAP + right.width);
  return [text('muted', first, y, left.words), text('muted', last, y, right.words, 'end')].filter(hasWords);
}

function hasWords(shape: Shape): boolean {
  return shape.kind !== 'text' || shape.text !== '';
}

/** From the least to the greatest: a band between two ends, or a bare line where they are not known. */
function rangeShapes(from: number, to: number, y: number, isOpen = false): readonly Shape[] {
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  if (isOpen) return [line('rule dashed', left, y, right, y)];
  return [
    box('track', left, y - 6, right - left, 12),
    line('rule', left, y - 6, left, y + 6),
    line('rule', right, y - 6, right, y + 6),
    line('rule', left, y, right, y),
  ];
}

function ownMark(x: number, y: number): Shape {
  return outline('own', x, y - 8, x + 8, y, x, y + 8, x - 8, y);
}

function targetMark(x: number, y: number): Shape {
  return outline('target', x, y, x + 6, y + 10, x - 6, y + 10);
}

function toldRow(row: BulletRow, words: PictureWords, shown: (value: Quantity) => string): string {
  const name = `${row.indicator} ${row.title}`.trim();
  const figures = SHOWN.flatMap((column) => {
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

function dataRow(row: BulletRow, words: PictureWords, decimals: number): OutlineRow {
  return {
    cells: [
      { kind: 'text', text: `${row.indicator} ${row.title}`.trim(), of: row.indicator },
      ...SHOWN.map((column) => {
        const value = valueOf(row, column);
        return value === null
          ? { kind: 'missing' as const }
          : { kind: 'quantity' as const, quantity: value, decimals, of: column === 'own' ? row.indicator : null };
      }),
      row.direction === null ? { kind: 'missing' } : { kind: 'text', text: words[row.direction] },
    ],
    total: false,
  };
}
