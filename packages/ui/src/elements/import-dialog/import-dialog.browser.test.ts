import { DEFAULT_PROFILE } from '@traguardo/model';
import type { DataRequest, SheetTable } from '@traguardo/office';
import { html, type LitElement } from 'lit';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../../test/accessibility.ts';
import { mountUnderDesk, type SampleImportDesk } from '../../../test/sample-import-desk.ts';
import { samplePlan } from '../../../test/sample-plan.ts';
import { textIn } from '../../../test/still.ts';
import type { ImportRefusal } from '../../worker/imports/import-protocol.ts';
import { inputRows } from '../data-view/input-rows.ts';
import { writeRequests } from '../../worker/imports/write-requests.ts';
import type { ImportAnswer } from '../import-answer/import-answer.ts';
import type { ImportChanges } from '../import-changes/import-changes.ts';
import type { ImportColumns } from '../import-columns/import-columns.ts';
import type { ImportFile } from '../import-file/import-file.ts';
import type { ImportRecipes } from '../import-recipes/import-recipes.ts';
import type { ApplyImportEvent, ImportDialog } from './import-dialog.ts';
import './import-dialog.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';

const table = { path: 'dati.csv', kind: 'actuals', text: 'codice;valore\nEC07;2,40%\n' } as const;
const rows = inputRows(
  { plan: { ...samplePlan, profile: DEFAULT_PROFILE }, spots: NO_SPOTS },
  [table],
  [],
  '2024-12-31',
);
const asking = { plan: { ...samplePlan, body: 'Camera di prova', profile: DEFAULT_PROFILE }, planHash: 'sha256:abc' };

let desk: SampleImportDesk;
let dialog: ImportDialog;
let applied: ApplyImportEvent['detail'] | null;

beforeEach(async () => {
  await page.viewport(1280, 900);
  ({ desk, element: dialog } = await mountUnderDesk<ImportDialog>(
    html`<import-dialog
      .rows=${rows}
      .table=${table}
      .asking=${asking}
      language="it"
      planNotation="it"
      end="2024-12-31"
    ></import-dialog>`,
  ));
  applied = null;
  dialog.addEventListener('apply-import', (event) => {
    applied = (event as ApplyImportEvent).detail;
  });
  dialog.open();
  await expect.poll(() => dialog.desk).not.toBeNull();
  await dialog.updateComplete;
});

afterEach(() => {
  document.body.replaceChildren();
  delete document.documentElement.dataset['theme'];
});

function part<Part extends LitElement>(name: string): Part {
  return dialog.renderRoot.querySelector(name) as Part;
}

async function choose(name: string, text: BlobPart): Promise<void> {
  const file = part<ImportFile>('import-file');
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name));
  const input = file.renderRoot.querySelector('input') as HTMLInputElement;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await expect.poll(() => file.reading === null && (file.notice !== '' || file.problem !== '')).toBe(true);
  await settled();
}

async function settled(): Promise<void> {
  await dialog.updateComplete;
  await Promise.all(
    [
      ...dialog.renderRoot.querySelectorAll<LitElement>('import-columns, import-changes, import-recipes, import-file'),
    ].map((one) => one.updateComplete),
  );
}

function changesShown(): readonly (readonly (string | undefined)[])[] {
  return [...part<ImportChanges>('import-changes').renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td.new, .badge')].map(ownText),
  );
}

/** Without what stands in elements inside. */
function ownText(element: Element): string {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return texts
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();
}

const TEXT = 'Cod.;Consuntivo;Note\nEC07;1.234;rivisto\nPIRA08.dome;182;\nS13;4;\n';

for (const theme of ['light', 'dark'] as const) {
  it(`has no accessibility problem, empty and with a file, ${theme}`, async () => {
    document.documentElement.dataset['theme'] = theme;
    expect(await accessibilityProblems(dialog)).toEqual([]);
    await choose('valori.csv', TEXT);
    (part<ImportRecipes>('import-recipes').renderRoot.querySelector('details') as HTMLDetailsElement).open = true;
    expect(await accessibilityProblems(dialog)).toEqual([]);
  });
}

