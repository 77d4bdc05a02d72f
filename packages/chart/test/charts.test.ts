import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COUNT,
  HUNDRED,
  multiply,
  ONE,
  PERCENT,
  PURE,
  quantity,
  type Quantity,
  type Ratio,
  ratio,
  type Shape,
  subtract,
  sum,
  toNumber,
} from '@traguardo/model';
import {
  barsDrawing,
  bulletsDrawing,
  lossesDrawing,
  svgInline,
  svgText,
  timelineDrawing,
  treeDrawing,
  type TreeItem,
  trendDrawing,
} from '../src/index.ts';
import { boxes, expectTidy, LONG, texts } from './tidy.ts';

const percent = (value: number): Quantity => quantity(ratio(Math.round(value * 100), 100), PERCENT);
const count = (value: number): Quantity => quantity(ratio(value), COUNT);

const leaf = (code: string, band: TreeItem['band']): TreeItem => ({
  code,
  title: LONG,
  weight: '40,00 %',
  score: '100,00 %',
  band,
  children: [],
});

describe('a tree', () => {
  const root: TreeItem = {
    code: 'ENTE',
    title: 'Camera',
    weight: '',
    score: '99,90 %',
    band: { label: 'Raggiunto', tone: 'green' },
    children: [
      { ...leaf('AS1', { label: 'Parzialmente raggiunto', tone: 'yellow' }), children: [leaf('OS1', null)] },
      leaf('AS2', { label: 'Non raggiunto', tone: 'red' }),
    ],
  };
  const chart = treeDrawing('Albero', root, 'it');

  it('shows every node with score and band in words, and a mark of its own for each tone', () => {
    const said = texts(chart.drawing).map(({ text }) => text);
    for (const text of ['ENTE Camera', '99,90 %', 'Raggiunto', 'peso 40,00 %']) expect(said).toContain(text);
    expect(said.join(' ')).toContain('Parzialmente raggiunto');
    const marks = chart.drawing.shapes.flatMap((shape) =>
      shape.kind === 'path' && shape.tone.startsWith('tone ') ? [shape.tone] : [],
    );
    expect(new Set(marks)).toEqual(new Set(['tone green', 'tone yellow', 'tone red']));
    expectTidy(chart);
  });

  it('says the root and what is below it, and has every node as data', () => {
    expect(chart.description).toMatch(/^Albero di 4 elementi\. ENTE Camera, 99,90 %, Raggiunto; AS1/);
    expect(chart.data?.rows).toHaveLength(4);
    expect(chart.data?.rows[0]?.total).toBe(true);
  });
});

describe('the way from 100 to a score', () => {
  const points = fc.array(
    fc
      .tuple(fc.integer({ min: -400, max: 900 }), fc.integer({ min: 1, max: 999 }))
      .map(([num, den]) => ratio(num, 100 * den)),
    { maxLength: 12 },
  );

  it('goes in steps that end at the score, each where the one before ends', () => {
    fc.assert(
      fc.property(points, (losses: readonly Ratio[]) => {
        const items = losses.map((each, at) => ({ code: `I${at}`, title: LONG, points: each }));
        const chart = lossesDrawing('Perdite', items, 'it');
        const last = chart.data?.rows.at(-1)?.cells[1];
        const score = multiply(subtract(ONE, sum(losses)), HUNDRED);
        expect(last).toEqual({ kind: 'quantity', quantity: quantity(score, PURE), decimals: 2 });
        expectTidy(chart);
        const [start, ...rest] = boxes(chart.drawing, /^(kept|lost|given)$/);
        if (start === undefined) throw new Error('no bar');
        let at = start.x + start.width;
        for (const step of rest.slice(0, -1)) {
          const [from, to] = step.tone === 'lost' ? [step.x + step.width, step.x] : [step.x, step.x + step.width];
          expect(Math.abs(from - at)).toBeLessThanOrEqual(2.2);
          at = to;
        }
        const end = rest.at(-1);
        if (toNumber(score) >= 0) expect(Math.abs((end?.x ?? 0) + (end?.width ?? 0) - at)).toBeLessThanOrEqual(2.2);
      }),
      { numRuns: 60 },
    );
  });

  it('cuts the bars that do not begin at zero, and no others', () => {
    const cuts = (lost: number) => {
      const items = [{ code: 'A', title: 'a', points: ratio(lost, 100) }];
      return lossesDrawing('Perdite', items, 'it').drawing.shapes.filter(({ tone }) => tone === 'cut').length;
    };
    expect([cuts(1), cuts(70)]).toEqual([4, 0]);
  });

  it('signs what takes and what gives, and says when nothing does', () => {
    const items = [
      { code: 'A', title: 'a', points: ratio(2, 100) },
      { code: 'B', title: 'b', points: ratio(-1, 100) },
      { code: 'C', title: 'c', points: ratio(0) },
    ];
    const chart = lossesDrawing('Losses', items, 'en');
    expect(texts(chart.drawing).map(({ text }) => text)).toEqual(expect.arrayContaining(['−2.00', '+1.00', '99.00']));
    expect(chart.description).toBe('From 100 to 99.00: 2 items move the result. A a takes 2.00; B b adds 1.00.');
    expect(lossesDrawing('Perdite', [], 'it').description).toBe('Nessuna voce toglie punti: il risultato è 100,00.');
  });
});

