import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountQuestion } from '../../../test/mount-question.ts';
import type { SampleWorkspace } from '../../../test/sample-workspace.ts';
import { whatIfHref } from '../../workspace/results-route.ts';
import type { QuestionsView } from './questions-view.ts';
import './questions-view.ts';

let view: QuestionsView;
let workspace: SampleWorkspace;

beforeEach(async () => {
  await page.viewport(1280, 900);
  location.hash = '#/risultati/ipotesi';
  ({ element: view, workspace } = await mountQuestion<QuestionsView>(html`<questions-view></questions-view>`));
  await expect.poll(whichOptions).toContain('FORMATI.formati');
});

afterEach(() => document.body.replaceChildren());

/** Finds in the first row of "what if". */
function inRow<Found extends HTMLElement>(selector: string): Found | null | undefined {
  const row = view.renderRoot.querySelector('what-if-question')?.renderRoot.querySelector('belief-row');
  return row?.renderRoot.querySelector<Found>(selector);
}

/** What may be supposed, once it is known. */
function whichOptions(): string | undefined {
  return inRow('#which')?.textContent;
}

it('has no accessibility problem', async () => {
  expect(await accessibilityProblems(view)).toEqual([]);
});

it('prints what was asked, and no question that nobody asked', async () => {
  const asked = (name: string) => !view.renderRoot.querySelector(name)?.shadowRoot?.querySelector('.card.no-print');
  const printed = () => ['why', 'what-if', 'profile', 'counts'].filter((name) => asked(`${name}-question`));
  await expect.poll(printed).toEqual(['why']);
  await userEvent.selectOptions(inRow('#which') as HTMLSelectElement, 'SPESA');
  await expect.poll(printed).toEqual(['why', 'what-if']);
});

it('begins with "what if" for whoever came to ask it', async () => {
  const order = () =>
    [...view.renderRoot.querySelectorAll('why-question, what-if-question')].map((one) => one.localName);
  expect(order()).toEqual(['why-question', 'what-if-question']);
  document.body.replaceChildren();
  location.hash = whatIfHref();
  ({ element: view, workspace } = await mountQuestion<QuestionsView>(html`<questions-view></questions-view>`));
  await expect.poll(order).toEqual(['what-if-question', 'why-question']);
});

it('leads with the keyboard from "what if" to what counts most, and back with a number', async () => {
  const whatIf = view.renderRoot.querySelector('what-if-question');
  const counts = view.renderRoot.querySelector('counts-question');
  [...(whatIf?.renderRoot.querySelectorAll('button') ?? [])].at(-1)?.focus();
  await userEvent.keyboard('{Enter}');
  const number = () => counts?.renderRoot.querySelector<HTMLButtonElement>('tbody button');
  await expect.poll(number).toBeTruthy();
  expect(counts?.shadowRoot?.activeElement?.textContent).toBe('Che cosa conta di più?');
  number()?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => inRow<HTMLSelectElement>('#which')?.value).toBe('FORMATI.formati');
  await expect.poll(() => view.shadowRoot?.activeElement).toBe(whatIf);
});

it('goes on where one was after leaving the view', async () => {
  await userEvent.selectOptions(inRow('#which') as HTMLSelectElement, 'SPESA');
  const text = () => view.renderRoot.querySelector('profile-question')?.renderRoot.querySelector('textarea');
  await userEvent.fill(text() as HTMLTextAreaElement, 'lingua it\nprofilo NUOVO {\n}');
  workspace.view = html``;
  await workspace.updateComplete;
  workspace.view = html`<questions-view></questions-view>`;
  await workspace.updateComplete;
  view = workspace.renderRoot.querySelector('questions-view') as QuestionsView;
  await expect.poll(() => inRow<HTMLInputElement>('#value')?.value).toBe('100');
  await expect.poll(() => text()?.value).toContain('profilo NUOVO');
});
