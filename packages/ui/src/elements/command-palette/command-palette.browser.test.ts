import { userEvent } from 'vitest/browser';
import { ContextProvider } from '@lit/context';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { createFakeWorkspace } from '../../../test/fake-application.ts';
import { fakeBodies } from '../../../test/fake-bodies.ts';
import { analyse, analysisOf } from '../../worker/analyse.ts';
import { servicesFor } from '../../worker/services.ts';
import { type Application, applicationContext } from '../../workspace/application.ts';
import { emptyDesk } from '../../workspace/cycle/cycle-desk.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';
import { CommandPalette, type PaletteSaidEvent } from './command-palette.ts';

const PLAN = `lingua it
piano ENTE "Camera di prova" periodo 2024 {
  obiettivo OS1 "Qualità dei servizi" peso 100% {
        indicatore EC07 "Indice di liquidità" peso 100% target >= 80%
  }
}
`;

let palette: CommandPalette;
let workspace: WorkspaceStore;
let said: string[];
let search: () => Promise<unknown>;

beforeEach(async () => {
  location.hash = '#/piano';
  said = [];
  const analysedNow = (revision: number) => {
    const { files, choice, language } = workspace.state;
    return analyse({ revision, files, choice, language });
  };
  workspace = createFakeWorkspace((revision) => analysisOf(analysedNow(revision)));
  search = async () => undefined;
  Object.assign(workspace.client, {
    search: async (wanted: { text: string; matchCase: boolean }) => {
      await search();
      return servicesFor(analysedNow(0)).search(wanted);
    },
    format: async (path: string) => servicesFor(analysedNow(0)).format(path, null),
  });
  workspace.begin([{ path: 'piano.piano', kind: 'plan', text: PLAN }]);
  await expect.poll(() => workspace.state.analysis).not.toBeNull();
  const cycle = { desk: emptyDesk('2024-07-01'), subscribe: () => () => undefined, refresh: async () => undefined };
  const archive = { yearsAside: async () => [2023] };
  const application = { workspace, bodies: fakeBodies(), cycle, archive } as unknown as Application;
  const parent = document.createElement('div');
  new ContextProvider(parent, { context: applicationContext, initialValue: application }).hostConnected();
  palette = new CommandPalette();
  palette.addEventListener('palette-said', (event) => said.push((event as PaletteSaidEvent).detail));
  parent.append(palette);
  document.body.append(parent);
  await palette.updateComplete;
  await palette.toggle();
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

const input = () => palette.renderRoot.querySelector<HTMLInputElement>('.input') as HTMLInputElement;
const options = () =>
  [...palette.renderRoot.querySelectorAll('[role="option"] .what')].map((one) => one.textContent?.trim() ?? '');
const chosen = () => palette.renderRoot.querySelector('[aria-selected="true"]');
const isOpen = () => palette.renderRoot.querySelector('dialog')?.open;
const status = () => palette.renderRoot.querySelector('.said')?.textContent;

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await userEvent.keyboard('os1');
    expect(await accessibilityProblems(palette)).toEqual([]);
  });
}

it('is used by keyboard alone: the chosen option is told, Enter opens, Ctrl+Enter opens the text, Escape closes', async () => {
  expect(palette.shadowRoot?.activeElement).toBe(input());
  await userEvent.keyboard('ec07');
  expect(options().slice(0, 4)).toEqual([
    'EC07 Indice di liquidità',
    'EC07 Testo nel piano',
    'EC07 Modulo nel piano',
    'EC07 Valore in Dati',
  ]);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(input().getAttribute('aria-activedescendant')).toBe(chosen()?.id);
  expect(chosen()?.textContent).toContain('Valore in Dati');
  await userEvent.keyboard('{Enter}');
  expect(isOpen()).toBe(false);
  expect(location.hash).toBe('#/dati/EC07');

  await palette.toggle();
  await userEvent.keyboard('ec07{Enter}');
  expect(location.hash).toBe('#/risultati/sintesi/EC07');
  await palette.toggle();
  await userEvent.keyboard('ec07{Control>}{Enter}{/Control}');
  expect(location.hash).toBe(`#/piano/${encodeURIComponent(`piano.piano:${PLAN.indexOf('indicatore EC07')}`)}`);
  await palette.toggle();
  await userEvent.keyboard('{Escape}');
  expect(isOpen()).toBe(false);
});

