import { icicleDrawing, type IcicleItem, lossesDrawing, rangesDrawing } from '@traguardo/chart';
import { page, userEvent } from 'vitest/browser';
import { ratio } from '@traguardo/model';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { still } from '../../../test/still.ts';
import { mountElement } from '../../../test/mount-element.ts';
import type { ChartFigure, DrawChart, OpenMarkEvent } from './chart-figure.ts';
import './chart-figure.ts';
import { paintPicture, textLengths } from './paint-picture.ts';

const items = [
  { code: 'A1.3', title: 'Organizzazione interna', points: ratio(8, 1000) },
  { code: 'EC07', title: 'Proventi aggiuntivi', points: ratio(2, 1000) },
];

const LONG_TITLE =
  'Presidiare le funzioni di regolazione del mercato per incrementare il grado di trasparenza e conoscenza';

let figure: ChartFigure;
let asked: string[];

const leaf = (code: string, size: number): IcicleItem => ({
  code,
  title: '',
  size: ratio(size, 1000),
  score: '',
  band: null,
  children: [],
});
const thinItem = { ...leaf('E', 1000), children: [leaf('A1', 980), leaf('A2', 10), leaf('A3', 10)] };

function draw(width: number) {
  return lossesDrawing('Perdite', items, 'it', 2, { width, of: 'ENTE' });
}

beforeEach(async () => {
  await page.viewport(1000, 800);
  asked = [];
  figure = await mountElement(
    html`<chart-figure
      linked
      language="it"
      .draw=${draw}
      @open-mark=${({ detail }: OpenMarkEvent) => asked.push(detail.code)}
    ></chart-figure>`,
  );
  await expect.poll(() => figure.width).toBeGreaterThan(640); // drawn for its room
  await still(figure);
});

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.documentElement.style.fontSize = '';
});

function query<Found extends Element>(selector: string): Found {
  return figure.renderRoot.querySelector(selector) as Found;
}

function menu(): ShadowRoot {
  return query<HTMLElement>('figure-menu').shadowRoot as ShadowRoot;
}

it('is drawn once, as wide as there is room', async () => {
  const drawn = vi.fn<DrawChart>(draw);
  const other = await mountElement<ChartFigure>(html`<chart-figure language="it" .draw=${drawn}></chart-figure>`);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(drawn.mock.calls).toEqual([[other.width]]);
  expect(other.width).toBeGreaterThan(640);
});

it('says what was taken on a line of its own: what was pressed stays where it is', async () => {
  const left = () => query('.tools').getBoundingClientRect().left;
  const before = left();
  figure.notice = 'Scaricato: dove-ente-perde-punti-2024-camera-di-commercio-di-alessandria-asti.csv.';
  await figure.updateComplete;
  expect(left()).toBe(before);
});

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, with its table and its menu open, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityProblems(figure)).toEqual([]);
    await userEvent.click(query('.tools > .button'));
    await userEvent.click(menu().querySelector('button') as HTMLElement);
    expect(await accessibilityProblems(figure)).toEqual([]);
  });
}

describe('keyboard', () => {
  it('has one mark in the tab order, moves with arrows, says each, and asks why on Enter', async () => {
    expect(figure.renderRoot.querySelectorAll('[data-at][tabindex="0"]')).toHaveLength(1);
    figure.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(query('.said').textContent?.trim()).toBe('A1.3 Organizzazione interna toglie 0,80.');
    await userEvent.keyboard('{End}{ArrowUp}{Enter}{Home}{Enter}');
    expect(asked).toEqual(['EC07', 'ENTE']);
    expect(figure.renderRoot.querySelectorAll('[data-at][tabindex="0"]')).toHaveLength(1);
  });

  it('opens and closes the table and the menu', async () => {
    query<HTMLElement>('.tools > .button').focus();
    await userEvent.keyboard('{Enter}{Tab}{Enter}');
    expect(getComputedStyle(query('.data')).display).toBe('block');
    const labels = [...menu().querySelectorAll('li')].map(({ textContent }) => textContent?.trim());
    expect(labels).toEqual(['Copia il grafico (PNG)', 'Scarica SVG', 'Scarica PNG', 'Copia la tabella', 'Scarica CSV']);
    await userEvent.keyboard('{Escape}');
    expect(menu().querySelector('ul')).toBeNull();
    expect(menu().activeElement?.getAttribute('aria-expanded')).toBe('false');
  });

  it('asks why from the table too', async () => {
    await userEvent.click(query('.tools > .button'));
    await userEvent.click(query('tbody .link'));
    expect(asked).toEqual(['A1.3']);
  });
});

it('is drawn for the width it has, with names above their bars where it is narrow', async () => {
  const left = (): number => query<SVGTextElement>('svg.chart text').getBBox().x;
  const bar = (): number => query<SVGRectElement>('svg.chart .kept').getBBox().x;
  expect(bar() - left()).toBeGreaterThan(200);
  await page.viewport(330, 800);
  await expect.poll(() => bar()).toBe(0);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(330);
});

it('has letters as large as those around it', async () => {
  document.documentElement.style.fontSize = '32px';
  await page.viewport(1010, 800);
  await expect.poll(() => figure.width).toBeLessThan(450); // half of what a thousand pixels hold, enlarged to all of them
});

