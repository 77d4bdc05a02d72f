import type { Shape } from '@traguardo/model';
import { box, px } from './parts.ts';

/** How a bar is filled, so that series are told apart without colour. */
export type BarLook = 'full' | 'striped' | 'open' | 'pale';

/** The look of a series: the last of them is the full one. */
export function lookOf(at: number, count: number): BarLook {
  return LOOKS[(count - 1 - at) % LOOKS.length] ?? 'full';
}

const LOOKS: readonly BarLook[] = ['full', 'striped', 'open', 'pale'];

/** A bar from its left upper corner. */
export function barShapes(look: BarLook, x: number, y: number, width: number, height: number): readonly Shape[] {
  const bar = box(`bar ${look}`, x, y, Math.max(1, width), height);
  return look === 'striped' ? [bar, ...stripes(x, y, width, height)] : [bar];
}

const STRIPE = 6;

/** Slanting lines within a box, as one path. */
export function stripes(x: number, y: number, width: number, height: number, tone = 'stripes'): readonly Shape[] {
  const parts: string[] = [];
  for (let start = STRIPE - height; start < width; start += STRIPE) {
    const [from, to] = [Math.max(0, start), Math.min(width, start + height)];
    if (to > from)
      parts.push(
        `M ${px(x + from)} ${px(y + height - (from - start))} L ${px(x + to)} ${px(y + height - (to - start))}`,
      );
  }
  return parts.length === 0 ? [] : [{ kind: 'path', tone, path: parts.join(' ') }];
}
