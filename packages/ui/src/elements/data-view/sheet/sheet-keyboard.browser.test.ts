import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HEAD, openSheet, type SampleSheet, VALUE } from '../../../../test/sample-sheet.ts';

let open: SampleSheet;

beforeEach(async () => {
  open = await openSheet();
});

afterEach(() => {
  document.body.replaceChildren();
});

it('moves with the arrows and keeps one cell in the tab order', async () => {
  open.cell(0, VALUE).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(open.focused).toBe(open.cell(1, VALUE + 1));
  expect(open.sheet.renderRoot.querySelectorAll('.cell[tabindex="0"]')).toHaveLength(1);
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  expect(open.focused).toBe(open.cell(0, 0));
});

it('draws no other row anew when the cursor moves or a value is typed', async () => {
  const at = open.sheet.rows.length - 1;
  const row = open.sheet.rows[at]!;
  const title = vi.fn<() => string>(() => row.title);
  open.sheet.rows = open.sheet.rows.with(at, Object.defineProperty({ ...row }, 'title', { get: title }));
  await open.sheet.updateComplete;
  const before = title.mock.calls.length;
  expect(before).toBeGreaterThan(0);
  open.cell(0, VALUE).focus();
  await userEvent.keyboard('{ArrowDown}{F2}{ArrowRight}{Escape}');
  expect(title).toHaveBeenCalledTimes(before);
});

it('asks for the language of the plan once, not for every cell', async () => {
  const asked = vi.fn<() => void>();
  open.view.addEventListener('context-request', asked);
  open.sheet.rows = open.sheet.rows.map((row) => ({ ...row, problems: [] }));
  await open.sheet.updateComplete;
  expect(asked).toHaveBeenCalledTimes(1);
});

it('types over a cell and goes down on Enter', async () => {
  open.cellOf('EC07', 'value').focus();
  await userEvent.keyboard('181');
  await userEvent.keyboard('{Enter}');
  expect(open.written).toEqual([['Valore di EC07', `${HEAD}PIRA08.done;182;ufficio\nEC07;181%;\nC2.4;SI;\n`]]);
  expect(open.focused?.getAttribute('data-cell')).toBe(`${open.sheet.rows.findIndex(({ id }) => id === 'EC07') + 1}:2`);
});

it('edits what is there on F2 and goes on Tab to the next cell that is written, past the unit', async () => {
  open.cell(0, VALUE).focus();
  await userEvent.keyboard('{F2}5{Tab}');
  expect(open.written).toEqual([
    ['Valore di PIRA08.done', `${HEAD}PIRA08.done;1825 N.;ufficio\nEC07;boh;\nC2.4;SI;\n`],
  ]);
  expect(open.focused).toBe(open.cellOf('PIRA08.done', 'source'));
  await userEvent.keyboard('u{Shift>}{Tab}{/Shift}');
  expect(open.focused).toBe(open.cellOf('PIRA08.done', 'value'));
});

it('leaves the value alone on Escape', async () => {
  open.cell(0, VALUE).focus();
  await userEvent.keyboard('9{Escape}');
  expect(open.workspace.asked).toEqual([]);
  expect(open.cell(0, VALUE).textContent?.trim()).toBe('182');
  expect(open.focused).toBe(open.cell(0, VALUE));
});

it('removes a value on Delete, and a block of them as one step', async () => {
  open.cell(0, VALUE).focus();
  await userEvent.keyboard('{Delete}');
  expect(open.written).toEqual([['Valore di PIRA08.done', `${HEAD}EC07;boh;\nC2.4;SI;\n`]]);
  await userEvent.keyboard('{Control>}a{/Control}{Delete}');
  expect(open.written.at(-1)).toEqual(['svuotamento di 2 celle', HEAD]);
});

it('writes source, date and status beside the value, in columns that were not there', async () => {
  open.cellOf('EC07', 'source').focus();
  await userEvent.keyboard('registro{Tab}31/12/2024{Tab}definitivo{Enter}');
  expect(open.written.at(-1)).toEqual([
    'Stato di EC07',
    'codice;valore;fonte;data;stato\nPIRA08.done;182;ufficio\nEC07;boh;registro;31/12/2024;definitivo\nC2.4;SI;\n',
  ]);
});

