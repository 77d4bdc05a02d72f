import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountView, type SampleWorkspace } from '../../../test/sample-workspace.ts';
import './archive-packs.ts';
import type { ArchivePacks } from './archive-packs.ts';

let view: ArchivePacks;
let workspace: SampleWorkspace;

const SHIPPED = ['1', '2'].flatMap((version) => [
  {
    path: `packs/casa/comuni/${version}/traguardo.json`,
    text: JSON.stringify({ name: 'casa/comuni', version, title: 'Obiettivi comuni', language: 1, licence: 'CC0-1.0' }),
  },
  {
    path: `packs/casa/comuni/${version}/comuni.piano`,
    text: `lingua it\nobiettivo O1 "Comune, versione ${version}" {\n  indicatore I1 "Sportello" peso 100% target SI\n}\n`,
  },
]);
const PLAN = 'lingua it\npiano ENTE "Ente" periodo 2024 {\n  ambito A "Ambito" peso 100% {}\n}\n';

beforeEach(async () => {
  await page.viewport(1280, 900);
  const files = [{ path: 'piano.piano', kind: 'plan', text: PLAN }] as const;
  ({ element: view, workspace } = await mountView<ArchivePacks>(html`<archive-packs></archive-packs>`, { files }));
  workspace.shipped = SHIPPED;
  workspace.change({ revision: 2 });
  await expect.poll(() => cards()).toHaveLength(1);
});

it('says that the year is over where it is', () => {
  expect(view.renderRoot.querySelector('year-note')?.of).toBe('plan');
});

function cards(): readonly HTMLElement[] {
  return [...view.renderRoot.querySelectorAll<HTMLElement>('pack-card')];
}

