import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { fakeBodies } from '../../../test/fake-bodies.ts';
import { everyView } from '../../../test/every-view.ts';
import { analyse, analysisOf } from '../../worker/analyse.ts';
import type { Application } from '../../workspace/application.ts';
import { createTroubles } from '../../workspace/troubles.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';
import { AppShell } from '../app-shell/app-shell.ts';

const body = (id: string, name: string) => ({
  id,
  name,
  isOwnName: false,
  opened: '2024-07-01T10:00:00.000Z',
  key: id.slice(-8),
});
const PROVA = body('traguardo', 'Camera di prova');
const PLAN = 'lingua it\npiano ENTE "Camera di prova" periodo 2024 { }\n';

let shell: AppShell;
let asked: unknown[][];

beforeEach(async () => {
  location.hash = '#/archivio';
  asked = [];
  const workspace: WorkspaceStore = createFakeWorkspace((revision) => {
    const { files, choice, language } = workspace.state;
    return analysisOf(analyse({ revision, files, choice, language }));
  });
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: PLAN });
  shell = new AppShell();
  shell.application = {
    workspace,
    troubles: createTroubles(),
    bodies: fakeBodies({
      open: PROVA,
      list: () => [PROVA, body('traguardo-0a1b2c3d', 'Comune di Prova')],
      switchTo: async (id) => void asked.push(['switch', id]),
      begin: async () => void asked.push(['begin']),
    }),
    archive: { yearsAside: async () => [2023] },
    cycle: { refresh: async () => void asked.push(['refresh']) },
    years: { open: async (year: number) => void asked.push(['year', year]) },
  } as unknown as Application;
  shell.views = everyView({ load: async () => undefined, render: () => html`<h1>Una sezione</h1>` });
  document.body.append(shell);
  await expect.poll(() => root()?.querySelector('.open')).toBeTruthy();
});

afterEach(() => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
});

function root(): ShadowRoot | null | undefined {
  return shell.renderRoot.querySelector('body-switcher')?.shadowRoot;
}

function menu(): HTMLElement {
  return root()?.querySelector('.menu') as HTMLElement;
}

async function openMenu(): Promise<void> {
  root()?.querySelector<HTMLElement>('.open')?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => menu().textContent).toContain('2023');
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, closed and open, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityProblems(document.body)).toEqual([]);
    await openMenu();
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('opens another body with the keyboard alone; Escape closes the menu and gives the focus back', async () => {
  await openMenu();
  await userEvent.keyboard('{Escape}');
  expect(menu().matches(':popover-open')).toBe(false);
  expect(root()?.activeElement).toBe(root()?.querySelector('.open'));
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  expect(root()?.activeElement?.textContent?.trim()).toBe('Comune di Prova');
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual([['switch', 'traguardo-0a1b2c3d']]);
  expect(menu().matches(':popover-open')).toBe(false);
});

it('shows which body and year are open, and opens another year', async () => {
  await openMenu();
  const current = [...menu().querySelectorAll('[aria-current]')].map((one) =>
    one.textContent?.replace(/\s+/g, ' ').trim(),
  );
  expect(current).toEqual(['Camera di prova aperto', '2024 aperto']);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => asked).toEqual([['refresh'], ['year', 2023]]);
});

it('begins a new body, and leads to where bodies and years are looked after', async () => {
  await openMenu();
  const links = [...menu().querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual(['#/condividi/archivio', '#/enti', '#/ciclo/anni']);
  [...menu().querySelectorAll('button')].find((button) => button.textContent?.includes('Nuovo ente'))?.click();
  expect(asked).toEqual([['begin']]);
});

it('stays within the window, whatever its width', async () => {
  document.body.style.setProperty('width', '320px');
  await openMenu();
  const { left, right } = menu().getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
  document.body.style.removeProperty('width');
});
