import {
  divide,
  formatPercent,
  isZero,
  type Language,
  multiply,
  ONE,
  type OutlineCell,
  type OutlineRow,
  PERCENT,
  type Ratio,
  type Shape,
  sum,
  toNumber,
} from '@traguardo/model';
import { textWidth, wrap } from '../wrap.ts';
import { type BandMark, bandGlyph } from './bands.ts';
import { type Chart, CHART_WIDTH, type ChartMark, NARROW } from './chart.ts';
import { pictureWords } from './chart-words.ts';
import { legend, type LegendItem } from './legend.ts';
import { box, drawing, LETTER, LINE, px, sentence, text, textLines } from './parts.ts';
import { bandTexture } from './texture.ts';

/** A node of the map. `size`: what it counts among its siblings, in any measure they share; of nothing it has no room. */
export interface IcicleItem {
  readonly code: string;
  readonly title: string;
  readonly size: Ratio;
  /** The score as shown; empty where there is none. */
  readonly score: string;
  readonly band: BandMark | null;
  readonly children: readonly IcicleItem[];
}

/**
 * A tree as boxes, parents left of their children, each as high as it counts for the root. The band is a colour, a texture and a mark
 * at once. The picture is so high that leaves of common size can be read; `width` in pixels. Pure.
 */
export function icicleDrawing(
  title: string,
  root: IcicleItem,
  language: Language,
  decimals = 2,
  width = CHART_WIDTH,
): Chart {
  const words = pictureWords[language];
  const cells = cellsOf(root, 0, ZERO_TOP, ONE, ONE);
  const head = legend(legendOf(cells), width);
  const leaves = cells.filter(({ item }) => isLeaf(item)).length;
  const height = Math.max(LEAST_HEIGHT, leaves * LEAF);
  const columns = columnsOf(Math.max(...cells.map(({ depth }) => depth)) + 1, width);
  const percent = (share: Ratio): string => formatPercent(share, language, decimals);
  const told = ({ item, share }: Cell): string =>
    [nameOf(item), `${words.share.toLowerCase()} ${percent(share)}`, item.score, item.band?.label ?? '']
      .filter((part) => part !== '')
      .join(', ');
  const placed = cells.map((cell) => {
    const column = columns[cell.depth] ?? { x: 0, width: 0 };
    const y = px(head.height + cell.top * height);
    const end = px(head.height + (cell.top + toNumber(cell.share)) * height);
    const right = isLeaf(cell.item) ? width : column.x + column.width;
    return { cell, frame: { x: column.x, y, width: right - column.x, height: px(end - y) } };
  });
  return {
    drawing: drawing(
      title,
      head.height + height,
      [...head.shapes, ...placed.flatMap(({ cell, frame }) => cellShapes(cell.item, frame))],
      width,
    ),
    description: `${words.mapHead(cells.length)}. ${sentence(cells.filter(({ depth }) => depth < 2).map(told))}`,
    marks: placed.map(({ cell, frame }): ChartMark => ({ ...frame, told: sentence([told(cell)]), of: cell.item.code })),
    data: {
      kind: 'table',
      caption: title,
      columns: [words.name, words.share, words.degree, words.band],
      rows: cells.map((cell) => dataRow(cell, decimals)),
    },
  };
}

const LEAST_HEIGHT = 360;
/** Height of a leaf of common size: one line of text. */
const LEAF = 22;
const ZERO_TOP = 0;
const GLYPH = 16;

