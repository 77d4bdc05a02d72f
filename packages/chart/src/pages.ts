import type { Drawing, Shape } from '@traguardo/model';

/**
 * A picture cut from top to bottom into pieces that fit a sheet of A4 as wide as the picture, or are no higher than `most`,
 * between boxes and never through one. Put below each other without a gap they are the picture. One piece where nothing has to be cut.
 */
export function drawingPages(
  drawing: Drawing,
  most: number = Math.max(LEAST, Math.floor(drawing.width * RATIO)),
): readonly Drawing[] {
  const pages: Drawing[] = [];
  let top = drawing.top;
  const end = drawing.top + drawing.height;
  while (end - top > most) {
    const cut = cutBefore(top + most, top, drawing.shapes);
    pages.push({ ...drawing, top, height: cut - top });
    top = cut;
  }
  return [...pages, { ...drawing, top, height: end - top }];
}

/** Height of the writing area of A4 by its width; narrow pictures are not enlarged. In pixels. */
const RATIO = 1.36;
const LEAST = 1000;

/** Half the thickest frame of a box, in pixels. */
const FRAME = 2;

/** The lowest line at or above `most` that crosses no box; `most` itself where boxes leave no room. */
function cutBefore(most: number, top: number, shapes: readonly Shape[]): number {
  const boxes = shapes.filter((shape) => shape.kind === 'box');
  let cut = most;
  for (let isClear = false; !isClear && cut > top;) {
    const crossed = boxes.filter(({ y, height }) => y - FRAME < cut && y + height + FRAME > cut);
    isClear = crossed.length === 0;
    if (!isClear) cut = Math.min(...crossed.map(({ y }) => y)) - FRAME;
  }
  return cut > top ? cut : most;
}
