import type { Shape } from '@traguardo/model';
import { textWidth } from '../wrap.ts';
import { CHART_WIDTH } from './chart.ts';
import { LETTER, LINE, text } from './parts.ts';

/** A mark with its word. `mark` draws it in a field of 24 by 12 pixels. */
export interface LegendItem {
  readonly words: string;
  readonly mark: (x: number, y: number) => readonly Shape[];
}

/** The marks of a chart with their words, in lines across its width. */
export function legend(
  items: readonly LegendItem[],
  most = CHART_WIDTH,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  let [x, y] = [0, 0];
  const shapes = items.flatMap(({ words, mark }) => {
    const width = MARK + textWidth(words, LETTER);
    if (x > 0 && x + width > most) [x, y] = [0, y + LINE + 3];
    const left = x;
    x += width + 18;
    return [...mark(left, y + 1), text('', left + MARK, y + LETTER - 1, words)];
  });
  return { shapes, height: y + LINE + 7 };
}

/** Room of a mark with the gap to its word. */
const MARK = 30;
