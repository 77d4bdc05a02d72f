import { html } from 'lit';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { drawn, still } from '../../../test/still.ts';
import { SampleImportDesk } from '../../../test/sample-import-desk.ts';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { openSheet, SampleSheet, VALUE } from '../../../test/sample-sheet.ts';
import { mountView, SAMPLE_TABLE, sampleProblems } from '../../../test/sample-workspace.ts';
import { nextFrame } from '../../page/after-frame.ts';
import type { ImportChanges } from '../import-changes/import-changes.ts';
import type { ImportDialog } from '../import-dialog/import-dialog.ts';
import type { DataView } from './data-view.ts';
import type { ValuePanel } from '../value-panel/value-panel.ts';

let open: SampleSheet;

beforeEach(async () => {
  open = await openSheet();
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityProblems(open.view)).toEqual([]);
  });
}

it('has no accessibility problem while a cell is edited and while an import is shown', async () => {
  open.cell(0, VALUE).focus();
  await userEvent.keyboard('{F2}');
  expect(await accessibilityProblems(open.view)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  const dialog = open.view.renderRoot.querySelector('import-dialog') as ImportDialog;
  dialog.open();
  dialog.text = 'codice;valore\nEC07;2,55\nXX;1';
  await dialog.updateComplete;
  expect(await accessibilityProblems(open.view)).toEqual([]);
});

it('has no accessibility problem in a narrow window, where every row is a card', async () => {
  await page.viewport(360, 800);
  await open.sheet.updateComplete;
  await expect.poll(() => open.cell(0, 1).textContent).toContain('Ispezioni eseguite');
  await still(open.view);
  expect(await accessibilityProblems(open.view)).toEqual([]);
});

it('draws every row for the printer, and those in sight again afterwards', async () => {
  const all = open.sheet.rows;
  open.sheet.rows = Array.from({ length: 200 }, (_, at) => ({ ...all[at % all.length]!, id: `M${at}` }));
  await open.sheet.updateComplete;
  const drawn = () => open.sheet.renderRoot.querySelectorAll('.body .row').length;
  expect(drawn()).toBeLessThan(100);
  dispatchEvent(new Event('beforeprint'));
  expect(drawn()).toBe(200);
  dispatchEvent(new Event('afterprint'));
  await expect.poll(drawn).toBeLessThan(100);
});

it('has its rows as far apart as before once it was printed: Firefox says so while letters are still those of paper', async () => {
  const second = () => {
    const [first, next] = [0, 1].map((row) => open.cell(row, VALUE).getBoundingClientRect().top);
    return next! - first!;
  };
  const before = second();
  const { style } = document.documentElement;
  style.fontSize = '10.5pt';
  dispatchEvent(new Event('afterprint'));
  style.fontSize = '';
  await nextFrame();
  await open.sheet.updateComplete;
  expect(second()).toBe(before);
});

it('widens its columns when somebody spaces the letters, also after it was drawn', async () => {
  const width = () => open.cell(0, VALUE).getBoundingClientRect().width;
  const before = width();
  open.view.style.letterSpacing = '0.12em';
  await expect.poll(width).toBeGreaterThan(before * 1.1);
});

it('gives a touched value the whole of a narrow window', async () => {
  await page.viewport(360, 800);
  await open.sheet.updateComplete;
  expect(open.view.renderRoot.querySelector('.keys')?.checkVisibility()).toBe(false);
  await userEvent.click(open.cellOf('EC07', 'value'));
  const panel = () => open.view.renderRoot.querySelector('value-panel') as HTMLElement;
  await expect.poll(() => panel()?.getBoundingClientRect().top).toBeLessThan(200);
  expect(open.filters.host.checkVisibility()).toBe(false);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => open.filters.host.checkVisibility()).toBe(true);
});

it('opens a value a finger touches in a wide window too, where there is no space bar', async () => {
  const cell = open.cellOf('EC07', 'value');
  const touched = { pointerType: 'touch', bubbles: true, composed: true };
  cell.dispatchEvent(new PointerEvent('click', touched));
  await expect.poll(() => location.hash).toBe('#/dati/EC07');
  await expect.poll(() => open.view.renderRoot.querySelector('value-panel')?.checkVisibility()).toBe(true);
  expect(open.sheet.checkVisibility()).toBe(true);
});

