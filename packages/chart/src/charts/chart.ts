import type { Drawing, OutlineTable } from '@traguardo/model';

/**
 * A picture with the same in words and in numbers. Spread into a picture part of an outline, beside its code and caption.
 * `data` is the numbers it is drawn from; null when a table beside the picture shows them anyway.
 */
export interface Chart {
  readonly drawing: Drawing;
  readonly description: string;
  readonly data: OutlineTable | null;
  /** What one can point at, in reading order: each says its own sentence. Empty where the picture is one thing. */
  readonly marks: readonly ChartMark[];
}

/** A part of a picture that stands for one thing: where it is, what it says, and the code of the node it speaks of. */
export interface ChartMark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly told: string;
  readonly of: string | null;
}

/** Width of every chart in pixels: what fits an upright sheet of A4 with letters of 9 points. */
export const CHART_WIDTH = 640;

/** Below this width, in pixels, names stand above what they name: a phone, a page seen at 400 %. */
export const NARROW = 520;
