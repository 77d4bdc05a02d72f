import { page as viewport, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { cycleShell } from '../../../test/cycle-shell.ts';
import { CYCLE_PLAN } from '../../../test/mount-cycle.ts';
import type { WorkspaceController } from '../../controllers/workspace-controller.ts';
import type { ReportDesk } from '../../workspace/report-desk.ts';
import type { WorkspaceStore } from '../../workspace/workspace-store.ts';
import type { AppShell } from '../app-shell/app-shell.ts';
import type { OutlinePage } from '../outline-page/outline-page.ts';
import type { PlanEditor } from '../plan-editor/plan-editor.ts';
import { Narrative } from './narrative.ts';
import './report-view.ts';
import type { ReportView } from './report-view.ts';

let shell: AppShell;
let workspace: WorkspaceStore;
let reports: ReportDesk;

beforeEach(async () => {
  await viewport.viewport(1280, 900);
  ({ shell, workspace, reports } = cycleShell('#/relazione', CYCLE_PLAN, '2024-01-10T09:00:00.000Z'));
  document.body.append(shell);
  await expect.poll(() => preview().textContent).toContain('Relazione sulla performance 2024');
});

afterEach(async () => {
  shell.remove();
  delete document.documentElement.dataset['theme'];
  await viewport.viewport(414, 896);
});

function view(): ReportView {
  const found = shell.renderRoot.querySelector('report-view');
  if (!found) throw new Error('no view');
  return found;
}

function preview(): Element {
  return (
    shell.renderRoot.querySelector('report-view')?.renderRoot.querySelector('.preview') ?? document.createElement('p')
  );
}

function shown(): string {
  const pages = [...view().renderRoot.querySelectorAll<OutlinePage>('outline-page')];
  return pages.map((page) => page.renderRoot.textContent ?? '').join('\n');
}

function slots(): readonly HTMLButtonElement[] {
  const list = view().renderRoot.querySelector('report-slots');
  return [...(list?.renderRoot.querySelectorAll<HTMLButtonElement>('li button') ?? [])];
}

/** How far from the top of the preview a heading stands. */
async function belowTop(slot: string): Promise<number> {
  const pages = [...view().renderRoot.querySelectorAll<OutlinePage>('outline-page')];
  await Promise.all(pages.map((page) => page.whole()));
  const head = pages.map((page) => page.headOf(slot)).find((found) => found !== null);
  return Math.abs((head?.getBoundingClientRect().top ?? Infinity) - preview().getBoundingClientRect().top);
}

function editor(): PlanEditor | null {
  return view().renderRoot.querySelector('plan-editor');
}

function text(): string {
  return workspace.state.files.find(({ kind }) => kind === 'narrative')?.text ?? '';
}

async function begin(): Promise<void> {
  view().renderRoot.querySelector<HTMLButtonElement>('.empty button')?.click();
  await expect.poll(() => editor()?.renderRoot.querySelector('.cm-content')).toBeTruthy();
}

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem without a narrative and with one, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityProblems(document.body)).toEqual([]);
    await begin();
    await expect.poll(() => editor()?.renderRoot.querySelector('.tok-block')).toBeTruthy();
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });
}

it('is written with the keyboard alone: outline, section, words', async () => {
  const button = view().renderRoot.querySelector<HTMLButtonElement>('.empty button');
  button?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => editor()?.renderRoot.querySelector('.cm-content')).toBeTruthy();
  expect(text()).toContain('# Premessa');
  slots()[0]?.focus();
  while (
    shell.renderRoot.querySelector('report-view')?.shadowRoot?.activeElement?.shadowRoot?.activeElement !== slots()[2]
  )
    await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => view().shadowRoot?.activeElement?.localName).toBe('plan-editor');
  await userEvent.keyboard('Le pratiche.');
  await expect.poll(text).toMatch(/# Evidenze\s+Le pratiche\.\s+# Gradimento/);
  await expect.poll(() => slots()[2]?.textContent).toContain('scritta');
  expect(slots()[2]?.getAttribute('aria-current')).toBe('true');
});