it('says what was done at the foot of a narrow window, above the sections; at its edge in a low one, which has them at the top', async () => {
  const foot = open.view.renderRoot.querySelector('.foot') as HTMLElement;
  await page.viewport(640, 800);
  document.documentElement.style.setProperty('--tg-sections-height', '113px'); // in two lines
  expect(getComputedStyle(foot).bottom).toBe('113px');
  await page.viewport(640, 450);
  expect(getComputedStyle(foot).bottom).toBe('0px');
  document.documentElement.style.removeProperty('--tg-sections-height');
});

it('goes from the value of a panel to the next, ready to be written', async () => {
  await page.viewport(360, 800);
  await open.sheet.updateComplete;
  await userEvent.click(open.cellOf('PIRA08.done', 'value'));
  const panel = () => open.view.renderRoot.querySelector('value-panel')?.shadowRoot;
  const walk = () => [...(panel()?.querySelectorAll<HTMLButtonElement>('.walk button') ?? [])];
  await expect.poll(() => walk().map(({ disabled }) => disabled)).toEqual([true, false]);
  const next = walk()[1]?.textContent?.split(':')[1]?.trim();
  await userEvent.click(walk()[1] ?? document.body);
  await expect.poll(() => panel()?.querySelector('h2')?.textContent).toBe(next);
  await expect.poll(() => panel()?.activeElement?.id).toBe('value');
  // A phone mends no `nd` and no `SI`; whose value it is begins with a capital.
  const capitals = (id: string) => panel()?.querySelector<HTMLInputElement>(`#${id}`)?.autocapitalize;
  expect(['value', 'source', 'author'].map(capitals)).toEqual(['none', 'none', '']);
  expect(location.hash).toBe(`#/dati/${next}`);
  expect(await accessibilityProblems(open.view)).toEqual([]);
});

it('leaves the ways to other values where they are when what was written is told to be wrong, or mended', async () => {
  await page.viewport(360, 800);
  await open.sheet.updateComplete;
  await userEvent.click(open.cellOf('PIRA08.done', 'value'));
  await expect.poll(() => open.view.renderRoot.querySelector('value-panel')).toBeTruthy();
  const panel = open.view.renderRoot.querySelector('value-panel') as ValuePanel;
  const way = () => (panel.renderRoot.querySelector('.walk') as HTMLElement).getBoundingClientRect().top;
  const before = way();
  panel.row = { ...panel.row, status: 'ok', problems: sampleProblems.slice(0, 1) };
  await panel.updateComplete;
  expect(panel.renderRoot.querySelector('.notice')?.textContent).toBe(sampleProblems[0]?.message);
  expect(way()).toBe(before);
  // A word that is no status leaves the status to be chosen, each of those there are.
  expect((panel.renderRoot.querySelector('#status') as HTMLSelectElement).value).toBe('');
});

it('writes with a value what was said of it before, and shows nothing of it at the next', async () => {
  await page.viewport(360, 800);
  await open.sheet.updateComplete;
  await userEvent.click(open.cellOf('PIRA08.planned', 'value'));
  const panel = () => open.view.renderRoot.querySelector('value-panel')?.shadowRoot;
  const field = (id: string) => panel()?.querySelector<HTMLInputElement>(`#${id}`) as HTMLInputElement;
  await expect.poll(() => panel()?.querySelector('h2')?.textContent).toBe('PIRA08.planned');
  await userEvent.selectOptions(field('status'), 'provvisorio');
  await userEvent.fill(field('note'), 'Stima');
  await userEvent.click(panel()?.querySelector('.walk button:last-child') ?? document.body);
  await expect.poll(() => panel()?.querySelector('h2')?.textContent).not.toBe('PIRA08.planned');
  expect([field('status').value, field('note').value]).toEqual(['', '']);

  await userEvent.click(panel()?.querySelector('.walk button') ?? document.body);
  await expect.poll(() => panel()?.querySelector('h2')?.textContent).toBe('PIRA08.planned');
  await userEvent.click(panel()?.querySelector('.walk button') ?? document.body);
  await expect.poll(() => panel()?.querySelector('h2')?.textContent).toBe('PIRA08.done');
  await userEvent.keyboard('9');
  expect(field('value').value).toBe('9'); // what one arrives at is written over
  await userEvent.fill(field('value'), '182');
  await userEvent.click(panel()?.querySelector('.walk button:last-child') ?? document.body);
  await expect.poll(() => panel()?.querySelector('h2')?.textContent).toBe('PIRA08.planned');
  await userEvent.selectOptions(field('status'), 'provvisorio');
  expect(open.written).toEqual([]); // there is no value yet of which to say it
  await userEvent.fill(field('value'), '190');
  await userEvent.tab();
  await expect.poll(() => JSON.stringify(open.written)).toMatch(/PIRA08[.]planned;190 N[.];;provvisorio/);
});

