import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../../test/accessibility.ts';
import { HEAD, openSheet, type SampleSheet, VALUE } from '../../../../test/sample-sheet.ts';
import type { PasteDialog } from '../../paste-dialog/paste-dialog.ts';

let open: SampleSheet;

beforeEach(async () => {
  open = await openSheet();
});

afterEach(() => {
  document.body.replaceChildren();
});

it('copies a block as a spreadsheet takes it', () => {
  open.cell(0, 0).focus();
  open.sheet.anchor = { row: 1, column: VALUE };
  const data = new DataTransfer();
  open.focused?.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, composed: true }));
  expect(data.getData('text/plain')).toBe(
    open.sheet.rows
      .slice(0, 2)
      .map(({ id, title, raw }) => [id, title, raw].join('\t'))
      .join('\n'),
  );
});

it('copies, cuts and pastes where the browser gives these to the page while no text is selected, and the focus is in the sheet', async () => {
  const given = (type: string, text = ''): string => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent(type, { clipboardData: data, bubbles: true, composed: true }));
    return data.getData('text/plain');
  };
  open.filters.querySelector<HTMLElement>('input[type="search"]')?.focus();
  expect(given('copy')).toBe('');
  given('paste', '190');
  open.cell(0, VALUE).focus();
  const value = open.sheet.rows[0]?.raw;
  expect([given('copy'), given('cut')]).toEqual([value, value]);
  given('paste', '190');
  await open.view.updateComplete;
  expect(open.written.map((step) => (step as readonly string[])[0])).toEqual([
    'Valore di PIRA08.done',
    'incolla di 1 cella',
  ]);
});

it('writes a block that fits as one step', async () => {
  open.cell(0, VALUE).focus();
  await open.paste('190\t\tregistro\r\n181\t\t\r\n');
  expect(open.written).toEqual([
    ['incolla di 3 celle', `${HEAD}PIRA08.done;190 N.;registro\nEC07;boh;\nC2.4;SI;\nPIRA08.planned;181 N.;\n`],
  ]);
});

it('shows what does not fit or reads in two ways, and waits', async () => {
  open.cell(0, VALUE).focus();
  await open.paste('1.234\nboh');
  const dialog = open.view.renderRoot.querySelector('paste-dialog') as PasteDialog;
  await dialog.updateComplete;
  expect(await accessibilityProblems(open.view)).toEqual([]);
  expect(open.workspace.asked).toEqual([]);
  const button = () => dialog.renderRoot.querySelector('.button.primary') as HTMLButtonElement;
  expect(button().disabled).toBe(true);
  await userEvent.selectOptions(dialog.renderRoot.querySelector('select') as HTMLSelectElement, 'it');
  expect(dialog.renderRoot.textContent).toContain('1 da scrivere, 1 lasciata fuori.');
  await userEvent.click(button());
  expect(open.written).toEqual([['incolla di 1 cella', `${HEAD}PIRA08.done;1.234 N.;ufficio\nEC07;boh;\nC2.4;SI;\n`]]);
});
