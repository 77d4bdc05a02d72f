import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { analysedText, ASKED_TEXT } from '../../../test/asked-example.ts';
import { mountQuestion } from '../../../test/mount-question.ts';
import type { CompareResults } from './compare-results.ts';
import type { ComparedAnswer } from '../../workspace/results-asked.ts';
import './compare-results.ts';
import type { ComparedWorld } from './compared-world.ts';

const { files } = analysedText(ASKED_TEXT.replace('FORMATI.formati 45', 'FORMATI.formati 50')).input;

const world: ComparedWorld = {
  aside: async () => [{ year: 2023, files }],
  versions: async () => [
    { id: 'v1', name: 'lunedì' },
    { id: 'v2', name: 'martedì' },
  ],
  versionTexts: async (id) => (id === 'v1' ? files : new Promise(() => undefined)),
  pickTexts: async () => ({ name: 'altro.piano', files }),
  pickBackup: async () => 'unreadable',
};

let view: CompareResults;

beforeEach(async () => {
  ({ element: view } = await mountQuestion<CompareResults>(html`<compare-results .world=${world}></compare-results>`));
  await expect.poll(() => answer()).not.toBeNull();
});

afterEach(() => document.body.replaceChildren());

function answer() {
  return view.renderRoot.querySelector('compared-answer');
}

function side(at: 0 | 1): ShadowRoot {
  return view.renderRoot.querySelectorAll('compare-side')[at]?.shadowRoot as ShadowRoot;
}

/** Chooses what a side is worked out from. */
async function choose(at: 0 | 1, source: string): Promise<void> {
  await userEvent.selectOptions(side(at).querySelector('#what') as HTMLSelectElement, source);
}

function said(): string {
  return answer()?.renderRoot.textContent ?? '';
}

it('begins with the year put aside last where no target was revised, and has no accessibility problem', async () => {
  expect(side(0).querySelector<HTMLSelectElement>('#what')?.value).toBe('year:2023');
  expect(side(1).querySelector<HTMLSelectElement>('#what')?.value).toBe('present');
  expect(said()).toContain('100,00\u{A0}% → 97,00\u{A0}%');
  expect(await accessibilityProblems(view)).toEqual([]);
});

it('says that two results are equal, compares by keyboard, and explains the difference', async () => {
  await choose(0, 'present');
  await expect.poll(() => said()).toContain('I due risultati sono uguali in tutto.');
  await choose(1, 'year:2023');
  await expect.poll(() => said()).toContain('97,00\u{A0}% → 100,00\u{A0}%');
  expect(answer()?.renderRoot.querySelector('chart-figure')).toBeTruthy();
  expect(said()).toContain('+3,00');
  view.renderRoot.querySelector<HTMLElement>('.sides > .button')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => said()).toContain('100,00\u{A0}% → 97,00\u{A0}%');
  expect(await accessibilityProblems(view)).toEqual([]);
});

it('compares with a version that is kept', async () => {
  await choose(0, 'version:v1');
  await choose(1, 'version:v1');
  await expect.poll(() => said()).toContain('I due risultati sono uguali in tutto.');
  await choose(0, 'present');
  await expect.poll(() => said()).toContain('97,00\u{A0}% → 100,00\u{A0}%');
});

it('compares with files brought along, and says when a backup cannot be read', async () => {
  await choose(0, 'present');
  await choose(1, 'bring');
  await userEvent.click(side(1).querySelectorAll('.actions button')[0] as HTMLElement);
  await expect.poll(() => said()).toContain('97,00\u{A0}% → 100,00\u{A0}%');
  expect(side(1).querySelector<HTMLSelectElement>('#what')?.selectedOptions[0]?.textContent?.trim()).toBe(
    'File: altro.piano',
  );
  await choose(0, 'bring');
  await userEvent.click(side(0).querySelectorAll('.actions button')[1] as HTMLElement);
  await expect.poll(() => view.renderRoot.querySelector('[role="alert"]')?.textContent).toContain('non è un backup');
});

it('shows nothing of the sides before once a comparison is stopped', async () => {
  await choose(0, 'version:v2');
  const work = () => view.renderRoot.querySelector('long-work');
  await expect.poll(() => work()?.standing).toBe('running');
  work()?.dispatchEvent(new CustomEvent('cancel-work'));
  await expect.poll(() => work()?.standing).toBe('cancelled');
  expect(answer()).toBeNull();
});

it('asks for no node where no score of both is known', async () => {
  const element = document.createElement('compared-answer');
  const { answer: known } = answer() as unknown as { answer: ComparedAnswer };
  element.answer = { ...known, bridge: null, rows: known.rows.map((row) => ({ ...row, score: ['', ''] as const })) };
  document.body.append(element);
  await element.updateComplete;
  expect(element.renderRoot.querySelector('h2')).not.toBeNull();
  expect(element.renderRoot.querySelector('#node')).toBeNull();
});