it('fits a phone', async () => {
  await page.viewport(390, 800);
  await choose('valori.csv', TEXT);
  expect(await accessibilityProblems(dialog)).toEqual([]);
  const box = dialog.renderRoot.querySelector('dialog') as HTMLDialogElement;
  expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
});

it('keeps what writes the values in sight under a long preview', async () => {
  await page.viewport(1280, 600);
  await choose('valori.csv', TEXT);
  const box = dialog.renderRoot.querySelector('dialog') as HTMLDialogElement;
  expect(box.scrollHeight).toBeGreaterThan(box.clientHeight);
  const writes = dialog.renderRoot.querySelector('.actions .primary') as HTMLElement;
  const inSight = (): boolean => writes.getBoundingClientRect().bottom <= box.getBoundingClientRect().bottom;
  expect(inSight()).toBe(true);
  box.scrollTop = box.scrollHeight;
  expect(inSight()).toBe(true);
});

it('says of a column that the sheet does not show that it is read', async () => {
  const hides = (sheet: SheetTable): SheetTable => ({ ...sheet, hiddenColumns: [1] });
  desk.answer = async (file) => file.sheets && { ...file, sheets: file.sheets.map(hides) };
  await choose('valori.csv', TEXT);
  expect(textIn(part('import-columns'))).toContain('«Consuntivo», colonna nascosta nel file, è valore');
});

it('scrolls on a phone as a whole, upright and on its side, with no preview that scrolls within', async () => {
  await page.viewport(390, 844);
  const lines = Array.from({ length: 100 }, (_, at) => `X${at};1`);
  await choose('lungo.csv', `codice;valore\n${lines.join('\n')}\n`);
  const preview = () => part<ImportChanges>('import-changes')?.renderRoot.querySelector('.table-scroll');
  await expect.poll(() => preview()?.querySelectorAll('tbody tr').length).toBe(100);
  for (const [width, height] of [
    [390, 844],
    [844, 390],
  ] as const) {
    await page.viewport(width, height);
    expect(preview()?.scrollHeight).toBe(preview()?.clientHeight);
  }
});

it('is done with the keyboard alone, from pasting to writing', async () => {
  const text = dialog.renderRoot.querySelector('textarea') as HTMLTextAreaElement;
  text.focus();
  await userEvent.fill(text, 'codice;valore\nPIRA08.done;1.234\nS13;4\n');
  await expect.poll(() => dialog.read.sheets.length).toBe(1);
  await settled();
  const focused = (): HTMLElement => {
    let element: Element | null = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element as HTMLElement;
  };
  for (let step = 0; step < 5 && focused().id !== 'notation'; step += 1) await userEvent.keyboard('{Tab}');
  expect(focused().id).toBe('notation');
  await userEvent.keyboard('{ArrowDown}');
  await settled();
  expect(changesShown()).toEqual([
    ['PIRA08.done', '1234 N.', 'nuovo'],
    ['S13', '4', 'nuovo'],
  ]);
  for (let step = 0; step < 12 && focused().getAttribute('aria-label') !== 'Importa S13: 4'; step += 1)
    await userEvent.keyboard('{Tab}');
  await userEvent.keyboard(' ');
  await settled();
  for (let step = 0; step < 8 && !focused().classList.contains('primary'); step += 1) await userEvent.keyboard('{Tab}');
  await userEvent.keyboard('{Enter}');
  expect(applied?.change.text).toBe('codice;valore\nEC07;2,40%\nPIRA08.done;1234 N.\n');
});

it('writes values without a day on the day the sheet shows, as typed ones', async () => {
  dialog.day = '2024-07-31';
  await choose('valori.csv', 'Codice;Valore\nPIRA08.done;182\n');
  dialog.renderRoot.querySelector<HTMLElement>('.button.primary')?.click();
  await expect
    .poll(() => applied?.lines.map(({ id, cells }) => [id, cells.value, cells.date]))
    .toEqual([['PIRA08.done', '182 N.', '31/07/2024']]);
});