it('opens the section an address names, by any spelling', async () => {
  const words = '# Premessa\n\nUno.\n\n# Processo\n\nDue.\n';
  workspace.addFile({ path: 'relazione/testo.md', kind: 'narrative', text: words });
  await expect.poll(() => editor()?.renderRoot.querySelector('.cm-content')).toBeTruthy();
  location.hash = '#/relazione/process';
  await expect.poll(() => view().cursor).toBeGreaterThan(words.indexOf('# Processo'));
});

it('says that an address names nothing of the report', async () => {
  const notice = () => view().renderRoot.querySelector('[role="status"].notice')?.textContent ?? '';
  location.hash = '#/relazione/nessuna';
  await expect.poll(notice).toContain('«nessuna» non c’è');
  location.hash = '#/relazione/processo';
  await expect.poll(notice).toBe('');
  location.hash = `#/relazione/${encodeURIComponent('relazione/altro.md:12')}`;
  await expect.poll(notice).toContain('«relazione/altro.md:12» non c’è');
});

it('adds a section that is missing where it comes in the report, and comments on a goal', async () => {
  workspace.addFile({
    path: 'relazione/testo.md',
    kind: 'narrative',
    text: '# Premessa\n\nUno.\n\n# Processo\n\nDue.\n',
  });
  await expect.poll(() => editor()?.renderRoot.querySelector('.cm-content')).toBeTruthy();
  slots()
    .find((slot) => slot.textContent?.includes('Risorse umane'))
    ?.click();
  await expect.poll(text).toBe('# Premessa\n\nUno.\n\n# Risorse umane\n\n\n# Processo\n\nDue.\n');
  const list = view().renderRoot.querySelector('report-slots')?.renderRoot;
  const select = list?.querySelector('select');
  if (select) select.value = 'A1';
  list?.querySelector<HTMLButtonElement>('.add button')?.click();
  await expect.poll(text).toContain('# A1\n');
});

it('shows what plan and journal say of the year', async () => {
  await expect.poll(() => shown().toLowerCase()).toContain('obiettivi individuali');
  expect(shown()).toContain('Tempi di pagamento');
});

it('downloads the report, and says of it whether it is behind once the plan has changed', async () => {
  const files = (): ShadowRoot | null | undefined => view().renderRoot.querySelector('report-files')?.shadowRoot;
  files()?.querySelector('drop-menu')?.shadowRoot?.querySelector('button')?.click();
  const html = [...(files()?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.trim() === 'HTML');
  html?.focus();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => files()?.querySelector('.status')?.textContent)
    .toContain('relazione-2024-camera-di-prova.html');
  await expect.poll(() => files()?.querySelector('summary')?.textContent).toContain('è aggiornata');
  workspace.edit('piano.piano', CYCLE_PLAN.replace('>= 80%', '>= 81%'));
  await expect.poll(() => files()?.querySelector('summary')?.textContent).toContain('è indietro');
  files()?.querySelector('summary')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(files()?.querySelector('details')?.textContent).toContain('Il testo del piano è cambiato');
  expect(await accessibilityProblems(document.body)).toEqual([]);
});

