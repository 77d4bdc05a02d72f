import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { fakeBodies } from '../../../test/fake-bodies.ts';
import { everyView } from '../../../test/every-view.ts';
import type { Application } from '../../workspace/application.ts';
import { readBackup } from '../../workspace/backup/backup.ts';
import { routeHref } from '../../workspace/route.ts';
import { packText } from '../../workspace/share-link.ts';
import { createTroubles } from '../../workspace/troubles.ts';
import { writeBackup } from '../../workspace/backup/write-backup.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';
import { AppShell } from '../app-shell/app-shell.ts';
import type { SharedView } from './shared-view.ts';
import './shared-view.ts';

const FILES = [{ path: 'piano.piano', kind: 'plan', text: 'lingua it\n' }] as const;
const SHARED = writeBackup({
  name: 'Comune di Prova',
  at: '2024-07-01T10:00:00.000Z',
  files: FILES,
  journal: null,
  aside: [],
  versions: [],
  texts: [],
});

let shell: AppShell;
let workspace: WorkspaceStore;
let asked: string[];

beforeEach(() => {
  asked = [];
  workspace = createFakeWorkspace();
  shell = new AppShell();
  shell.application = {
    workspace,
    troubles: createTroubles(),
    bodies: fakeBodies(),
    archive: {
      inspect: async (file: Blob) =>
        readBackup(new Uint8Array(await file.arrayBuffer()), async () => Promise.reject(new Error('no journal'))),
      yearsAside: async () => [],
      restore: async () => void asked.push('restore'),
      restoreAsNew: async () => void asked.push('new'),
    },
  } as unknown as Application;
  shell.views = everyView({ load: async () => undefined, render: () => html`<shared-view></shared-view>` });
});

afterEach(() => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
});

function view(): ShadowRoot | null | undefined {
  return shell.renderRoot.querySelector<SharedView>('shared-view')?.shadowRoot;
}

function panel(): ShadowRoot | null | undefined {
  return view()?.querySelector('restore-panel')?.shadowRoot;
}

function open(packed: string): void {
  location.hash = routeHref('condiviso', packed);
  document.body.append(shell);
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    open(await packText(SHARED));
    await expect.poll(() => panel()?.textContent).toContain('Comune di Prova');
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('shows what a link holds and opens it only when told to, with the keyboard alone, as a new body', async () => {
  workspace.addFile({ path: 'mio.piano', kind: 'plan', text: 'lingua it' });
  open(await packText(SHARED));
  await expect.poll(() => panel()?.textContent).toMatch(/1 file\b.*piano\.piano/s);
  expect(panel()?.textContent).toContain('Il link è arrivato intero');
  expect(panel()?.textContent).not.toMatch(/Sostituisce|backup|0 versioni/);
  expect(asked).toEqual([]);
  panel()?.querySelector<HTMLElement>('.notice')?.focus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual(['new']);
});

it('fills a browser that has no body yet', async () => {
  open(await packText(SHARED));
  await expect.poll(() => panel()?.querySelector('.button.primary')).toBeTruthy();
  panel()?.querySelector<HTMLElement>('.button.primary')?.click();
  expect(asked).toEqual(['restore']);
});

it('says why a cut, an altered, a too large and a strange link do not open', async () => {
  open('%%%');
  await expect.poll(() => view()?.textContent).toContain('Il link è tagliato o non è di Traguardo');
  expect(view()?.querySelector('h1')?.textContent).toBe('Questo link non si apre');
  expect(await accessibilityProblems(document.body)).toEqual([]);
  location.hash = routeHref('condiviso', await packText('0'.repeat(5 * 1024 * 1024)));
  await expect.poll(() => view()?.textContent).toContain('più di 4 MB');
  location.hash = routeHref('condiviso', await packText('{"name":"<img src=x onerror=alert(1)>"}'));
  await expect.poll(() => panel()?.textContent).toContain('Ciò che il link porta non è di Traguardo');
  expect(panel()?.textContent).toContain('Il link non si apre: nulla è stato toccato.');
  location.hash = routeHref('condiviso', await packText(SHARED.replace('lingua it', 'lingua en')));
  await expect.poll(() => panel()?.textContent).toContain('l’impronta non corrisponde');
  expect(panel()?.querySelector('button')).toBeNull();
});
