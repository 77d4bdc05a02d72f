import type { Drawing, Shape } from '@traguardo/model';
import { CHART_COLOURS, CHART_STYLE, lightStyle } from './style.ts';
import { element, elementText, xmlDocument, type XmlElement } from './xml.ts';

/** How a picture stands alone. */
export interface SvgOptions {
  /** Begins the ids inside: unique where several pictures stand in one page. */
  readonly id?: string;
  /** `reader`: light, and dark where the reader prefers it on a screen. `light`: written out, for programs that read no variables. */
  readonly colours?: 'reader' | 'light';
  /** The family of its letters, with `light` colours; none: that of the pages. */
  readonly font?: string | null;
  /**
   * How wide each shape that is a text was drawn, in pixels: there it takes that room with any letters. None: as wide as the letters of who
   * reads make it.
   */
  readonly lengths?: readonly (number | null)[];
}

/** A picture as an SVG document that stands alone. `description` is read aloud in its place. Pure: the same bytes each time. */
export function svgText(
  drawing: Drawing,
  description: string,
  { id = 'chart', colours = 'reader', font = null, lengths = [] }: SvgOptions = {},
): string {
  const style = colours === 'light' ? lightStyle(font) : `${CHART_STYLE}${CHART_COLOURS}`;
  return xmlDocument(svgElement(drawing, description, id, [element('style', {}, style)], lengths));
}

/**
 * A picture as an element inside an HTML page, which brings `CHART_STYLE` and colours (`CHART_COLOURS`, or its own) once for all of them.
 * `id` begins the ids inside and is unique in the page. Pure.
 */
export function svgInline(drawing: Drawing, description: string, id: string): string {
  return elementText(svgElement(drawing, description, id, []), '');
}

function svgElement(
  { width, height, top, title, shapes }: Drawing,
  description: string,
  id: string,
  style: readonly XmlElement[],
  lengths: readonly (number | null)[] = [],
): XmlElement {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      viewBox: `0 ${top} ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
    },
    [
      element('title', { id: `${id}-title` }, title),
      element('desc', { id: `${id}-description` }, description),
      ...style,
      element('rect', { class: 'label', y: top, width, height }),
      ...shapes.map((shape, at) => shapeElement(shape, lengths[at] ?? null)),
    ],
  );
}

function shapeElement(shape: Shape, length: number | null): XmlElement {
  switch (shape.kind) {
    case 'box': {
      const { tone, x, y, width, height, radius: rx } = shape;
      return element('rect', { class: tone, x, y, width, height, rx });
    }
    case 'path':
      return element('path', { class: shape.tone, d: shape.path });
    case 'text':
      return element(
        'text',
        {
          class: shape.tone === '' ? null : shape.tone,
          x: shape.x,
          y: shape.y,
          'text-anchor': shape.anchor === 'start' ? null : shape.anchor,
          textLength: length === null ? null : length.toFixed(1),
          lengthAdjust: length === null ? null : 'spacingAndGlyphs',
        },
        shape.text,
      );
    default:
      return shape satisfies never;
  }
}
