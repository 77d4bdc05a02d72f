import { LIGHT_STYLE } from '@traguardo/chart';
import type { Shape } from '@traguardo/model';

/** How a shape is drawn: colours as `#rrggbb`, null for none; lengths in pixels. */
export interface Look {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  /** Lengths of strokes and gaps; empty: one whole line. */
  readonly dashes: readonly number[];
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

interface Rule {
  readonly element: string;
  readonly classes: readonly string[];
  readonly settings: ReadonlyMap<string, string>;
}

const ELEMENTS = { box: 'rect', path: 'path', text: 'text' } as const;

const RULES: readonly Rule[] = [...LIGHT_STYLE.matchAll(/\.chart ?([^{]*?) \{([^}]*)\}/g)]
  .map(([, selector = '', settings = '']): Rule => {
    const [element = '', ...classes] = selector.split('.');
    return { element, classes, settings: settingsOf(settings) };
  })
  // As a browser does: more classes win, of as many the later one.
  .toSorted((a, b) => a.classes.length - b.classes.length);

/** The look of a shape by the style of charts, which pages and pictures share: its selectors name an element, classes, or both. */
export function lookOf({ kind, tone }: Pick<Shape, 'kind' | 'tone'>): Look {
  const classes = new Set(tone.split(' '));
  const settings = new Map<string, string>();
  for (const rule of RULES) {
    const fits =
      (rule.element === '' || rule.element === ELEMENTS[kind]) && rule.classes.every((name) => classes.has(name));
    if (fits) for (const [name, value] of rule.settings) settings.set(name, value);
  }
  return {
    fill: colour(settings.get('fill')),
    stroke: colour(settings.get('stroke')),
    strokeWidth: Number.parseFloat(settings.get('stroke-width') ?? '1'),
    dashes: settings.get('stroke-dasharray')?.split(' ').map(Number) ?? [],
    size: Number.parseFloat(settings.get('font-size') ?? '12'),
    bold: Number(settings.get('font-weight') ?? '400') >= 600,
    italic: settings.get('font-style') === 'italic',
  };
}

function settingsOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(';').map((setting) => setting.split(':').map((part) => part.trim()));
  return new Map(pairs.flatMap(([name, value]) => (name !== undefined && value !== undefined ? [[name, value]] : [])));
}

function colour(value: string | undefined): string | null {
  return value === undefined || value === 'none' ? null : value;
}
