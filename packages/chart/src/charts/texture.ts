import type { Shape } from '@traguardo/model';
import type { BandMark } from './bands.ts';
import { stripes } from './bar-look.ts';
import { px } from './parts.ts';

/**
 * What tells the bands of large fields apart without colour: nothing for green, dots for yellow, slanting lines for red, level lines
 * for a band that is open.
 */
export function bandTexture(
  tone: BandMark['tone'],
  x: number,
  y: number,
  width: number,
  height: number,
): readonly Shape[] {
  switch (tone) {
    case 'green':
      return [];
    case 'red':
      return stripes(x, y, width, height, 'texture red');
    case 'yellow':
      return path('texture yellow', dots(x, y, width, height));
    case 'neutral':
      return path('texture neutral', levels(x, y, width, height));
    default:
      return tone satisfies never;
  }
}

const STEP = 8;

function path(tone: string, parts: readonly string[]): readonly Shape[] {
  return parts.length === 0 ? [] : [{ kind: 'path', tone, path: parts.join(' ') }];
}

/** Short strokes in rows, every second one shifted by half a step. */
function dots(x: number, y: number, width: number, height: number): readonly string[] {
  const parts: string[] = [];
  for (let row = 0; row * STEP + STEP / 2 < height; row += 1)
    for (let left = row % 2 === 0 ? STEP / 2 : STEP; left + 2 < width; left += STEP)
      parts.push(
        `M ${px(x + left)} ${px(y + row * STEP + STEP / 2)} L ${px(x + left + 2)} ${px(y + row * STEP + STEP / 2)}`,
      );
  return parts;
}

function levels(x: number, y: number, width: number, height: number): readonly string[] {
  const parts: string[] = [];
  for (let down = STEP / 2; down < height; down += STEP)
    parts.push(`M ${px(x)} ${px(y + down)} L ${px(x + width)} ${px(y + down)}`);
  return parts;
}
