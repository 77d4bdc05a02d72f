import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { ASKED_TEXT, analysedText, askedOf } from '../../../test/asked-example.ts';
import { mountQuestion, partOf } from '../../../test/mount-question.ts';
import type { SampleWorkspace } from '../../../test/sample-workspace.ts';
import type { CountsQuestion, SupposeEvent } from './counts-question.ts';
import './counts-question.ts';

let card: CountsQuestion;
let workspace: SampleWorkspace;
let supposed: string[];

beforeEach(async () => {
  await page.viewport(1280, 900);
  supposed = [];
  const note = (event: SupposeEvent) => supposed.push(event.detail.id);
  ({ element: card, workspace } = await mountQuestion<CountsQuestion>(
    html`<counts-question @suppose=${note}></counts-question>`,
  ));
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

const status = () => card.renderRoot.querySelector('[role="status"]')?.textContent.trim();

/** Puts the question and waits for its answer. */
async function ask(): Promise<void> {
  card.ask();
  await expect.poll(status).toBe('Calcolato.');
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}, wide and narrow`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await ask();
    expect(await accessibilityProblems(card)).toEqual([]);
    await page.viewport(390, 800);
    expect(await accessibilityProblems(card)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
}

it('is asked with the keyboard, and a number goes on to "what if"', async () => {
  card.renderRoot.querySelector('button')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(status).toBe('Calcolato.');
  card.renderRoot.querySelector<HTMLButtonElement>('tbody button')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(supposed).toEqual(['FORMATI.formati']);
});

it('tells what moves the body, what would meet its targets, and when the answer is of before', async () => {
  await ask();
  // One person more of 50 is 2 points of FORMATI: 2 x 0.5 x 0.6 = 0.60 at ENTE.
  expect(card.renderRoot.querySelector('tbody')?.textContent).toMatch(/FORMATI\.formati[^]*45 N\.[^]*\+0,60[^]*−0,60/);
  expect(card.renderRoot.querySelector('.missed')?.textContent).toContain('Con 5 N. in più FORMATI.formati');
  const { analysis } = workspace.state;
  if (analysis) workspace.change({ analysis: { ...analysis, revision: 2 } });
  await expect.poll(status).toContain('la risposta è di prima');
});

it('says the same in the language chosen since', async () => {
  await ask();
  const analysed = analysedText(ASKED_TEXT, 'en');
  workspace.questions = askedOf(analysed);
  workspace.change({ ...partOf(analysed), language: 'en' });
  await expect.poll(status).toBe('Computed.');
  expect(card.renderRoot.querySelector('.missed')?.textContent).toContain('With 5 N. more FORMATI.formati');
});
