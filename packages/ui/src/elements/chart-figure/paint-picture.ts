import { LIGHT_COLOURS } from '@traguardo/chart';
import type { Drawing, Shape } from '@traguardo/model';
import { html, render } from 'lit';
import { shapeOf } from '../cycle-chart/chart-picture.ts';

/** Pixels of the picture for one of the drawing. */
const SCALE = 2;
const MARGIN = 12;

/**
 * A drawing as a PNG on white paper, twice as fine as on the screen. Its shapes are painted one by one as the style of charts has them,
 * with the letters of the page: no picture is loaded, so the policy of the page needs no exception. `root` has the style of charts.
 */
export function paintPicture(drawing: Drawing, root: ShadowRoot): Promise<Blob> {
  return whileDrawn(drawing, root, (elements) => paint(drawing, elements));
}

/** How wide the texts among the shapes of a drawing are with the letters of the page, in pixels; null for the others. */
export function textLengths(drawing: Drawing, root: ShadowRoot): Promise<readonly (number | null)[]> {
  return whileDrawn(drawing, root, async (elements) =>
    elements.map((each) => (each instanceof SVGTextContentElement ? each.getComputedTextLength() : null)),
  );
}

/** Draws the shapes unseen, in the colours of paper, for as long as they are used. */
async function whileDrawn<T>(
  drawing: Drawing,
  root: ShadowRoot,
  use: (elements: readonly Element[]) => Promise<T>,
): Promise<T> {
  const sheet = document.createElement('div');
  sheet.setAttribute('aria-hidden', 'true');
  sheet.style.setProperty('position', 'absolute');
  sheet.style.setProperty('visibility', 'hidden');
  sheet.style.setProperty('width', '0');
  sheet.style.setProperty('overflow', 'hidden');
  for (const [name, colour] of Object.entries(LIGHT_COLOURS)) sheet.style.setProperty(`--chart-${name}`, colour);
  root.append(sheet);
  try {
    render(html`<svg class="chart">${drawing.shapes.map(shapeOf)}</svg>`, sheet);
    await document.fonts.ready;
    return await use([...(sheet.querySelector('svg')?.children ?? [])]);
  } finally {
    sheet.remove();
  }
}

async function paint({ width, height, top, shapes }: Drawing, elements: readonly Element[]): Promise<Blob> {
  const canvas = new OffscreenCanvas((width + 2 * MARGIN) * SCALE, (height + 2 * MARGIN) * SCALE);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to paint on');
  context.fillStyle = LIGHT_COLOURS['paper'] ?? 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  context.translate(MARGIN, MARGIN - top);
  for (const [at, shape] of shapes.entries()) {
    const element = elements[at];
    if (element) paintShape(context, shape, getComputedStyle(element));
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

function paintShape(context: OffscreenCanvasRenderingContext2D, shape: Shape, style: CSSStyleDeclaration): void {
  context.globalAlpha = Number(style.opacity);
  if (shape.kind === 'text') {
    context.fillStyle = style.fill;
    context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  if (style.fill !== 'none') {
    context.fillStyle = style.fill;
    context.fill(pathOf(shape));
  }
  if (style.stroke === 'none') return;
  context.strokeStyle = style.stroke;
  context.lineWidth = Number.parseFloat(style.strokeWidth);
  context.setLineDash(
    style.strokeDasharray === 'none' ? [] : style.strokeDasharray.split(/[ ,]+/u).map(Number.parseFloat),
  );
  context.stroke(pathOf(shape));
}

function pathOf(shape: Exclude<Shape, { kind: 'text' }>): Path2D {
  if (shape.kind === 'path') return new Path2D(shape.path);
  const path = new Path2D();
  path.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
  return path;
}
