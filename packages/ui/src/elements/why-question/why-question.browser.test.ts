import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { ASKED_TEXT, analysedText, askedOf } from '../../../test/asked-example.ts';
import { mountQuestion, partOf } from '../../../test/mount-question.ts';
import type { WhyQuestion } from './why-question.ts';
import './why-question.ts';

let card: WhyQuestion;

beforeEach(async () => {
  await page.viewport(1280, 900);
  location.hash = '#/risultati/ipotesi';
  ({ element: card } = await mountQuestion<WhyQuestion>(html`<why-question></why-question>`));
  await expect.poll(() => text('.check')).toBe('100 % − 97,00 % = 3,00 punti');
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

function text(selector: string): string {
  return (card.renderRoot.querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}, wide and narrow`, async () => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityProblems(card)).toEqual([]);
    await page.viewport(390, 800);
    expect(await accessibilityProblems(card)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
}

it('is asked with the keyboard, and the address says what was asked', async () => {
  const select = card.renderRoot.querySelector('select') as HTMLSelectElement;
  select.focus();
  await userEvent.selectOptions(select, 'FORMATI');
  expect(location.hash).toBe('#/risultati/ipotesi/FORMATI');
  const heads = () => [...card.renderRoot.querySelectorAll('thead th')].map(({ textContent }) => textContent);
  await expect.poll(heads).toEqual(['Che cosa toglie punti', 'FORMATI', 'A', 'ENTE']);
});

it('is about the body at first: a table whose sum is what the score lacks, the way down, the reasons', () => {
  // 45 of 50 people lack 10 points, half of A, which is 60 % of ENTE.
  expect(text('tbody')).toBe('FORMATI Addetti formati 3,00');
  expect(text('tfoot')).toBe('Somma 3,00');
  expect(text('.check')).toBe('100 % − 97,00 % = 3,00 punti');
  expect(text('.way')).toContain('toglie 3,00 punti a ENTE');
  expect(text('[role="status"]')).toContain('100 % − 97,00 % = 3,00 punti');
});

it('says so when the address names nobody', async () => {
  location.hash = '#/risultati/ipotesi/NOBODY';
  await expect.poll(() => text('.notice')).toBe('Nel piano non c’è NOBODY.');
});

it('answers again when the plan changes', async () => {
  const analysed = analysedText(ASKED_TEXT.replace('45 N.;', '40 N.;'));
  const { element, workspace } = await mountQuestion<WhyQuestion>(html`<why-question></why-question>`);
  card = element;
  workspace.questions = askedOf(analysed);
  workspace.change(partOf(analysed));
  await expect.poll(() => text('.check')).toBe('100 % − 94,00 % = 6,00 punti');
});

it('in English keeps the titles of an Italian plan in their language, in sentences too', async () => {
  ({ element: card } = await mountQuestion<WhyQuestion>(html`<why-question></why-question>`, 'en'));
  await expect.poll(() => text('.way')).toContain('FORMATI Addetti formati:');
  const quoted = [...card.renderRoot.querySelectorAll<HTMLElement>('.way span')];
  expect(new Set(quoted.map(({ lang, textContent }) => `${lang} ${textContent}`))).toEqual(
    new Set(['it Camera di prova', 'it Addetti formati']),
  );
  expect(card.renderRoot.querySelector('select')?.lang).toBe('it');
});