describe('benchmark rows', () => {
  const row = { indicator: 'PIRA07', title: LONG, direction: 'higher', target: percent(75) } as const;
  const columns = { own: percent(92.04), mean: percent(86.04), min: percent(40), max: percent(99.5) };

  it('say figures, direction and verdict in words', () => {
    const chart = bulletsDrawing('Confronto', [{ ...row, columns }], 'it');
    const said = texts(chart.drawing).map(({ text }) => text);
    for (const text of ['Ente 92,04 %', 'Media 86,04 %', 'meglio se più alto', 'meglio della media', '40,00 %'])
      expect(said.some((each) => each.endsWith(text))).toBe(true);
    expect(chart.description).toContain('ente 92,04 %, target 75,00 %, media 86,04 %');
    expectTidy(chart);
  });

  it('have a table of what some row has', () => {
    const others = { own: percent(90), mean: percent(80) };
    const { data } = bulletsDrawing('Confronto', [{ ...row, columns: others }], 'it');
    expect(data?.columns).toEqual(['Voce', 'Ente', 'Target', 'Media', 'Verso']);
    expect(data?.rows.map(({ cells }) => cells.length)).toEqual([5]);
  });

  it('stay tidy whatever is missing, far away, or in the wrong order', () => {
    const some = fc.option(fc.integer({ min: -500, max: 9000 }).map(count), { nil: undefined });
    const any = fc.record({ own: some, mean: some, cluster: some, min: some, max: some });
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('higher', 'lower', null),
        (rows, direction) => {
          const given = rows.map((each) =>
            Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)),
          );
          expectTidy(
            bulletsDrawing(
              'x',
              given.map((each) => ({ ...row, direction, columns: each })),
              'it',
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a year as a line', () => {
  const words = fc.constantFrom('', 'OIV', LONG, 'Giunta, n. 122/2024');
  const step = fc.record({
    day: fc.constantFrom('', '29/01/2024', 'non fatto'),
    title: fc.constantFrom('Approva la Relazione', LONG),
    who: words,
    term: fc.constantFrom('', '31/01/2024, in tempo', '30/06/2025, 365 giorni di ritardo', 'entro il 30/06/2025'),
    mark: fc.constantFrom('done' as const, 'late' as const, 'open' as const),
  });

  it('has a mark of its own for what was done, what came late and what is to come, one below the other, and nothing over another', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 24 }), (steps) => {
        const chart = timelineDrawing('Anno', steps, 'it');
        expectTidy(chart);
        const marks = chart.drawing.shapes.filter(({ tone }) => ['own', 'lost', 'target'].includes(tone));
        const tones = { done: 'own', late: 'lost', open: 'target' };
        expect(marks.map(({ tone }) => tone)).toEqual(steps.map(({ mark }) => tones[mark]));
        const rows = boxes(chart.drawing, /^(stripe|label)$/).map(({ y }) => y);
        expect(rows).toEqual(rows.toSorted((a, b) => a - b));
        expect(chart.data?.rows).toHaveLength(steps.length);
      }),
      { numRuns: 60 },
    );
  });

  it('says what is expected, and dashes the way to it', () => {
    const open = { day: '', title: 'Validate the report', who: 'OIV', term: 'by 2025-06-30', mark: 'open' as const };
    const done = { day: '2025-06-10', title: 'Approve the report', who: 'Giunta', term: '', mark: 'done' as const };
    const chart = timelineDrawing('Year', [done, open], 'en');
    expect(chart.description).toBe(
      '2025-06-10: Approve the report, Giunta; expected: Validate the report, OIV, by 2025-06-30.',
    );
    expect(chart.drawing.shapes.filter(({ tone }) => tone === 'rule dashed')).toHaveLength(1);
  });
});

