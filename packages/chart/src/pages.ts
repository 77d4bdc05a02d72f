import type { Drawing, Shape } from '@traguardo/model';

/**
 * A picture cut from top to bottom into pieces that fit a sheet of A4 as wide as the picture, or are no higher than `most`,
 * between boxes and lines of text, never through one. Put below each other without a gap they are the picture. One piece where nothing has to
 * be cut.
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
    pages.push(piece(drawing, top, cut));
    top = cut;
  }
  return [...pages, pages.length === 0 ? drawing : piece(drawing, top, end)];
}

/** A picture for a page that is printed: what is higher than half a sheet in strips, of which each sheet takes as many as it has room for. */
export function drawingStrips(drawing: Drawing): readonly Drawing[] {
  return drawing.height > LEAST / 2 ? drawingPages(drawing, STRIP) : [drawing];
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
const STRIP = 240;

/** The lowest line at or above `most` that crosses no box and no text; `most` itself where they leave no room. */
function cutBefore(most: number, top: number, shapes: readonly Shape[]): number {
  const spans = shapes.flatMap(spanOf);
  let cut = most;
  for (let isClear = false; !isClear && cut > top;) {
    const crossed = spans.filter(([from, to]) => from < cut && to > cut);
    isClear = crossed.length === 0;
    if (!isClear) cut = Math.min(...crossed.map(([from]) => from));
  }
  return cut > top ? cut : most;
}

/** Half the thickest frame of a box; the letters above and below the line they stand on. In pixels. */
const FRAME = 2;
const [ABOVE, BELOW] = [10, 4] as const;

/** Grounds have no frame: those of a list touch each other. */
const GROUND = /^(stripe|label)$/;

/** From where to where a shape must not be cut; an arrow may be. */
function spanOf(shape: Shape): readonly (readonly [number, number])[] {
  if (shape.kind === 'path') return [];
  if (shape.kind === 'text') return [[shape.y - ABOVE, shape.y + BELOW]];
  const frame = GROUND.test(shape.tone) ? 0 : FRAME;
  return [[shape.y - frame, shape.y + shape.height + frame]];
}
