import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { answered, mountQuestion } from '../../../test/mount-question.ts';
import type { SampleWorkspace } from '../../../test/sample-workspace.ts';
import type { QuestionsView } from './questions-view.ts';
import './questions-view.ts';

let view: QuestionsView;
let workspace: SampleWorkspace;

beforeEach(async () => {
  await page.viewport(1280, 900);
  location.hash = '#/risultati/ipotesi';
  ({ element: view, workspace } = await mountQuestion<QuestionsView>(html`<questions-view></questions-view>`));
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

it('goes on where one was after leaving the view', async () => {
  const select = view.renderRoot.querySelector('what-if-question')?.renderRoot.querySelector('belief-row')?.renderRoot;
  await userEvent.selectOptions(select?.querySelector('#which') as HTMLSelectElement, 'SPESA');
  const text = () => view.renderRoot.querySelector('profile-question')?.renderRoot.querySelector('textarea');
  await userEvent.fill(text() as HTMLTextAreaElement, 'lingua it\nprofilo NUOVO {\n}');
  await answered(view);
  workspace.view = html``;
  await workspace.updateComplete;
  workspace.view = html`<questions-view></questions-view>`;
  await workspace.updateComplete;
  view = workspace.renderRoot.querySelector('questions-view') as QuestionsView;
  await answered(view);
  const row = view.renderRoot.querySelector('what-if-question')?.renderRoot.querySelector('belief-row');
  expect(row?.renderRoot.querySelector<HTMLInputElement>('#value')?.value).toBe('100');
  expect(text()?.value).toContain('profilo NUOVO');
});