describe('bars and trends', () => {
  it('give a score that is 100 % in every year room below it, none above', () => {
    const flat = [{ title: 'Punteggio', values: [percent(100), percent(100)] }];
    const said = texts(trendDrawing('Andamento', ['2025', '2026'], flat, 'it').drawing).map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining(['80', '100']));
    expect(said).not.toContain('120');
  });

  const value = fc.option(fc.integer({ min: -9_000_000, max: 9_000_000 }).map(count));
  const table = (series: number) =>
    fc.array(
      fc.record({
        title: fc.constantFrom(LONG, 'Breve'),
        values: fc.array(value, { minLength: series, maxLength: series }),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );

  it('have a bar as long as its number, a number at every bar, and nothing over the edge', () => {
    fc.assert(
      fc.property(table(2), (rows) => {
        const chart = barsDrawing('Conto', ['2023', '2024'], rows, 'it', 0);
        expectTidy(chart);
        const bars = boxes(chart.drawing, /^bar /).slice(2);
        const numbers = rows.flatMap(({ values }) =>
          values.flatMap((each) => (each === null ? [] : [toNumber(each.value)])),
        );
        expect(bars).toHaveLength(numbers.length);
        const most = Math.max(...numbers.map(Math.abs));
        const longest = Math.max(...bars.map(({ width }) => width));
        for (const [at, bar] of bars.entries())
          if (most > 0)
            expect(Math.abs(bar.width - (Math.abs(numbers[at] ?? 0) / most) * longest)).toBeLessThanOrEqual(1.1);
      }),
      { numRuns: 60 },
    );
  });

  it('have a mark at every value and break where one is missing', () => {
    fc.assert(
      fc.property(table(5), (rows) => {
        const moments = ['2020', '2021', '2022', '2023', '2024'];
        const chart = trendDrawing('Andamento', moments, rows.slice(0, 4), 'it', 0);
        expectTidy(chart);
        const given = rows.slice(0, 4).flatMap(({ values }) => values.filter((each) => each !== null));
        const legend = rows.slice(0, 4).length < 2 ? 0 : rows.slice(0, 4).length;
        expect(chart.drawing.shapes.filter(({ tone }) => tone.startsWith('point '))).toHaveLength(
          given.length + legend,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('are the same each time, to the byte, and their ids are their own', () => {
    const make = () => barsDrawing('Conto', ['a', 'b'], [{ title: LONG, values: [count(3), null] }], 'en');
    expect(svgInline(make().drawing, 'x', 'one')).toBe(svgInline(make().drawing, 'x', 'one'));
    expect(svgInline(make().drawing, 'x', 'one')).toContain('aria-labelledby="one-title one-description"');
    expect(svgText(make().drawing, 'x', { colours: 'light', font: 'Source Sans 3' })).not.toMatch(/var\(|Titillium/);
  });

  it('keeps the room of its texts with other letters, where it is known', () => {
    const drawing = { title: 't', width: 90, height: 20, top: 0, shapes: [wordAt(0, 'uno'), wordAt(9, 'due')] };
    const texts = svgText(drawing, 'x', { colours: 'light', lengths: [40.25, null] }).match(/<text.*<\/text>/g);
    expect(texts).toEqual([
      '<text x="0" y="9" textLength="40.3" lengthAdjust="spacingAndGlyphs">uno</text>',
      '<text x="9" y="9">due</text>',
    ]);
  });
});

function wordAt(x: number, text: string): Shape {
  return { kind: 'text', tone: '', x, y: 9, anchor: 'start', text };
}
