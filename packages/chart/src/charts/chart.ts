import type { Drawing, OutlineTable } from '@traguardo/model';

/**
 * A picture with the same in words and in numbers. Spread into a picture part of an outline, beside its code and caption.
 * `data` is the numbers it is drawn from; null when a table beside the picture shows them anyway.
 */
export interface Chart {
  readonly drawing: Drawing;
  readonly description: string;
  readonly data: OutlineTable | null;
}

/** Width of every chart in pixels: what fits an upright sheet of A4 with letters of 9 points. */
export const CHART_WIDTH = 640;
