import { fakeBodies } from '../../../test/fake-bodies.ts';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems, problemsOfContrast } from '../../../test/accessibility.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { everyView } from '../../../test/every-view.ts';
import { emptyDesk } from '../../workspace/cycle/cycle-desk.ts';
import type { Application } from '../../workspace/application.ts';
import { createTroubles, type Troubles } from '../../workspace/troubles.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';
import '../start-view/start-view.ts';
import { html } from 'lit';
import { AppShell, type ViewEntry } from './app-shell.ts';

const view: ViewEntry = { load: async () => undefined, render: () => html`<h1>Una sezione</h1>` };

let shell: AppShell;
let workspace: WorkspaceStore;
let troubles: Troubles;
const started: string[] = [];

beforeEach(async () => {
  location.hash = '#/archivio';
  workspace = createFakeWorkspace();
  troubles = createTroubles();
  shell = new AppShell();
  const archive = {
    textsAlone: async () => '{}',
    yearsAside: async () => [],
    async start(name: string) {
      started.push(name);
      workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
    },
  };
  const cycle = { desk: emptyDesk('2024-07-01'), subscribe: () => () => undefined, refresh: async () => undefined };
  shell.application = { workspace, bodies: fakeBodies(), troubles, archive, cycle } as unknown as Application;
  shell.views = everyView(view);
  document.body.append(shell);
  await shell.updateComplete;
});

afterEach(() => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
  delete document.documentElement.dataset['contrast'];
  localStorage.clear();
});

