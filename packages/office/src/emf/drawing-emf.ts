import type { Drawing, Shape } from '@traguardo/model';
import { letterAdvances } from '../letters.ts';
import { type Look, lookOf } from './look.ts';
import { pathSteps, type PathStep, type Point } from './path.ts';
import { fontRecord, RECORD, record, textRecord } from './records.ts';

/** Units of the picture in a pixel: places between pixels are kept. */
const FINE = 16;
/** The screen the picture says it was drawn on, 96 pixels to the inch. */
const SCREEN = { width: 1920, height: 960, millimetres: { width: 508, height: 254 } };

/** A drawing as an enhanced metafile, the picture every office program draws sharp at any size. Light colours. Pure: the same bytes each time. */
export function drawingEmf(drawing: Drawing): Uint8Array {
  const paper: Shape = {
    kind: 'box',
    tone: 'label',
    x: 0,
    y: drawing.top,
    width: drawing.width,
    height: drawing.height,
    radius: 0,
  };
  const tools = newTools();
  const shapes = [paper, ...drawing.shapes].flatMap((shape) => shapeRecords(shape, tools));
  const records = [
    record(RECORD.mapMode, 8),
    record(RECORD.windowOrigin, 0, fine(drawing.top)),
    record(RECORD.windowExtent, fine(drawing.width), fine(drawing.height)),
    record(RECORD.viewportOrigin, 0, 0),
    record(RECORD.viewportExtent, Math.round(drawing.width), Math.round(drawing.height)),
    record(RECORD.groundMode, 1),
    ...tools.made,
    ...shapes,
    record(RECORD.end, 0, 16, 20),
  ];
  return joined([headerRecord(drawing, records, tools.made.length), ...records]);
}

function headerRecord({ width, height }: Drawing, records: readonly Uint8Array[], tools: number): Uint8Array {
  const HEADER = 88;
  const bytes = HEADER + records.reduce((total, { length }) => total + length, 0);
  const hundredths = (pixels: number): number => Math.round((pixels * 100 * SCREEN.millimetres.width) / SCREEN.width);
  return record(
    RECORD.header,
    ...rectangle(Math.round(width) - 1, Math.round(height) - 1),
    ...rectangle(hundredths(width), hundredths(height)),
    0x464d4520, // its signature, ` EMF`
    0x10000,
    bytes,
    records.length + 1,
    tools + 1, // number 0 is nobody's
    ...NO_WORDS_NO_PALETTE,
    SCREEN.width,
    SCREEN.height,
    SCREEN.millimetres.width,
    SCREEN.millimetres.height,
  );
}

const NO_WORDS_NO_PALETTE = [0, 0, 0];

function rectangle(right: number, bottom: number): readonly number[] {
  return [0, 0, right, bottom];
}

/** Brushes, pens and fonts of one picture: each made once, before the first shape, and taken by its number. */
interface Tools {
  readonly made: Uint8Array[];
  readonly take: (key: string, make: (id: number) => Uint8Array) => Uint8Array;
}

function newTools(): Tools {
  const made: Uint8Array[] = [];
  const numbers = new Map<string, number>();
  const take: Tools['take'] = (key, make) => {
    const known = numbers.get(key) ?? made.length + 1;
    if (known > made.length) {
      made.push(make(known));
      numbers.set(key, known);
    }
    return record(RECORD.select, known);
  };
  return { made, take };
}

function shapeRecords(shape: Shape, tools: Tools): readonly Uint8Array[] {
  const look = lookOf(shape);
  switch (shape.kind) {
    case 'text':
      return textRecords(shape, look, tools);
    case 'path':
      return painted(pathSteps(shape.path), look, tools);
    case 'box':
      return painted(boxSteps(shape), look, tools);
    default:
      return shape satisfies never;
  }
}

