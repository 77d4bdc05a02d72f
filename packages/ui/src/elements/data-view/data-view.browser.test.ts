import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { SampleImportDesk } from '../../../test/sample-import-desk.ts';
import { mountView, SAMPLE_TABLE, type SampleWorkspace } from '../../../test/sample-workspace.ts';
import '../import-dialog/import-dialog.ts';
import type { ImportDialog } from '../import-dialog/import-dialog.ts';
import type { ImportChanges } from '../import-changes/import-changes.ts';
import type { DataFilters } from '../data-filters/data-filters.ts';
import type { PasteDialog } from '../paste-dialog/paste-dialog.ts';
import type { DataSheet } from './data-sheet.ts';
import './data-view.ts';
import type { DataView } from './data-view.ts';

let view: DataView;
let workspace: SampleWorkspace;

beforeEach(async () => {
  await page.viewport(1280, 900);
  location.hash = '#/dati';
  ({ element: view, workspace } = await mountView<DataView>(html`<data-view></data-view>`));
  await sheet().updateComplete;
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

function sheet(): DataSheet {
  return view.renderRoot.querySelector('data-sheet') as DataSheet;
}

function cell(row: number, column: number): HTMLElement {
  return sheet().renderRoot.querySelector(`[data-cell="${row}:${column}"]`) as HTMLElement;
}

function focused(): Element | null | undefined {
  return sheet().shadowRoot?.activeElement;
}

const VALUE = 2;

/** The cell of an input in a column. */
function cellOf(id: string, column: string): HTMLElement {
  const row = sheet().rows.findIndex((one) => one.id === id);
  return cell(row, sheet().columns.indexOf(column as 'value'));
}

function filters(): ShadowRoot {
  return (view.renderRoot.querySelector('data-filters') as DataFilters).renderRoot as ShadowRoot;
}

/** The texts written since the view was opened, with the labels of their steps. */
function written(): readonly unknown[] {
  return workspace.asked.map(([what, label, changes]) =>
    what === 'changeFiles' ? [label, (changes as readonly { readonly text: string }[])[0]?.text] : [what],
  );
}

async function paste(text: string): Promise<void> {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  focused()?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true }));
  await view.updateComplete;
}

const HEAD = 'codice;valore;fonte\n';

for (const theme of ['light', 'dark']) {
  it(`has no accessibility problem, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    await new Promise((done) => setTimeout(done, 200)); // colours in transition
    expect(await accessibilityProblems(view)).toEqual([]);
  });
}

it('has no accessibility problem while a cell is edited and while an import is shown', async () => {
  cell(0, VALUE).focus();
  await userEvent.keyboard('{F2}');
  expect(await accessibilityProblems(view)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  const dialog = view.renderRoot.querySelector('import-dialog') as ImportDialog;
  dialog.open();
  dialog.text = 'codice;valore\nEC07;2,55\nXX;1';
  await dialog.updateComplete;
  await new Promise((done) => setTimeout(done, 200)); // colours in transition
  expect(await accessibilityProblems(view)).toEqual([]);
});

it('has no accessibility problem in a narrow window, where every row is a card', async () => {
  await page.viewport(360, 800);
  await sheet().updateComplete;
  await new Promise((done) => setTimeout(done, 200));
  expect(cell(0, 1).textContent).toContain('Ispezioni eseguite');
  expect(await accessibilityProblems(view)).toEqual([]);
});

it('draws every row for the printer, and those in sight again afterwards', async () => {
  const all = sheet().rows;
  sheet().rows = Array.from({ length: 200 }, (_, at) => ({ ...all[at % all.length]!, id: `M${at}` }));
  await sheet().updateComplete;
  const drawn = () => sheet().renderRoot.querySelectorAll('.body .row').length;
  expect(drawn()).toBeLessThan(100);
  dispatchEvent(new Event('beforeprint'));
  await sheet().updateComplete;
  expect(drawn()).toBe(200);
  dispatchEvent(new Event('afterprint'));
  await expect.poll(drawn).toBeLessThan(100);
});

it('gives a touched value the whole of a narrow window', async () => {
  await page.viewport(360, 800);
  await sheet().updateComplete;
  expect(view.renderRoot.querySelector('.keys')?.checkVisibility()).toBe(false);
  await userEvent.click(cellOf('EC07', 'value'));
  const panel = () => view.renderRoot.querySelector('value-panel') as HTMLElement;
  await expect.poll(() => panel()?.getBoundingClientRect().top).toBeLessThan(200);
  expect(filters().host.checkVisibility()).toBe(false);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => filters().host.checkVisibility()).toBe(true);
});

it('goes from the value of a panel to the next, ready to be written', async () => {
  await page.viewport(360, 800);
  await sheet().updateComplete;
  await userEvent.click(cellOf('PIRA08.done', 'value'));
  const panel = () => view.renderRoot.querySelector('value-panel')?.shadowRoot;
  const walk = () => [...(panel()?.querySelectorAll<HTMLButtonElement>('.walk button') ?? [])];
  await expect.poll(() => walk().map(({ disabled }) => disabled)).toEqual([true, false]);
  const next = walk()[1]?.textContent?.split(':')[1]?.trim();
  await userEvent.click(walk()[1] ?? document.body);
  await expect.poll(() => panel()?.querySelector('h2')?.textContent).toBe(next);
  await expect.poll(() => panel()?.activeElement?.id).toBe('value');
  expect(location.hash).toBe(`#/dati/${next}`);
  expect(await accessibilityProblems(view)).toEqual([]);
});

