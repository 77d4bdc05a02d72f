import { userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { type CycleShell, cycleShell } from '../../../test/cycle-shell.ts';
import { everyView } from '../../../test/every-view.ts';
import { CYCLE_PLAN, mountCycle, type Taken, TO_RUNNING } from '../../../test/mount-cycle.ts';
import type { HomeView } from './home-view.ts';
import './home-view.ts';

const NOW = '2024-07-10T09:00:00.000Z';
let mounted: CycleShell;

function mount(text = CYCLE_PLAN): void {
  mounted = cycleShell('#/inizio', text, NOW);
  mounted.shell.views = everyView({ load: async () => undefined, render: () => html`<home-view></home-view>` });
  document.body.append(mounted.shell);
}

/** A part of the home, once it is there. */
async function part(name: string): Promise<ShadowRoot> {
  const found = (): ShadowRoot | null | undefined =>
    mounted.shell.renderRoot.querySelector<HomeView>('home-view')?.renderRoot.querySelector(name)?.shadowRoot;
  await expect.poll(found).toBeTruthy();
  return found() as ShadowRoot;
}

async function told(name: string): Promise<string> {
  return ((await part(name)).textContent ?? '').replace(/\s+/g, ' ');
}

beforeEach(() => mount());

afterEach(() => {
  mounted.shell.remove();
  delete document.documentElement.dataset['theme'];
});

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await expect.poll(() => told('home-now')).toContain('Tocca a');
    await expect.poll(() => told('home-due')).toContain('Adozione del PIAO');
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('says where the year is and whose turn it is, and leads to the step with the keyboard alone, in its role', async () => {
  const root = await part('home-now');
  await expect.poll(() => told('home-now')).toContain('Siamo a: Piano in bozza. Tocca a: Controllo di gestione.');
  root.querySelector<HTMLElement>('.state a')?.focus();
  await mounted.cycle.act({ role: 'OIV' });
  await userEvent.tab();
  expect(root.activeElement?.textContent?.trim()).toBe('Chiudi la bozza e mandala in verifica');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => location.hash).toBe('#/ciclo/compiti/drafting.CLOSE_DRAFT');
  expect(mounted.cycle.desk.role).toBe('CONTROLLER');
});

it('says so where the address names no view', async () => {
  location.hash = '#/nessuna';
  const home = (): string => mounted.shell.renderRoot.querySelector('home-view')?.renderRoot.textContent ?? '';
  await expect.poll(home).toContain('«nessuna» non c’è');
});

it('shows what each role may do and why not', async () => {
  const root = await part('home-now');
  await expect.poll(() => root.querySelectorAll('details').length).toBeGreaterThan(1);
  const [first] = root.querySelectorAll('details');
  expect(first?.querySelector('summary')?.textContent).toMatch(
    /^Controllo di gestione: \d+ passi? possibil[ei] su \d+$/,
  );
});

it('shows what is missing, with a link to its place, and a score as a range until it is known', async () => {
  await expect.poll(() => told('home-mend')).toContain('1 valore mancante');
  const links = [...(await part('home-mend')).querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toContain('#/dati/A1');
  expect(links).toContain('#/dati?mostra=mancanti');
  const home = mounted.shell.renderRoot.querySelector('home-view')?.shadowRoot;
  await expect.poll(() => home?.querySelector('.figure')?.textContent).toBe('da 0,00 % a 100,00 %');
});

it('leads to the sheet for what is wrong with a value, and to the text for the rest', async () => {
  const links = async (): Promise<readonly (string | null)[]> =>
    [...(await part('home-mend')).querySelectorAll('a')].map((link) => link.getAttribute('href'));
  const table = { path: 'dati.csv', kind: 'actuals', text: 'codice;valore\nA1;80%;\nZZ;12\n' } as const;
  mounted.workspace.addFile(table);
  const errors = (): number =>
    mounted.workspace.state.analysis?.problems.filter(({ severity }) => severity === 'error').length ?? 0;
  await expect.poll(errors).toBeGreaterThan(0);
  await expect.poll(links).toContain('#/dati?mostra=problemi');
  expect(await links()).not.toContain('#/piano?mostra=errori');
  mounted.workspace.edit('piano.piano', `${CYCLE_PLAN}\nfonte\n`);
  await expect.poll(links).toContain('#/piano?mostra=errori');
});

it('asks for no value once the data are sealed, with the reasons for those that never came', async () => {
  mounted.shell.remove();
  const notReceived = [{ code: 'A1', reason: 'Indagine non svolta' }];
  const steps: readonly Taken[] = [
    ...TO_RUNNING,
    ['YEAR_END', 'CLOCK', { on: '2024-12-31' }],
    ['FREEZE', 'CONTROLLER', { on: '2025-04-30', notReceived }],
  ];
  const { shell } = await mountCycle('#/inizio', steps, '2025-04-30');
  mounted = { ...mounted, shell };
  shell.views = everyView({ load: async () => undefined, render: () => html`<home-view></home-view>` });
  await expect.poll(() => told('home-now')).toContain('Siamo a: Dati sigillati.');
  await expect.poll(() => told('home-mend')).toContain('Nulla: nessun errore, nessun valore da dare');
});

it('tells the last steps and leads to the journal', async () => {
  await expect.poll(() => told('home-recent')).toContain('non c’è ancora nessun passo');
  expect(await told('home-recent')).toContain('Nessun backup fatto da questo browser.');
  const { cycle } = mounted;
  const step = cycle.desk.steps.find((each) => each.step.code === 'CLOSE_DRAFT');
  if (step === undefined) throw new Error('no step');
  await cycle.take(step, { on: '2024-01-20' });
  await expect
    .poll(() => told('home-recent'))
    .toContain('Chiudi la bozza e mandala in verifica 20/01/2024, Controllo di gestione');
  await expect.poll(() => told('home-now')).toContain('Siamo a: Bozza in verifica.');
});

it('says that the plan names no year', async () => {
  mounted.shell.remove();
  mount('lingua it\npiano ENTE "Camera di prova" { }\n');
  await expect.poll(() => told('home-now')).toContain('Il piano non dice ancora a quale anno si riferisce');
});

it('says so when the score cannot be worked out, and shows the rest', async () => {
  mounted.shell.remove();
  mount();
  Object.assign(mounted.workspace.client, { glance: async () => Promise.reject(new Error('broken')) });
  const home = (): string =>
    mounted.shell.renderRoot.querySelector('home-view')?.shadowRoot?.querySelector('[aria-labelledby=score]')
      ?.textContent ?? '';
  await expect.poll(home).toContain('Questa parte non si apre');
  await expect.poll(() => told('home-now')).toContain('Siamo a');
});
