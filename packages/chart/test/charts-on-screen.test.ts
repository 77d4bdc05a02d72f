import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNT, ONE, PERCENT, type Quantity, ratio, toNumber } from '@traguardo/model';
import {
  bulletsDrawing,
  type Chart,
  icicleDrawing,
  type IcicleItem,
  lossesDrawing,
  rangesDrawing,
  spreadDrawing,
  trendDrawing,
} from '../src/index.ts';
import { textWidth } from '../src/wrap.ts';
import { boxes, expectTidy, LONG, texts } from './tidy.ts';

const widths = fc.constantFrom(200, 280, 330, 519, 520, 640, 900);

/** Marks lie within the picture, say something, and are as many as things told. */
function expectMarks({ marks, drawing }: Chart, count: number): void {
  expect(marks).toHaveLength(count);
  for (const { x, y, width, height, told } of marks) {
    expect(told).toMatch(/[^.]\.$/);
    expect([width, height].every((size) => size >= 0)).toBe(true);
    expect([x + width <= drawing.width + 13, y + height <= drawing.height + 1]).toEqual([true, true]);
  }
}

describe('charts as wide as there is room', () => {
  it('tie the bars of a waterfall where no name stands between them', () => {
    const items = [{ code: 'A1.3', title: LONG, points: ratio(8, 100) }];
    const dashed = (width: number) =>
      lossesDrawing('Perdite', items, 'it', 2, { width }).drawing.shapes.filter(({ tone }) => tone === 'rule dashed');
    expect(dashed(640)).toHaveLength(2);
    expect(dashed(280)).toEqual([]);
  });

  it('stay tidy, with a mark for every line', () => {
    const row = { title: LONG, direction: 'higher', target: null } as const;
    const columns = { own: percent(92.04), mean: percent(86.04), min: percent(40), max: percent(99.5) };
    fc.assert(
      fc.property(widths, fc.integer({ min: 1, max: 5 }), (width, count) => {
        const codes = Array.from({ length: count }, (_, at) => `I${at}`);
        const losses = lossesDrawing(
          'Perdite',
          codes.map((code, at) => ({ code, title: LONG, points: ratio(at - 2, 100) })),
          'it',
          2,
          { width, of: 'ENTE' },
        );
        expectTidy(losses);
        expectMarks(losses, codes.filter((_, at) => at !== 2).length + 2);
        const bullets = bulletsDrawing(
          'Confronto',
          codes.map((indicator) => ({ ...row, indicator, columns })),
          'it',
          2,
          width,
        );
        expectTidy(bullets);
        expectMarks(bullets, count);
        const moments = codes.map((_, at) => String(2019 + at));
        const lines = [{ title: 'Valore', values: codes.map((_, at) => (at === 1 ? null : percent(at))), of: 'I1' }];
        const trend = trendDrawing('Andamento', moments, lines, 'it', 2, width);
        expectTidy(trend);
        expectMarks(trend, codes.filter((_, at) => at !== 1).length);
        for (const chart of [losses, bullets, trend]) expect(chart.drawing.width).toBe(width);
      }),
      { numRuns: 40 },
    );
  });

  it('lead from a line to its node, and from the ends of the way to what has the score', () => {
    const items = [{ code: 'EC07', title: 'Proventi', points: ratio(2, 100) }];
    const chart = lossesDrawing('Perdite', items, 'it', 2, { of: 'ENTE' });
    expect(chart.marks.map(({ of, told }) => [of, told])).toEqual([
      ['ENTE', 'Massimo raggiungibile: 100,00.'],
      ['EC07', 'EC07 Proventi toglie 2,00.'],
      ['ENTE', 'Grado di raggiungimento: 98,00.'],
    ]);
  });

  it('keep the dashes between bars out of names that stand above their bar', () => {
    const title = 'Capacità di generare proventi aggiuntivi';
    const items = ['EC07', 'A1.3'].map((code) => ({ code, title, points: ratio(2, 100) }));
    const { drawing } = lossesDrawing('Perdite', items, 'it', 2, { width: 260 });
    const names = texts(drawing).filter(({ text }) => text !== '' && title.includes(text));
    expect(names.length).toBeGreaterThan(1);
    for (const { x, y, text } of names) {
      const plate = boxes(drawing, /^plate$/).find((each) => each.y <= y - 9 && y <= each.y + each.height);
      expect([text, plate && plate.x <= x && x + textWidth(text, 12) <= plate.x + plate.width]).toEqual([text, true]);
    }
  });

  it('go from one score to another as well as from 100', () => {
    const items = [{ code: 'A', title: 'a', points: ratio(-3, 100) }];
    const start = { title: 'Prima', score: ratio(90, 100) };
    const chart = lossesDrawing('Confronto', items, 'it', 2, { start, end: 'Dopo' });
    expect(chart.description).toBe('Da 90,00 a 93,00: una sola voce sposta il risultato. A a aggiunge 3,00.');
    expect(texts(chart.drawing).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Prima', '90,00', '+3,00', 'Dopo', '93,00']),
    );
  });
});