it('asks what may mean two things, and takes a nearest code only when told', async () => {
  await choose('valori.csv', TEXT);
  expect(changesShown()).toEqual([
    ['EC07', '1.234', 'da decidere: scegli come sono scritti i numeri'],
    ['PIRA08.dome', '182', 'codice sconosciuto: non importato'],
    ['S13', '4', 'nuovo'],
  ]);
  const changes = part<ImportChanges>('import-changes');
  await userEvent.click(changes.renderRoot.querySelector('.result button') as HTMLElement);
  await settled();
  expect(changesShown()[1]).toEqual(['PIRA08.done', '182 N.', 'nuovo']);
  const columns = part<ImportColumns>('import-columns');
  await userEvent.selectOptions(columns.renderRoot.querySelector('#notation') as HTMLSelectElement, 'it');
  await settled();
  expect(changesShown()[0]).toEqual(['EC07', '1234%', 'cambia']);
});

it('warns of sources the plan has not, only while they would be written, and says where a wrong status stands', async () => {
  await choose('valori.csv', 'codice;valore;fonte;stato\nPIRA08.done;182;2;\nS13;4;registro;chiuso\n');
  const told = (): string | undefined => dialog.renderRoot.querySelector('.notice')?.textContent.trim();
  expect(told()).toContain('Fonte che il piano non ha: «2». I valori entrano lo stesso');
  expect(await accessibilityProblems(dialog)).toEqual([]);
  const result = part<ImportChanges>('import-changes').renderRoot.querySelectorAll('.result')[1];
  expect(result?.querySelector('.where')?.textContent).toBe('«chiuso», riga 3, colonna D');
  const columns = part<ImportColumns>('import-columns');
  await userEvent.click(columns.renderRoot.querySelector('summary') as HTMLElement);
  const select = columns.renderRoot.querySelector('[data-column="2"]') as HTMLSelectElement;
  await userEvent.selectOptions(select, 'none');
  await settled();
  expect(told()).toBeUndefined();
});

it('says the status that would be written as its reader calls it', async () => {
  dialog.language = 'en';
  await choose('valori.csv', 'codice;valore;stato\nPIRA08.done;182;provvisorio\n');
  expect(part<ImportChanges>('import-changes').renderRoot.textContent).toContain('status: provisional');
  dialog.renderRoot.querySelector<HTMLElement>('.button.primary')?.click();
  await expect.poll(() => applied?.lines.map(({ cells }) => cells.status)).toEqual(['provvisorio']);
});

it('keeps the columns and codes as a recipe and uses it for the next file with these headings', async () => {
  await choose('valori.csv', TEXT);
  const columns = part<ImportColumns>('import-columns');
  await userEvent.selectOptions(columns.renderRoot.querySelector('#notation') as HTMLSelectElement, 'en');
  (columns.renderRoot.querySelector('summary') as HTMLElement).click();
  await userEvent.selectOptions(columns.renderRoot.querySelector('[data-column="2"]') as HTMLSelectElement, 'source');
  await userEvent.click(
    part<ImportChanges>('import-changes').renderRoot.querySelector('.result button') as HTMLElement,
  );
  await settled();
  const recipes = part<ImportRecipes>('import-recipes');
  (recipes.renderRoot.querySelector('details') as HTMLDetailsElement).open = true;
  await userEvent.fill(recipes.renderRoot.querySelector('#name') as HTMLInputElement, 'Contabilità');
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(desk.kept.map(({ name, columns, notation, codes }) => [name, columns, notation, { ...codes }])).toEqual([
    ['Contabilità', ['code', 'value', 'source'], 'en', { 'pira08.dome': 'PIRA08.done' }],
  ]);
  const said = (): string => recipes.renderRoot.querySelector('[role="status"]')?.textContent ?? '';
  expect(said()).toBe('Ricetta «Contabilità» conservata.');
  expect(recipes.shadowRoot?.activeElement?.tagName).toBe('SUMMARY');
  dialog.renderRoot.querySelector('dialog')?.close();
  await expect.poll(() => dialog.read.sheets).toEqual([]);
  dialog.open();
  await settled();
  expect(said()).toBe('');
  await choose('altro.csv', TEXT.replace('182', '190'));
  expect(dialog.renderRoot.querySelector('.notice')?.textContent).toContain('Contabilità');
  expect(changesShown()[1]).toEqual(['PIRA08.done', '190 N.', 'nuovo']);
});

