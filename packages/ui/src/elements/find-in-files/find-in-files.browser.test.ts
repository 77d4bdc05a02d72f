import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import type { LanguageClient } from '../../workspace/workspace.ts';
import type { OpenRangeEvent } from '../plan-outline/plan-outline.ts';
import './find-in-files.ts';
import type { FindInFiles, ReplaceAllEvent } from './find-in-files.ts';

let find: FindInFiles;
let replaced: ReplaceAllEvent['detail'][];
let opened: OpenRangeEvent['detail'][];

const place = { file: 'piano.piano', line: 1, from: 0, to: 6, text: 'lingua it', mark: [0, 6] as const };
const client = {
  search: async ({ text }) => (text === 'lingua' ? { places: [place], total: 1 } : { places: [], total: 0 }),
} as Partial<LanguageClient> as LanguageClient;

beforeEach(async () => {
  replaced = [];
  opened = [];
  find = await mountElement<FindInFiles>(
    html`<find-in-files
      .client=${client}
      .revision=${1}
      language="it"
      @replace-all=${(event: ReplaceAllEvent) => replaced.push(event.detail)}
      @open-range=${(event: OpenRangeEvent) => opened.push(event.detail)}
    ></find-in-files>`,
  );
  await find.search('');
});

function status(): string | undefined {
  return find.renderRoot.querySelector('[role="status"]')?.textContent?.trim();
}

it('has no accessibility problem, with and without finds', async () => {
  expect(await accessibilityProblems(find)).toEqual([]);
  await userEvent.keyboard('lingua');
  await expect.poll(() => status()).toBe('Un punto in un file.');
  expect(await accessibilityProblems(find)).toEqual([]);
  await userEvent.keyboard('z');
  await expect.poll(() => status()).toBe('Non c’è.');
  expect(await accessibilityProblems(find)).toEqual([]);
});

it('goes on from what was typed before it was there', async () => {
  await find.search('di 3 punti', 'lin');
  await userEvent.keyboard('gua');
  await expect.poll(() => status()).toBe('Un punto in un file.');
});

it('leads from the field to what was found, and replaces on its button alone', async () => {
  await userEvent.keyboard('lingua');
  await expect.poll(() => status()).toBe('Un punto in un file.');
  await userEvent.keyboard('{Tab}language{Tab}{Tab}{Enter}');
  expect(replaced).toEqual([{ wanted: { text: 'lingua', matchCase: false, anyAccent: true }, by: 'language' }]);
  (find.renderRoot.querySelector('#wanted') as HTMLInputElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => find.renderRoot.querySelector('found-places')?.shadowRoot?.activeElement).toBeTruthy();
  await userEvent.keyboard('{Enter}');
  expect(opened).toEqual([{ file: 'piano.piano', from: 0, to: 6 }]);
  expect(replaced).toHaveLength(1);
});

it('finds any accent, unless one is written or the very letters are asked for', async () => {
  const search = vi.spyOn(client, 'search');
  await userEvent.keyboard('qualita');
  await expect.poll(() => search).toHaveBeenLastCalledWith({ text: 'qualita', matchCase: false, anyAccent: true });
  await find.search('qualità');
  expect(search).toHaveBeenLastCalledWith({ text: 'qualità', matchCase: false, anyAccent: false });
  find.matchCase = true;
  await find.search('qualita');
  expect(search).toHaveBeenLastCalledWith({ text: 'qualita', matchCase: true, anyAccent: false });
});
