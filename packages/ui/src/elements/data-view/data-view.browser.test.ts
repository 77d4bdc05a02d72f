import { page, userEvent } from 'vitest/browser';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { sampleOutcome } from '../../../test/sample-outcome.ts';
import { mountView, SAMPLE_TABLE, type SampleWorkspace } from '../../../test/sample-workspace.ts';
import type { ImportChanges } from '../import-changes/import-changes.ts';
import type { ImportDialog } from '../import-dialog/import-dialog.ts';
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

it('has no accessibility problem in a narrow window, where the title stands under the code', async () => {
  await page.viewport(360, 800);
  await sheet().updateComplete;
  await new Promise((done) => setTimeout(done, 200));
  expect(cell(0, 0).textContent).toContain('Ispezioni eseguite');
  expect(await accessibilityProblems(view)).toEqual([]);
});

describe('keyboard', () => {
  it('moves with the arrows and keeps one cell in the tab order', async () => {
    cell(0, VALUE).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toBe(cell(1, VALUE + 1));
    expect(sheet().renderRoot.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(focused()).toBe(cell(0, 0));
  });

  it('types over a cell and goes down on Enter', async () => {
    cell(1, VALUE).focus();
    await userEvent.keyboard('181');
    await userEvent.keyboard('{Enter}');
    expect(workspace.asked).toEqual([['setActual', 'PIRA08.planned', '181 N.', undefined]]);
    expect(focused()).toBe(cell(2, VALUE));
  });

  it('edits what is there on F2 and goes right on Tab', async () => {
    cell(0, VALUE).focus();
    await userEvent.keyboard('{F2}5{Tab}');
    expect(workspace.asked).toEqual([['setActual', 'PIRA08.done', '1825 N.', undefined]]);
    expect(focused()).toBe(cell(0, VALUE + 1));
  });

  it('leaves the value alone on Escape', async () => {
    cell(0, VALUE).focus();
    await userEvent.keyboard('9{Escape}');
    expect(workspace.asked).toEqual([]);
    expect(cell(0, VALUE).textContent?.trim()).toBe('182');
    expect(focused()).toBe(cell(0, VALUE));
  });

  it('removes a value on Delete', async () => {
    cell(0, VALUE).focus();
    await userEvent.keyboard('{Delete}');
    expect(workspace.asked).toEqual([['setActual', 'PIRA08.done', null, undefined]]);
  });

  it('writes a source beside the value', async () => {
    cell(0, 4).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Control>}a{/Control}registro{Enter}');
    expect(workspace.asked).toEqual([['setActual', 'PIRA08.done', '182', { source: 'registro' }]]);
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
  expect(workspace.asked).toEqual([
    [
      'edit',
      SAMPLE_TABLE,
      'codice;valore;fonte;data\nPIRA08.done;182;ufficio;\nEC07;boh;;\nC2.4;SI;;\nC1.1_07;3,5 gg;;31/07/2024\n',
    ],
  ]);
});

it('keeps an invalid value as typed, with its message and place', () => {
  const row = sheet().rows.findIndex(({ id }) => id === 'EC07');
  expect(cell(row, VALUE).textContent?.trim()).toBe('boh');
  expect(cell(row, VALUE).getAttribute('aria-invalid')).toBe('true');
  expect(cell(row, 7).textContent).toContain('EC07 vuole un numero');
  expect(cell(row, 7).textContent).toContain(`${SAMPLE_TABLE}, riga 3`);
});

it('filters by what is missing or wrong and searches', async () => {
  const filter = view.renderRoot.querySelector('#filter') as HTMLSelectElement;
  await userEvent.selectOptions(filter, 'problems');
  expect(sheet().rows.map(({ id }) => id)).toEqual(['EC07']);
  await userEvent.selectOptions(filter, 'missing');
  expect(sheet().rows.map(({ id }) => id)).toEqual(['PIRA08.planned', 'C1.1_07', 'S13']);
  await userEvent.fill(view.renderRoot.querySelector('#search') as HTMLInputElement, 'tempo');
  expect(sheet().rows.map(({ id }) => id)).toEqual(['C1.1_07']);
});

it('shows every imported row before writing, and writes only what was shown, as one step', async () => {
  await userEvent.click(view.renderRoot.querySelector('.bar .button') as HTMLElement);
  const dialog = view.renderRoot.querySelector('import-dialog') as ImportDialog;
  await userEvent.fill(
    dialog.renderRoot.querySelector('textarea') as HTMLTextAreaElement,
    'codice;valore;data\nEC07;2,55;31/12/2024\nPIRA08.done;182;\nXX;1;\nC1.1_07;3.1;',
  );
  await dialog.updateComplete;
  const changes = dialog.renderRoot.querySelector('import-changes') as ImportChanges;
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
