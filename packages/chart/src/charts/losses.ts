import {
  formatDecimal,
  HUNDRED,
  isZero,
  type Language,
  multiply,
  ONE,
  type OutlineRow,
  PURE,
  quantity,
  type Ratio,
  type Shape,
  subtract,
  sum,
  toDecimal,
  toNumber,
} from '@traguardo/model';
import { type Chart, CHART_WIDTH } from './chart.ts';
import { pictureWords } from './chart-words.ts';
import { linear, type Scale } from './scale.ts';
import { block, box, drawing, LETTER, LINE, line, nameLines, sentence, text } from './parts.ts';

/** What one thing takes from the result: `points` of 1/1, exact, negative where it gives. */
export interface LossItem {
  readonly code: string;
  readonly title: string;
  readonly points: Ratio;
}

/**
 * The way from 100 down to a score as steps, one below the other, in the order given; those of no points are left out. The score is
 * 100 less all points, exactly. The axis begins where the lowest step needs it, and says so. `decimals` of points. Pure.
 */
export function lossesDrawing(title: string, items: readonly LossItem[], language: Language, decimals = 2): Chart {
  const words = pictureWords[language];
  const shown = (points: Ratio): string => formatDecimal(toDecimal(multiply(points, HUNDRED), decimals), language);
  const steps = stepsOf(items.filter(({ points }) => !isZero(points)));
  const score = subtract(ONE, sum(items.map(({ points }) => points)));
  const levels = [100, ...steps.map(({ to }) => to)];
  const [low, high] = ends(Math.min(...levels), Math.max(...levels));
  const scale = linear(low, high, AXIS, AXIS_END);
  const rows = [
    ...steps.map((step): Row => {
      const gives = step.from < step.to;
      const points = shown({ num: gives ? -step.item.points.num : step.item.points.num, den: step.item.points.den });
      return { ...step.item, from: step.from, to: step.to, shown: `${gives ? '+' : '−'}${points}`, gives };
    }),
    {
      code: '',
      title: words.score,
      from: null,
      to: toNumber(multiply(score, HUNDRED)),
      shown: shown(score),
      gives: false,
    },
  ];
  const start: Row = { code: '', title: words.start, from: null, to: 100, shown: shown(ONE), gives: false };
  const { shapes, height } = rowsOf([start, ...rows], scale);
  const axis = [low, high].map((end, at) => {
    const label = formatDecimal(String(end), language);
    return text('muted', at === 0 ? AXIS : AXIS_END, height + LETTER, label, at === 0 ? 'start' : 'end');
  });
  const told = steps.map(({ item, from, to }) => {
    const name = item.code === '' ? item.title : `${item.code} ${item.title}`;
    return from < to
      ? words.gives(name, shown({ ...item.points, num: -item.points.num }))
      : words.loses(name, shown(item.points));
  });
  return {
    drawing: drawing(title, height + LINE + 4, [...shapes, ...axis]),
    description:
      steps.length === 0
        ? words.allKept(shown(score))
        : `${words.lossesStart(shown(score), steps.length)} ${sentence(told)}`,
    data: {
      kind: 'table',
      caption: title,
      columns: [words.name, words.points],
      rows: [
        dataRow(words.start, ONE, decimals, true),
        ...steps.map(({ item }) =>
          dataRow(`${item.code} ${item.title}`.trim(), { ...item.points, num: -item.points.num }, decimals, false),
        ),
        dataRow(words.score, score, decimals, true),
      ],
    },
  };
}

/** Where bars begin and end; names stand left of them, points right. */
const [AXIS, AXIS_END] = [236, 566] as const;
const BAR = 14;
const PAD = 6;

interface Step {
  readonly item: LossItem;
  readonly from: number;
  readonly to: number;
}

function stepsOf(items: readonly LossItem[]): readonly Step[] {
  let level = ONE;
  return items.map((item) => {
    const from = toNumber(multiply(level, HUNDRED));
    level = subtract(level, item.points);
    return { item, from, to: toNumber(multiply(level, HUNDRED)) };
  });
}

/** Whole ends of the axis around what is reached, with a little room below; all of 0 to 100 when much is lost. */
function ends(low: number, high: number): readonly [number, number] {
  const top = Math.max(100, Math.ceil(high));
  const room = Math.max(0.1, (top - low) * 0.25);
  const bottom = low - room;
  if (bottom <= 40) return [Math.min(0, Math.floor(low)), top];
  const digits = top - low < 1 ? 10 : 1;
  return [Math.floor(bottom * digits) / digits, top];
}

/** One line of the picture; `from` null: the whole way up to `to`. */
interface Row {
  readonly code: string;
  readonly title: string;
  readonly from: number | null;
  readonly to: number;
  readonly shown: string;
  readonly gives: boolean;
}

function rowsOf(rows: readonly Row[], scale: Scale): { readonly shapes: readonly Shape[]; readonly height: number } {
  const shapes: Shape[] = [];
  let top = 0;
  let below: number | null = null;
  for (const row of rows) {
    const whole = row.from === null;
    const names = nameLines(row.code, row.title, AXIS - 12, 3).map((each) =>
      whole ? { ...each, tone: 'strong' } : each,
    );
    const height = Math.max(names.length * LINE, BAR) + 2 * PAD;
    const bar = top + PAD;
    const [left, right] = whole ? [AXIS, scale.at(row.to)] : sorted(scale.at(row.from ?? 0), scale.at(row.to));
    if (below !== null)
      shapes.push(line('rule dashed', scale.at(row.from ?? row.to), below, scale.at(row.from ?? row.to), bar));
    shapes.push(
      ...block(0, top + PAD - 1, names),
      box(whole ? 'kept' : row.gives ? 'given' : 'lost', left, bar, Math.max(2, right - left), BAR),
      text('strong', CHART_WIDTH, bar + LETTER - 1, row.shown, 'end'),
    );
    below = bar + BAR;
    top += height;
  }
  return { shapes, height: top };
}

function sorted(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}

function dataRow(name: string, points: Ratio, decimals: number, total: boolean): OutlineRow {
  const shown = quantity(multiply(points, HUNDRED), PURE);
  return {
    cells: [
      { kind: 'text', text: name },
      { kind: 'quantity', quantity: shown, decimals },
    ],
    total,
  };
}
