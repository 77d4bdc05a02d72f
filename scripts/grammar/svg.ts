import { drawingOf, escape } from './diagram.ts';
import { ebnf, type Names } from './ebnf.ts';
import type { GrammarRule } from './productions.ts';

const MARGIN = 16;
const RUN = 18;

/** Colours with contrast of their own on a ground of their own: readable on a page of any colour. */
const STYLE = [
  'svg{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}',
  '.ground{fill:#fff;stroke:#c5c7c9}',
  'path{fill:none;stroke:#455a64;stroke-width:1.5}',
  'rect{stroke:#455a64}',
  'text{text-anchor:middle;fill:#17324d}',
  '.token rect{fill:#e6f0fa}',
  '.rule rect{fill:#fdf3dc}',
  '@media (prefers-color-scheme:dark){.ground{fill:#10181f;stroke:#3b4a57}path{stroke:#9fb3c4}rect{stroke:#9fb3c4}text{fill:#f0f5fa}.token rect{fill:#173a5c}.rule rect{fill:#4a3a12}}',
].join('');

/** A rule as a picture that stands alone: no script, no font, no style from elsewhere. Its description is the rule in EBNF. */
export function svg(rule: GrammarRule, names: Names): string {
  const drawing = drawingOf(rule.body, names);
  const width = drawing.width + 2 * (MARGIN + RUN);
  const height = drawing.up + drawing.down + 2 * MARGIN;
  const y = MARGIN + drawing.up;
  const end = MARGIN + RUN + drawing.width;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="t">${escape(names.rule(rule.name))}</title>`,
    `<desc id="d">${escape(ebnf(rule, names))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="6"/>`,
    `<path d="M${MARGIN} ${y - 7}v14M${MARGIN + 5} ${y - 7}v14M${MARGIN + 5} ${y}h${RUN - 5}"/>`,
    drawing.draw(MARGIN + RUN, y),
    `<path d="M${end} ${y}h${RUN - 5}M${end + RUN - 5} ${y - 7}v14M${end + RUN} ${y - 7}v14"/>`,
    '</svg>',
  ].join('\n')}\n`;
}