describe('a map', () => {
  const item = (code: string, size: number, children: readonly IcicleItem[] = []): IcicleItem => ({
    code,
    title: LONG,
    size: ratio(size, 100),
    score: '85,00 %',
    band: { label: 'Parzialmente raggiunto', tone: 'yellow' },
    children,
  });
  const root: IcicleItem = {
    ...item('ENTE', 100, [
      item('A', 60, [item('A1', 50), item('A2', 50)]),
      item('B', 40, [item('B1', 100), item('M', 0)]),
    ]),
    size: ONE,
  };

  it('gives every item the height of its share, and none to what counts nothing', () => {
    const { marks, data } = icicleDrawing('Mappa', root, 'it');
    const heights = new Map(marks.map(({ of, height }) => [of, height]));
    expect([...heights.keys()]).toEqual(['ENTE', 'A', 'A1', 'A2', 'B', 'B1']);
    const whole = heights.get('ENTE') ?? 0;
    for (const [code, share] of [
      ['A', 0.6],
      ['A1', 0.3],
      ['B', 0.4],
      ['B1', 0.4],
    ] as const)
      expect(Math.abs((heights.get(code) ?? 0) - whole * share)).toBeLessThanOrEqual(0.21);
    const shares = data?.rows.map(({ cells: [, share] }) => (share?.kind === 'quantity' ? share.quantity.value : null));
    expect(shares).toEqual([ONE, ratio(60, 100), ratio(30, 100), ratio(30, 100), ratio(40, 100), ratio(40, 100)]);
  });

  it('tells a band by texture and mark besides its colour', () => {
    const tones = ['green', 'yellow', 'red', 'neutral'] as const;
    const bands = tones.map((tone) => ({ ...item(tone, 25), band: { label: tone, tone } }));
    const { drawing } = icicleDrawing('Mappa', { ...item('ENTE', 100, bands), size: ONE }, 'it');
    const textures = drawing.shapes.flatMap(({ kind, tone }) =>
      kind === 'path' && tone.startsWith('texture') ? [tone] : [],
    );
    expect(new Set(textures)).toEqual(new Set(['texture yellow', 'texture red', 'texture neutral']));
    const glyphs = drawing.shapes.flatMap(({ tone }) => (tone.startsWith('tone ') ? [tone.slice(5)] : []));
    expect(new Set(glyphs)).toEqual(new Set(tones));
  });

  it('keeps a code whole in a narrow box of one line, where mark or score leave it no room', () => {
    const told = (drawn: IcicleItem): readonly string[] =>
      texts(icicleDrawing('Mappa', { ...drawn, size: ONE }, 'it', 2, 281).drawing).map(({ text }) => text);
    const short = item('OP8.1', 6, [item('B1.1', 100)]);
    const goals = item('AS3', 100, [item('OS8', 100, [item('OP7.1', 94, [item('B1', 100)]), short])]);
    expect(told(item('ENTE', 100, [goals]))).toContain('OP8.1');
    const long = { ...item('OC_DTDE_02', 4), score: 'da 12,00 % a 100,00 %' };
    expect(told(item('ENTE', 100, [item('AS1', 100, [item('OS2', 100, [item('I1', 96), long])])]))).toContain(
      'OC_DTDE_02',
    );
  });

  it('keeps codes whole where the title has no room: those of neighbours begin alike', () => {
    const codes = ['PIRA01', 'PIRA02', 'PIRA03', 'PIRA04'];
    const deep = item('AS1', 100, [
      item('OS1', 100, [
        item(
          'OP1.1',
          100,
          codes.map((code) => item(code, 25)),
        ),
      ]),
    ]);
    const { drawing } = icicleDrawing('Mappa', { ...item('ENTE', 100, [deep]), size: ONE }, 'it', 2, 281);
    const words = texts(drawing).map(({ text }) => text);
    for (const code of ['OP1.1', ...codes]) expect(words).toContain(code);
  });

  it('stays tidy in any width', () => {
    fc.assert(
      fc.property(
        widths,
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 }),
        (width, sizes) => {
          const children = sizes.map((size, at) => item(`I${at}`, size));
          const chart = icicleDrawing(
            'Mappa',
            { ...item('ENTE', 100, [item('A', 100, children)]), size: ONE },
            'it',
            2,
            width,
          );
          expectTidy(chart);
          expectMarks(chart, sizes.filter((size) => size > 0).length + 2);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('ranges', () => {
  it('are full where certain and striped where possible, on one scale', () => {
    fc.assert(
      fc.property(widths, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (width, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const row = { code: 'OS8', title: LONG, low: ratio(low, 100), high: ratio(high, 100) };
        const chart = rangesDrawing('Intervalli', [row, { ...row, code: 'OS9' }], 'it', 2, width);
        expectTidy(chart);
        expectMarks(chart, 2);
        const full = boxes(chart.drawing, /^bar full$/)[1];
        const track = boxes(chart.drawing, /^track$/)[0];
        if (low > 1) expect(Math.abs((full?.width ?? 0) / (track?.width ?? 1) - low / 100)).toBeLessThan(0.01);
        expect(chart.drawing.shapes.some(({ tone }) => tone === 'bar striped')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('say one percentage once it is known', () => {
    const row = { code: 'OS8', title: '', low: ratio(976, 1000), high: ratio(976, 1000) };
    expect(rangesDrawing('Intervalli', [row], 'it').description).toBe('OS8: 97,60 %.');
    const open = { ...row, low: ratio(1, 2) };
    expect(rangesDrawing('Ranges', [open], 'en').description).toBe('OS8: 50.00% to 97.60%.');
  });
});

describe('draws', () => {
  const classes = [1, 4, 2].map((count, at) => ({ from: `${at} %`, to: `${at + 1} %`, count, draws: String(count) }));

  it('are columns as high as their count, with today as a line', () => {
    const chart = spreadDrawing('Estrazioni', classes, { at: 0.5, shown: '1,50 %' }, 'it', 330);
    const heights = boxes(chart.drawing, /^bar$/).map(({ height }) => height);
    expect(heights.map((height) => height / (heights[1] ?? 1))).toEqual([0.25, 1, 0.5]);
    expect(chart.description).toBe('Estrazioni: da 0 % a 3 %; da 1 % a 2 %: 4 estrazioni; oggi 1,50 %.');
    expect(chart.marks.map(({ told }) => told)[2]).toBe('da 2 % a 3 %: 2 estrazioni.');
    expect(chart.drawing.shapes.some(({ tone }) => tone === 'rule now')).toBe(true);
    expectTidy(chart);
  });
});

function percent(value: number): Quantity {
  return { value: ratio(Math.round(value * 100), 10_000), unit: PERCENT };
}

it('tells counts without a unit of percent', () => {
  const value = { value: ratio(7), unit: COUNT };
  const [mark] = trendDrawing('x', ['2023', '2024'], [{ title: 'Valore', values: [value, value] }], 'it').marks;
  expect(mark?.told).toBe('Valore, 2023: 7 N..');
  expect(toNumber(value.value)).toBe(7);
});
