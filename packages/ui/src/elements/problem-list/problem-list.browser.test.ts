import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import { SAMPLE_PATH } from '../../../test/sample-plan.ts';
import { sampleProblems, SampleWorkspace } from '../../../test/sample-workspace.ts';
import type { ProblemList } from './problem-list.ts';
import './problem-list.ts';

let list: ProblemList;
let fired: Event[];

beforeEach(async () => {
  fired = [];
  const note = (event: Event) => fired.push(event);
  list = await mountElement(
    html`<problem-list
      .problems=${sampleProblems}
      .path=${SAMPLE_PATH}
      language="it"
      @open-range=${note}
      @apply-fix=${note}
    ></problem-list>`,
  );
});

it('has no accessibility problem', async () => {
  expect(await accessibilityProblems(list)).toEqual([]);
});

it('says the language of the titles it quotes where the page has another', async () => {
  const world = new SampleWorkspace();
  const [problem] = sampleProblems;
  const message = 'EC07: “Proventi aggiuntivi” asks for less than 5 %.';
  world.view = html`<problem-list .problems=${[{ ...problem, message }]} language="en"></problem-list>`;
  document.body.replaceChildren(world);
  world.change({ language: 'en' });
  const said = (): Element | null | undefined =>
    world.renderRoot.querySelector('problem-list')?.renderRoot.querySelector('.message');
  await expect.poll(() => said()?.querySelector('[lang="it"]')?.textContent).toBe('Proventi aggiuntivi');
  expect(said()?.textContent).toContain('5\u{A0}%');
});

it('opens a place and applies a repair from the keyboard', async () => {
  list.renderRoot.querySelector<HTMLElement>('select')?.focus();
  await userEvent.keyboard('{Tab}{Tab}{Enter}{Tab}{Enter}');
  expect(fired.map(({ type }) => type)).toEqual(['open-range', 'apply-fix']);
});

it('opens a place wherever its row is pressed, beside its repairs', async () => {
  const [row] = [...list.renderRoot.querySelectorAll('li')].filter((one) => one.querySelector('.fixes'));
  const at = (part: string): Element | null => {
    const { left, top } = ((row as HTMLElement).querySelector(part) as HTMLElement).getBoundingClientRect();
    return list.shadowRoot?.elementFromPoint(left + 4, top + 4) ?? null;
  };
  expect([at('.severity')?.className, at('.where')?.className]).toEqual(['message', 'message']);
  expect(at('.fixes button')?.closest('.fixes')).toBeTruthy();
});

it('keeps the focus where the last problem went', async () => {
  const fix = sampleProblems.findIndex(({ fixes }) => fixes.length > 0);
  list.problems = sampleProblems.slice(fix, fix + 1);
  await list.updateComplete;
  list.renderRoot.querySelector<HTMLElement>('.fixes button')?.focus();
  await userEvent.keyboard('{Enter}');
  list.problems = [];
  await list.updateComplete;
  expect(list.shadowRoot?.activeElement?.textContent).toBe('Nessun problema.');
});

it('counts, puts the worst first and says severity in words', () => {
  expect(list.renderRoot.querySelector('strong')?.textContent).toBe('1 errore, 1 avviso, 0 note');
  expect([...list.renderRoot.querySelectorAll('.severity')].map((one) => one.textContent?.trim())).toEqual([
    'Errore',
    'Avviso',
  ]);
});

it('begins with what is wrong in the open file, among what is as bad', async () => {
  const [first] = sampleProblems;
  if (!first) throw new Error('no sample');
  const at = (file: string, severity = first.severity) => ({ ...first, file, severity });
  list.problems = [at('altro.piano'), at(SAMPLE_PATH, 'information'), at(SAMPLE_PATH)];
  await list.updateComplete;
  expect([...list.renderRoot.querySelectorAll('.where')].map((one) => one.textContent.trim().split(',')[0])).toEqual([
    SAMPLE_PATH,
    'altro.piano',
    SAMPLE_PATH,
  ]);
});

it('narrows to the open file', async () => {
  await userEvent.selectOptions(list.renderRoot.querySelector('select') as HTMLSelectElement, 'thisFile');
  expect(list.renderRoot.querySelectorAll('li')).toHaveLength(1);
});