it('writes a source typed by its title, as the sheet shows it, by its code, and a day in words as the plan writes days', async () => {
  open.cellOf('EC07', 'source').focus();
  await userEvent.keyboard('Bilancio consuntivo{Tab}31 Dec 2024{Enter}');
  expect(open.written.at(-1)).toEqual([
    'Data di EC07',
    'codice;valore;fonte;data\nPIRA08.done;182;ufficio\nEC07;boh;bilancio;31/12/2024\nC2.4;SI;\n',
  ]);
});

it('asks for the value before its source', async () => {
  open.cellOf('S13', 'source').focus();
  await userEvent.keyboard('registro{Enter}');
  expect(open.workspace.asked).toEqual([]);
  expect(open.view.renderRoot.querySelector('.foot')?.textContent).toContain('S13: prima si scrive il valore.');
});

it('fills a block down from its first row', async () => {
  open.cell(0, VALUE).focus();
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
  expect(open.written).toEqual([
    ['riempimento di 2 celle', `${HEAD}PIRA08.done;182;ufficio\nEC07;182%;\nC2.4;SI;\nPIRA08.planned;182 N.;\n`],
  ]);
});

it('writes one text into every row of a block with Ctrl and Enter, and stays there', async () => {
  open.cell(2, VALUE).focus();
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}NO{Control>}{Enter}{/Control}');
  expect(open.written.map((one) => (one as readonly unknown[])[0])).toEqual(['riempimento di 2 celle']);
  expect(open.focused).toBe(open.cell(3, VALUE));
});

it('leaves a cell typed over with any arrow, and one opened to be changed with up and down', async () => {
  open.cell(0, VALUE).focus();
  await userEvent.keyboard('181{ArrowRight}');
  expect(open.focused).toBe(open.cell(0, VALUE + 1));
  expect(open.written).toHaveLength(1);
  await userEvent.keyboard('{ArrowLeft}{F2}{ArrowLeft}5');
  expect(open.focused?.tagName).toBe('INPUT');
  await userEvent.keyboard('{ArrowDown}');
  expect(open.focused).toBe(open.cell(1, VALUE));
  expect(open.written).toHaveLength(2);
});

it('cuts a block', () => {
  open.cell(0, VALUE).focus();
  const data = new DataTransfer();
  open.focused?.dispatchEvent(new ClipboardEvent('cut', { clipboardData: data, bubbles: true, composed: true }));
  expect(data.getData('text/plain')).not.toBe('');
  expect(open.written).toHaveLength(1);
});

it('takes cells into the block along the way of a mouse', async () => {
  open.cell(0, VALUE).focus();
  const over = { pointerType: 'mouse', buttons: 1, bubbles: true, composed: true };
  open.cell(2, VALUE + 1).dispatchEvent(new PointerEvent('pointerover', over));
  await open.sheet.updateComplete;
  expect(open.sheet.renderRoot.querySelectorAll('.block')).toHaveLength(6);
});

it('leaves undoing to the whole application, and forgets what was said of a change taken back', async () => {
  open.cell(0, VALUE).focus();
  await userEvent.keyboard('181{Enter}');
  await open.view.updateComplete;
  const said = () => open.view.renderRoot.querySelector('.foot')?.textContent?.trim();
  expect(said()).toContain('181');
  const heard: KeyboardEvent[] = [];
  const hear = (event: KeyboardEvent): void => void heard.push(event);
  addEventListener('keydown', hear);
  await userEvent.keyboard('{Control>}z{/Control}');
  removeEventListener('keydown', hear);
  expect(heard.find(({ key }) => key === 'z')?.defaultPrevented).toBe(false);
  open.workspace.change({ files: [...open.workspace.state.files] });
  await open.view.updateComplete;
  expect(said()).toBe('');
});

it('sorts from the headings, with what is empty last', async () => {
  open.cell(0, 0).focus();
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await open.sheet.updateComplete;
  expect(open.sheet.rows.map(({ id }) => id)).toEqual([
    'C1.1_07',
    'C2.4',
    'EC07',
    'PIRA08.done',
    'PIRA08.planned',
    'S13',
  ]);
  expect(open.focused?.getAttribute('aria-sort')).toBe('ascending');
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}{Enter}');
  await open.sheet.updateComplete;
  expect(open.sheet.rows.slice(0, 3).map(({ id }) => id)).toEqual(['C2.4', 'EC07', 'PIRA08.done']);
});