function inShell<Found extends HTMLElement>(selector: string): Found {
  const found = shell.renderRoot.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem at first run, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('has no accessibility problem with a plan and a trouble', async () => {
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
  troubles.report('lost');
  await shell.updateComplete;
  expect(await accessibilityProblems(document.body)).toEqual([]);
});

it('has the line of the year before the year is known: nothing below moves when it comes', async () => {
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
  await shell.updateComplete;
  expect(workspace.state.analysis).toBeNull();
  expect(inShell('body-switcher small').getBoundingClientRect().height).toBeGreaterThan(10);
});

it('an empty body has no line of the year', async () => {
  const bodies = fakeBodies();
  shell.application = {
    ...shell.application,
    bodies: { ...bodies, list: () => [bodies.open, { ...bodies.open, id: 'b2' }] },
  };
  await shell.updateComplete;
  expect(inShell('body-switcher').querySelector('small')).toBeNull();
});

it('what may lose a text stays in sight however far one scrolls, and does not cover what has the focus', async () => {
  const rows = Array.from({ length: 200 }, (_, index) => html`<p><button>${index}</button></p>`);
  shell.views = everyView({ ...view, render: () => html`${rows}` });
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
  troubles.report('quota');
  await shell.updateComplete;
  const staying = inShell('.notices');
  const buttons = (): HTMLElement[] => [...shell.renderRoot.querySelectorAll<HTMLElement>('main p button')];
  await expect.poll(() => buttons().length).toBe(200);
  const all = buttons();
  all.at(-1)?.focus();
  await expect.poll(() => scrollY).toBeGreaterThan(500);
  expect(staying.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  for (const each of all.slice(50, 150).toReversed()) {
    each.focus();
    expect(each.getBoundingClientRect().top).toBeGreaterThanOrEqual(staying.getBoundingClientRect().bottom);
  }
});

it('what has happened and asks for nothing is closed once read', async () => {
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
  troubles.report('versions');
  troubles.report('lost');
  await shell.updateComplete;
  const buttons = shell.renderRoot.querySelectorAll<HTMLButtonElement>('.notices button');
  expect([...buttons].map((each) => each.textContent?.trim())).toEqual(['Chiudi']);
  buttons[0]?.click();
  await shell.updateComplete;
  expect(troubles.list).toEqual(['lost']);
  expect(inShell('.notices').textContent).not.toContain('versioni più vecchie');
});

it('a trouble comes with its way out: the texts as they stand on the page, or the page anew', async () => {
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
  troubles.report('terminated');
  await shell.updateComplete;
  const ways = [...shell.renderRoot.querySelectorAll('.notices button')].map((each) => each.textContent?.trim());
  expect(ways).toEqual(['Scarica i testi', 'Ricarica la pagina']);
  const downloads: string[] = [];
  const remember = (event: Event): void => {
    const link = event.target as HTMLAnchorElement;
    event.preventDefault();
    downloads.push(link.download);
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function clicked(this: HTMLAnchorElement) {
    this.addEventListener('click', remember);
    click.call(this);
  };
  inShell('.notices button').click();
  await expect.poll(() => downloads).toEqual(['testi.traguardo.json']);
  HTMLAnchorElement.prototype.click = click;
});

it('a section that does not come says so in its place, and the page can be opened anew', async () => {
  shell.views = everyView({ ...view, load: () => Promise.reject(new Error('no such file')) });
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
  await expect.poll(() => inShell('main').textContent).toContain('Questa sezione non si apre');
  expect(inShell('main .notice button').textContent?.trim()).toBe('Ricarica la pagina');
  expect(await accessibilityProblems(document.body)).toEqual([]);
});

it('starts with the keyboard alone: skip link first, then controls, then the choices', async () => {
  await userEvent.tab();
  expect(shell.shadowRoot?.activeElement).toBe(inShell('.skip'));
  await userEvent.keyboard('{Enter}');
  expect(shell.shadowRoot?.activeElement).toBe(inShell('main'));
  expect(inShell('main').matches(':focus-visible')).toBe(true);
  expect(getComputedStyle(inShell('main')).outlineStyle).toBe('solid');
  expect(location.hash).toBe('#/archivio');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => started).toEqual(['Alessandria-Asti 2024']);
  await expect.poll(() => inShell('nav a[aria-current="page"]').textContent?.trim()).toBe('Archivio');
});

it('keeps the focus in the content when the choices of the beginning give way to the home', async () => {
  inShell('start-view').shadowRoot?.querySelector('button')?.focus();
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
  await expect.poll(() => shell.shadowRoot?.activeElement).toBe(inShell('main'));
});

it('shows no ring around the content that a mouse has opened', async () => {
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
  await shell.updateComplete;
  await userEvent.click(inShell('nav a'));
  await expect.poll(() => shell.shadowRoot?.activeElement).toBe(inShell('main'));
  expect(inShell('main').matches(':focus-visible')).toBe(false);
  await userEvent.unhover(inShell('nav a'));
});

it('goes back to the top of a long page when its section is pressed again', async () => {
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
  await page.viewport(390, 640);
  location.hash = '#/ciclo';
  await expect.poll(() => inShell('nav a[aria-current="page"]').textContent?.trim()).toBe('Ciclo');
  inShell('main').style.paddingBottom = '3000px';
  scrollTo(0, 1500);
  expect(scrollY).toBe(1500);
  await userEvent.click(inShell('nav a[aria-current="page"]'));
  await expect.poll(() => scrollY).toBe(0);
});

it('moves the focus to the content when the section changes', async () => {
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
  await shell.updateComplete;
  inShell('nav a').focus();
  location.hash = '#/ciclo';
  await expect.poll(() => shell.shadowRoot?.activeElement).toBe(inShell('main'));
  expect(inShell('nav a[aria-current="page"]').textContent?.trim()).toBe('Ciclo');
});

describe('keys', () => {
  beforeEach(async () => {
    workspace.begin([{ path: 'piano.piano', kind: 'plan', text: 'lingua it' }]);
    workspace.changeFiles('Una prova.', [{ path: 'altro.piano', kind: 'plan', text: 'lingua it' }]);
    await shell.updateComplete;
    inShell('main').focus();
  });

  const said = () => inShell('.said').textContent;
  const paths = () => workspace.state.files.map(({ path }) => path);

  it('undo and redo a step of the workspace, and say so; buttons do the same', async () => {
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(paths()).toEqual(['piano.piano']);
    await expect.poll(said).toBe('Annullato: Una prova.');
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(said).toContain('Niente da annullare');
    await userEvent.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    expect(paths()).toEqual(['altro.piano', 'piano.piano']);
    await expect.poll(said).toBe('Rifatto: Una prova.');
    workspace.edit('piano.piano', 'lingua it\n');
    await expect.poll(said).toBe(''); // what was said is no longer what was done last
    inShell('[aria-label="Annulla: Una prova (Ctrl+Z)"]').click();
    expect(paths()).toEqual(['piano.piano']);
    await shell.updateComplete;
    expect(inShell('[aria-label="Annulla"]').getAttribute('aria-disabled')).toBe('true');
  });

  it('undo stays below the finger in a narrow window, and keeps the focus', async () => {
    await page.viewport(390, 640);
    const [undo, redo] = [inShell('.undo'), inShell('.redo')];
    const left = undo.getBoundingClientRect().left;
    undo.focus();
    undo.click();
    await expect.poll(() => redo.getAttribute('aria-disabled')).toBeNull();
    expect(undo.getBoundingClientRect().left).toBe(left);
    expect(inShell(':focus')).toBe(undo);
    await page.viewport(1280, 900);
  });

  it('lead to views by two letters, not while one types, and not once switched off', async () => {
    await userEvent.keyboard('gr');
    expect(location.hash).toBe('#/risultati');
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await userEvent.keyboard('gd');
    field.remove();
    expect(location.hash).toBe('#/risultati');
    localStorage.setItem('traguardo:letter-keys', 'off');
    inShell('main').focus();
    await userEvent.keyboard('gd?');
    expect(location.hash).toBe('#/risultati');
    expect(inShell('shortcut-list').shadowRoot?.querySelector('dialog:modal') ?? null).toBeNull();
  });

  it('pressed while the search comes are typed into it, and do nothing where the focus was', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const press = (key: string, ctrlKey = false) => {
      const event = new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true, cancelable: true });
      return !field.dispatchEvent(event); // whether it was taken
    };
    expect(press('k', true)).toBe(true);
    expect(['o', 'x', 'Backspace', 's', 'Enter'].map((key) => press(key))).toEqual([true, true, true, true, true]);
    const palette = inShell('command-palette');
    await expect.poll(() => palette.shadowRoot?.querySelector('input')?.value).toBe('os');
    expect(palette.shadowRoot?.activeElement?.localName).toBe('input');
    palette.shadowRoot?.querySelector('dialog')?.close();
    expect(press('o')).toBe(false);
    field.remove();
  });

  it('open the list of keys, and leave what a field undoes to the field', async () => {
    await userEvent.keyboard('?');
    await expect.poll(() => inShell('shortcut-list').shadowRoot?.querySelector('dialog:modal')).toBeTruthy();
    await userEvent.keyboard('gd{Control>}z{/Control}{Escape}');
    expect(location.hash).toBe('#/archivio');
    expect(paths()).toEqual(['altro.piano', 'piano.piano']);
  });
});

