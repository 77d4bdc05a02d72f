import type { Language, OutlineCell, Shape } from '@traguardo/model';
import { type Chart, CHART_WIDTH } from './chart.ts';
import { pictureWords } from './chart-words.ts';
import { box, drawing, LETTER, LINE, line, outline, px, sentence, text, textLines } from './parts.ts';

/** A step of a year as a line of its story, in words. */
export interface TimelineStep {
  /** The day it was taken; empty for one still to come. */
  readonly day: string;
  readonly title: string;
  /** Who took it or may take it, with the act where there is one. */
  readonly who: string;
  /** By when it was or is due, and how that went; empty where no term is set. */
  readonly term: string;
  /** `late`: after its term, or never: the words of its term say which. `open`: still to come. */
  readonly mark: 'done' | 'late' | 'open';
}

/**
 * The steps of a year from top to bottom on one line, in the order given, each with day, name, who and term: those taken as full marks,
 * those that came late as pointed ones, those still to come as open ones on a dashed line. Pure.
 */
export function timelineDrawing(title: string, steps: readonly TimelineStep[], language: Language): Chart {
  const words = pictureWords[language];
  const columns = [words.day, words.step, words.who, words.term];
  const { shapes, height } = placeRows(steps, words.expected, columns);
  const told = steps.map((step) => {
    const rest = [step.title, step.who, step.term].filter((part) => part !== '').join(', ');
    return `${dayOf(step, words.expected)}: ${rest}`;
  });
  return {
    drawing: drawing(title, height, shapes),
    description: sentence(told),
    marks: [],
    data: {
      kind: 'table',
      caption: title,
      columns,
      rows: steps.map((step) => ({
        cells: [dayOf(step, words.expected), step.title, step.who, step.term].map(cellOf),
        total: false,
      })),
    },
  };
}

/** Left ends of the columns: days, the line, names, who, terms. */
const [DAY, AXIS, NAME, WHO, TERM] = [4, 88, 104, 342, 494] as const;
const GAP = 10;
const PAD = 4;

function dayOf({ day, mark }: TimelineStep, expected: string): string {
  return day === '' && mark === 'open' ? expected : day;
}

function cellOf(words: string): OutlineCell {
  return words === '' ? { kind: 'missing' } : { kind: 'text', text: words };
}

function placeRows(
  steps: readonly TimelineStep[],
  expected: string,
  [day = '', step = '', who = '', term = '']: readonly string[],
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const stripes: Shape[] = [];
  const letters: Shape[] = [
    text('muted', DAY, LETTER, day),
    text('muted', NAME, LETTER, step),
    text('muted', WHO, LETTER, who),
    text('muted', TERM, LETTER, term),
  ];
  const middles: number[] = [];
  let top = LINE + PAD;
  for (const [at, each] of steps.entries()) {
    const isOpen = each.mark === 'open';
    const columns = [
      [DAY, [{ tone: isOpen ? 'muted' : '', words: dayOf(each, expected) }]],
      [NAME, textLines(isOpen ? '' : 'strong', each.title, (WHO - NAME - GAP) / (isOpen ? 1 : BOLD), 3)],
      [WHO, textLines('muted', each.who, TERM - WHO - GAP, 3)],
      [TERM, textLines(each.mark === 'late' ? 'strong' : '', each.term, (CHART_WIDTH - TERM - 2) / BOLD, 4)],
    ] as const;
    const height = Math.max(...columns.map(([, lines]) => lines.length)) * LINE + 2 * PAD;
    stripes.push(box(at % 2 === 0 ? 'stripe' : 'label', 0, top, CHART_WIDTH, height));
    letters.push(
      ...columns.flatMap(([x, lines]) =>
        lines.map(({ tone, words }, row) => text(tone, x, top + PAD + LETTER - 1 + row * LINE, words)),
      ),
    );
    middles.push(top + PAD + LINE / 2);
    top += height;
  }
  const way = middles.slice(1).map((y, at) => {
    const isAhead = steps[at + 1]?.mark === 'open';
    return line(isAhead ? 'rule dashed' : 'rule', AXIS, middles[at] ?? 0, AXIS, y);
  });
  const marks = steps.map(({ mark }, at) => markShape(mark, AXIS, middles[at] ?? 0));
  return { shapes: [...stripes, ...way, ...marks, ...letters], height: top };
}

/** How much wider bold letters are. */
const BOLD = 1.08;

function markShape(mark: TimelineStep['mark'], x: number, y: number): Shape {
  const size = 6;
  if (mark === 'late') return outline('lost', x, y - size - 1, x + size + 1, y, x, y + size + 1, x - size - 1, y);
  const [left, top] = [px(x - size), px(y - size)];
  const tone = mark === 'done' ? 'own' : 'target';
  return { kind: 'box', tone, x: left, y: top, width: 2 * size, height: 2 * size, radius: size };
}
