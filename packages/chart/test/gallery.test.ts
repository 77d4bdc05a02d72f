import { globSync, readFileSync } from 'node:fs';
import { render } from 'state-machine-cat';
import { describe, expect, it } from 'vitest';
import { createMachine, initialTransition } from 'xstate';
import { shippedPacks } from '../../../scripts/shipped-packs.ts';
import type { Shape } from '@traguardo/model';
import { drawRegion, regionViews, scxmlText, xstateText } from '../src/index.ts';
import { cycleOf, defaultCycle, ownNames } from './cycles.ts';

/** The cycles of other bodies among the examples, each in a folder with others of its texts. */
const EXAMPLES = new URL('../../../examples/', import.meta.url);

function exampleCycle(name: string) {
  const paths = globSync(`${name}/*.piano`, { cwd: EXAMPLES }).toSorted();
  const text = paths.map((path) => readFileSync(new URL(path, EXAMPLES), 'utf8')).join('\n');
  return cycleOf(text, shippedPacks());
}

const GALLERY = [
  ['the default cycle', defaultCycle()],
  ['a municipality', exampleCycle('comune-con-nucleo')],
  ['a chamber under a commissioner', exampleCycle('camera-commissariata')],
] as const;

describe.each(GALLERY)('%s', (_name, cycle) => {
  it('is drawn region by region, no box over another, none wider than a screen', () => {
    for (const view of regionViews(cycle, ownNames(cycle), null)) {
      const drawing = drawRegion(view, 'it');
      expect(drawing.width).toBeLessThanOrEqual(1200);
      const boxes = drawing.shapes.filter((shape) => shape.kind === 'box').filter(({ tone }) => !/ring/.test(tone));
      expect(boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => isOver(box, other)))).toEqual([]);
    }
  });

  it('is read by statechart tools', async () => {
    const scxml = scxmlText(cycle);
    const ids = new Set([...scxml.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    for (const [, target] of scxml.matchAll(/ target="([^"]*)"/g)) expect(ids).toContain(target);
    for (const [, asked] of scxml.matchAll(/In\('([^']*)'\)/g)) expect(ids).toContain(asked);
    expect(await render(scxml, { inputType: 'scxml', outputType: 'json' })).toMatchObject({
      states: expect.anything(),
    });

    const [start] = initialTransition(createMachine(JSON.parse(xstateText(cycle))));
    expect(Object.keys(start.value)).toEqual(cycle.regions.map(({ code }) => code));
  });
});

type Box = Extract<Shape, { kind: 'box' }>;

function isOver(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