it('puts the cursor on the value of an address also when the plan comes after the view', async () => {
  const { analysis } = open.workspace.state;
  await drawn(); // the event of the address before would have the view arrive again
  history.replaceState(null, '', '#/dati/EC07');
  const { element, workspace } = await mountView<DataView>(html`<data-view></data-view>`, { analysis: null });
  workspace.change({ analysis });
  const late = new SampleSheet(element, workspace);
  await expect.poll(() => late.cellOf('EC07', 'value')?.matches(':focus')).toBe(true);
});

it('opens the panel of a value with the space bar, follows the cursor and closes on Escape', async () => {
  open.cellOf('EC07', 'value').focus();
  await userEvent.keyboard(' ');
  const panel = () => open.view.renderRoot.querySelector('value-panel');
  await expect.poll(() => panel()?.shadowRoot?.activeElement?.textContent).toBe('EC07');
  expect(location.hash).toBe('#/dati/EC07');
  expect(panel()?.shadowRoot?.textContent).toContain('EC07 vuole un numero');
  expect(await accessibilityProblems(open.view)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => panel()).toBeNull();
  await expect.poll(() => open.focused).toBe(open.cellOf('EC07', 'value'));
  expect(location.hash).toBe('#/dati');
});

it('says what a value is to be written as, in the cell being edited and in the panel', async () => {
  open.cellOf('C2.4', 'value').focus();
  await userEvent.keyboard('{Enter}');
  const input = (): HTMLElement => open.cellOf('C2.4', 'value').querySelector('input') ?? document.body;
  await expect.poll(() => input().getAttribute('placeholder')).toBe('SI / NO');
  expect(getComputedStyle(input()).outlineOffset).toBe('-3px'); // whole, inside the cell
  await userEvent.keyboard('{Escape} ');
  await expect.poll(() => open.view.renderRoot.querySelector('value-panel')).toBeTruthy();
  const panel = open.view.renderRoot.querySelector('value-panel') as ValuePanel;
  panel.row = { ...panel.row, expected: { kind: 'phases', codes: ['bando', 'prove'] } };
  await panel.updateComplete;
  const label = panel.shadowRoot?.querySelector('[for="value"]')?.textContent?.replaceAll(/\s+/g, ' ').trim();
  expect(label).toBe('Valore (fasi: bando, prove)');
});

it('writes a value of another day beside the others, with its date', async () => {
  const { analysis } = open.workspace.state;
  const outcome = { ...sampleOutcome, at: '2024-07-31' };
  open.workspace.change({
    choice: { at: '2024-07-31', targets: 'revised' },
    analysis: analysis && { ...analysis, outcome },
  });
  await open.view.updateComplete;
  await open.sheet.updateComplete;
  open.sheet.focusInput('C1.1_07');
  await open.sheet.updateComplete;
  await userEvent.keyboard('3,5{Enter}');
  expect(open.written).toEqual([
    [
      'Valore di C1.1_07',
      'codice;valore;fonte;data\nPIRA08.done;182;ufficio\nEC07;boh;\nC2.4;SI;\nC1.1_07;3,5 gg;;31/07/2024\n',
    ],
  ]);
});