it('has room for words that a reader has set apart, with letters as large as before', async () => {
  const letters = (): number =>
    query<SVGTextElement>('svg.chart text').getScreenCTM()!.a *
    parseFloat(getComputedStyle(query('svg.chart text')).fontSize);
  const before = letters();
  const apart = new CSSStyleSheet();
  apart.replaceSync(
    '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
  );
  const root = figure.renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, apart];
  figure.draw = (width) =>
    rangesDrawing(
      'Intervalli',
      [{ code: 'OS4', title: LONG_TITLE, low: ratio(0, 1), high: ratio(1, 1) }],
      'it',
      2,
      width,
    );
  await page.viewport(990, 800);
  await expect.poll(() => figure.width).toBeLessThan(720);
  await figure.updateComplete;
  expect(letters() / before).toBeCloseTo(1, 1);
  const field = query('svg.chart .track').getBoundingClientRect();
  const words = [...root.querySelectorAll('svg.chart text')].map((each) => each.getBoundingClientRect());
  const [names, figures] = [words.slice(2, -1), words.slice(-1)]; // after those of the legend
  expect(names.length).toBeGreaterThan(1);
  for (const { right } of names) expect(right).toBeLessThan(field.left);
  for (const { left } of figures) expect(left).toBeGreaterThan(field.right);
});

describe('a finger', () => {
  const touch = async (at: number): Promise<void> => {
    query(`[data-at="${at}"]`).dispatchEvent(new PointerEvent('click', { pointerType: 'touch', bubbles: true }));
    await figure.updateComplete;
  };
  const steps = (): HTMLButtonElement[] => [
    ...figure.renderRoot.querySelectorAll<HTMLButtonElement>('.actions .button'),
  ];

  it('is told above the chart what it can do: a map is higher than the window', () => {
    const hint = query('.for-touch');
    expect(hint.textContent).toBe('Tocca un elemento per il perché.');
    expect(hint.compareDocumentPosition(query('svg.chart')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('asks at once about a mark that it cannot miss', async () => {
    await touch(1);
    expect(asked).toEqual(['A1.3']);
    expect(steps()).toEqual([]);
  });

  it('chooses a thin mark, steps to those beside it, and asks about the one it is on', async () => {
    figure.draw = (width) => icicleDrawing('Mappa', thinItem, 'it', 2, width);
    await figure.updateComplete;
    await touch(2);
    expect(asked).toEqual([]);
    expect(query('.said').textContent).toContain('A2');
    expect(await accessibilityProblems(figure)).toEqual([]);
    await userEvent.click(steps()[1] as HTMLElement);
    expect(query('.said').textContent).toContain('A3');
    expect(steps().map((each) => each.getAttribute('aria-disabled'))).toEqual(['false', 'true', null]);
    await userEvent.click(steps()[2] as HTMLElement);
    await touch(3);
    expect(asked).toEqual(['A3', 'A3']);
  });
});

it('takes the focus to the table that opens below the window, and leaves it where the button stays in sight', async () => {
  const table = (): HTMLElement => query('.tools button');
  const focused = (): Element | null | undefined => figure.shadowRoot?.activeElement;
  table().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => query('.data').checkVisibility()).toBe(true);
  expect(focused()).toBe(table());
  await userEvent.keyboard('{Enter}');
  await page.viewport(1000, 120);
  table().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(focused).toBe(query('.data > *'));
});

describe('taking it along', () => {
  it('copies the table as spreadsheets take it, apart by tabs', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(promise);
    await userEvent.click(menu().querySelector('button') as HTMLElement);
    await userEvent.click(page.getByText('Copia la tabella'));
    expect(write).toHaveBeenCalledWith(
      'Voce\tPunti\nMassimo raggiungibile\t100\nA1.3 Organizzazione interna\t-0,80\nEC07 Proventi aggiuntivi\t-0,20\nGrado di raggiungimento\t99',
    );
    await expect.element(page.getByText('Un momento…')).toBeVisible();
    resolve();
    await expect.poll(() => query('[role="status"]').textContent).toBe('Tabella copiata negli appunti.');
    write.mockRestore();
  });

  it('is painted on white paper, twice as fine, whatever the theme', async () => {
    document.documentElement.dataset['theme'] = 'dark';
    const { drawing } = draw(640);
    const picture = await createImageBitmap(await paintPicture(drawing, figure.shadowRoot as ShadowRoot));
    expect([picture.width, picture.height]).toEqual([(640 + 24) * 2, (drawing.height + 24) * 2]);
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(picture, 0, 0);
    const colours = new Set<string>();
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
    for (const colour of ['255,255,255', '118,133,148', '179,36,61', '23,50,77']) expect(colours).toContain(colour);
    expect(figure.renderRoot.querySelectorAll('svg.chart')).toHaveLength(1);
  });

  it('knows how wide its words are with the letters of the page, for who has not those letters', async () => {
    const { drawing } = draw(640);
    const lengths = await textLengths(drawing, figure.shadowRoot as ShadowRoot);
    expect(lengths.map((length) => length !== null)).toEqual(drawing.shapes.map(({ kind }) => kind === 'text'));
    expect(lengths.filter((length) => length !== null && !(length > 0 && length < 640))).toEqual([]);
  });

  it('says that the browser refused', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await userEvent.click(menu().querySelector('button') as HTMLElement);
    await userEvent.click(page.getByText('Copia la tabella'));
    await expect.poll(() => query('[role="status"]').textContent).toContain('non ha permesso');
    write.mockRestore();
  });
});
