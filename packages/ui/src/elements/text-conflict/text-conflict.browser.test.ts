import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { TextConflict } from './text-conflict.ts';

let element: TextConflict;
const chosen: unknown[] = [];

beforeEach(() => {
  chosen.length = 0;
  element = new TextConflict();
  element.workspace = createFakeWorkspace();
  element.workspace.resolve = async (...choice) => void chosen.push(choice);
});

afterEach(() => element.remove());

/** What it says and offers of a file that two tabs left like this. */
async function told(ours: string | null, theirs: string | null): Promise<readonly (string | undefined)[]> {
  element.conflict = { path: 'piano.piano', ours, theirs };
  document.body.append(element);
  await element.updateComplete;
  return [...element.renderRoot.querySelectorAll('p, button')].map((each) => each.textContent?.trim());
}

it('shows the lines that differ, and keeps the text that is chosen', async () => {
  await told('lingua it\nsecondo\n', 'lingua it\nprimo\n');
  element.renderRoot.querySelector('summary')?.click();
  const lines = [...element.renderRoot.querySelectorAll('pre')].map((each) => each.textContent);
  expect(lines).toEqual(['secondo\n', 'primo\n']);
  expect(await accessibilityProblems(element)).toEqual([]);
  for (const button of [...element.renderRoot.querySelectorAll('button')].slice(0, 2)) button.click();
  expect(chosen).toEqual([
    ['piano.piano', 'ours'],
    ['piano.piano', 'theirs'],
  ]);
});

it('of a text that one tab removed and the other changed says which, and offers to keep or remove it', async () => {
  expect(await told('mio', null)).toEqual([
    expect.stringContaining('ha tolto «piano.piano», che qui è stato modificato'),
    'Tieni il mio testo',
    'Togli il file',
    'Scarica il mio',
  ]);
  expect(await told(null, 'suo')).toEqual([
    expect.stringContaining('ha modificato «piano.piano», che qui è stato tolto'),
    'Togli il file',
    'Tieni l’altro testo',
  ]);
});
