import type { CycleDefinition, Drawing, Shape } from '@traguardo/model';
import { describe, expect, it } from 'vitest';
import {
  type ChartStanding,
  chartText,
  drawingPages,
  drawingStrips,
  drawRegion,
  type RegionView,
  regionViews,
  svgText,
  treeDrawing,
} from '../src/index.ts';
import { cycleOf, defaultCycle, ownNames, SMALL } from './cycles.ts';

const DEFAULT = defaultCycle();

function viewOf(code: string, state: string): RegionView {
  return firstView(DEFAULT, { value: { [code]: state }, items: {} }, code);
}

/** A region of a cycle in its own words: the first, or the one named. */
function firstView(cycle: CycleDefinition, standing: ChartStanding | null = null, code?: string): RegionView {
  const views = regionViews(cycle, ownNames(cycle), standing);
  const found = views.find((view) => code === undefined || view.code === code);
  if (found === undefined) throw new Error('no such region');
  return found;
}

type Box = Shape & { readonly kind: 'box' };

function boxes({ shapes }: Drawing, tone: RegExp): readonly Box[] {
  return shapes.filter((shape): shape is Box => shape.kind === 'box' && tone.test(shape.tone));
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const words = ({ shapes }: Drawing): string =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])).join(' ');

describe('the drawing of a region', () => {
  const view = viewOf('main', 'oiv_check');
  const drawing = drawRegion(view, 'it');

  it('has a box for every state and, in words, every step and who takes it', () => {
    expect(boxes(drawing, /^state( current)?$/)).toHaveLength(view.states.length);
    for (const { title, moves, stays } of view.states) {
      expect(words(drawing)).toContain(title);
      for (const step of [...moves, ...stays]) {
        expect(words(drawing)).toContain(step.title);
        expect(words(drawing)).toContain(step.roles);
      }
    }
  });

  it('marks where the cycle is with a word and a frame, not with colour alone', () => {
    expect(boxes(drawing, /current/)).toHaveLength(1);
    expect(words(drawing)).toContain('▶ adesso Esame dell’OIV');
  });

  it('lets no box cover another one, and stays inside its frame', () => {
    const all = boxes(drawing, /^(state( current)?|label)$/);
    for (const [index, box] of all.entries()) {
      for (const other of all.slice(index + 1)) expect([box, other, overlap(box, other)].at(-1)).toBe(false);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(drawing.width);
      expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('is no wider than a screen of 1280 pixels', () => {
    expect(drawing.width).toBeLessThanOrEqual(1200);
  });

  it('is the same each time, to the byte, whatever was drawn before', () => {
    const first = svgText(drawing, 'x');
    drawRegion(viewOf('main', 'running'), 'it');
    expect(svgText(drawRegion(viewOf('main', 'oiv_check'), 'it'), 'x')).toBe(first);
    const shapes = first.slice(first.indexOf('</style>'));
    expect(shapes).not.toMatch(/NaN|undefined|Infinity|="[^"]*[0-9][.][0-9]/);
  });

  it('is cut into sheets between boxes, and the sheets make the whole', () => {
    const pages = drawingPages(drawing);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.reduce((sum, { height }) => sum + height, 0)).toBe(drawing.height);
    const parts = pages.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind !== 'path'));
    expect(parts).toEqual(expect.arrayContaining(drawing.shapes.filter(({ kind }) => kind !== 'path')));
    expect(parts).toHaveLength(drawing.shapes.filter(({ kind }) => kind !== 'path').length);
    for (const { top, height, width } of pages) {
      expect(height).toBeLessThanOrEqual(Math.max(1000, width * 1.36));
      for (const box of boxes(drawing, /./)) {
        expect([box, box.y < top && box.y + box.height > top].at(-1)).toBe(false);
      }
    }
  });
});

