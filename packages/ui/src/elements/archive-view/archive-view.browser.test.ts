import { html } from 'lit';
import { fakeHealth } from '../../../test/fake-health.ts';
import { fakeBodies } from '../../../test/fake-bodies.ts';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { everyView } from '../../../test/every-view.ts';
import type { Application } from '../../workspace/application.ts';
import { createTroubles } from '../../workspace/troubles.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';
import { AppShell, type ViewEntry } from '../app-shell/app-shell.ts';
import { ARCHIVE_PAGES } from './archive-pages.ts';
import './archive-view.ts';

const PLAN = { path: 'piano.piano', kind: 'plan', text: 'lingua it\n' } as const;
const VALUES = { path: 'dati/valori.csv', kind: 'actuals', text: 'codice;valore\n' } as const;

let shell: AppShell;
let workspace: WorkspaceStore;

// Once and not within the time a page may take: a page's code is made when it is first asked for.
beforeAll(async () => {
  for (const { load } of ARCHIVE_PAGES) await load();
}, 30_000);

beforeEach(() => {
  location.hash = '#/archivio/file';
  workspace = createFakeWorkspace();
  workspace.changeFiles('apertura', [PLAN, VALUES]);
  const view: ViewEntry = { load: async () => undefined, render: () => html`<archive-view></archive-view>` };
  shell = new AppShell();
  shell.application = {
    workspace,
    archive: { yearsAside: async () => [] },
    health: fakeHealth(),
    bodies: fakeBodies(),
    troubles: createTroubles(),
  } as unknown as Application;
  shell.views = everyView(view);
  document.body.append(shell);
});

afterEach(() => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
});

const view = (): ShadowRoot | null | undefined => shell.renderRoot.querySelector('archive-view')?.shadowRoot;
const files = (): ShadowRoot | null | undefined => view()?.querySelector('archive-files')?.shadowRoot;

const ask = (): ShadowRoot | null | undefined => files()?.querySelector('ask-dialog')?.shadowRoot;

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem on the page of files, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await expect.poll(() => files()?.querySelectorAll('tbody tr')).toHaveLength(2);
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('opens its pages by their links with the keyboard, names them in the title, and gives them the focus', async () => {
  await expect.poll(() => document.title).toMatch(/^Archivio · File/);
  await expect.poll(files).toBeTruthy();
  view()?.querySelector<HTMLElement>('a[href="#/archivio/backup"]')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => view()?.querySelector('archive-backup')).toBeTruthy();
  expect(view()?.querySelector('[aria-current="page"]')?.textContent?.trim()).toBe('Backup');
  await expect.poll(() => document.title).toMatch(/^Archivio · Backup/);
  expect(view()?.activeElement?.className).toBe('content');
});

it('says so where the address names no page', async () => {
  location.hash = '#/archivio/nessuna';
  await expect.poll(() => view()?.querySelector('.content')?.textContent).toContain('«nessuna» non c’è');
  expect(view()?.querySelector('[aria-current="page"]')?.textContent?.trim()).toBe('Backup');
});

it('removes a file only after a question, and undoes it', async () => {
  await expect.poll(() => files()?.querySelectorAll('tbody tr')).toHaveLength(2);
  files()?.querySelector<HTMLElement>('[aria-label="Togli piano.piano"]')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => ask()?.querySelector('dialog')?.open).toBe(true);
  expect(ask()?.querySelector('#question')?.textContent).toContain('«piano.piano»');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => workspace.state.files.map(({ path }) => path)).toEqual([VALUES.path]);
  expect(workspace.state.undoable).toBe('Tolto il file «piano.piano».');
  files()?.querySelector<HTMLElement>('.notice button')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(workspace.state.files).toContainEqual(PLAN);
});

it('offers no undo once the step was taken back elsewhere', async () => {
  const status = (): string | undefined => files()?.querySelector('[role="status"]')?.textContent?.trim();
  await expect.poll(() => files()?.querySelectorAll('tbody tr')).toHaveLength(2);
  files()?.querySelector<HTMLElement>('[aria-label="Togli piano.piano"]')?.click();
  await expect.poll(() => ask()?.querySelector('dialog')?.open).toBe(true);
  await userEvent.keyboard('{Enter}');
  await expect.poll(status).toContain('Tolto il file');
  workspace.undo();
  await expect.poll(status).toBe('');
});