it('says that a report was downloaded, whatever becomes of the note that it was', async () => {
  reports.keep = () => new Promise<never>(() => undefined);
  const files = (): ShadowRoot | null | undefined => view().renderRoot.querySelector('report-files')?.shadowRoot;
  files()?.querySelector('drop-menu')?.shadowRoot?.querySelector('button')?.click();
  [...(files()?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.trim() === 'HTML')?.click();
  await expect.poll(() => files()?.textContent).toContain('Scaricata: relazione-2024-camera-di-prova.html');
});

it('hands the file to what a phone sends with, and says when that fails, not when it is thought better of', async () => {
  const sent: (readonly string[] | undefined)[] = [];
  const answers = [null, new DOMException('', 'AbortError'), new DOMException('', 'NotAllowedError')];
  const share = async ({ files: given }: ShareData): Promise<void> => {
    sent.push(given?.map(({ name, type, size }) => `${name} ${type} ${size > 1000}`));
    const refused = answers.shift();
    if (refused) throw refused;
  };
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });
  const files = (): ShadowRoot | null | undefined => view().renderRoot.querySelector('report-files')?.shadowRoot;
  const button = (name: string): HTMLButtonElement | undefined =>
    [...(files()?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.trim() === name);
  expect(button('Manda il file…')).toBeUndefined();
  files()?.querySelector('drop-menu')?.shadowRoot?.querySelector('button')?.click();
  button('HTML')?.click();
  const name = 'relazione-2024-camera-di-prova.html';
  await expect.poll(() => button('Manda il file…')).toBeTruthy();
  const said = () => files()?.querySelector('.status')?.textContent;
  for (const told of [`Scaricata: ${name}`, `Scaricata: ${name}`, `Il dispositivo non l’ha mandato: ${name}`]) {
    button('Manda il file…')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(said).toContain(told);
  }
  expect(sent).toEqual([1, 2, 3].map(() => [`${name} text/html true`]));
  Reflect.deleteProperty(navigator, 'share');
  Reflect.deleteProperty(navigator, 'canShare');
});

it('is a draft while the plan has errors', async () => {
  workspace.edit('piano.piano', CYCLE_PLAN.replace('fonte registro referente', 'fonte altrove referente'));
  const files = (): ShadowRoot | null | undefined => view().renderRoot.querySelector('report-files')?.shadowRoot;
  await expect.poll(() => files()?.querySelector('input')?.disabled).toBe(true);
  // In the menu, where the choice is: above the text it moved what one was writing.
  expect(files()?.querySelector('drop-menu')?.textContent).toContain('solo come bozza');
  const toError = files()?.querySelector('#draft-forced a');
  expect(toError?.getAttribute('href')).toBe('#/piano?mostra=errori');
  workspace.addFile({ path: 'relazione.md', kind: 'narrative', text: '# Premessa\n\nBreve.\n' }, 'fatto');
  const problems = (): string => view().renderRoot.querySelector('problem-list')?.shadowRoot?.textContent ?? '';
  await expect.poll(problems).toContain('ci sono errori nel piano o nei dati');
  files()?.querySelector('drop-menu')?.shadowRoot?.querySelector('button')?.click();
  [...(files()?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.trim() === 'HTML')?.click();
  await expect.poll(() => files()?.textContent).toContain('Scaricata: relazione-2024-camera-di-prova.html');
  expect(await reports.kept()).toEqual([]); // no step takes it
});

it('says that it is not that of the whole year, and goes back to it', async () => {
  expect(view().renderRoot.querySelector('.notice')).toBeNull();
  workspace.choose({ at: '2024-07-31', targets: 'original' });
  const notice = viewport.getByText(/Questa relazione è al 31\/07\/2024, con i target originali/);
  await expect.element(notice).toBeVisible();
  expect(await accessibilityProblems(shell)).toEqual([]);
  await viewport.getByRole('button', { name: 'Torna alla relazione dell’anno' }).click();
  expect(workspace.state.choice).toEqual({ at: null, targets: 'revised' });
  await expect.poll(() => view().renderRoot.querySelector('.notice')).toBeNull();
});

it('fits a phone, text and preview as tabs', async () => {
  await viewport.viewport(390, 800);
  await begin();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  const tabs = [...view().renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')];
  expect(tabs.map((tab) => tab.textContent?.trim())).toEqual(['Testo', 'Anteprima', 'Sezioni', 'Problemi']);
  tabs[0]?.focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => view().renderRoot.querySelector('.preview')).toBeTruthy();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  expect(await accessibilityProblems(document.body)).toEqual([]);
});

it('is printed whole from a phone whose text is shown, which stays as it was', async () => {
  await viewport.viewport(390, 844);
  await expect.poll(() => view().renderRoot.querySelector('.narrow')).toBeTruthy();
  await begin();
  const before = editor();
  dispatchEvent(new Event('beforeprint'));
  expect(preview().textContent).toContain('Relazione sulla performance 2024');
  expect(shown()).toContain('i risultati al 31/12/2024');
  dispatchEvent(new Event('afterprint'));
  await view().updateComplete;
  expect(view().renderRoot.querySelector('.preview')).toBeNull();
  expect([editor() === before, editor()?.checkVisibility()]).toEqual([true, true]);
});

it('has the formats in a menu with the code of the body, which is kept', async () => {
  await viewport.viewport(390, 800);
  const files = (): ShadowRoot | null | undefined => view().renderRoot.querySelector('report-files')?.shadowRoot;
  await expect.poll(() => files()?.querySelector('drop-menu')).toBeTruthy();
  files()?.querySelector('drop-menu')?.shadowRoot?.querySelector('button')?.click();
  const ipa = files()?.querySelector<HTMLInputElement>('.ipa input');
  await userEvent.fill(ipa ?? document.body, 'c h501');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => files()?.querySelector('.invalid')?.textContent).toContain('solo lettere');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  await userEvent.fill(ipa ?? document.body, 'c_h501');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => files()?.querySelector('.invalid')).toBeNull();
  expect(await accessibilityProblems(document.body)).toEqual([]);
  expect(await reports.ipa()).toBe('c_h501');
});

