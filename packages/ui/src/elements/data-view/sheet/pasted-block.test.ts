import { expect, it } from 'vitest';
import { samplePlan } from '../../../../test/sample-plan.ts';
import { inputRows } from '../input-rows.ts';
import { fittingChanges, pastedCells } from './pasted-block.ts';
import { readBlock } from './sheet-block.ts';
import { FIRST_COLUMNS, type SheetColumn } from './sheet-columns.ts';
import { NO_SPOTS } from '../../../workspace/spots.ts';

const TABLE = 'codice;valore;fonte\nPIRA08.done;182;ufficio\nEC07;2,5 %;\n';
const files = [{ path: 'dati.csv', kind: 'actuals', text: TABLE }] as const;
const rows = inputRows({ plan: samplePlan, spots: NO_SPOTS }, files, [], '2024-12-31').map((row) => ({
  ...row,
  due: null,
  late: false,
}));

function paste(text: string, id: string, column: SheetColumn, notation: 'it' | 'en' | null = null) {
  const top = rows.findIndex((row) => row.id === id);
  const left = FIRST_COLUMNS.indexOf(column);
  const range = { top, left, bottom: top, right: left };
  return pastedCells(readBlock(text), {
    rows,
    columns: FIRST_COLUMNS,
    range,
    plan: 'it',
    notation,
    sources: samplePlan.sources,
    language: 'it',
  });
}

const misfits = (...args: Parameters<typeof paste>) => paste(...args).map(({ misfit }) => misfit);

it('reads the cells of a spreadsheet, quoted ones too', () => {
  expect(readBlock('1\t2\r\n"a ""b""\nc"\t\r\n')).toEqual([
    ['1', '2'],
    ['a "b" c', ''],
  ]);
  expect(readBlock('7')).toEqual([['7']]);
});

it('writes a block into the columns below the cursor', () => {
  expect(
    fittingChanges(paste('190\tN.\tregistro\t31/12/2024\tDefinitivo\n181\t\t\t\t', 'PIRA08.done', 'value')),
  ).toEqual([
    { id: 'PIRA08.done', column: 'value', text: '190' },
    { id: 'PIRA08.done', column: 'source', text: 'registro' },
    { id: 'PIRA08.done', column: 'date', text: '31/12/2024' },
    { id: 'PIRA08.done', column: 'status', text: 'definitivo' },
    { id: 'PIRA08.planned', column: 'value', text: '181' },
  ]);
});

it('writes a source that is named by its title, as the table shows it, by its code, and a day in words as the plan writes days', () => {
  const written = paste('190\tN.\tBilancio consuntivo\t31 Dec 2024', 'PIRA08.done', 'value').map(({ text }) => text);
  expect(written).toEqual(['190', 'bilancio', '31/12/2024']);
  expect(misfits('31 Foo 2024', 'PIRA08.done', 'date')).toEqual(['date']);
  expect(misfits('31.12.2024 circa', 'PIRA08.done', 'date')).toEqual(['date']);
});

it('writes a block that knows nothing of the columns that cannot be changed', () => {
  const block = '1.190,5\tregistro\t15/10/2024\tprovvisorio\n1.810,25\tregistro\t31/12/2024\tdefinitivo';
  expect(fittingChanges(paste(block, 'PIRA08.done', 'value'))).toEqual([
    { id: 'PIRA08.done', column: 'value', text: '1.190,5' },
    { id: 'PIRA08.done', column: 'source', text: 'registro' },
    { id: 'PIRA08.done', column: 'date', text: '15/10/2024' },
    { id: 'PIRA08.done', column: 'status', text: 'provvisorio' },
    { id: 'PIRA08.planned', column: 'value', text: '1.810,25' },
    { id: 'PIRA08.planned', column: 'source', text: 'registro' },
    { id: 'PIRA08.planned', column: 'date', text: '31/12/2024' },
    { id: 'PIRA08.planned', column: 'status', text: 'definitivo' },
  ]);
  // The unit in other words, or a source: only who pastes knows.
  expect(misfits('190\tnumero', 'PIRA08.done', 'value')).toEqual([null, 'read-only']);
});

it('never guesses how a number is written', () => {
  expect(misfits('1.234', 'PIRA08.done', 'value')).toEqual(['ambiguous']);
  expect(misfits('12.5', 'PIRA08.done', 'value')).toEqual(['ambiguous']);
  expect(misfits('1234,5', 'PIRA08.done', 'value')).toEqual([null]);
  expect(misfits('1.2.3', 'PIRA08.done', 'value')).toEqual(['number']);
  expect(paste('1.234', 'PIRA08.done', 'value', 'it')[0]).toMatchObject({ text: '1.234', misfit: null });
  expect(paste('1,234.5', 'PIRA08.done', 'value', 'en')[0]).toMatchObject({ text: '1.234,5', misfit: null });
  expect(paste('1.234', 'PIRA08.done', 'value', 'en')[0]).toMatchObject({ text: '1,234', misfit: null });
});

it('puts together thousands that stand apart', () => {
  const written = (text: string): unknown => paste(text, 'PIRA08.done', 'value')[0]?.text;
  expect(['1\u202F234,5', '1 234 567', "1'234,5 N.", '-1 234'].map(written)).toEqual([
    '1234,5',
    '1234567',
    '1234,5 N.',
    '-1234',
  ]);
});

it('says what does not fit, where it would have gone', () => {
  expect(misfits('boh', 'EC07', 'value')).toEqual(['number']);
  expect(misfits('31/02/2024', 'EC07', 'date')).toEqual(['date']);
  expect(misfits('certo', 'EC07', 'status')).toEqual(['status']);
  expect(misfits('altro', 'EC07', 'unit')).toEqual(['read-only']);
  expect(misfits('forse', 'C2.4', 'value')).toEqual(['word']);
  expect(misfits('registro', 'S13', 'source')).toEqual(['no-value']);
  expect(misfits('1\n2', rows.at(-1)?.id ?? '', 'value')).toEqual([null, 'no-row']);
});

it('takes no day, no power of ten and no two numbers for a number', () => {
  expect(misfits('31/12/2024\n1e9', 'PIRA08.done', 'value')).toEqual(['number', 'number']);
  expect(misfits('24;8\n12 34', 'PIRA08.done', 'value')).toEqual(['number', 'number']);
});

it('doubts every day of a block in which one has the month first', () => {
  expect(misfits('03/04/2024\n12/31/2024', 'PIRA08.done', 'date')).toEqual(['ambiguous', 'date']);
  expect(misfits('03/04/2024', 'PIRA08.done', 'date')).toEqual([null]);
});