it('opens the panel of a value with the space bar, follows the cursor and closes on Escape', async () => {
  cellOf('EC07', 'value').focus();
  await userEvent.keyboard(' ');
  const panel = () => view.renderRoot.querySelector('value-panel');
  await expect.poll(() => panel()?.shadowRoot?.activeElement?.textContent).toBe('EC07');
  expect(location.hash).toBe('#/dati/EC07');
  expect(panel()?.shadowRoot?.textContent).toContain('EC07 vuole un numero');
  await new Promise((done) => setTimeout(done, 200)); // colours in transition
  expect(await accessibilityProblems(view)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => panel()).toBeNull();
  await expect.poll(focused).toBe(cellOf('EC07', 'value'));
  expect(location.hash).toBe('#/dati');
});

describe('keyboard', () => {
  it('moves with the arrows and keeps one cell in the tab order', async () => {
    cell(0, VALUE).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toBe(cell(1, VALUE + 1));
    expect(sheet().renderRoot.querySelectorAll('.cell[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe(cell(0, 0));
  });

  it('types over a cell and goes down on Enter', async () => {
    cellOf('EC07', 'value').focus();
    await userEvent.keyboard('181');
    await userEvent.keyboard('{Enter}');
    expect(written()).toEqual([['Valore di EC07', `${HEAD}PIRA08.done;182;ufficio\nEC07;181%;\nC2.4;SI;\n`]]);
    expect(focused()?.getAttribute('data-cell')).toBe(`${sheet().rows.findIndex(({ id }) => id === 'EC07') + 1}:2`);
  });

  it('edits what is there on F2 and goes right on Tab', async () => {
    cell(0, VALUE).focus();
    await userEvent.keyboard('{F2}5{Tab}');
    expect(written()).toEqual([['Valore di PIRA08.done', `${HEAD}PIRA08.done;1825 N.;ufficio\nEC07;boh;\nC2.4;SI;\n`]]);
    expect(focused()).toBe(cell(0, VALUE + 1));
  });

  it('leaves the value alone on Escape', async () => {
    cell(0, VALUE).focus();
    await userEvent.keyboard('9{Escape}');
    expect(workspace.asked).toEqual([]);
    expect(cell(0, VALUE).textContent?.trim()).toBe('182');
    expect(focused()).toBe(cell(0, VALUE));
  });

  it('removes a value on Delete, and a block of them as one step', async () => {
    cell(0, VALUE).focus();
    await userEvent.keyboard('{Delete}');
    expect(written()).toEqual([['Valore di PIRA08.done', `${HEAD}EC07;boh;\nC2.4;SI;\n`]]);
    await userEvent.keyboard('{Control>}a{/Control}{Delete}');
    expect(written().at(-1)).toEqual(['svuotamento di 2 celle', HEAD]);
  });

  it('writes source, date and status beside the value, in columns that were not there', async () => {
    cellOf('EC07', 'source').focus();
    await userEvent.keyboard('registro{Tab}31/12/2024{Tab}definitivo{Enter}');
    expect(written().at(-1)).toEqual([
      'Stato di EC07',
      'codice;valore;fonte;data;stato\nPIRA08.done;182;ufficio\nEC07;boh;registro;31/12/2024;definitivo\nC2.4;SI;\n',
    ]);
  });

  it('asks for the value before its source', async () => {
    cellOf('S13', 'source').focus();
    await userEvent.keyboard('registro{Enter}');
    expect(workspace.asked).toEqual([]);
    expect(view.renderRoot.querySelector('.foot')?.textContent).toContain('S13: prima si scrive il valore.');
  });

  it('fills a block down from its first row', async () => {
    cell(0, VALUE).focus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    expect(written()).toEqual([
      ['riempimento di 2 celle', `${HEAD}PIRA08.done;182;ufficio\nEC07;182%;\nC2.4;SI;\nPIRA08.planned;182 N.;\n`],
    ]);
  });

  it('writes one text into every row of a block with Ctrl and Enter, and stays there', async () => {
    cell(2, VALUE).focus();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}NO{Control>}{Enter}{/Control}');
    expect(written().map((one) => (one as readonly unknown[])[0])).toEqual(['riempimento di 2 celle']);
    expect(focused()).toBe(cell(3, VALUE));
  });

  it('leaves a cell typed over with any arrow, and one opened to be changed with up and down', async () => {
    cell(0, VALUE).focus();
    await userEvent.keyboard('181{ArrowRight}');
    expect(focused()).toBe(cell(0, VALUE + 1));
    expect(written()).toHaveLength(1);
    await userEvent.keyboard('{ArrowLeft}{F2}{ArrowLeft}5');
    expect(focused()?.tagName).toBe('INPUT');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(cell(1, VALUE));
    expect(written()).toHaveLength(2);
  });

  it('cuts a block', () => {
    cell(0, VALUE).focus();
    const data = new DataTransfer();
    focused()?.dispatchEvent(new ClipboardEvent('cut', { clipboardData: data, bubbles: true, composed: true }));
    expect(data.getData('text/plain')).not.toBe('');
    expect(written()).toHaveLength(1);
  });

  it('takes cells into the block along the way of a mouse', async () => {
    cell(0, VALUE).focus();
    const over = { pointerType: 'mouse', buttons: 1, bubbles: true, composed: true };
    cell(2, VALUE + 1).dispatchEvent(new PointerEvent('pointerover', over));
    await sheet().updateComplete;
    expect(sheet().renderRoot.querySelectorAll('.block')).toHaveLength(6);
  });

  it('leaves undoing to the whole application, and forgets what was said of a change taken back', async () => {
    cell(0, VALUE).focus();
    await userEvent.keyboard('181{Enter}');
    await view.updateComplete;
    const said = () => view.renderRoot.querySelector('.foot')?.textContent?.trim();
    expect(said()).toContain('181');
    const heard: KeyboardEvent[] = [];
    const hear = (event: KeyboardEvent): void => void heard.push(event);
    addEventListener('keydown', hear);
    await userEvent.keyboard('{Control>}z{/Control}');
    removeEventListener('keydown', hear);
    expect(heard.find(({ key }) => key === 'z')?.defaultPrevented).toBe(false);
    workspace.change({ files: [...workspace.state.files] });
    await view.updateComplete;
    expect(said()).toBe('');
  });

  it('sorts from the headings, with what is empty last', async () => {
    cell(0, 0).focus();
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await sheet().updateComplete;
    expect(sheet().rows.map(({ id }) => id)).toEqual([
      'C1.1_07',
      'C2.4',
      'EC07',
      'PIRA08.done',
      'PIRA08.planned',
      'S13',
    ]);
    expect(focused()?.getAttribute('aria-sort')).toBe('ascending');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}{Enter}');
    await sheet().updateComplete;
    expect(
      sheet()
        .rows.slice(0, 3)
        .map(({ id }) => id),
    ).toEqual(['C2.4', 'EC07', 'PIRA08.done']);
  });
});

