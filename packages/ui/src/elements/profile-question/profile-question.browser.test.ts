import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountQuestion } from '../../../test/mount-question.ts';
import type { ProfileQuestion } from './profile-question.ts';
import './profile-question.ts';

let card: ProfileQuestion;

beforeEach(async () => {
  await page.viewport(1280, 900);
  ({ element: card } = await mountQuestion<ProfileQuestion>(html`<profile-question></profile-question>`));
  await expect.poll(changes).toContain('Nessun punteggio cambia.');
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

function textarea(): HTMLTextAreaElement {
  return card.renderRoot.querySelector('textarea') as HTMLTextAreaElement;
}

function changes(): string {
  const table = card.renderRoot.querySelector('change-table');
  return (table?.renderRoot.textContent ?? '').replaceAll(/\s+/g, ' ');
}

function problems(): string | undefined {
  return card.renderRoot.querySelector('.problems')?.textContent.trim();
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem with an answer and with mistakes, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityProblems(card)).toEqual([]);
    await userEvent.fill(textarea(), 'lingua it\nprofilo X {\n  composizione boh\n}');
    await expect.poll(problems).toBeDefined();
    await page.viewport(390, 800);
    expect(await accessibilityProblems(card)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
}

it('takes a preset with the keyboard', async () => {
  const [own, even] = card.renderRoot.querySelectorAll('button');
  own?.focus();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(card.shadowRoot?.activeElement).toBe(even);
  await expect.poll(() => textarea().value).toContain('composizione indicatori 50% operativi 50%');
});

it('begins with the profile of the plan, under which nothing changes', () => {
  expect(textarea().value).toMatch(/^lingua it\n\nprofilo SMVP "Sistema di prova" \{/);
  expect(changes()).toContain('Nessun punteggio cambia.');
});

it('tells what the body becomes with other thresholds', async () => {
  await userEvent.fill(textarea(), textarea().value.replace('>= 80%', '>= 98%').replace('< 80%', '< 98%'));
  await expect.poll(changes).toContain('La fascia cambia: da «Alto» a «Basso».');
});

it('tells what is wrong with its line', async () => {
  await userEvent.fill(textarea(), 'lingua it\nprofilo X {\n  composizione boh\n}');
  await expect.poll(problems).toMatch(/^riga 3: «boh» non è una parola/);
  expect(textarea().getAttribute('aria-invalid')).toBe('true');
});

it('speaks English', async () => {
  ({ element: card } = await mountQuestion<ProfileQuestion>(html`<profile-question></profile-question>`, 'en'));
  await expect.poll(changes).toContain('No score changes.');
});
