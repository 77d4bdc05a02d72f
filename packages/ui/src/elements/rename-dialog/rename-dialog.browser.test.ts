import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountElement } from '../../../test/mount-element.ts';
import type { RefusedName, RenamableName } from '../../workspace/editor-services.ts';
import type { LanguageClient } from '../../workspace/workspace.ts';
import './rename-dialog.ts';
import type { RenameDialog, RenameNameEvent } from './rename-dialog.ts';

let dialog: RenameDialog;
let given: RenameNameEvent['detail'][];

const point = { offset: 0, line: 1, column: 1 };
const edit = { place: { file: 'piano.piano', start: point, end: point }, text: 'B' };
const client = {
  rename: async (_path, _offset, name) =>
    name === 'ENTE'
      ? { kind: 'refused', reason: '«ENTE» esiste già.' }
      : { kind: 'edits', edits: [edit, edit], files: [{ path: 'piano.piano', count: 2 }] },
} as Partial<LanguageClient> as LanguageClient;

beforeEach(async () => {
  given = [];
  dialog = await mountElement<RenameDialog>(
    html`<rename-dialog
      .client=${client}
      language="it"
      @rename-name=${(event: RenameNameEvent) => given.push(event.detail)}
    ></rename-dialog>`,
  );
  await dialog.open('piano.piano', 0, Promise.resolve({ kind: 'name', name: 'A' }));
});

function effect(): string {
  return dialog.renderRoot.querySelector('#effect')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

it('has no accessibility problem, when it counts, tells and refuses', async () => {
  expect(await accessibilityProblems(dialog)).toEqual([]);
  await userEvent.keyboard('B');
  await expect.poll(() => effect()).toBe('Cambia in 2 punti di un file: piano.piano: 2');
  expect(await accessibilityProblems(dialog)).toEqual([]);
  await userEvent.keyboard('{Control>}a{/Control}ENTE');
  await expect.poll(() => effect()).toBe('«ENTE» esiste già.');
  expect(await accessibilityProblems(dialog)).toEqual([]);
});

it('says what would change before anything is typed, and gives nothing when the name stays', async () => {
  await expect.poll(() => effect()).toBe('Cambia in 2 punti di un file: piano.piano: 2');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => dialog.renderRoot.querySelector('dialog')?.open).toBe(false);
  expect(given).toEqual([]);
});

it('gives the name on Enter, even before the places are counted', async () => {
  await userEvent.keyboard('B{Enter}');
  await expect.poll(() => given).toMatchObject([{ from: 'A', to: 'B', found: { edits: [edit, edit] } }]);
  expect(dialog.renderRoot.querySelector('dialog')?.open).toBe(false);
});

it('stays open when the name is refused, and is left with Escape', async () => {
  await userEvent.keyboard('ENTE{Enter}');
  await expect.poll(() => effect()).toBe('«ENTE» esiste già.');
  expect(dialog.renderRoot.querySelector('dialog')?.open).toBe(true);
  await userEvent.keyboard('{Escape}');
  expect(dialog.renderRoot.querySelector('dialog')?.open).toBe(false);
  expect(given).toEqual([]);
});

describe('before it is known what stands there', () => {
  let answer: (found: RenamableName | RefusedName) => void;
  let closed: Promise<string | null>;
  const field = () => dialog.renderRoot.querySelector('input') as HTMLInputElement;
  const isOpen = () => dialog.renderRoot.querySelector('dialog')?.open;

  beforeEach(async () => {
    await userEvent.keyboard('{Escape}');
    closed = dialog.open('piano.piano', 0, new Promise((resolve) => (answer = resolve)));
    await expect.poll(() => isOpen()).toBe(true);
  });

  it('keeps what is typed, and gives it on Enter once the name is known', async () => {
    await userEvent.keyboard('B{Enter}');
    answer({ kind: 'name', name: 'A' });
    await expect.poll(() => given).toMatchObject([{ from: 'A', to: 'B' }]);
    expect(isOpen()).toBe(false);
  });

  it('goes on from what was typed before it was there', async () => {
    await userEvent.keyboard('{Escape}');
    closed = dialog.open('piano.piano', 0, Promise.resolve({ kind: 'name', name: 'A' }), 'B');
    expect(await closed).toBeNull();
    await expect.poll(() => effect()).toContain('Cambia in 2 punti');
    await userEvent.keyboard('C');
    expect(field().value).toBe('BC');
  });

  it('takes the name when nothing was typed', async () => {
    answer({ kind: 'name', name: 'A' });
    expect(await closed).toBeNull();
    expect([field().value, field().selectionStart, field().selectionEnd]).toEqual(['A', 0, 1]);
  });

  it('closes where there is no name, and says why; stays and says it itself when something was typed', async () => {
    const refused: RefusedName = { kind: 'refused', reason: 'Qui non c’è un nome.' };
    answer(refused);
    expect(await closed).toBe(refused.reason);
    expect(isOpen()).toBe(false);
    closed = dialog.open('piano.piano', 0, new Promise((resolve) => (answer = resolve)));
    await userEvent.keyboard('B');
    answer(refused);
    expect(await closed).toBeNull();
    expect(isOpen()).toBe(true);
    await expect.poll(() => effect()).toBe(refused.reason);
  });
});
