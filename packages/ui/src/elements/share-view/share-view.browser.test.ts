import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { fakeBodies } from '../../../test/fake-bodies.ts';
import { everyView } from '../../../test/every-view.ts';
import { analyse, analysisOf } from '../../worker/analyse.ts';
import type { Application } from '../../workspace/application.ts';
import { parseRoute, shareHref } from '../../workspace/route.ts';
import { unpackBytes } from '../../workspace/share-link.ts';
import { createTroubles } from '../../workspace/troubles.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';
import { AppShell } from '../app-shell/app-shell.ts';
import type { ShareView } from './share-view.ts';
import './share-view.ts';

const PLAN = `lingua it
piano ENTE "Camera di prova" periodo 2024 { }
individuale SG "Segretario generale" { obiettivo A "Fare" peso 100% target SI }
`;

let shell: AppShell;
let texts: string;

beforeEach(() => {
  location.hash = '#/condividi';
  texts = '{"format":"traguardo.backup/2"}';
  const workspace: WorkspaceStore = createFakeWorkspace((revision) => {
    const { files, choice, language } = workspace.state;
    return analysisOf(analyse({ revision, files, choice, language }));
  });
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: PLAN });
  shell = new AppShell();
  shell.application = {
    workspace,
    troubles: createTroubles(),
    bodies: fakeBodies(),
    archive: { textsAlone: async () => texts, backup: async () => new Blob(['{}']), yearsAside: async () => [] },
  } as unknown as Application;
  shell.views = everyView({ load: async () => undefined, render: () => html`<share-view></share-view>` });
});

afterEach(() => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
});

async function inView<Found extends Element>(selector: string): Promise<Found> {
  if (!shell.isConnected) document.body.append(shell);
  const root = (): ShadowRoot | null | undefined => shell.renderRoot.querySelector<ShareView>('share-view')?.shadowRoot;
  await expect.poll(() => root()?.querySelector(selector)).toBeTruthy();
  return root()?.querySelector(selector) as Found;
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await inView('#link-address');
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('copies a link that carries the texts, with the keyboard alone', async () => {
  const field = await inView<HTMLInputElement>('#link-address');
  const { view, code } = parseRoute(new URL(field.value).hash);
  expect(view).toBe('condiviso');
  const bytes = await unpackBytes(code ?? '');
  expect(typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes)).toBe(texts);
  field.focus();
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const status = await inView('[aria-labelledby=link] [role=status]');
  await expect.poll(() => status.textContent?.trim()).toMatch(/^(Copiato\.|Il browser non permette)/);
});

it('hands the link to what a phone sends with, and says when that fails, not when it is thought better of', async () => {
  const sent: ShareData[] = [];
  const answers = [null, new DOMException('', 'AbortError'), new DOMException('', 'NotAllowedError')];
  const share = async (data: ShareData): Promise<void> => {
    sent.push(data);
    const refused = answers.shift();
    if (refused) throw refused;
  };
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  const { value } = await inView<HTMLInputElement>('#link-address');
  const send = (await inView('[aria-labelledby=link]')).querySelectorAll('button')[1] as HTMLButtonElement;
  expect(send.textContent).toBe('Manda il link…');
  const status = await inView('[aria-labelledby=link] [role=status]');
  for (const said of ['', '', 'Il dispositivo non l’ha mandato: copia il link.']) {
    await userEvent.click(send);
    await expect.poll(() => status.textContent?.trim()).toBe(said);
  }
  expect(sent).toEqual([1, 2, 3].map(() => ({ title: 'Prova', url: value })));
  Reflect.deleteProperty(navigator, 'share');
});

it('warns of individual sheets, says what does not travel, and gives the address of the place one comes from', async () => {
  await expect.poll(async () => (await inView('.page')).textContent).toContain('possono esserci dati di persone');
  expect((await inView('[aria-labelledby=link]')).textContent).toContain('Non porta il giornale del ciclo');
  const address = new URL((await inView<HTMLInputElement>('#place-address')).value);
  const body = { name: 'Prova', key: '0a1b2c3d' };
  expect(parseRoute(address.hash)).toEqual({ view: 'inizio', code: null, body, year: 2024 });
  location.hash = shareHref('#/risultati/mappa/OS8');
  const field = async (): Promise<string> => (await inView<HTMLInputElement>('#place-address')).value;
  await expect.poll(field).toContain('~0a1b2c3d/anno:2024/risultati/mappa/OS8');
  expect((await inView('[aria-labelledby=place]')).textContent).toContain('Indirizzo del posto (Risultati)');
});

it('sets the thousands of its length apart, in Italian too', async () => {
  texts = Array.from({ length: 100 }, () => crypto.randomUUID()).join('');
  await expect
    .poll(async () => (await inView('[aria-labelledby=link]')).textContent)
    .toMatch(/Il link è lungo \d\.\d{3} caratteri/);
});

it('offers only files when a link would be too long, and says the limit', async () => {
  texts = Array.from({ length: 20_000 }, () => crypto.randomUUID()).join('');
  await expect.poll(async () => (await inView('[aria-labelledby=link]')).textContent).toContain('Oltre 32.000');
  expect((await inView('.page')).querySelector('#link-address')).toBeNull();
  const [alone] = (await inView('[aria-labelledby=file]')).querySelectorAll('button');
  alone?.click();
  await expect
    .poll(async () => (await inView('[aria-labelledby=file]')).textContent)
    .toContain('testi-2024-camera-di-prova.traguardo.json');
});
