import type { Drawing, Shape } from '@traguardo/model';
import { expect } from 'vitest';
import type { Chart } from '../src/index.ts';
import { textWidth } from '../src/wrap.ts';

type Text = Extract<Shape, { kind: 'text' }>;
type Box = Extract<Shape, { kind: 'box' }>;

/** A title too long for one line. */
export const LONG =
  'Sviluppare attività e servizi integrati a sostegno del sistema economico locale e dei suoi territori';

/** Left and right end of a text, its letters as wide as the layout thinks. */
function span({ x, anchor, text }: Text): readonly [number, number] {
  const width = textWidth(text, 12);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return [left, left + width];
}

/** The words of a drawing. */
export function texts({ shapes }: Drawing): readonly Text[] {
  return shapes.filter((shape): shape is Text => shape.kind === 'text');
}

/** The boxes of a drawing whose tone matches. */
export function boxes({ shapes }: Drawing, tone: RegExp): readonly Box[] {
  return shapes.filter((shape): shape is Box => shape.kind === 'box' && tone.test(shape.tone));
}

/** Nothing leaves the frame, no two texts of a line touch, and no coordinate is a long or broken number. */
export function expectTidy({ drawing, description }: Chart): void {
  for (const shape of drawing.shapes) {
    if (shape.kind !== 'box') continue;
    expect(shape.x).toBeGreaterThanOrEqual(0);
    expect(shape.x + shape.width).toBeLessThanOrEqual(drawing.width + 0.1);
    expect(shape.y + shape.height).toBeLessThanOrEqual(drawing.height + 0.1);
  }
  const all = texts(drawing);
  for (const [at, text] of all.entries()) {
    const [left, right] = span(text);
    expect([text, left >= -1 && right <= drawing.width + 1 && text.y <= drawing.height]).toEqual([text, true]);
    for (const other of all.slice(at + 1)) {
      if (Math.abs(other.y - text.y) >= 11) continue;
      const [start, end] = span(other);
      expect([text, other, start >= right - 1 || end <= left + 1]).toEqual([text, other, true]);
    }
  }
  const numbers = drawing.shapes.flatMap((shape) =>
    shape.kind === 'path'
      ? shape.path.split(/[ MLZ]+/u).filter((part) => part !== '')
      : [String(shape.x), String(shape.y)],
  );
  expect(numbers.filter((number) => !/^-?\d+(\.\d)?$/.test(number))).toEqual([]);
  expect(description).toMatch(/[^.]\.$/);
}