it('speaks the other language at once', async () => {
  inShell('button[lang="en"]').click();
  await shell.updateComplete;
  expect(document.documentElement.lang).toBe('en');
  expect(inShell('.skip').textContent).toBe('Skip to content');
});

it('keeps the theme chosen', async () => {
  const select = inShell<HTMLSelectElement>('select');
  await userEvent.selectOptions(select, 'dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(localStorage.getItem('traguardo:theme')).toBe('dark');
});

for (const scheme of ['light', 'dark']) {
  it(`sets colours further apart on request: text at 7 to 1, ${scheme}`, async () => {
    const root = document.documentElement;
    const select = inShell<HTMLSelectElement>('select');
    workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
    await userEvent.selectOptions(select, 'contrast');
    expect(root.dataset['contrast']).toBe('more');
    root.style.colorScheme = scheme;
    await shell.updateComplete;
    expect(await problemsOfContrast(document.body)).toEqual([]);
    root.style.colorScheme = '';
    await userEvent.selectOptions(select, 'light');
    expect([root.dataset['contrast'], root.dataset['theme']]).toEqual([undefined, 'light']);
  });
}

it('says that a section does not load, and tries again when it is opened again', async () => {
  let isBroken = true;
  const load = (): Promise<unknown> => (isBroken ? Promise.reject(new Error('gone')) : Promise.resolve());
  shell.views = { ...shell.views, ciclo: { ...view, load } };
  workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
  location.hash = '#/ciclo';
  await expect.poll(() => inShell('main').textContent).toContain('Questa sezione non si apre');
  isBroken = false;
  location.hash = '#/dati';
  await expect.poll(() => inShell('main').textContent).toContain('Una sezione');
  location.hash = '#/ciclo';
  await expect.poll(() => inShell('main').textContent).toContain('Una sezione');
});

describe('the sections at the foot of a phone', () => {
  const sections = (): number => Number.parseFloat(getComputedStyle(inShell('.nav')).getPropertyValue('--tg-sections'));

  beforeEach(async () => {
    workspace.addFile({ path: 'piano.piano', kind: 'plan', text: 'lingua it' });
    await shell.updateComplete;
  });

  afterEach(() => page.viewport(1280, 900));

  it('are wide enough for a finger in one line, in the narrowest window', async () => {
    await page.viewport(320, 640);
    const places = [...shell.renderRoot.querySelectorAll('.nav a')].map((link) => link.getBoundingClientRect());
    expect(new Set(places.map(({ top }) => top)).size).toBe(1);
    expect(Math.min(...places.map(({ width }) => width))).toBeGreaterThanOrEqual(44);
  });

  it('say how high they are, in two lines too: what stays at the foot stands above them', async () => {
    await page.viewport(320, 640);
    const nav = inShell('.nav');
    const line = nav.getBoundingClientRect().height;
    await expect.poll(sections).toBe(line);
    nav.style.letterSpacing = '0.12em';
    nav.style.wordSpacing = '0.16em';
    await expect.poll(sections).toBeGreaterThan(1.5 * line);
    expect(sections()).toBe(nav.getBoundingClientRect().height);
    await page.viewport(844, 390); // on its side they stand above
    expect(getComputedStyle(nav).getPropertyValue('--tg-sections')).toBe('0px');
  });
});
