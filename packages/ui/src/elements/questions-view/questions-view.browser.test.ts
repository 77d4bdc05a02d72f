import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { answered, mountQuestion } from '../../../test/mount-question.ts';
import type { QuestionsView } from './questions-view.ts';
import './questions-view.ts';

let view: QuestionsView;

beforeEach(async () => {
  await page.viewport(1280, 900);
  location.hash = '#/domande';
  ({ element: view } = await mountQuestion<QuestionsView>(html`<questions-view></questions-view>`));
  await answered(view);
});

afterEach(() => document.body.replaceChildren());

it('has no accessibility problem', async () => {
  expect(await accessibilityProblems(view)).toEqual([]);
});

it('leads with the keyboard from "what if" to what counts most, and back with a number', async () => {
  const whatIf = view.renderRoot.querySelector('what-if-question');
  const counts = view.renderRoot.querySelector('counts-question');
  [...(whatIf?.renderRoot.querySelectorAll('button') ?? [])].at(-1)?.focus();
  await userEvent.keyboard('{Enter}');
  await answered(view);
  expect(counts?.shadowRoot?.activeElement?.textContent).toBe('Che cosa conta di più?');
  counts?.renderRoot.querySelector<HTMLButtonElement>('tbody button')?.focus();
  await userEvent.keyboard('{Enter}');
  await answered(view);
  expect(view.shadowRoot?.activeElement).toBe(whatIf);
  const row = whatIf?.renderRoot.querySelector('belief-row');
  expect(row?.renderRoot.querySelector<HTMLSelectElement>('#which')?.value).toBe('FORMATI.formati');
});