it('is cut between the lines of a tree, whose grounds touch each other, and no word is cut through', () => {
  const leaf = (at: number) => ({
    code: `OP${at}`,
    title: 'Un obiettivo con un titolo che va a capo '.repeat(1 + (at % 3)),
    weight: '10,00 %',
    score: '100,00 %',
    band: null,
    children: [],
  });
  const root = { ...leaf(0), children: Array.from({ length: 60 }, (_, at) => leaf(at)) };
  const { drawing } = treeDrawing('Albero', root, 'it');
  const strips = drawingStrips(drawing);
  expect(strips.length).toBeGreaterThan(5);
  expect(strips.reduce((sum, { height }) => sum + height, 0)).toBe(drawing.height);
  const tops = boxes(drawing, /^(stripe|label)$/).map(({ y }) => y);
  for (const { top, height } of strips) {
    expect(tops).toContain(top);
    expect(height).toBeLessThanOrEqual(240);
  }
  const small = { ...root, children: root.children.slice(0, 5) };
  expect(drawingStrips(treeDrawing('Albero', small, 'it').drawing)).toHaveLength(1);
});

it('escapes what SVG minds', () => {
  const cycle = cycleOf(SMALL.replace('"Go on"', '"Go <on> & \'off\'"'));
  const text = svgText(drawRegion(firstView(cycle), 'en'), 'a < b');
  expect(text).toContain("Go &lt;on&gt; &amp; 'off'</text>");
  expect(text).toContain('<desc id="chart-description">a &lt; b</desc>');
});

it('counts how many subjects are in each state where a region has one for each', () => {
  const cycle = cycleOf(`language en
cycle C "C" {
  role A "A"
  region sheets "Sheets" for_each sheet { state draft "Draft" initial { on GO "Go" -> done by A } ; state done "Done" final }
}
`);
  const items = { sheets: { SG: 'draft', DIR: 'done', EQ: 'done' } };
  const view = firstView(cycle, { value: {}, items });
  expect(view.states.map(({ mark }) => mark)).toEqual(['1 sheet', '2 sheets']);
  expect(chartText(view, 'en')).toBe(`Sheets (for each sheet)

▶ Draft (1 sheet)
  └ Go · A → Done

▶ Done (2 sheets)
`);
});

it('shows the way that was taken, with its days', () => {
  const move = (event: string, from: string, to: string, day: string) => ({ region: 'main', event, from, to, day });
  const taken = [
    move('CLOSE_DRAFT', 'drafting', 'checking', '2024-01-10'),
    move('RETURN', 'checking', 'drafting', '2024-01-11'),
    move('CLOSE_DRAFT', 'drafting', 'checking', '2024-01-12'),
    move('TERM_PASSED', 'checking', 'checking', '2024-02-01'),
  ];
  const view = firstView(DEFAULT, { value: { main: 'checking' }, items: {}, taken });
  expect(chartText(view, 'it')).toContain('mandala in verifica · Controllo di gestione · ✓ 10/01/2024, 12/01/2024 → ');
  expect(chartText(view, 'it')).toContain('In ogni stato: Annota il termine scaduto · Calendario · ✓ 01/02/2024');
  const drawing = drawRegion(view, 'it');
  expect(words(drawing)).toContain('✓ 10/01/2024, 12/01/2024');
  expect(drawing.shapes.filter(({ tone }) => tone === 'arrow taken')).toHaveLength(2);
  expect(boxes(drawing, /visited/)).toHaveLength(1);
});

it('names who may take a step in the place of its role', () => {
  const cycle = cycleOf(`language en
cycle C "C" { role A "Giunta" ; role B "Commissioner" substitutes A ; state one "One" initial { on GO "Go" -> two by A } ; state two "Two" final }
`);
  expect(firstView(cycle).states[0]?.moves[0]?.roles).toBe('Giunta (or in its place Commissioner)');
});

it('draws a step back to the same state inside its box', () => {
  const cycle = cycleOf(`language en
cycle C "C" { role A "A"; state one "One" initial { on AGAIN "Again" -> one by A } ; state two "Two" final }
`);
  expect(firstView(cycle).states[0]).toMatchObject({ moves: [], stays: [{ title: 'Again', to: null }] });
});

it('says in lines what it draws', () => {
  const cycle = cycleOf(SMALL);
  expect(chartText(firstView(cycle, { value: { main: 'middle' }, items: {} }), 'en')).toBe(`Main
In every state: Any time · First

● Start
  ├ Go on · First, Second → Middle
  └ Stay · First ↻

▶ Middle (now)
  ├ Go back · Second → Start
  └ End · Second → Stop

◎ Stop
`);
});
