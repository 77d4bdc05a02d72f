import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { everyView } from '../../../test/every-view.ts';
import { fakeBodies } from '../../../test/fake-bodies.ts';
import { fakeHealth } from '../../../test/fake-health.ts';
import type { Application } from '../../workspace/application.ts';
import type { StorageHealth } from '../../workspace/health.ts';
import { createTroubles } from '../../workspace/troubles.ts';
import { AppShell, type ViewEntry } from '../app-shell/app-shell.ts';
import './archive-storage.ts';

const WORRYING: Partial<StorageHealth> = {
  usage: 9_500_000_000,
  isPersistent: false,
  otherTabs: 2,
  lastBackup: null,
  since: null,
  drafts: [{ path: 'piano.piano', text: 'x', at: '2024-07-01T10:00:00.000Z' }],
};

let shell: AppShell;
let health: Partial<StorageHealth>;
let asked: number;
let wiped: number;

beforeEach(() => {
  location.hash = '#/archivio/spazio';
  [asked, wiped] = [0, 0];
  health = {};
});

afterEach(() => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
});

async function open(part: Partial<StorageHealth>): Promise<void> {
  health = part;
  const workspace = createFakeWorkspace();
  workspace.changeFiles('apertura', [{ path: 'piano.piano', kind: 'plan', text: 'lingua it\n' }]);
  const view: ViewEntry = { load: async () => undefined, render: () => html`<archive-storage></archive-storage>` };
  shell = new AppShell();
  shell.application = {
    workspace,
    bodies: fakeBodies(),
    archive: { backup: async () => new Blob(['{}']) },
    health: {
      ...fakeHealth(),
      look: () => fakeHealth(health).look(),
      async persist() {
        asked += 1;
        health = { ...health, isPersistent: true };
        return true;
      },
      wipe: async () => void wiped++,
    },
    troubles: createTroubles(),
  } as unknown as Application;
  shell.views = everyView(view);
  document.body.append(shell);
  await expect.poll(() => page()?.querySelector('dl')).toBeTruthy();
}

const page = (): ShadowRoot | null | undefined => shell.renderRoot.querySelector('archive-storage')?.shadowRoot;
const removal = (): ShadowRoot | null | undefined => page()?.querySelector('typed-removal')?.shadowRoot;
const told = (): string => page()?.textContent?.replaceAll(/\s+/g, ' ') ?? '';

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem when much is to be told, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await open(WORRYING);
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('asks the browser to keep the data, with the keyboard, and says what it answered', async () => {
  await open(WORRYING);
  expect(told()).toContain('non garantita');
  [...(page()?.querySelectorAll('button') ?? [])].find((button) => button.textContent?.includes('Chiedi'))?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(told).toContain('Il browser ha accettato');
  expect(asked).toBe(1);
  expect(told()).toContain('garantita: il browser non cancella');
});

it('tells where the data are, how much room there is, what waits, and why to make a backup', async () => {
  await open(WORRYING);
  expect(told()).toContain('per l’indirizzo http://localhost.');
  expect(told()).toContain('9,5 GB occupati su 10 GB');
  expect(told()).toContain('Lo spazio sta per finire');
  expect(told()).toContain('2, vedono il lavoro di questa');
  expect(told()).toContain('Non c’è ancora un backup');
  expect(told()).toContain('piano.piano, del 1º lug 2024');
});

it('is calm when all is well', async () => {
  await open({});
  expect(page()?.querySelector('.notice')).toBeNull();
  expect(told()).toContain('da allora nulla è cambiato');
  expect(told()).toContain('2 file, 3 versioni, 1 passo del ciclo');
});

it('removes everything only once the word is typed, and offers a backup first', async () => {
  await open({});
  const input = removal()?.querySelector<HTMLInputElement>('#typed');
  input?.focus();
  await userEvent.keyboard('togli{Enter}');
  await expect.poll(() => removal()?.querySelector('#differs')?.textContent).toContain('Scrivi TOGLI TUTTO');
  expect(wiped).toBe(0);
  expect(removal()?.textContent).toContain('Scarica prima il backup');
  await userEvent.clear(input as HTMLInputElement);
  await userEvent.keyboard('TOGLI TUTTO{Enter}');
  await expect.poll(() => wiped).toBe(1);
});