it('copies a block as a spreadsheet takes it', () => {
  cell(0, 0).focus();
  sheet().anchor = { row: 1, column: VALUE };
  const data = new DataTransfer();
  focused()?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, composed: true }));
  expect(data.getData('text/plain')).toBe(
    sheet()
      .rows.slice(0, 2)
      .map(({ id, title, raw }) => [id, title, raw].join('\t'))
      .join('\n'),
  );
});

describe('pasting', () => {
  it('writes a block that fits as one step', async () => {
    cell(0, VALUE).focus();
    await paste('190\t\tregistro\r\n181\t\t\r\n');
    expect(written()).toEqual([
      ['incolla di 3 celle', `${HEAD}PIRA08.done;190 N.;registro\nEC07;boh;\nC2.4;SI;\nPIRA08.planned;181 N.;\n`],
    ]);
  });

  it('shows what does not fit or reads in two ways, and waits', async () => {
    cell(0, VALUE).focus();
    await paste('1.234\nboh');
    const dialog = view.renderRoot.querySelector('paste-dialog') as PasteDialog;
    await dialog.updateComplete;
    await new Promise((done) => setTimeout(done, 200)); // colours in transition
    expect(await accessibilityProblems(view)).toEqual([]);
    expect(workspace.asked).toEqual([]);
    const button = () => dialog.renderRoot.querySelector('.button.primary') as HTMLButtonElement;
    expect(button().disabled).toBe(true);
    await userEvent.selectOptions(dialog.renderRoot.querySelector('select') as HTMLSelectElement, 'it');
    expect(dialog.renderRoot.textContent).toContain('1 da scrivere, 1 lasciata fuori.');
    await userEvent.click(button());
    expect(written()).toEqual([['incolla di 1 cella', `${HEAD}PIRA08.done;1.234 N.;ufficio\nEC07;boh;\nC2.4;SI;\n`]]);
  });
});

