import { html } from 'lit';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { fakeBodies } from '../../../test/fake-bodies.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { everyView } from '../../../test/every-view.ts';
import { memoryVersions } from '../../../test/memory-versions.ts';
import type { Application } from '../../workspace/application.ts';
import type { CycleStore } from '../../workspace/cycle/cycle-store.ts';
import { createTroubles } from '../../workspace/troubles.ts';
import type { VersionComparison } from '../../workspace/versions/version-comparison.ts';
import { createVersions, NOW, type Versions } from '../../workspace/versions/versions.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { AppShell, type ViewEntry } from '../app-shell/app-shell.ts';
import './archive-versions.ts';

const PLAN: WorkspaceFile = { path: 'piano.piano', kind: 'plan', text: 'adesso\n' };
const OLD = { ...PLAN, text: 'prima\n' };

const COMPARISON: VersionComparison = {
  subjects: [{ about: 'Indicatore A «Bandi»', changes: ['Target: prima ≥ 10 N., ora ≥ 8 N. (meno impegnativo)'] }],
  values: [{ id: 'A', title: 'Bandi', before: '5 N.', after: '' }],
  effect: [
    { code: 'ENTE', title: 'Ente', kind: 'plan', before: '50,00 %', after: '60,00 %', difference: '+10,00' },
    { code: 'A', title: 'Bandi', kind: 'indicator', before: '50,00 %', after: '60,00 %', difference: '+10,00' },
  ],
  parts: { values: '+2,00', plan: '+8,00' },
  files: [
    {
      path: PLAN.path,
      kind: 'plan',
      change: 'changed',
      plus: 1,
      minus: 1,
      hunks: [
        {
          before: 1,
          after: 1,
          lines: [
            { sign: '-', text: 'prima' },
            { sign: '+', text: 'adesso' },
            { sign: ' ', text: '' },
          ],
        },
      ],
    },
    { path: 'nuovo.csv', kind: 'actuals', change: 'added', plus: 3, minus: 0, hunks: [] },
  ],
};

let shell: AppShell;
let workspace: WorkspaceStore;
let versions: Versions;
let isFull: boolean;
let answer: () => Promise<VersionComparison | null>;

beforeEach(async () => {
  location.hash = '#/archivio/versioni';
  answer = async () => COMPARISON;
  isFull = false;
  workspace = createFakeWorkspace();
  workspace.changeFiles('apertura', [PLAN]);
  const store = memoryVersions();
  const version = { name: null, why: 'step', about: 'Importazione di 12 valori', year: '2024' } as const;
  await store.keep({ ...version, id: 'first', at: '2024-07-01T08:00:00.000Z', files: [OLD] });
  const cycle = {
    desk: { cycle: null, definition: null },
    refresh: async () => undefined,
    text: async () => null,
    subscribe: () => () => undefined,
  } as unknown as CycleStore;
  versions = {
    ...createVersions({
      workspace,
      cycle,
      store,
      keeper: {
        async keepNow(name) {
          const { files } = workspace.state;
          const at = '2024-07-02T08:00:00.000Z';
          if (isFull) return false;
          await store.keep({ ...version, id: 'named', at, name, why: 'hand', about: '', files });
          return true;
        },
      },
    }),
    compare: () => answer(),
  };
  const view: ViewEntry = { load: async () => undefined, render: () => html`<archive-versions></archive-versions>` };
  shell = new AppShell();
  shell.application = {
    workspace,
    versions,
    cycle,
    bodies: fakeBodies(),
    troubles: createTroubles(),
  } as unknown as Application;
  shell.views = everyView(view);
  document.body.append(shell);
  await expect.poll(() => list()?.querySelector('li')).toBeTruthy();
});

afterEach(() => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
});

const page = (): ShadowRoot | null | undefined => shell.renderRoot.querySelector('archive-versions')?.shadowRoot;
const keep = (): ShadowRoot | null | undefined => page()?.querySelector('version-keep')?.shadowRoot;
const list = (): ShadowRoot | null | undefined => page()?.querySelector('version-list')?.shadowRoot;
const compare = (): ShadowRoot | null | undefined => page()?.querySelector('version-compare')?.shadowRoot;
const result = (): ShadowRoot | null | undefined => compare()?.querySelector('version-comparison')?.shadowRoot;
const ask = (): ShadowRoot | null | undefined => page()?.querySelector('ask-dialog')?.shadowRoot;
const said = (): string => page()?.querySelector('.message')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
const button = (action: string, index = 0): HTMLElement =>
  list()?.querySelectorAll<HTMLElement>(`[data-action="${action}"]`)[index] as HTMLElement;

