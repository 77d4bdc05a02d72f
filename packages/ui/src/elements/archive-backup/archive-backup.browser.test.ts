import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { fakeHealth } from '../../../test/fake-health.ts';
import { fakeBodies } from '../../../test/fake-bodies.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { everyView } from '../../../test/every-view.ts';
import type { Application } from '../../workspace/application.ts';
import type { Archive } from '../../workspace/archive.ts';
import { NOTHING_BESIDE } from '../../workspace/backup-parts.ts';
import { readBackup, type ReadyBackup, writeBackup } from '../../workspace/backup.ts';
import { createTroubles } from '../../workspace/troubles.ts';
import { AppShell, type ViewEntry } from '../app-shell/app-shell.ts';
import type { RestorePanel } from '../restore-panel/restore-panel.ts';
import '../start-view/start-view.ts';
import './archive-backup.ts';

const FILES = [{ path: 'piano.piano', kind: 'plan', text: 'lingua it\n' }] as const;
const BACKUP = writeBackup({
  name: 'Prova',
  at: '2024-07-01T10:00:00.000Z',
  files: FILES,
  journal: null,
  aside: [],
  ...NOTHING_BESIDE,
});

let shell: AppShell;
let restored: ReadyBackup[];
let cleared: number;
let aside: readonly number[];

beforeEach(async () => {
  location.hash = '#/archivio';
  restored = [];
  cleared = 0;
  aside = [];
  const workspace = createFakeWorkspace();
  workspace.addFile(FILES[0]);
  const archive: Partial<Archive> = {
    inspect: (bytes) => readBackup(bytes, async () => Promise.reject(new Error('no journal to verify'))),
    restore: async (ready) => void restored.push(ready),
    yearsAside: async () => aside,
    clear: async () => void cleared++,
  };
  const view: ViewEntry = { load: async () => undefined, render: () => html`<archive-backup></archive-backup>` };
  shell = new AppShell();
  shell.application = {
    workspace,
    archive,
    health: fakeHealth(),
    bodies: fakeBodies(),
    troubles: createTroubles(),
  } as unknown as Application;
  shell.views = everyView(view);
  document.body.append(shell);
  await expect.poll(() => shell.renderRoot.querySelector('archive-backup')).toBeTruthy();
  await inView('h2');
});

afterEach(() => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
});

async function inView(selector: string): Promise<HTMLElement> {
  const root = (): ShadowRoot | null | undefined => shell.renderRoot.querySelector('archive-backup')?.shadowRoot;
  await expect.poll(() => root()?.querySelector(selector)).toBeTruthy();
  return root()?.querySelector(selector) as HTMLElement;
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, with a backup shown, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    const panel = (await inView('restore-panel')) as RestorePanel;
    await panel.inspect(new TextEncoder().encode(BACKUP));
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('shows what is in a backup and restores it only when told to, with the keyboard alone', async () => {
  const panel = (await inView('restore-panel')) as RestorePanel;
  await panel.inspect(new TextEncoder().encode(BACKUP));
  expect(panel.shadowRoot?.textContent).toContain('«Prova»');
  expect(restored).toEqual([]);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(restored).toMatchObject([{ backup: { name: 'Prova', files: FILES } }]);
});

it('shows the years a backup brings and those it takes away', async () => {
  aside = [2022];
  const panel = (await inView('restore-panel')) as RestorePanel;
  const years = [{ year: 2023, files: FILES, journal: null }];
  const content = {
    name: 'Prova',
    at: '2024-07-01T10:00:00.000Z',
    files: FILES,
    journal: null,
    aside: years,
    ...NOTHING_BESIDE,
  };
  await panel.inspect(new TextEncoder().encode(writeBackup(content)));
  const shown = panel.shadowRoot?.textContent;
  expect(shown).toContain('Porta 2 anni: quello aperto e, messi da parte: 2023.');
  expect(shown).toContain('Messo da parte: 2023');
  expect(shown).toContain('anche gli anni messi da parte: 2022.');
  expect(await accessibilityProblems(document.body)).toEqual([]);
});

it('refuses a damaged backup with a reason and offers no way to restore it', async () => {
  const panel = (await inView('restore-panel')) as RestorePanel;
  await panel.inspect(new TextEncoder().encode(BACKUP.replace('lingua it', 'lingua en')));
  expect(panel.shadowRoot?.textContent).toContain('Il contenuto è stato modificato dopo il backup');
  expect(panel.shadowRoot?.querySelector('button')).toBeNull();
});

it('removes nothing until a second, named confirmation; Escape takes the question back', async () => {
  const button = await inView('.button.danger');
  button.focus();
  aside = [2023, 2025];
  await userEvent.keyboard('{Enter}');
  const ask = await inView('ask-dialog');
  await expect.poll(() => ask.shadowRoot?.querySelector('dialog')?.open).toBe(true);
  const dialog = ask.shadowRoot?.querySelector('dialog') as HTMLDialogElement;
  expect(dialog.textContent).toContain('Sono 3 anni: quello aperto e, messi da parte: 2023, 2025.');
  expect(await accessibilityProblems(document.body)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => dialog.open).toBe(false);
  expect(cleared).toBe(0);
  button.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => dialog.open).toBe(true);
  dialog.querySelector<HTMLButtonElement>('.danger')?.click();
  expect(cleared).toBe(1);
});