it('shows sections and commands before anything is typed, and finds titles without accents', async () => {
  expect(options()[0]).toContain('Inizio');
  expect(options()[1]).toContain('Piano');
  await userEvent.keyboard('qualita serv');
  expect(options()[0]).toBe('OS1 Qualità dei servizi');
});

it('finds lines of the texts once typing pauses', async () => {
  await userEvent.keyboard('periodo 2024');
  await expect.poll(() => options().at(-1)).toContain('piano.piano, riga 2');
  await userEvent.keyboard('{Enter}');
  expect(location.hash).toContain('piano.piano');
});

it('offers a line once, however often it holds what is typed', async () => {
  workspace.begin([{ path: 'note.piano', kind: 'plan', text: '// verbale e verbale\n// verbale\n' }]);
  await expect.poll(() => workspace.state.analysis?.revision).toBe(workspace.state.revision);
  await userEvent.keyboard('verbale');
  await expect.poll(options).toEqual(['// verbale e verbale note.piano, riga 1', '// verbale note.piano, riga 2']);
});

it('says that there are more lines than it shows', async () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `// verbale ${at}`).join('\n');
  workspace.begin([{ path: 'note.piano', kind: 'plan', text: lines(20) }]);
  await expect.poll(() => workspace.state.analysis?.revision).toBe(workspace.state.revision);
  await userEvent.keyboard('verbale');
  await expect.poll(status).toBe('20 risultati');
  workspace.begin([{ path: 'note.piano', kind: 'plan', text: lines(21) }]);
  await expect.poll(() => workspace.state.analysis?.revision).toBe(workspace.state.revision);
  await userEvent.keyboard(' ');
  await expect.poll(status).toBe('I primi 20 risultati');
});

it('says that it searches, that nothing was found, and that the search failed', async () => {
  await userEvent.keyboard('zzzz');
  expect(status()).toBe('Ricerca nel testo…');
  await expect.poll(status).toContain('Niente per «zzzz»');
  search = async () => Promise.reject(new Error('gone'));
  await userEvent.keyboard('z');
  await expect.poll(status).toContain('non è riuscita');
});

it('does commands and says what was done: format as one step, undo, saving', async () => {
  await userEvent.keyboard('formatta{Enter}');
  await expect.poll(() => said.length).toBe(1);
  expect(said).toEqual(['Formattato 1 testo.']);
  expect(workspace.state.undoable).toBe('Formattato 1 testo');
  workspace.changeFiles('Una prova', [{ path: 'altro.piano', kind: 'plan', text: 'lingua it\n' }]);
  await palette.toggle();
  await userEvent.keyboard('annulla{Enter}');
  await expect.poll(() => said.at(-1)).toBe('Annullato: Una prova.');
  expect(workspace.state.files.map(({ path }) => path)).toEqual(['piano.piano']);
  await palette.toggle();
  await userEvent.keyboard('salva adesso{Enter}');
  await expect.poll(() => said.at(-1)).toBe('Tutto è salvato su questo dispositivo.');
});

it('offers years put aside, and a new file by its name', async () => {
  await userEvent.keyboard('2023');
  await expect.poll(() => options()[0]).toBe('Apri l’anno 2023');
  await userEvent.clear(input());
  await userEvent.keyboard('nuovo file{Enter}');
  await userEvent.keyboard('nuovo{Enter}');
  expect(workspace.state.files.map(({ path }) => path)).toContain('nuovo.piano');
  expect(said.at(-1)).toBe('Creato «nuovo.piano».');
});

it('opened again at once, before it is told that it was closed, it finds as ever', async () => {
  const dialog = palette.renderRoot.querySelector('dialog');
  const told = new Promise((closed) => dialog?.addEventListener('close', closed, { once: true }));
  void palette.toggle();
  const opened = palette.toggle();
  await told;
  await opened;
  await userEvent.keyboard('ec07');
  await expect.poll(options).toContain('EC07 Indice di liquidità');
});
