import type { Language, Shape } from '@traguardo/model';
import { type Chart, CHART_WIDTH, type ChartMark } from './chart.ts';
import { pictureWords } from './chart-words.ts';
import { box, drawing, LETTER, line, lineMark, px, sentence, text } from './parts.ts';
import { linear } from './scale.ts';

/** How often something fell between two values; the ends as they are shown. */
export interface SpreadClass {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The count as shown. */
  readonly draws: string;
}

/** Something on the same scale: where it stands between the two ends (0 to 1), and as shown. */
export interface SpreadNow {
  readonly at: number;
  readonly shown: string;
}

/** Columns of how often each class was drawn, with the score of today as a dashed line. `width` in pixels. Pure. */
export function spreadDrawing(
  title: string,
  classes: readonly SpreadClass[],
  now: SpreadNow | null,
  language: Language,
  width = CHART_WIDTH,
): Chart {
  const words = pictureWords[language];
  const [first, last] = [classes[0]?.from ?? '', classes.at(-1)?.to ?? ''];
  const up = linear(0, Math.max(1, ...classes.map(({ count }) => count)), BOTTOM, TOP);
  const column = width / Math.max(1, classes.length);
  const bars = classes.map(({ count }, at) =>
    box('bar', at * column + 0.5, up.at(count), column - 1, BOTTOM - up.at(count)),
  );
  const told = classes.map(({ from, to, draws }) => words.drawsBetween(from, to, draws));
  const marks = told.map((each, at): ChartMark => ({
    ...lineMark(px(column), TOP, BOTTOM - TOP, each, null),
    x: px(at * column),
  }));
  const shapes: readonly Shape[] = [
    ...bars,
    line('rule', 0, BOTTOM, width, BOTTOM),
    text('', 0, BOTTOM + LETTER + 4, first),
    text('', width, BOTTOM + LETTER + 4, last, 'end'),
    ...(now === null ? [] : nowShapes(now, width, words.now)),
  ];
  const most = classes.toSorted((a, b) => b.count - a.count)[0];
  return {
    drawing: drawing(title, BOTTOM + LETTER + 10, shapes, width),
    description: sentence([
      `${title}: ${words.between(first, last)}`,
      ...(most ? [words.drawsBetween(most.from, most.to, most.draws)] : []),
      ...(now === null ? [] : [`${words.now} ${now.shown}`]),
    ]),
    marks,
    data: {
      kind: 'table',
      caption: title,
      columns: [words.classes, words.draws],
      rows: classes.map(({ from, to, draws }) => ({
        cells: [
          { kind: 'text', text: words.between(from, to) },
          { kind: 'text', text: draws },
        ],
        total: false,
      })),
    },
  };
}

const [TOP, BOTTOM] = [22, 160] as const;

function nowShapes({ at, shown }: SpreadNow, width: number, word: string): readonly Shape[] {
  const x = at * width;
  const anchor = at < 0.2 ? 'start' : at > 0.8 ? 'end' : 'middle';
  return [line('rule now', x, TOP - 6, x, BOTTOM), text('strong', x, TOP - 10, `${word} ${shown}`, anchor)];
}