function textRecords(
  { text, x, y, anchor }: Extract<Shape, { kind: 'text' }>,
  { fill, size, bold, italic }: Look,
  tools: Tools,
): readonly Uint8Array[] {
  if (fill === null || text === '') return [];
  return [
    record(RECORD.textAlign, BASELINE | ANCHORS[anchor]),
    record(RECORD.textColour, colourNumber(fill)),
    tools.take(`font ${size} ${bold} ${italic}`, (id) => fontRecord(id, fine(size), { bold, italic })),
    textRecord(text, fine(x), fine(y), letterAdvances(text, fine(size), bold)),
  ];
}

/** How letters stand at their point: on the line, and beside it or around it. */
const BASELINE = 24;
const ANCHORS = { start: 0, middle: 6, end: 2 } as const;

/** The area first, then the line around it. */
function painted(steps: readonly PathStep[], look: Look, tools: Tools): readonly Uint8Array[] {
  const { fill, stroke, strokeWidth, dashes } = look;
  const path = [record(RECORD.beginPath), ...steps.map(stepRecord), record(RECORD.endPath)];
  const records: Uint8Array[] = [];
  if (fill !== null) {
    const brush = tools.take(`brush ${fill}`, (id) => record(RECORD.brush, id, 0, colourNumber(fill), 0));
    records.push(brush, ...path, record(RECORD.fillPath, ...NO_BOUNDS));
  }
  if (stroke !== null) {
    const pen = tools.take(`pen ${stroke} ${strokeWidth} ${dashes.join(' ')}`, (id) => penRecord(id, stroke, look));
    records.push(pen, ...path, record(RECORD.strokePath, ...NO_BOUNDS));
  }
  return records;
}

const NO_BOUNDS = [0, 0, -1, -1];

function penRecord(id: number, stroke: string, { strokeWidth, dashes }: Look): Uint8Array {
  const GEOMETRIC = 0x10000;
  const FLAT_ENDS = 0x200;
  const MITRED = 0x2000;
  const OWN_DASHES = 7;
  const style = GEOMETRIC | FLAT_ENDS | MITRED | (dashes.length === 0 ? 0 : OWN_DASHES);
  const entries = dashes.map(fine);
  return record(
    RECORD.pen,
    id,
    0,
    0,
    0,
    0,
    style,
    fine(strokeWidth),
    0,
    colourNumber(stroke),
    0,
    entries.length,
    ...entries,
  );
}

function stepRecord(step: PathStep): Uint8Array {
  switch (step.kind) {
    case 'move':
      return record(RECORD.moveTo, ...finePoint(step.to));
    case 'line':
      return record(RECORD.lineTo, ...finePoint(step.to));
    case 'curve':
      return record(RECORD.curveTo, ...NO_BOUNDS, 3, ...[step.first, step.second, step.to].flatMap(finePoint));
    case 'close':
      return record(RECORD.closeFigure);
    default:
      return step satisfies never;
  }
}

function boxSteps({ x, y, width, height, radius: asked }: Extract<Shape, { kind: 'box' }>): readonly PathStep[] {
  const radius = Math.min(asked, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  const steps: PathStep[] = [{ kind: 'move', to: [x + radius, y] }];
  const side = (to: Point, corner: Point, end: Point): void => {
    steps.push({ kind: 'line', to });
    if (radius > 0) steps.push({ kind: 'curve', first: towards(to, corner), second: towards(end, corner), to: end });
  };
  side([right - radius, y], [right, y], [right, y + radius]);
  side([right, bottom - radius], [right, bottom], [right - radius, bottom]);
  side([x + radius, bottom], [x, bottom], [x, bottom - radius]);
  side([x, y + radius], [x, y], [x + radius, y]);
  steps.push({ kind: 'close' });
  return steps;
}

/** The handle of a quarter of a circle. */
function towards([x, y]: Point, [cx, cy]: Point): Point {
  const ROUND = 0.5523;
  return [x + ROUND * (cx - x), y + ROUND * (cy - y)];
}

function colourNumber(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return red | (green << 8) | (blue << 16);
}

function fine(pixels: number): number {
  return Math.round(pixels * FINE);
}

function finePoint([x, y]: Point): readonly [number, number] {
  return [fine(x), fine(y)];
}

function joined(records: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(records.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const each of records) {
    all.set(each, at);
    at += each.length;
  }
  return all;
}
