import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { fakeBodies } from '../../../test/fake-bodies.ts';
import { everyView } from '../../../test/every-view.ts';
import type { Application } from '../../workspace/application.ts';
import { createTroubles } from '../../workspace/troubles.ts';
import { AppShell } from '../app-shell/app-shell.ts';
import type { BodiesView } from './bodies-view.ts';
import './bodies-view.ts';

const body = (id: string, name: string) => ({
  id,
  name,
  isOwnName: false,
  opened: '2024-07-01T10:00:00.000Z',
  key: id.slice(-8),
});

let shell: AppShell;
let asked: unknown[][];
let isBackedUp: boolean;

beforeEach(async () => {
  location.hash = '#/enti';
  asked = [];
  isBackedUp = false;
  const workspace = createFakeWorkspace();
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
  const open = body('traguardo', 'Camera di prova');
  shell = new AppShell();
  shell.application = {
    workspace,
    troubles: createTroubles(),
    bodies: fakeBodies({
      open,
      list: () => [open, body('traguardo-0a1b2c3d', 'Comune di Prova')],
      switchTo: async (id) => void asked.push(['switch', id]),
      begin: async () => void asked.push(['begin']),
      rename: (name) => void asked.push(['rename', name]),
      remove: async () => void asked.push(['remove']),
    }),
    archive: {
      async backup() {
        isBackedUp = true;
        return '{}';
      },
    },
  } as unknown as Application;
  shell.views = everyView({ load: async () => undefined, render: () => html`<bodies-view></bodies-view>` });
  document.body.append(shell);
  await expect.poll(() => view()?.querySelector('h1')).toBeTruthy();
});

afterEach(() => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
});

function view(): ShadowRoot | null | undefined {
  return shell.renderRoot.querySelector<BodiesView>('bodies-view')?.shadowRoot;
}

function removal(): ShadowRoot {
  return view()?.querySelector('typed-removal')?.shadowRoot as ShadowRoot;
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('opens another body with the keyboard alone', async () => {
  view()?.querySelector<HTMLElement>('.table-scroll')?.focus();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual([['switch', 'traguardo-0a1b2c3d']]);
});

it('begins a new body and renames the open one', async () => {
  view()?.querySelector<HTMLElement>('.button.primary')?.click();
  const field = view()?.querySelector('input') as HTMLInputElement;
  expect(field.value).toBe('Camera di prova');
  await userEvent.fill(field, 'Copia');
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual([['begin'], ['rename', 'Copia']]);
  await expect.poll(() => view()?.querySelector('.message')?.textContent).toContain('Ora si chiama');
});

it('removes the open body only after its name was typed, and offers a backup first', async () => {
  const field = removal().querySelector('input') as HTMLInputElement;
  await userEvent.fill(field, 'Camera');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => removal().querySelector('#differs')?.textContent).toContain('nulla è stato tolto');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(await accessibilityProblems(document.body)).toEqual([]);
  removal().querySelector<HTMLElement>('.actions button')?.click();
  await expect.poll(() => removal().textContent).toContain('Backup scaricato: backup-');
  expect(isBackedUp).toBe(true);
  expect(asked).toEqual([]);
  await userEvent.fill(field, 'Camera di prova');
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual([['remove']]);
});

it('says of an address that it names no page', async () => {
  location.hash = '#/enti/nessuna';
  await expect.poll(() => view()?.textContent).toContain('«nessuna» non c’è');
});

it('says of an address which body is not here, and offers those that are', async () => {
  location.hash = '#/ente:Provincia%20di%20Altrove/risultati/OS8';
  await expect
    .poll(() => view()?.querySelector('[role=alert]')?.textContent)
    .toContain('«Provincia di Altrove» non è in questo browser');
  expect(view()?.querySelector('table')?.textContent).toContain('Comune di Prova');
  expect(await accessibilityProblems(document.body)).toEqual([]);
});
