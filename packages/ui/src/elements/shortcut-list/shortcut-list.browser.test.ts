import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { heedsLetters } from '../../page/shortcuts.ts';
import { ShortcutList } from './shortcut-list.ts';

let list: ShortcutList;

beforeEach(async () => {
  list = new ShortcutList();
  document.body.append(list);
  await list.open('dati');
});

afterEach(() => {
  list.remove();
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
});

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityProblems(list)).toEqual([]);
  });
}

it('switches the keys without Ctrl off and on, and closes, by keyboard', async () => {
  const dialog = list.renderRoot.querySelector('dialog');
  const box = list.renderRoot.querySelector<HTMLInputElement>('input');
  box?.focus();
  await userEvent.keyboard(' ');
  expect(heedsLetters(localStorage)).toBe(false);
  await userEvent.keyboard(' ');
  expect(heedsLetters(localStorage)).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(dialog?.open).toBe(false);
});

it('speaks the other language', async () => {
  list.language = 'en';
  await list.updateComplete;
  expect(list.renderRoot.textContent).toContain('go to Results');
});
