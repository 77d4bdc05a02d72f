import type { Drawing, Shape } from '@traguardo/model';
import { CHART_COLOURS, CHART_STYLE } from './style.ts';
import { element, xmlDocument, type XmlElement } from './xml.ts';

/**
 * A picture as an SVG document that stands alone: light, and dark where the reader prefers it on a screen. `description` is read aloud in its place. Pure: the same bytes each time.
 */
export function svgText(drawing: Drawing, description: string): string {
  const { width, height, top, title, shapes } = drawing;
  return xmlDocument(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        class: 'chart',
        viewBox: `0 ${top} ${width} ${height}`,
        width: String(width),
        height: String(height),
        role: 'img',
        'aria-labelledby': 'chart-title chart-description',
      },
      [
        element('title', { id: 'chart-title' }, title),
        element('desc', { id: 'chart-description' }, description),
        element('style', {}, `${CHART_STYLE}${CHART_COLOURS}`),
        element('rect', { class: 'label', y: String(top), width: String(width), height: String(height) }),
        ...shapes.map(shapeElement),
      ],
    ),
  );
}

function shapeElement(shape: Shape): XmlElement {
  switch (shape.kind) {
    case 'box':
      return element('rect', {
        class: shape.tone,
        x: String(shape.x),
        y: String(shape.y),
        width: String(shape.width),
        height: String(shape.height),
        rx: String(shape.radius),
      });
    case 'path':
      return element('path', { class: shape.tone, d: shape.path });
    case 'text':
      return element(
        'text',
        {
          class: shape.tone,
          x: String(shape.x),
          y: String(shape.y),
          'text-anchor': shape.middle ? 'middle' : null,
        },
        shape.text,
      );
    default:
      return shape satisfies never;
  }
}
