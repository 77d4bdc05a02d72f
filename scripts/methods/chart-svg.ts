import { escape } from '../grammar/diagram.ts';
import type { Chart } from './charts.ts';
import { planOf, type Point, scoreLine } from './score-line.ts';

const WIDTH = 480;
const HEIGHT = 240;
const LEFT = 52;
const RIGHT = 20;
const TOP = 18;
const BOTTOM = 34;

/** Colours with contrast of their own on a ground of their own; a second line is dashed, so that no colour stands alone. */
const STYLE = [
  'svg{font:12px system-ui,sans-serif}',
  '.ground{fill:#fff;stroke:#c5c7c9}',
  'text{fill:#17324d}',
  '.x{text-anchor:middle}',
  '.y{text-anchor:end}',
  '.grid{stroke:#dfe4e8}',
  '.axis{stroke:#455a64}',
  '.line{fill:none;stroke:#0b5cad;stroke-width:2.5;stroke-linejoin:round}',
  '.second{stroke:#a3440a;stroke-dasharray:7 4}',
  '.bar{fill:#0b5cad}',
  '@media (prefers-color-scheme:dark){.ground{fill:#10181f;stroke:#3b4a57}text{fill:#f0f5fa}.grid{stroke:#2b3946}.axis{stroke:#9fb3c4}.line{stroke:#7cc0ff}.second{stroke:#ffb27a}.bar{fill:#7cc0ff}}',
].join('');

/** The chart of a page as a picture that stands alone: value across, score upwards, drawn from what the engine gives for the plan `text`. */
export function chartSvg(chart: Chart, text: string): string {
  const plan = planOf(text);
  const lines = chart.codes.map((code) => scoreLine(plan, code, chart.axis, chart.over ?? code));
  const scores = lines.flat().flatMap(({ score }) => score ?? []);
  const top = Math.max(1, ...scores);
  const frame = frameOf(chart, top);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="t d" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<title id="t">${escape(chart.page)}</title>`,
    `<desc id="d">${escape(described(chart, lines))}</desc>`,
    `<style>${STYLE}</style>`,
    `<rect class="ground" x="0.5" y="0.5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="6"/>`,
    ...scaleUp(frame, top),
    ...ticks(chart, frame),
    ...lines.map((line, index) => (chart.axis.kind === 'words' ? bars(line, frame) : path(line, frame, index))),
    '</svg>',
  ].join('\n')}\n`;
}

/** Where values and scores lie in the picture. */
interface Frame {
  readonly x: (at: number) => number;
  readonly y: (score: number) => number;
}

function frameOf({ axis }: Chart, top: number): Frame {
  const [from, to] = axis.kind === 'words' ? [-0.5, axis.words.length - 0.5] : [axis.from, axis.to];
  return {
    x: (at) => LEFT + ((at - from) / (to - from)) * (WIDTH - LEFT - RIGHT),
    y: (score) => HEIGHT - BOTTOM - (score / top) * (HEIGHT - TOP - BOTTOM),
  };
}

function scaleUp({ y }: Frame, top: number): readonly string[] {
  const levels = [0, 0.5, 1, ...(top > 1 ? [top] : [])];
  return levels.flatMap((level) => [
    `<path class="${level === 0 ? 'axis' : 'grid'}" d="M${LEFT} ${one(y(level))}H${WIDTH - RIGHT}"/>`,
    `<text class="y" x="${LEFT - 8}" y="${one(y(level) + 4)}">${Math.round(level * 100)} %</text>`,
  ]);
}

function ticks(chart: Chart, { x }: Frame): readonly string[] {
  const { axis } = chart;
  if (axis.kind === 'words') return axis.words.map((words, index) => tick(x(index), shortName(words)));
  const unit = axis.kind === 'delay' ? 'days' : axis.unit;
  const values = [...new Set([axis.from, ...chart.marks, axis.to])].toSorted((a, b) => a - b);
  const signed = (value: number): string => (axis.kind === 'delay' && value > 0 ? `+${value}` : `${value}`);
  return values.map((value, index) =>
    tick(x(value), index === values.length - 1 ? `${signed(value)} ${unit}` : signed(value)),
  );
}

/** Of several words the last, which is the one that came. */
function shortName(words: readonly string[]): string {
  return `${words.length > 1 ? '… + ' : ''}${words.at(-1) ?? '–'}`;
}

function tick(x: number, text: string): string {
  const at = Math.min(x, WIDTH - RIGHT - text.length * 2);
  return `<path class="axis" d="M${one(x)} ${HEIGHT - BOTTOM}v5"/><text class="x" x="${one(at)}" y="${HEIGHT - BOTTOM + 20}">${escape(text)}</text>`;
}

function bars(line: readonly Point[], { x, y }: Frame): string {
  return line
    .flatMap(({ at, score }) =>
      score
        ? [
            `<rect class="bar" x="${one(x(at) - 16)}" y="${one(y(score))}" width="32" height="${one(y(0) - y(score))}"/>`,
          ]
        : [],
    )
    .join('');
}

/** A line, broken where there is no score; points on a straight stretch are left out. */
function path(line: readonly Point[], { x, y }: Frame, index: number): string {
  const steps = line.flatMap(({ at, score }, place) => {
    if (score === null) return [];
    const [before, after] = [line[place - 1]?.score ?? null, line[place + 1]?.score ?? null];
    if (before !== null && after !== null && Math.abs(after - 2 * score + before) < STRAIGHT) return [];
    return [`${before === null ? 'M' : 'L'}${one(x(at))} ${one(y(score))}`];
  });
  return `<path class="line${index === 0 ? '' : ' second'}" d="${steps.join('')}"/>`;
}

/** Values are at equal distances: on a straight line the second difference of the scores is nothing but rounding. */
const STRAIGHT = 1e-9;

function one(value: number): string {
  return (Math.round(value * 10) / 10).toString();
}

/** What the picture shows, for who does not see it: the score at the ends, the marks and each word. */
function described(chart: Chart, lines: readonly (readonly Point[])[]): string {
  return lines
    .map((line, index) => {
      const told =
        chart.axis.kind === 'words' ? line : line.filter(({ at }, place) => isTold(chart, at, place, line.length));
      return `${chart.codes[index]}: ${told.map((point) => `${nameOf(chart, point.at)} ${point.score === null ? '–' : `${Math.round(point.score * 100)} %`}`).join(', ')}`;
    })
    .join('; ');
}

function isTold({ marks }: Chart, at: number, place: number, length: number): boolean {
  return place === 0 || place === length - 1 || marks.includes(at);
}

function nameOf({ axis }: Chart, at: number): string {
  if (axis.kind === 'words') return axis.words[at]?.join(' + ') || '–';
  return `${at} ${axis.kind === 'delay' ? 'days' : axis.unit}`;
}