it('writes a value of another day beside the others, with its date', async () => {
  const { analysis } = workspace.state;
  const outcome = { ...sampleOutcome, at: '2024-07-31' };
  workspace.change({
    choice: { at: '2024-07-31', targets: 'revised' },
    analysis: analysis && { ...analysis, outcome },
  });
  await view.updateComplete;
  await sheet().updateComplete;
  sheet().focusInput('C1.1_07');
  await sheet().updateComplete;
  await userEvent.keyboard('3,5{Enter}');
  expect(written()).toEqual([
    [
      'Valore di C1.1_07',
      'codice;valore;fonte;data\nPIRA08.done;182;ufficio\nEC07;boh;\nC2.4;SI;\nC1.1_07;3,5 gg;;31/07/2024\n',
    ],
  ]);
});

it('keeps an invalid value as typed, with its message and place', () => {
  expect(cellOf('EC07', 'value').textContent?.trim()).toBe('boh');
  expect(cellOf('EC07', 'value').getAttribute('aria-invalid')).toBe('true');
  expect(cellOf('EC07', 'problem').textContent).toContain('EC07 vuole un numero');
  expect(cellOf('EC07', 'problem').textContent).toContain(`${SAMPLE_TABLE}, riga 3`);
});

it('filters by what is missing or wrong and searches, and the address keeps it', async () => {
  const filter = filters().querySelector('#filter') as HTMLSelectElement;
  await userEvent.selectOptions(filter, 'problems');
  expect(sheet().rows.map(({ id }) => id)).toEqual(['EC07']);
  await userEvent.selectOptions(filter, 'missing');
  expect(sheet().rows.map(({ id }) => id)).toEqual(['PIRA08.planned', 'C1.1_07', 'S13']);
  await userEvent.fill(filters().querySelector('#search') as HTMLInputElement, 'tempo');
  await sheet().updateComplete;
  expect(sheet().rows.map(({ id }) => id)).toEqual(['C1.1_07']);
  expect(location.hash).toBe('#/dati?mostra=mancanti&cerca=tempo');
  location.hash = '#/dati?mostra=problemi';
  await expect.poll(() => sheet().rows.map(({ id }) => id)).toEqual(['EC07']);
});

it('shows the columns that are chosen', async () => {
  (filters().querySelector('details') as HTMLDetailsElement).open = true;
  const [note] = [...filters().querySelectorAll('label')].filter(({ textContent }) => textContent?.trim() === 'Nota');
  await userEvent.click(note as HTMLElement);
  await sheet().updateComplete;
  expect(sheet().columns).toContain('note');
});

it('shows every imported row before writing, and writes only what was shown, as one step', async () => {
  await userEvent.click(view.renderRoot.querySelector('data-filters > .button') as HTMLElement);
  const dialog = view.renderRoot.querySelector('import-dialog') as ImportDialog;
  dialog.desk = new SampleImportDesk();
  await dialog.updateComplete;
  await userEvent.fill(
    dialog.renderRoot.querySelector('textarea') as HTMLTextAreaElement,
    'codice;valore;data\nEC07;2,55;31/12/2024\nPIRA08.done;182;\nXX;1;\nC1.1_07;3.1;',
  );
  const changes = await vi.waitFor(() => {
    const shown = dialog.renderRoot.querySelector<ImportChanges>('import-changes');
    if (shown === null) throw new Error('what was pasted is still being read');
    return shown;
  });
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
  expect(workspace.asked).toEqual([
    ['changeFiles', 'Importazione di 1 valore', [{ path: SAMPLE_TABLE, kind: 'actuals', text }]],
  ]);
});