/** A node in its place: `top` as a part of the whole height, `share` of the root. */
interface Cell {
  readonly item: IcicleItem;
  readonly depth: number;
  readonly top: number;
  readonly share: Ratio;
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function cellsOf(item: IcicleItem, depth: number, top: number, size: Ratio, room: Ratio): readonly Cell[] {
  const share = multiply(room, size);
  const total = sum(item.children.map((child) => child.size));
  let at = top;
  const below = item.children.flatMap((child) => {
    if (isZero(child.size)) return [];
    const cells = cellsOf(child, depth + 1, at, divide(child.size, total), share);
    at += toNumber(cells[0]?.share ?? share);
    return cells;
  });
  return [{ item, depth, top, share }, ...below];
}

function isLeaf({ children }: IcicleItem): boolean {
  return children.every(({ size }) => isZero(size));
}

/** Columns by depth: the last one, of the leaves, has most of the room. */
function columnsOf(count: number, width: number): readonly { readonly x: number; readonly width: number }[] {
  const most = width < NARROW ? 52 : 150;
  const each = count < 2 ? width : Math.min(most, Math.floor((width * 0.6) / (count - 1)));
  return Array.from({ length: count }, (_, depth) => ({
    x: depth * each,
    width: depth === count - 1 ? width - depth * each : each,
  }));
}

function cellShapes({ code, title, score, band }: IcicleItem, { x, y, width, height }: Frame): readonly Shape[] {
  const tone = band?.tone ?? 'neutral';
  const texture = bandTexture(tone, x + 0.5, y + 0.5, width - 1, height - 1);
  const field: readonly Shape[] = [box(`cell ${tone}`, x + 0.5, y + 0.5, width - 1, height - 1), ...texture];
  const plate = (left: number, down: number, wide: number, high: number): readonly Shape[] =>
    texture.length === 0 ? [] : [box('plate', left, down, wide, Math.min(high, y + height - 1 - down))];
  if (height < LETTER + 2) return field;
  // In a narrow column the code has the whole width, below the mark.
  const isBelow = textWidth(code, LETTER) > width - 8 - GLYPH && height > 2 * LINE + 4;
  // Where neither has room for both, the code stands alone: colour and texture tell the band.
  const isAlone = !isBelow && textWidth(code, LETTER) > width - 8 - GLYPH && textWidth(code, LETTER) <= width - 6;
  const left = x + (isBelow || isAlone ? 3 : 4 + GLYPH);
  const room = x + width - (isBelow || isAlone ? 2 : 4) - left;
  const isWide = room > 110;
  // A score is left out before a code is cut.
  const end =
    isWide && textWidth(code, LETTER) + textWidth(score, LETTER) + 8 <= room ? textWidth(score, LETTER) + 8 : 0;
  const first = isBelow ? LINE : 0;
  const most = Math.max(1, Math.floor((height - 2 - first) / LINE) - (isWide || score === '' ? 0 : 1));
  const name = fitted(code, isWide ? title : '', room - end, room, most);
  const top = y + Math.max(0, (Math.min(height, LINE + 6) - LINE) / 2) - 1;
  const scoreAt = isWide ? top : top + first + name.length * LINE;
  const hasScore =
    score !== '' && (isWide ? end > 0 : textWidth(score, LETTER) <= room) && scoreAt + LINE <= y + height + 2;
  const lines = [...name, ...(hasScore && !isWide ? [score] : [])];
  const widest = Math.max(GLYPH, ...lines.map((each) => left - x - 4 + textWidth(each, LETTER)));
  return [
    ...field,
    ...plate(x + 3, top + 1, Math.min(width - 6, widest + 4), first + lines.length * LINE + 1),
    ...(isAlone ? [] : bandGlyph(tone, x + 5, top + 3)),
    ...name.map((words, at) => text(at === 0 ? 'strong' : '', left, top + first + LETTER + at * LINE, words)),
    ...(hasScore && isWide
      ? [
          ...plate(x + width - end - 2, top + 1, end, LINE + 1),
          text('strong', x + width - 6, top + LETTER, score, 'end'),
        ]
      : []),
    ...(hasScore && !isWide ? [text('', left, scoreAt + LETTER, score)] : []),
  ];
}

/** Code and title in at most `most` lines, the first no wider than `first`, for a score stands beside it; a word that does not fit is cut. */
function fitted(code: string, title: string, first: number, room: number, most: number): readonly string[] {
  const words = `${code} ${title}`.trim();
  const [head = ''] = most === 1 ? [oneLine(code, words, first)] : wrap(words, first, LETTER);
  const rest = words.slice(head.length).trim();
  const below = most === 1 || rest === '' ? [] : textLines('', rest, room, most - 1).map((line) => line.words);
  return [cut(head, first), ...below.map((line) => cut(line, room))];
}

/** The words in one line; where little more than the code has room, the code alone, for many codes begin alike. */
function oneLine(code: string, words: string, room: number): string {
  const [line] = textLines('', words, room, 1);
  return line && line.words.length > code.length + 1 ? line.words : code;
}

function cut(words: string, room: number): string {
  if (textWidth(words, LETTER) <= room) return words;
  let short = words;
  while (short.length > 1 && textWidth(`${short}…`, LETTER) > room) short = short.slice(0, -1);
  return `${short}…`;
}

function legendOf(cells: readonly Cell[]): readonly LegendItem[] {
  const bands = new Map(cells.flatMap(({ item: { band } }) => (band === null ? [] : [[band.label, band]])));
  return [...bands.values()].map(({ label, tone }) => ({
    words: label,
    mark: (x, y) => [
      box(`cell ${tone}`, x, y - 1, 24, 14),
      ...bandTexture(tone, x, y - 1, 24, 14),
      box('plate', x + 5, y, 14, 12),
      ...bandGlyph(tone, x + 6, y),
    ],
  }));
}

function nameOf({ code, title }: IcicleItem): string {
  return `${code} ${title}`.trim();
}

function dataRow({ item, depth, share }: Cell, decimals: number): OutlineRow {
  const band: OutlineCell = item.band === null ? { kind: 'missing' } : { kind: 'band', ...item.band };
  return {
    cells: [
      { kind: 'text', text: nameOf(item), of: item.code },
      { kind: 'quantity', quantity: { value: share, unit: PERCENT }, decimals, of: item.code },
      item.score === '' ? { kind: 'missing' } : { kind: 'text', text: item.score, of: item.code },
      band,
    ],
    total: depth === 0,
  };
}
