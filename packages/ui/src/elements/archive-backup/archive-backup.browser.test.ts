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
import { readBackup, type ReadyBackup } from '../../workspace/backup/backup.ts';
import { createTroubles } from '../../workspace/troubles.ts';
import { AppShell, type ViewEntry } from '../app-shell/app-shell.ts';
import type { StorageTrouble } from '../../storage/database.ts';
import type { RestorePanel } from '../restore-panel/restore-panel.ts';
import { writeBackup } from '../../workspace/backup/write-backup.ts';
import '../start-view/start-view.ts';
import './archive-backup.ts';

const FILES = [{ path: 'piano.piano', kind: 'plan', text: 'lingua it\n' }] as const;
const BACKUP = writeBackup({
  name: 'Prova',
  at: '2024-07-01T10:00:00.000Z',
  files: FILES,
  journal: null,
  aside: [],
  versions: [],
  texts: [],
});

let shell: AppShell;
let restored: ReadyBackup[];
let said: (string | null)[];
let trouble: StorageTrouble | null;
let cleared: number;
let aside: readonly number[];
let backup: Archive['backup'];

beforeEach(async () => {
  location.hash = '#/archivio';
  restored = [];
  said = [];
  trouble = null;
  cleared = 0;
  aside = [];
  const workspace = createFakeWorkspace();
  workspace.addFile(FILES[0]);
  const archive: Partial<Archive> = {
    inspect: async (file) =>
      readBackup(new Uint8Array(await file.arrayBuffer()), async () => Promise.reject(new Error('no journal'))),
    async restore(ready, _keptAs, toSay) {
      if (trouble !== null) return trouble;
      restored.push(ready);
      said.push(toSay);
      return null;
    },
    yearsAside: async () => aside,
    clear: async () => void cleared++,
    backup: (followed) => backup(followed),
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

/** Gives a backup to the panel and waits for what it says. */
async function shown(panel: RestorePanel, backup: string): Promise<void> {
  await panel.inspect(new File([backup], 'prova.json'));
  await expect.poll(() => panel.shadowRoot?.activeElement?.className).toContain('notice');
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, with a backup shown, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    const panel = (await inView('restore-panel')) as RestorePanel;
    await shown(panel, BACKUP);
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('shows what is in a backup and restores it only when told to, with the keyboard alone', async () => {
  const panel = (await inView('restore-panel')) as RestorePanel;
  await shown(panel, BACKUP);
  expect(panel.shadowRoot?.textContent).toContain('«Prova»');
  expect(restored).toEqual([]);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(restored).toMatchObject([{ backup: { name: 'Prova', files: FILES } }]);
  expect(said).toEqual([expect.stringMatching(/^Ripristinato: «Prova», dal backup del .*2024/)]);
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
    versions: [],
    texts: [],
  };
  await shown(panel, writeBackup(content));
  const said = panel.shadowRoot?.textContent;
  expect(said).toContain('Porta 2 anni: quello aperto e quello messo da parte (2023).');
  expect(said).toContain('Messo da parte: 2023');
  expect(said).toContain('anche quello messo da parte (2022).');
  expect(await accessibilityProblems(document.body)).toEqual([]);
});

it('refuses a damaged backup with a reason and offers no way to restore it', async () => {
  const panel = (await inView('restore-panel')) as RestorePanel;
  await shown(panel, BACKUP.replace('lingua it', 'lingua en'));
  expect(panel.shadowRoot?.textContent).toContain('prova.json: Il contenuto è stato modificato dopo il backup');
  expect(panel.shadowRoot?.querySelector('button')).toBeNull();
});

it('says in its place why what a backup holds could not be written, and can try again', async () => {
  const panel = (await inView('restore-panel')) as RestorePanel;
  await shown(panel, BACKUP);
  const alert = (): string | undefined => panel.shadowRoot?.querySelector('[role="alert"]')?.textContent?.trim();
  for (const [why, told] of [
    ['quota', 'Nel browser non c’è posto'],
    ['unavailable', 'Il browser non ha potuto scrivere'],
  ] as const) {
    trouble = why;
    panel.shadowRoot?.querySelector<HTMLElement>('button.primary')?.click();
    await expect.poll(alert).toContain(told);
  }
  expect(await accessibilityProblems(document.body)).toEqual([]);
  expect(shell.application.troubles.list).toEqual([]);
  trouble = null;
  panel.shadowRoot?.querySelector<HTMLElement>('button.primary')?.click();
  await expect.poll(() => restored.length).toBe(1);
  expect(alert()).toBeUndefined();
});

it('keeps the focus on its button while a backup is made, and makes one at a time', async () => {
  const made = Promise.withResolvers<Blob>();
  let asked = 0;
  backup = async () => {
    asked += 1;
    return made.promise;
  };
  const button = await inView('.button.primary');
  const focused = (): Element | null => (button.getRootNode() as ShadowRoot).activeElement;
  button.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.keyboard('{Enter}');
  expect(focused()).toBe(button);
  made.resolve(new Blob([BACKUP]));
  await expect.poll(() => button.getAttribute('aria-disabled')).toBe('false');
  expect([asked, focused()]).toEqual([1, button]);
});

it('removes everything only after the name of the body was typed, and offers a backup first', async () => {
  const removal = (await inView('typed-removal')).shadowRoot as ShadowRoot;
  await expect.poll(() => removal.textContent).toContain('Toglie da questo browser tutto ciò che c’è');
  removal.querySelector('input')?.focus();
  await userEvent.keyboard('Altro{Enter}');
  await expect.poll(() => removal.querySelector('.error')?.textContent).toContain('nulla è stato tolto');
  expect(cleared).toBe(0);
  await userEvent.clear(removal.querySelector('input') as HTMLInputElement);
  await userEvent.keyboard('Prova{Enter}');
  await expect.poll(() => cleared).toBe(1);
});

it('writes the backup with its progress, and can be ended', async () => {
  const button = await inView('.button.primary');
  let finish: (file: Blob) => void = () => undefined;
  let ended = 0;
  backup = ({ signal, onProgress } = {}) => {
    onProgress?.({ done: 40, total: 200 });
    return new Promise((resolve, reject) => {
      finish = resolve;
      signal?.addEventListener('abort', () => {
        ended += 1;
        reject(signal.reason as Error);
      });
    });
  };
  button.focus();
  await userEvent.keyboard('{Enter}');
  const work = (await inView('long-work')).shadowRoot as ShadowRoot;
  await expect.poll(() => work.textContent).toContain('40 di 200');
  work.querySelector('button')?.click();
  await expect.poll(() => work.textContent).toContain('Interrotto');
  expect(ended).toBe(1);
  work.querySelector('button')?.click();
  await expect.poll(() => work.textContent).toContain('40 di 200');
  finish(new Blob(['{}']));
  await expect.poll(async () => (await inView('.notice.green')).textContent).toContain('Backup scaricato');
});