it('keeps an invalid value as typed, with its message and place', () => {
  expect(open.cellOf('EC07', 'value').textContent?.trim()).toBe('boh');
  expect(open.cellOf('EC07', 'value').getAttribute('aria-invalid')).toBe('true');
  expect(open.cellOf('EC07', 'problem').textContent).toContain('EC07 vuole un numero');
  expect(open.cellOf('EC07', 'problem').textContent).toContain(`${SAMPLE_TABLE}, riga 3`);
});

it('has the word of what the year has closed', async () => {
  await expect.poll(() => customElements.get('year-note')).toBeTruthy();
  expect(open.view.renderRoot.querySelector('year-note')?.of).toBe('data');
});

it('filters by what is missing or wrong and searches, and the address keeps it', async () => {
  const filter = open.filters.querySelector('#filter') as HTMLSelectElement;
  await userEvent.selectOptions(filter, 'problems');
  expect(open.sheet.rows.map(({ id }) => id)).toEqual(['EC07']);
  await userEvent.selectOptions(filter, 'missing');
  expect(open.sheet.rows.map(({ id }) => id)).toEqual(['PIRA08.planned', 'C1.1_07', 'S13']);
  await userEvent.fill(open.filters.querySelector('#search') as HTMLInputElement, 'tempo');
  await open.sheet.updateComplete;
  expect(open.sheet.rows.map(({ id }) => id)).toEqual(['C1.1_07']);
  expect(location.hash).toBe('#/dati?mostra=mancanti&cerca=tempo');
  location.hash = '#/dati?mostra=problemi';
  await expect.poll(() => open.sheet.rows.map(({ id }) => id)).toEqual(['EC07']);
  location.hash = '#/dati?obiettivo=OS1';
  const more = open.filters.querySelector('details') as HTMLDetailsElement;
  await expect.poll(() => more.open).toBe(true);
  await userEvent.selectOptions(open.filters.querySelector('#goal') as HTMLSelectElement, '');
  await expect.poll(() => location.hash).toBe('#/dati');
  expect(more.open).toBe(true);
});

it('shows the columns that are chosen', async () => {
  (open.filters.querySelector('details') as HTMLDetailsElement).open = true;
  const [note] = [...open.filters.querySelectorAll('label')].filter(
    ({ textContent }) => textContent?.trim() === 'Nota',
  );
  await userEvent.click(note as HTMLElement);
  await open.sheet.updateComplete;
  expect(open.sheet.columns).toContain('note');
});

it('shows every imported row before writing, and writes only what was shown, as one step', async () => {
  await userEvent.click(open.view.renderRoot.querySelector('data-filters > .button') as HTMLElement);
  const dialog = open.view.renderRoot.querySelector('import-dialog') as ImportDialog;
  dialog.desk = new SampleImportDesk();
  await dialog.updateComplete;
  await userEvent.fill(
    dialog.renderRoot.querySelector('textarea') as HTMLTextAreaElement,
    'codice;valore;data\nEC07;2,55;31/12/2024\nPIRA08.done;182;\nXX;1;\nC1.1_07;3.1;',
  );
  const found = (): ImportChanges | null => dialog.renderRoot.querySelector<ImportChanges>('import-changes');
  await expect.poll(found).not.toBeNull();
  const changes = found() as ImportChanges;
  await changes.updateComplete;
  const rows = [...changes.renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td.number, .badge')].map((one) => one.textContent?.trim()),
  );
  expect(rows).toEqual([
    ['EC07', 'boh', '2,55%', 'cambia'],
    ['PIRA08.done', '182', '182 N.', 'invariato'],
    ['XX', '', '1', 'codice sconosciuto: non importato'],
    ['C1.1_07', '', '3.1', 'da decidere: scegli come sono scritti i numeri'],
  ]);
  await userEvent.click(dialog.renderRoot.querySelector('.button.primary') as HTMLElement);
  const text = 'codice;valore;fonte;data\nPIRA08.done;182;ufficio;\nEC07;2,55%;;31/12/2024\nC2.4;SI;;\n';
  expect(open.workspace.asked).toEqual([
    ['changeFiles', 'Importazione di 1 valore', [{ path: SAMPLE_TABLE, kind: 'actuals', text }]],
  ]);
});