it('lets the keyboard pass over the figures of the preview, and back', async () => {
  const start = preview().querySelector<HTMLElement>('.past');
  start?.focus();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => view().shadowRoot?.activeElement?.textContent?.trim())
    .toBe('Torna all’inizio dell’anteprima');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => view().shadowRoot?.activeElement).toBe(preview());
});

it('opens the text at a place that the address names', async () => {
  workspace.addFile({
    path: 'relazione/testo.md',
    kind: 'narrative',
    text: '# Premessa\n\nUno.\n\n# Processo\n\nDue.\n',
  });
  location.hash = `#/relazione/${encodeURIComponent('relazione/testo.md:31')}`;
  await expect
    .poll(() => slots().find((slot) => slot.getAttribute('aria-current') === 'true')?.textContent)
    .toContain('Processo');
});

it('keeps sections, text and preview at one place, and the page where it is', async () => {
  await viewport.viewport(1280, 560);
  const body = Array.from({ length: 60 }, () => 'Molte parole.\n').join('\n');
  const named = ['Premessa', 'Contesto economico', 'Processo'];
  workspace.addFile({
    path: 'relazione/testo.md',
    kind: 'narrative',
    text: named.map((name) => `# ${name}\n\n${body}`).join('\n'),
  });
  location.hash = '#/relazione/processo';
  await expect.poll(() => belowTop('process')).toBeLessThan(4);
  const list = view().renderRoot.querySelector('report-slots')?.getBoundingClientRect();
  const current = slots()
    .find((slot) => slot.getAttribute('aria-current') === 'true')
    ?.getBoundingClientRect();
  expect(current?.top).toBeGreaterThanOrEqual(list?.top ?? Infinity);
  expect(current?.bottom).toBeLessThanOrEqual(list?.bottom ?? 0);
  const end = shell.getBoundingClientRect().bottom + scrollY;
  expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(Math.ceil(end) + 1);
});

it('opens at a chapter or goal nobody has written about, as soon as there is a report', async () => {
  shell.remove();
  await viewport.viewport(1280, 560);
  ({ shell, workspace, reports } = cycleShell('#/relazione/A', CYCLE_PLAN, '2024-01-10T09:00:00.000Z'));
  document.body.append(shell);
  await expect.poll(() => belowTop('a')).toBeLessThan(4);
});

it('does not say that there are no problems before they are known', () => {
  const told = (analysis: unknown): string =>
    new Narrative({ state: { files: [], analysis, language: 'it' } } as unknown as WorkspaceController).told();
  expect(told(null)).toBe('Calcolo…');
  expect(told({ problems: [] })).toBe('');
});
