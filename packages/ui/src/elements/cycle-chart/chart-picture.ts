import { drawingStrips } from '@traguardo/chart';
import type { Drawing, Shape } from '@traguardo/model';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A drawing as elements, as large as the letters around, in pieces that a printer does not cut through; read aloud as one picture called `label`. */
export function chartPicture(drawing: Drawing, label: string): TemplateResult[] {
  return drawingStrips(drawing).map(
    ({ top, width, height, shapes }, index) =>
      html`<svg
        class="chart"
        viewBox="0 ${top} ${width} ${height}"
        width="${width / 16}rem"
        height="${height / 16}rem"
        role=${index === 0 ? 'img' : nothing}
        aria-label=${index === 0 ? label : nothing}
        aria-hidden=${index === 0 ? nothing : 'true'}
      >
        ${shapes.map(shapeOf)}
      </svg>`,
  );
}

/** One shape of a drawing as an element. */
export function shapeOf(shape: Shape): SVGTemplateResult {
  switch (shape.kind) {
    case 'box':
      return svg`<rect class=${shape.tone} x=${shape.x} y=${shape.y} width=${shape.width} height=${shape.height} rx=${shape.radius}></rect>`;
    case 'path':
      return svg`<path class=${shape.tone} d=${shape.path}></path>`;
    case 'text':
      return svg`<text class=${shape.tone} x=${shape.x} y=${shape.y} text-anchor=${shape.anchor}>${shape.text}</text>`;
    default:
      return shape satisfies never;
  }
}
