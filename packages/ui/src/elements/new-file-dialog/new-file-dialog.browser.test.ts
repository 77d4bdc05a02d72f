import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import type { NameFileEvent, NewFileDialog } from './new-file-dialog.ts';
import './new-file-dialog.ts';

let dialog: NewFileDialog;
let created: string[];
let wasOpen: boolean | undefined;

beforeEach(async () => {
  created = [];
  dialog = await mountElement(
    html`<new-file-dialog
      .taken=${['piano.piano']}
      language="it"
      @name-file=${(event: NameFileEvent) => {
        created.push(event.detail.path);
        wasOpen = dialog.renderRoot.querySelector('dialog')?.open;
      }}
    ></new-file-dialog>`,
  );
  dialog.open();
});

it('has no accessibility problem, with and without a mistake', async () => {
  expect(await accessibilityProblems(dialog)).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(await accessibilityProblems(dialog)).toEqual([]);
});

it('creates on Enter and gives the ending', async () => {
  await userEvent.keyboard('fonti{Enter}');
  expect(created).toEqual(['fonti.piano']);
  expect(wasOpen).toBe(false); // what hears of it may give the focus elsewhere
  expect(dialog.renderRoot.querySelector('dialog')?.open).toBe(false);
});

it('refuses a name that a backup could not bring back, and says why', async () => {
  for (const name of ['../fuori', 'a//b', '.nascosto', 'Piano: 2024?']) {
    dialog.renderRoot.querySelector('input')!.value = name;
    await userEvent.keyboard('{Enter}');
    expect(dialog.renderRoot.querySelector('[role="alert"]')?.textContent).toContain('Un nome di file non ha');
  }
  expect(created).toEqual([]);
});

it('says that a name is taken and stays open', async () => {
  await userEvent.keyboard('PIANO{Enter}');
  expect(created).toEqual([]);
  expect(dialog.renderRoot.querySelector('[role="alert"]')?.textContent).toBe('C’è già un file con questo nome.');
  await userEvent.keyboard('{Escape}');
  expect(dialog.renderRoot.querySelector('dialog')?.open).toBe(false);
});