/** A button by its words, wherever it stands. */
function button(label: string, from: ParentNode = view.renderRoot): HTMLButtonElement | undefined {
  const own = [...from.querySelectorAll('button')].find((each) => each.textContent?.trim() === label);
  const inside = [...from.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  return own ?? inside.map((root) => button(label, root)).find((each) => each !== undefined);
}

async function press(label: string): Promise<void> {
  await expect.poll(() => button(label)).toBeDefined();
  button(label)?.focus();
  await userEvent.keyboard('{Enter}');
}

function said(): string {
  return view.renderRoot.querySelector('[role="status"]')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

function text(): string {
  return workspace.state.files.find(({ path }) => path === 'piano.piano')?.text ?? '';
}

async function isOpen(dialog: string): Promise<void> {
  await expect
    .poll(() => view.renderRoot.querySelector(dialog)?.shadowRoot?.querySelector('dialog[open]'))
    .toBeTruthy();
}

it('has no accessibility problem: packs, an offer, an upgrade, a text, a question', async () => {
  expect(await accessibilityProblems(view)).toEqual([]);
  workspace.shipped = SHIPPED.slice(0, 2);
  workspace.change({ revision: 3 });
  await press('Aggiungi al piano');
  await expect.poll(() => said()).toContain('Aggiunto');
  workspace.shipped = SHIPPED;
  workspace.change({ revision: workspace.state.revision + 1 });
  await view.updateComplete;
  expect(await accessibilityProblems(view)).toEqual([]);
  await press('Che cosa cambia con la versione 2');
  await expect.poll(() => view.renderRoot.querySelector('pack-upgrade')).not.toBeNull();
  expect(await accessibilityProblems(view)).toEqual([]);
  await press('Leggi il testo');
  await isOpen('pack-reader');
  expect(await accessibilityProblems(view)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await press('Togli dal piano…');
  await isOpen('pack-drop');
  expect(await accessibilityProblems(view)).toEqual([]);
});

it('adds a pack and includes what it brings, by keyboard', async () => {
  await press('Aggiungi al piano');
  await expect.poll(() => text()).toContain('usa pack "casa/comuni" versione "2" come comuni\n');
  expect(workspace.state.files.map(({ path }) => path)).toContain('traguardo.lock');
  await press('Includi O1 «Comune, versione 2»');
  await expect.poll(() => text()).toContain('  includi comuni.O1\n}');
  expect(said()).toContain('Incluso «O1» in fondo al piano.');
  expect(button('Includi O1 «Comune, versione 2»')).toBeUndefined();
  const link = view.renderRoot.querySelector<HTMLAnchorElement>('.notice a');
  expect(link?.getAttribute('href')).toMatch(/^#\/piano\/piano\.piano%3A\d+\?accanto=modulo$/);
});

it('leads to what was done, wherever it was asked for, and offers later what is not included yet', async () => {
  const offered = (): string =>
    view.renderRoot.querySelector('.notice:focus pack-offers')?.shadowRoot?.textContent ?? '';
  const focused = (): string => view.renderRoot.querySelector('.notice:focus')?.textContent ?? '';
  await press('Aggiungi al piano');
  await expect.poll(() => focused()).toContain('Aggiunto «Obiettivi comuni»');
  await press('Togli dal piano…');
  await press('Togli');
  await expect.poll(() => focused()).toContain('Tolto «Obiettivi comuni»');
  await press('Aggiungi al piano');
  await expect.poll(() => focused()).toContain('Aggiunto');
  await press('Includi nel piano…');
  await expect.poll(() => offered()).toContain('Di «Obiettivi comuni» si può includere');
  await press('Includi O1 «Comune, versione 2»');
  await expect.poll(() => offered()).toContain('il piano include già tutto');
  await expect.poll(() => button('Includi nel piano…')).toBeUndefined();
});

it('forgets what was done once the texts change again', async () => {
  await press('Aggiungi al piano');
  await expect.poll(() => said()).toContain('Aggiunto «Obiettivi comuni»');
  const files = workspace.state.files.map((file) =>
    file.kind === 'plan' ? { ...file, text: `${file.text}\n` } : file,
  );
  workspace.change({ files, revision: workspace.state.revision + 1 });
  await expect.poll(() => said()).not.toContain('Aggiunto');
  expect(button('Includi O1 «Comune, versione 2»')).toBeDefined();
});

it('finds a pack by what it brings', async () => {
  const field = view.renderRoot.querySelector('input') as HTMLInputElement;
  await userEvent.fill(field, 'sportello');
  await expect.poll(() => cards()[0]?.shadowRoot?.textContent).toContain('Una voce trovata');
  await userEvent.fill(field, 'altro');
  await expect.poll(() => cards()).toHaveLength(0);
  expect(view.renderRoot.textContent).toContain('Nessun pacchetto ne parla.');
});

it('shows what a later version changes before going over to it, and takes a pack away after asking', async () => {
  workspace.shipped = SHIPPED.slice(0, 2);
  workspace.change({ revision: 3 });
  await press('Aggiungi al piano');
  await press('Includi O1 «Comune, versione 1»');
  await expect.poll(() => text()).toContain('includi comuni.O1');
  workspace.shipped = SHIPPED;
  workspace.change({ revision: workspace.state.revision + 1 });
  await press('Che cosa cambia con la versione 2');
  await expect.poll(() => view.renderRoot.querySelector('pack-upgrade')).not.toBeNull();
  const panel = view.renderRoot.querySelector('pack-upgrade');
  await expect.poll(() => panel?.shadowRoot?.activeElement?.textContent).toContain('Obiettivi comuni: da 1 a 2');
  expect(panel?.shadowRoot?.textContent).toContain('ora «Comune, versione 2»');
  expect(panel?.shadowRoot?.textContent).toContain('Tutti gli indicatori restano confrontabili');
  expect(text()).toContain('versione "1"');
  await press('Lascia com’è');
  await expect.poll(() => view.renderRoot.querySelector('pack-upgrade')).toBeNull();
  workspace.shipped = null as unknown as typeof SHIPPED; // the program fails
  await press('Che cosa cambia con la versione 2');
  await expect.poll(() => said()).toContain('si può riprovare');
  expect(text()).toContain('versione "1"');
  workspace.shipped = SHIPPED;
  await press('Che cosa cambia con la versione 2');
  await expect.poll(() => button('Passa alla versione 2')).toBeDefined();
  await press('Passa alla versione 2');
  await expect.poll(() => text()).toContain('versione "2"');
  await press('Togli dal piano…');
  await expect.poll(() => button('Togli')).toBeDefined();
  await press('Togli');
  await expect.poll(() => text()).not.toContain('usa pack');
  expect(workspace.state.files.some(({ kind }) => kind === 'pack')).toBe(false);
});

it('brings what changes with a new version to the top of a phone, below what was said before', async () => {
  workspace.shipped = SHIPPED.slice(0, 2);
  workspace.change({ revision: 3 });
  await press('Aggiungi al piano');
  await expect.poll(() => said()).toContain('Aggiunto');
  workspace.shipped = SHIPPED;
  workspace.change({ revision: workspace.state.revision + 1 });
  await page.viewport(390, 600);
  await press('Che cosa cambia con la versione 2');
  const title = () => view.renderRoot.querySelector('pack-upgrade')?.shadowRoot?.querySelector('h2');
  await expect.poll(() => title()?.matches(':focus')).toBe(true);
  const { top = 0 } = title()?.getBoundingClientRect() ?? {};
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThanOrEqual(100);
});
