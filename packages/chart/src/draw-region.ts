import type { Drawing, Language, Shape } from '@traguardo/model';
import { moved } from './moved.ts';
import { type Line, lineHeight, type PlacedArrow, type PlacedState, placeRegion, SIZES } from './layout.ts';
import type { RegionView } from './region-view.ts';
import { chartWords } from './words.ts';
import { textWidth } from './wrap.ts';

/** A region as a picture, from top to bottom: states as boxes, the present one marked, steps as arrows with who takes them. */
export function drawRegion(region: RegionView, language: Language): Drawing {
  const placed = placeRegion(region);
  const head = headShapes(region, language);
  const shapes = [
    ...placed.arrows.flatMap(({ points, taken }) => arrowShapes(points, taken ? ' taken' : '')),
    ...placed.arrows.flatMap(labelShapes),
    ...placed.states.flatMap(stateShapes),
  ];
  return {
    width: Math.max(placed.width, head.width) + 2 * MARGIN,
    height: head.height + placed.height + 2 * MARGIN,
    top: 0,
    title: region.title,
    shapes: [
      ...head.shapes.map((shape) => moved(shape, MARGIN, MARGIN)),
      ...shapes.map((shape) => moved(shape, MARGIN, MARGIN + head.height)),
    ],
  };
}

/** Pictures below each other as one, under a title of its own. */
export function stackDrawings(drawings: readonly Drawing[], title: string): Drawing {
  let height = 0;
  const shapes = drawings.flatMap((drawing) => {
    const below = drawing.shapes.map((shape) => moved(shape, 0, height));
    height += drawing.height;
    return below;
  });
  return { width: Math.max(0, ...drawings.map(({ width }) => width)), height, top: 0, title, shapes };
}

const MARGIN = 16;

/** The title, what the region is repeated for, and the steps that are legal in every state. */
function headShapes(
  { title, each, everywhere }: RegionView,
  language: Language,
): { width: number; height: number; shapes: readonly Shape[] } {
  const first = each === '' ? title : `${title} (${each})`;
  const rest = everywhere.map((step) => `${chartWords[language].everywhere}: ${step.title} · ${step.roles}`);
  const lines = [first, ...rest];
  const shapes = lines.map((text, index): Shape => {
    const tone = index === 0 ? 'heading' : 'step';
    return { kind: 'text', tone, x: 0, y: SIZES.title + index * SIZES.line, anchor: 'start', text };
  });
  const width = Math.max(...lines.map((text) => textWidth(text, SIZES.small)));
  return { width, height: lines.length * SIZES.line + SIZES.padding, shapes };
}

function stateShapes({ state, x, y, width, height, lines }: PlacedState): readonly Shape[] {
  const tone = state.mark !== '' ? 'state current' : state.visited ? 'state visited' : 'state';
  const box: Shape = { kind: 'box', tone, x, y, width, height, radius: 8 };
  const inner = 4;
  const ring: Shape = {
    ...box,
    tone: `${tone} ring`,
    x: x + inner,
    y: y + inner,
    width: width - 2 * inner,
    height: height - 2 * inner,
    radius: 5,
  };
  return [
    box,
    ...(state.final ? [ring] : []),
    ...textShapes(lines, x + width / 2, y + SIZES.padding),
    ...(state.initial ? startShapes(x, y + Math.round(height / 2)) : []),
  ];
}

/** Where a region begins: a disc and an arrow to the left side of the box. */
function startShapes(x: number, y: number): readonly Shape[] {
  return [
    { kind: 'path', tone: 'start', path: dotPath(x - 17, y) },
    ...arrowShapes([
      { x: x - 17, y },
      { x, y },
    ]),
  ];
}

/** A filled disc around a point: where a region begins. */
function dotPath(x: number, y: number): string {
  const radius = 5;
  const round = 3; // the handles of a quarter of a circle
  return [
    `M ${x - radius} ${y}`,
    `C ${x - radius} ${y - round} ${x - round} ${y - radius} ${x} ${y - radius}`,
    `C ${x + round} ${y - radius} ${x + radius} ${y - round} ${x + radius} ${y}`,
    `C ${x + radius} ${y + round} ${x + round} ${y + radius} ${x} ${y + radius}`,
    `C ${x - round} ${y + radius} ${x - radius} ${y + round} ${x - radius} ${y} Z`,
  ].join(' ');
}

function labelShapes({ x, y, width, height, lines }: PlacedArrow): readonly Shape[] {
  const box: Shape = { kind: 'box', tone: 'label', x, y, width, height, radius: 3 };
  return [box, ...textShapes(lines, x + width / 2, y + 1)];
}

function textShapes(lines: readonly Line[], x: number, top: number): readonly Shape[] {
  let y = top;
  return lines.map((line, index): Shape => {
    y += lineHeight(line, lines[index - 1]);
    return { kind: 'text', tone: line.tone, x: Math.round(x), y: Math.round(y - 4), anchor: 'middle', text: line.text };
  });
}

function arrowShapes(points: readonly Point[], mark = ''): readonly Shape[] {
  return [
    { kind: 'path', tone: `arrow${mark}`, path: smoothPath(points) },
    { kind: 'path', tone: `head${mark}`, path: headPath(points) },
  ];
}

type Point = PlacedArrow['points'][number];

/** A line through the middles of its legs, bent at its points. */
function smoothPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = [`M ${first.x} ${first.y}`];
  for (const [index, point] of rest.entries()) {
    const next = rest[index + 1];
    if (next === undefined) parts.push(`L ${point.x} ${point.y}`);
    else parts.push(`Q ${point.x} ${point.y} ${middle(point.x, next.x)} ${middle(point.y, next.y)}`);
  }
  return parts.join(' ');
}

/** The head of the arrow at its last point, along its last leg. */
function headPath(points: readonly Point[]): string {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (tip === undefined || before === undefined) return '';
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const corner = (side: 1 | -1): string =>
    `${Math.round(tip.x - 9 * dx + side * 4 * dy)} ${Math.round(tip.y - 9 * dy - side * 4 * dx)}`;
  return `M ${tip.x} ${tip.y} L ${corner(1)} L ${corner(-1)} Z`;
}

function middle(a: number, b: number): number {
  return Math.round((a + b) / 2);
}
