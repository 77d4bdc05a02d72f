import type { Drawing, Shape } from '@traguardo/model';
import { wrap } from './wrap.ts';

/** Of a heading, as the style has it, and of its lines, in pixels. */
const [SIZE, LINE, BELOW] = [14, 18, 10];

/** A picture with its title above it, for where it leaves the page that says it. */
export function headed(drawing: Drawing): Drawing {
  const lines = wrap(drawing.title, drawing.width, SIZE);
  const room = lines.length * LINE + BELOW;
  const top = drawing.top - room;
  const title = lines.map((text, at): Shape => ({
    kind: 'text',
    tone: 'heading',
    x: 0,
    y: top + SIZE + at * LINE,
    anchor: 'start',
    text,
  }));
  return { ...drawing, top, height: drawing.height + room, shapes: [...title, ...drawing.shapes] };
}
