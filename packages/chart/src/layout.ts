import { Graph, layout } from '@dagrejs/dagre';
import type { RegionView, StateView, StepView } from './region-view.ts';
import { textWidth, wrap } from './wrap.ts';

/** Sizes of letters and distances, in pixels. */
export const SIZES = {
  title: 14,
  small: 12,
  line: 17,
  smallLine: 15,
  box: 190,
  label: 244,
  padding: 8,
  gap: 4,
  between: 4,
} as const;

/** A line of text in a box or beside an arrow. */
export interface Line {
  readonly text: string;
  readonly tone: 'mark' | 'title' | 'step' | 'role' | 'taken';
}

/** A state with its place: `x` and `y` are its left upper corner. */
export interface PlacedState {
  readonly state: StateView;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** An arrow from state to state with its label: `x` and `y` are the left upper corner of the label. */
export interface PlacedArrow {
  readonly from: string;
  readonly to: string;
  /** Whether one of its steps was taken. */
  readonly taken: boolean;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** A region with every state and arrow in its place, in whole pixels. */
export interface PlacedRegion {
  readonly width: number;
  readonly height: number;
  readonly states: readonly PlacedState[];
  readonly arrows: readonly PlacedArrow[];
}

/** Room beside the boxes for the arrow that begins a region. */
const START = 24;

/** Places a region from top to bottom. Steps between the same two states share an arrow. Pure: the same places each time. */
export function placeRegion(region: RegionView): PlacedRegion {
  const graph = new Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'TB', nodesep: 28, edgesep: 12, ranksep: 26, marginx: START, marginy: 1 });
  const boxes = new Map(region.states.map((state) => [state.code, boxLines(state)]));
  for (const { code } of region.states) {
    const lines = boxes.get(code) ?? [];
    graph.setNode(code, { width: widthOf(lines, SIZES.box), height: heightOf(lines) + 2 * SIZES.padding });
  }
  const arrows = region.states.flatMap((state) => arrowsOf(state, region));
  for (const { from, to, lines, weight } of arrows) {
    graph.setEdge(from, to, {
      width: Math.max(...lines.map(lineWidth)) + 2 * SIZES.gap,
      height: heightOf(lines) + 2,
      labelpos: 'c',
      weight,
    });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    states: region.states.map((state) => ({
      state,
      lines: boxes.get(state.code) ?? [],
      ...corner(graph.node(state.code)),
    })),
    arrows: arrows.map(({ from, to, lines, taken }) => {
      const edge = graph.edge(from, to);
      const points = (edge.points ?? []).map(({ x, y }: { x: number; y: number }) => ({
        x: Math.round(x),
        y: Math.round(y),
      }));
      return { from, to, taken, points, lines, ...corner(edge) };
    }),
  };
}

/** Letters of a title are bold, and as wide as larger ones. */
const BOLD = SIZES.title * 1.08;

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly taken: boolean;
  readonly lines: readonly Line[];
  readonly weight: number;
}

function arrowsOf(state: StateView, region: RegionView): readonly Arrow[] {
  const order = region.states.map(({ code }) => code);
  const targets = [...new Set(state.moves.flatMap(({ to }) => (to === null ? [] : [to])))];
  return targets.map((to) => ({
    from: state.code,
    to,
    taken: state.moves.some((step) => step.to === to && step.taken.length > 0),
    lines: state.moves.filter((step) => step.to === to).flatMap(stepLines),
    weight: order.indexOf(to) === order.indexOf(state.code) + 1 ? 4 : 1,
  }));
}

function stepLines({ title, roles, taken }: StepView): readonly Line[] {
  const lines = (text: string, tone: Line['tone']): readonly Line[] =>
    wrap(text, SIZES.label, SIZES.small).map((line) => ({ text: line, tone }));
  const days = taken.length === 0 ? [] : lines(`✓ ${taken.join(', ')}`, 'taken');
  return [...lines(title, 'step'), ...lines(roles, 'role'), ...days];
}

function boxLines({ title, mark, stays }: StateView): readonly Line[] {
  return [
    ...(mark === '' ? [] : [{ text: `▶ ${mark}`, tone: 'mark' as const }]),
    ...wrap(title, SIZES.box - 2 * SIZES.padding, BOLD).map((text) => ({ text, tone: 'title' as const })),
    ...stays.flatMap((step) => stepLines({ ...step, title: `↻ ${step.title}` })),
  ];
}

/** How far below the one before a line stands, in pixels: a step after another a little farther. */
export function lineHeight({ tone }: Line, before: Line | undefined): number {
  const height = tone === 'title' ? SIZES.line : SIZES.smallLine;
  return tone === 'step' && before !== undefined && before.tone !== 'step' ? height + SIZES.between : height;
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line, index) => sum + lineHeight(line, lines[index - 1]), 0);
}

function widthOf(lines: readonly Line[], least: number): number {
  return Math.max(least, ...lines.map((line) => lineWidth(line) + 2 * SIZES.padding));
}

function lineWidth({ text, tone }: Line): number {
  return textWidth(text, tone === 'title' || tone === 'mark' || tone === 'taken' ? BOLD : SIZES.small);
}

function corner({
  x = 0,
  y = 0,
  width = 0,
  height = 0,
}: {
  x?: number | undefined;
  y?: number | undefined;
  width?: number | undefined;
  height?: number | undefined;
}): { x: number; y: number; width: number; height: number } {
  return { x: Math.round(x - width / 2), y: Math.round(y - height / 2), width, height };
}
