import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { analysedText, ASKED_TEXT } from '../../../test/asked-example.ts';
import { mountQuestion } from '../../../test/mount-question.ts';
import type { CompareResults } from './compare-results.ts';
import './compare-results.ts';
import type { ComparedWorld } from './compared-world.ts';

const { files } = analysedText(ASKED_TEXT.replace('FORMATI.formati 45', 'FORMATI.formati 50')).input;

const world: ComparedWorld = {
  aside: async () => [{ year: 2023, files }],
  versions: async () => [{ id: 'v1', name: 'lunedì' }],
  versionTexts: async (id) => (id === 'v1' ? files : null),
  pickTexts: async () => ({ name: 'altro.piano', files }),
  pickBackup: async () => 'unreadable',
};

let view: CompareResults;

beforeEach(async () => {
  ({ element: view } = await mountQuestion<CompareResults>(html`<compare-results .world=${world}></compare-results>`));
  await vi.waitFor(() => expect(answer()).not.toBeNull());
});

afterEach(() => document.body.replaceChildren());

function answer() {
  return view.renderRoot.querySelector('compared-answer');
}

function side(at: 0 | 1): ShadowRoot {
  return view.renderRoot.querySelectorAll('compare-side')[at]?.shadowRoot as ShadowRoot;
}

function said(): string {
  return answer()?.renderRoot.textContent ?? '';
}

it('begins with the original and the revised targets, and has no accessibility problem', async () => {
  expect(side(0).querySelector<HTMLSelectElement>('#targets')?.value).toBe('original');
  expect(side(1).querySelector<HTMLSelectElement>('#targets')?.value).toBe('revised');
  expect(said()).toContain('I due risultati sono uguali in tutto.');
  expect(await accessibilityProblems(view)).toEqual([]);
});

it('compares with a year put aside by keyboard, and explains the difference', async () => {
  side(1).querySelector<HTMLSelectElement>('#what')?.focus();
  await userEvent.selectOptions(side(1).querySelector('#what') as HTMLSelectElement, 'year:2023');
  await vi.waitFor(() => expect(said()).toContain('97,00 % → 100,00 %'));
  expect(answer()?.renderRoot.querySelector('chart-figure')).not.toBeNull();
  expect(said()).toContain('+3,00');
  view.renderRoot.querySelector<HTMLElement>('.sides > .button')?.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(said()).toContain('100,00 % → 97,00 %'));
  expect(await accessibilityProblems(view)).toEqual([]);
});

it('compares with a version that is kept', async () => {
  await userEvent.selectOptions(side(1).querySelector('#what') as HTMLSelectElement, 'version:v1');
  await vi.waitFor(() => expect(said()).toContain('97,00 % → 100,00 %'));
});

it('compares with files brought along, and says when a backup cannot be read', async () => {
  await userEvent.selectOptions(side(1).querySelector('#what') as HTMLSelectElement, 'bring');
  await userEvent.click(side(1).querySelectorAll('.actions button')[0] as HTMLElement);
  await vi.waitFor(() => expect(said()).toContain('97,00 % → 100,00 %'));
  expect(side(1).querySelector<HTMLSelectElement>('#what')?.selectedOptions[0]?.textContent?.trim()).toBe(
    'File: altro.piano',
  );
  await userEvent.selectOptions(side(0).querySelector('#what') as HTMLSelectElement, 'bring');
  await userEvent.click(side(0).querySelectorAll('.actions button')[1] as HTMLElement);
  await vi.waitFor(() =>
    expect(view.renderRoot.querySelector('[role="alert"]')?.textContent).toContain('copia di sicurezza'),
  );
});
