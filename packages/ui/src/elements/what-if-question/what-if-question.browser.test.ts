import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { ASKED_TEXT, analysedText, askedOf } from '../../../test/asked-example.ts';
import { mountQuestion, partOf } from '../../../test/mount-question.ts';
import type { SampleWorkspace } from '../../../test/sample-workspace.ts';
import type { WhatIfQuestion } from './what-if-question.ts';
import '../score-spread/score-spread.ts';
import './what-if-question.ts';

let card: WhatIfQuestion;
let workspace: SampleWorkspace;

beforeEach(async () => {
  await page.viewport(1280, 900);
  ({ element: card, workspace } = await mountQuestion<WhatIfQuestion>(html`<what-if-question></what-if-question>`));
  await expect.poll(() => inRow('#which').textContent).toContain('FORMATI.formati');
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

/** What is found in the last row. */
function inRow<Found extends HTMLElement>(selector: string): Found {
  const row = [...card.renderRoot.querySelectorAll('belief-row')].at(-1);
  const found = row?.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

function button(label: string): HTMLButtonElement {
  const all = [...card.renderRoot.querySelectorAll('button')];
  return all.find(({ textContent }) => textContent.includes(label)) as HTMLButtonElement;
}

function notice(): string | undefined {
  return card.renderRoot.querySelector('.notice')?.textContent;
}

function changes(): string {
  const table = card.renderRoot.querySelector('change-table');
  return (table?.renderRoot.textContent ?? '').replaceAll(/\s+/g, ' ');
}

function spread(): HTMLElement | DocumentFragment | undefined {
  return card.renderRoot.querySelector('score-spread')?.renderRoot;
}

async function suppose(value: string): Promise<void> {
  await userEvent.selectOptions(inRow('#which'), 'FORMATI.formati');
  await expect.poll(() => inRow<HTMLInputElement>('#value').value).toBe('45');
  await userEvent.fill(inRow('#value'), value);
}

async function believe(): Promise<void> {
  await suppose('45');
  await userEvent.selectOptions(inRow('#how'), 'between');
  await expect.poll(() => inRow('#least')).toBeDefined();
  await userEvent.fill(inRow('#least'), '40');
  await userEvent.fill(inRow('#greatest'), '50');
  await expect.poll(() => button('Estrai')).toBeDefined();
}

/** Draws what is believed, to the end. */
async function draw(): Promise<void> {
  await believe();
  await userEvent.click(button('Estrai'));
  await expect.poll(() => spread()?.textContent).toContain('10.000 estrazioni, seme 1');
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem with values, mistakes and draws, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await suppose('40');
    await expect.poll(changes).toContain('Somma −3,00');
    expect(await accessibilityProblems(card)).toEqual([]);
    await draw();
    expect(await accessibilityProblems(card)).toEqual([]);
    await userEvent.fill(inRow('#least'), 'boh');
    await expect.poll(() => inRow('#least').getAttribute('aria-invalid')).toBe('true');
    await page.viewport(390, 800);
    expect(await accessibilityProblems(card)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
}

describe('keyboard', () => {
  it('adds and removes rows and goes on where one is', async () => {
    button('Aggiungi un valore').focus();
    await userEvent.keyboard('{Enter}');
    const rows = () => [...card.renderRoot.querySelectorAll('belief-row')];
    await expect.poll(rows).toHaveLength(2);
    await expect.poll(() => card.shadowRoot?.activeElement).toBe(rows()[1]);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(rows).toHaveLength(1);
    await expect.poll(() => card.shadowRoot?.activeElement).toBe(rows()[0]);
  });

  it('slides a value', async () => {
    await suppose('45');
    inRow('#slider').focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.poll(() => inRow<HTMLInputElement>('#value').value).toBe('43');
  });
});

it('tells what another value does, in a column that adds up', async () => {
  await suppose('40');
  // 20 points of FORMATI instead of 10: 10 x 0.5 x 0.6 = 3 more at ENTE.
  await expect.poll(changes).toContain('97,00 % → 94,00 % −3,00');
  expect(changes()).toContain('Somma −3,00');
  expect(card.renderRoot.querySelector('[role="status"]')?.textContent).toContain('ENTE: da 97,00 % a 94,00 %');
});

it('tells at the field what cannot be read', async () => {
  await suppose('boh');
  await expect.poll(() => inRow('#value').getAttribute('aria-invalid')).toBe('true');
  expect(inRow('#value-error').textContent).toContain('«boh» non va, serve un numero');
});

it('draws what is not known, and says when the answer is of before', async () => {
  await draw();
  expect(spread()?.querySelector('chart-figure')?.renderRoot.querySelectorAll('.bar').length).toBeGreaterThan(10);
  // 40 to 50 of 50 people: 94 % to 100 % of ENTE.
  expect(
    spread()?.querySelector('chart-figure')?.renderRoot.querySelector('svg.chart')?.getAttribute('aria-label'),
  ).toMatch(/da 94,\d\d % a (99|100),\d\d %/);
  expect(notice()).toBeUndefined();
  const { analysis } = workspace.state;
  if (analysis) workspace.change({ analysis: { ...analysis, revision: 2 } });
  await expect.poll(notice).toContain('la risposta è di prima');
});

it('says what was drawn in the language chosen since', async () => {
  await draw();
  const analysed = analysedText(ASKED_TEXT, 'en');
  workspace.questions = askedOf(analysed);
  workspace.change({ ...partOf(analysed), language: 'en' });
  await expect.poll(() => spread()?.textContent).toContain('10,000 draws, seed 1');
});

it('stops when asked', async () => {
  await believe();
  button('Estrai').focus();
  button('Estrai').click();
  await card.updateComplete;
  expect(button('Ferma').matches(':focus')).toBe(true);
  button('Ferma').click();
  await expect.poll(notice).toContain('Fermato dopo');
});

it('takes over a number from what counts most', async () => {
  await card.suppose('SPESA');
  expect(inRow<HTMLSelectElement>('#which').value).toBe('SPESA');
  expect(card.shadowRoot?.activeElement?.shadowRoot?.activeElement?.id).toBe('value');
});

it.each([
  ['upright', 390, 700],
  ['on its side', 844, 390],
] as const)(
  'keeps the effect in sight on a phone while the value is moved, within its card: %s',
  async (_, width, height) => {
    await page.viewport(width, height);
    const above = document.createElement('div');
    above.style.height = `${height / 2}px`; // as the page above it
    document.body.prepend(above);
    await suppose('60');
    const headline = () => card.renderRoot.querySelector('change-table')?.renderRoot.querySelector('.headline');
    await expect.poll(() => headline()?.textContent).toContain('→');
    scrollTo(0, 0);
    inRow('#which').focus();
    inRow('#slider').focus();
    // What has the focus stands above it.
    await expect
      .poll(() => inRow('#slider').getBoundingClientRect().bottom - (headline()?.getBoundingClientRect().top ?? 0))
      .toBeLessThanOrEqual(0);
    scrollTo(0, 0);
    const place = headline()?.getBoundingClientRect();
    expect(place?.bottom).toBeLessThanOrEqual(height);
    expect(place?.top).toBeGreaterThan(card.getBoundingClientRect().top);
    expect(card.getBoundingClientRect().bottom).toBeGreaterThan(height);
    // Nor is the question covered where little more than it is in sight.
    above.style.height = `${height - 80}px`;
    const question = card.renderRoot.querySelector('h2')?.getBoundingClientRect();
    expect(question?.bottom).toBeLessThanOrEqual(headline()?.getBoundingClientRect().top ?? 0);
  },
);