it('says why a file is not read and stays alive; stops when it is told to', async () => {
  const refusal: ImportRefusal = {
    code: 'rows-limit',
    place: { sheet: 'Dati', row: 1_000_000, column: 'A', part: null },
    limit: 100_000,
  };
  desk.answer = async ({ name }) => ({ name, encoding: null, sheets: null, refusal });
  await choose('bomba.xlsx', 'x');
  const file = part<ImportFile>('import-file');
  expect(file.renderRoot.querySelector('[role="alert"]')?.textContent).toBe(
    'Il foglio ha valori oltre la riga 100.000: dividi il file. (foglio «Dati», riga 1000000, colonna A)',
  );
  desk.answer = () => new Promise(() => undefined);
  const input = file.renderRoot.querySelector('input') as HTMLInputElement;
  const transfer = new DataTransfer();
  transfer.items.add(new File(['x'], 'lento.xlsx'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change'));
  await expect.poll(() => file.renderRoot.querySelector('.button.small')).not.toBeNull();
  await userEvent.click(file.renderRoot.querySelector('.button.small') as HTMLElement);
  expect(desk.cancelled).toBe(1);
});

it('lets go of what was read when it closes: nothing is compared unseen with what is written later', async () => {
  await choose('valori.csv', TEXT);
  expect(part('import-changes')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => part('import-changes')).toBeNull();
  expect(dialog.read.sheets).toEqual([]);
  desk.answer = () => new Promise(() => undefined);
  dialog.open();
  void part<ImportFile>('import-file').readRows(TEXT);
  await expect.poll(() => part<ImportFile>('import-file').reading).not.toBeNull();
  dialog.renderRoot.querySelector('dialog')?.close();
  await expect.poll(() => part<ImportFile>('import-file').reading).toBeNull();
  expect(desk.cancelled).toBe(1);
});

it('shows nothing of the file before where reading another fails', async () => {
  await choose('valori.csv', TEXT);
  expect(part('import-changes')).not.toBeNull();
  desk.answer = () => Promise.reject(new Error('guasto'));
  await choose('altro.csv', 'x');
  expect(part<ImportFile>('import-file').problem).toContain('guasto');
  expect(part('import-changes')).toBeNull();
});

it('says how the letters of a text were read, and reads them anew when told', async () => {
  const file = part<ImportFile>('import-file');
  const encoding = (): HTMLSelectElement => file.renderRoot.querySelector('#encoding') as HTMLSelectElement;
  await choose(
    'valori.csv',
    Uint8Array.from('codice;valore;Novit\xe0\nEC07;3;\n', (letter) => letter.charCodeAt(0)),
  );
  expect(encoding().value).toBe('windows-1252');
  const heading = (): string | undefined => dialog.read.sheets[0]?.rows[0]?.cells[2]?.text;
  expect(heading()).toBe('Novità');
  expect(await accessibilityProblems(dialog)).toEqual([]);
  await userEvent.selectOptions(encoding(), 'ibm850');
  await expect.poll(heading).toBe('NovitÓ');
  await userEvent.selectOptions(encoding(), 'utf-8');
  await expect.poll(() => file.problem).toContain('byte che non sono testo');
  expect(dialog.read.sheets).toEqual([]);
  await userEvent.selectOptions(encoding(), 'windows-1252');
  await expect.poll(heading).toBe('Novità');
});

it('holds what is pasted to the limits of files, with their words', async () => {
  const text = dialog.renderRoot.querySelector('textarea') as HTMLTextAreaElement;
  const file = part<ImportFile>('import-file');
  await userEvent.fill(text, 'codice;valore\nEC07;"3\n');
  await expect.poll(() => file.problem).toContain('(riga 2)');
  expect(dialog.read.sheets).toEqual([]);
  await userEvent.fill(text, `codice;valore\nEC07;3${';'.repeat(500)}\n`);
  await expect.poll(() => file.problem).toContain('oltre la colonna numero 500');
  await userEvent.fill(text, 'codice;valore\nEC07;3\n');
  await expect.poll(() => dialog.read.sheets.length).toBe(1);
  expect(file.problem).toBe('');
  await userEvent.clear(text);
  expect(dialog.read.sheets).toEqual([]);
});

const REQUEST: DataRequest = {
  id: 'r1',
  body: 'Camera di prova',
  period: '2024',
  plan: 'sha256:abc',
  holder: { code: 'UFF1', title: 'Ufficio metrico' },
  day: '2024-12-31',
  due: '',
  language: 'it',
  values: [{ code: 'EC07', title: '', unit: '%', target: '', last: '', kind: 'percent', options: [] }],
};

it('knows the answer of a unit: values are provisional, with the unit as author, and the request is answered', async () => {
  const { id, holder, day, due } = REQUEST;
  desk.sent = [{ id, holder, made: '2025-01-02', day, due, asked: 1, answered: null }];
  const { bytes } = await writeRequests([REQUEST]);
  dialog.rows = dialog.rows.map((row) => ({ ...row, holders: [holder] }));
  desk.answer = async (file) => file.sheets && { ...file, sheets: file.sheets.map(filled) };
  await choose('richiesta.xlsx', bytes);
  await part<ImportAnswer>('import-answer').updateComplete;
  expect(part('import-answer').renderRoot.textContent).toContain('Risposta di Ufficio metrico');
  expect(await accessibilityProblems(dialog)).toEqual([]);
  expect(changesShown()).toEqual([['EC07', '2,55%', 'nuovo']]);
  expect(part('import-changes').renderRoot.textContent).toContain('2,40%, senza data, resta per i giorni prima');
  await userEvent.click(dialog.renderRoot.querySelector('.button.primary') as HTMLElement);
  expect(applied?.change.text).toBe(
    'codice;valore;data;stato;autore\nEC07;2,40%;;;\nEC07;2,55%;31/12/2024;provvisorio;Ufficio metrico\n',
  );
  await expect.poll(() => desk.sent[0]?.answered).toEqual({ day: '2025-02-01', values: 1 });
});

it.each([
  ['another body', { body: 'Comune di Roma' }, 'Comune di Roma', 'red'],
  ['another year', { period: '2023' }, '2023', 'red'],
  ['a plan that has changed', { plan: 'sha256:old' }, 'il piano è cambiato', 'yellow'],
])('says plainly that a file answers for %s', async (_, changed, said, tone) => {
  const { bytes } = await writeRequests([{ ...REQUEST, ...changed }]);
  await choose('richiesta.xlsx', bytes);
  await part<ImportAnswer>('import-answer').updateComplete;
  expect(part('import-answer').renderRoot.querySelector(`.notice.${tone}`)?.textContent).toContain(said);
  expect(dialog.renderRoot.querySelector('import-changes') === null).toBe(tone === 'red');
});

/** The sheet as a unit fills it. */
function filled(sheet: SheetTable): SheetTable {
  const value = { kind: 'number', text: '2.55', percent: true, formula: false } as const;
  const rows = sheet.rows.map((row) =>
    row.cells[0]?.text === 'EC07' ? { ...row, cells: Object.assign([...row.cells], { 6: value }) } : row,
  );
  return sheet.name === 'Valori' ? { ...sheet, rows } : sheet;
}