const menuItem = (label: string): HTMLElement | undefined =>
  [
    ...(list()?.querySelector('action-menu')?.shadowRoot?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
  ].find((item) => item.textContent?.trim().startsWith(label));
const choose = async (label: string): Promise<void> => {
  button('more').click();
  await expect.poll(() => menuItem(label)).toBeTruthy();
  menuItem(label)?.click();
};

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, with a comparison, its lines and a question open, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await expect.poll(() => result()?.querySelector('details')).toBeTruthy();
    for (const details of result()?.querySelectorAll('details') ?? []) details.open = true;
    expect(await accessibilityProblems(document.body)).toEqual([]);
    await choose('Nome');
    await expect.poll(() => ask()?.querySelector('dialog')?.open).toBe(true);
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('keeps a version under a name with the keyboard alone, and asks for one', async () => {
  const input = keep()?.querySelector<HTMLInputElement>('#name');
  input?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => keep()?.querySelector('#problem')?.textContent).toContain('Scrivi un nome');
  await userEvent.keyboard('Prima della riunione di Giunta{Enter}');
  await expect.poll(said).toBe('Versione «Prima della riunione di Giunta» tenuta.');
  await expect.poll(() => list()?.querySelector('li')?.textContent).toContain('Prima della riunione di Giunta');
});

it('says of a version for which there is no room that it is not kept, and leaves its name in the field', async () => {
  isFull = true;
  const input = keep()?.querySelector<HTMLInputElement>('#name');
  input?.focus();
  await userEvent.keyboard('Senza spazio{Enter}');
  const problem = (): string | null | undefined => keep()?.querySelector('#problem')?.textContent;
  await expect.poll(problem).toContain('La versione «Senza spazio» non è stata tenuta');
  expect([said(), input?.value]).toEqual(['', 'Senza spazio']);
});

it('compares the newest version with now, in words, scores, values and lines', async () => {
  await expect.poll(() => result()?.textContent).toContain('Target: prima ≥ 10 N., ora ≥ 8 N.');
  const shown = result()?.textContent?.replaceAll(/\s+/g, ' ');
  expect(shown).toContain('1 cambiamento nel piano, 1 valore, 2 file.');
  expect(shown).toContain('Della differenza dell’ente, +2,00 punti vengono dai valori e +8,00 dal piano.');
  expect(shown).toContain('nessuno');
  const lines = result()?.querySelector('line-difference')?.shadowRoot;
  expect([...(lines?.querySelectorAll('tr[data-sign="+"]') ?? [])].map((row) => row.textContent)).toHaveLength(1);
});

it('chooses two versions by the address, and says when they are one or their texts are gone', async () => {
  const select = compare()?.querySelector<HTMLSelectElement>('#before');
  select?.focus();
  await userEvent.selectOptions(select as HTMLSelectElement, NOW);
  expect(location.hash).toBe('#/archivio/versioni/adesso/adesso');
  answer = async () => null;
  await versions.keepNow('Altra');
  await expect.poll(() => compare()?.textContent).toContain('non ci sono più i testi');
});

it('says so where the address names a version that is not kept', async () => {
  expect(page()?.querySelector('.notice')).toBeNull();
  Object.assign(page()?.host ?? {}, { place: 'sparita/adesso' });
  await expect.poll(() => page()?.textContent).toContain('«sparita» non c’è, o non c’è più');
});

it('tells a comparison that fails', async () => {
  answer = async () => Promise.reject(new Error('broken'));
  await versions.keepNow('Altra');
  await expect.poll(() => compare()?.textContent).toContain('Il confronto non è riuscito');
});

it('goes back to a version as one step, which is undone, all with the keyboard', async () => {
  button('restore').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => ask()?.querySelector('#question')?.textContent).toContain('Cambia 1 file.');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => workspace.state.files[0]?.text).toBe('prima\n');
  expect(workspace.state.undoable).toMatch(/^Ripresa di/);
  page()?.querySelector<HTMLElement>('.message button')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => workspace.state.files[0]?.text).toBe('adesso\n');
  expect(said()).toMatch(/^Annullato: Ripresa di/);
});

it('forgets what was done once it was taken back elsewhere', async () => {
  button('restore').click();
  await expect.poll(() => ask()?.querySelector('dialog')?.open).toBe(true);
  await userEvent.keyboard('{Enter}');
  await expect.poll(said).toContain('I testi sono quelli di');
  workspace.undo();
  await expect.poll(said).toBe('');
});

it('takes one file back from the comparison', async () => {
  await expect.poll(() => result()?.querySelector('details')).toBeTruthy();
  result()?.querySelector<HTMLElement>('details button')?.click();
  await expect.poll(() => workspace.state.files[0]?.text).toBe('prima\n');
  expect(said()).toContain('piano.piano è com’era in');
});

it('names and removes a version; Escape takes the question back', async () => {
  button('more').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => menuItem('Togli')).toBeTruthy();
  await userEvent.keyboard('{End}{Enter}');
  await expect.poll(() => ask()?.querySelector('dialog')?.open).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => ask()?.querySelector('dialog')?.open).toBe(false);
  await choose('Nome');
  await expect.poll(() => ask()?.querySelector('#name')).toBeTruthy();
  ask()?.querySelector<HTMLElement>('#name')?.focus();
  await userEvent.keyboard('Luglio{Enter}');
  await expect.poll(() => list()?.querySelector('.title')?.textContent).toContain('Luglio');
  await choose('Togli');
  await expect.poll(() => ask()?.querySelector('#question')?.textContent).toContain('«Luglio»');
  ask()?.querySelector<HTMLElement>('dialog [type="submit"]')?.click();
  await expect.poll(() => list()?.querySelector('li') ?? null).toBeNull();
});
