import type { Drawing, Shape } from '@traguardo/model';

/**
 * A picture cut from top to bottom into pieces that fit a sheet of A4 as wide as the picture, or are no higher than `most`,
 * between boxes and never through one. Put below each other without a gap they are the picture. One piece where nothing has to be cut.
 * `taken` is the part of the first sheet that what stands above the picture fills.
 */
export function drawingPages(
  drawing: Drawing,
  most: number = Math.max(LEAST, Math.floor(drawing.width * RATIO)),
  taken = 0,
): readonly Drawing[] {
  const pages: Drawing[] = [];
  let top = drawing.top;
  const end = drawing.top + drawing.height;
  let room = Math.floor(most * (1 - taken));
  while (end - top > room) {
    const cut = cutBefore(top + room, top, drawing.shapes);
    pages.push(piece(drawing, top, cut));
    top = cut;
    room = most;
  }
  return [...pages, pages.length === 0 ? drawing : piece(drawing, top, end)];
}

/** What of a picture is between two lines: boxes and letters stand in one piece, arrows go through several. */
function piece(drawing: Drawing, top: number, end: number): Drawing {
  const shapes = drawing.shapes.filter((shape) => {
    if (shape.kind !== 'path') return shape.y >= top && shape.y < end;
    const [least, most] = heights(shape.path);
    return most >= top && least < end;
  });
  return { ...drawing, top, height: end - top, shapes };
}

/** The least and the greatest y of a path: every second number. */
function heights(path: string): readonly [number, number] {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number).filter((_, at) => at % 2 === 1);
  return [Math.min(...numbers), Math.max(...numbers)];
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
