import { DEFAULT_PROFILE } from '@traguardo/model';
import { EMPTY_CELL, type SheetCell, type SheetTable, textCell } from '@traguardo/office';
import { expect, it } from 'vitest';
import { samplePlan } from '../../../test/sample-plan.ts';
import { textTable } from '../../worker/imports/text-table.ts';
import type { WorkspaceFile } from '../../workspace/workspace.ts';
import { inputRows } from '../data-view/input-rows.ts';
import { behindShown, changesOf, withChoice } from './import-choices.ts';
import type { ImportTarget } from './import-line.ts';
import { previewImport } from './import-preview.ts';
import { unknownSources } from './import-sources.ts';
import { guessMapping, type Mapping } from './mapping.ts';
import { mergeActuals } from './merge-actuals.ts';
import { NO_SPOTS } from '../../workspace/spots.ts';

const plan = { ...samplePlan, profile: DEFAULT_PROFILE };
const table = 'codice;valore;fonte\nEC07;2,40;bilancio\n';
const file: WorkspaceFile = { path: 'dati.csv', kind: 'actuals', text: table };
const target: ImportTarget = {
  rows: inputRows({ plan, spots: NO_SPOTS }, [file], [], '2024-12-31'),
  table: file,
  notation: 'it',
  year: 2024,
  end: '2024-12-31',
  monitoring: '2024-07-31',
  sources: [],
  holder: null,
};
const known = new Set(['ec07', 'pira08.done', 'pira08.planned', 's13', 'c2.4', 'c1.1_07']);

function previewed(sheet: SheetTable | string, decided: Partial<Mapping> = {}, into = target) {
  const read = typeof sheet === 'string' ? textTable('', sheet).sheet : sheet;
  return previewImport(read, { ...guessMapping(read, known, 2024), ...decided }, into) ?? [];
}

function outcomes(sheet: SheetTable | string, decided: Partial<Mapping> = {}) {
  return previewed(sheet, decided).map(({ id, cells, outcome }) => [id, cells.value, outcome]);
}

const number = (text: string, percent = false): SheetCell => ({ kind: 'number', text, percent, formula: false });
const day = (text: string): SheetCell => ({ kind: 'date', text, percent: false, formula: false });

function sheetOf(...rows: readonly (readonly SheetCell[])[]): SheetTable {
  return {
    name: 'Dati',
    hidden: false,
    hiddenColumns: [],
    rows: rows.map((cells, at) => ({ number: at + 1, hidden: false, cells })),
  };
}

it('compares with what is there, by the identity of codes', () => {
  expect(outcomes('code,value\nec07,2\nPira08.done,182\nS13,nd')).toEqual([
    ['EC07', '2%', 'changed'],
    ['PIRA08.done', '182 N.', 'added'],
    ['S13', 'nd', 'added'],
  ]);
});

it('says where a value stands in the file, also in a table that was taken out of it', () => {
  const sheet = sheetOf([textCell('codice'), textCell('valore')], [textCell('EC07'), number('2.4')]);
  expect(previewed(sheet).map(({ row, column }) => [row, column])).toEqual([[2, 1]]);
  expect(previewed({ ...sheet, columns: [0, 6] }).map(({ row, column }) => [row, column])).toEqual([[2, 6]]);
});

it('writes what the file says anew of a value that stays, and nothing else of it', () => {
  const text = 'codice;valore;fonte;stato;nota\nEC07;2,40%;bilancio;provvisorio;\nPIRA08.done;182 N.;;definitivo;ok\n';
  const into = {
    ...target,
    table: { ...file, text },
    rows: inputRows({ plan, spots: NO_SPOTS }, [{ ...file, text }], [], target.end),
  };
  const asked =
    'codice;valore;fonte;stato;nota\nEC07;2,4;altra;definitivo;prot. 12\nPIRA08.done;182;urp;definitivo;ok\nPIRA08.planned;181;;;';
  const [final, filled, added] = previewed(asked, {}, into);
  expect([final?.outcome, final?.beside]).toEqual(['changed', ['status', 'note']]);
  expect([filled?.outcome, filled?.beside]).toEqual(['changed', ['source']]);
  expect([added?.outcome, added?.beside]).toEqual(['added', []]);
  expect(mergeActuals(text, changesOf(previewed(asked, {}, into)), 'it')).toBe(
    'codice;valore;fonte;stato;nota\nEC07;2,4%;bilancio;definitivo;prot. 12\nPIRA08.done;182 N.;urp;definitivo;ok\nPIRA08.planned;181 N.;;;\n',
  );
  // The same once more changes nothing; what is written where a file says nothing makes no change of a value that stays.
  expect(previewed('codice;valore;stato;nota\nPIRA08.done;182;DEFINITIVO;OK', {}, into)[0]?.outcome).toBe('same');
  const sheet = textTable('', 'codice;valore;nota\nPIRA08.done;182;nuova').sheet;
  const [answer] =
    previewImport(sheet, guessMapping(sheet, known, 2024), into, { status: 'provvisorio', author: 'Ufficio' }) ?? [];
  expect([answer?.beside, answer?.cells.status]).toEqual([['note'], '']);
});

it('takes a status in either language, and says of a word that is none that the row is not imported', () => {
  const lines = previewed('codice;valore;stato\nPIRA08.done;182;Final\nPIRA08.planned;200;ok\nS13;nd;\nEC07;x;ok');
  expect(lines.map(({ id, cells, outcome }) => [id, cells.status, outcome])).toEqual([
    ['PIRA08.done', 'definitivo', 'added'],
    ['PIRA08.planned', 'ok', 'status'],
    ['S13', '', 'added'],
    ['EC07', 'ok', 'unreadable'],
  ]);
  expect(changesOf(lines).map(({ id }) => id)).toEqual(['PIRA08.done', 'S13']);
});

it('tells how many values are of days before those that are shown', () => {
  const text = 'codice;valore;data\nEC07;2,40%;31/12/2024\nPIRA08.done;90 N.;31/03/2024\n';
  const table = { ...file, text };
  const rows = inputRows({ plan, spots: NO_SPOTS }, [table], [], target.end);
  const asked = 'codice;valore;data\nEC07;2;30/06/2024\nPIRA08.done;95;30/06/2024\nPIRA08.planned;95;30/06/2024';
  expect(behindShown(previewed(asked, {}, { ...target, table, rows }), rows)).toBe(1);
});

it('sees that a value written in two ways is one', () => {
  expect(outcomes('codice;valore\nEC07;2,40')).toEqual([['EC07', '2,40%', 'same']]);
  expect(outcomes('codice;valore\nEC07;2,4 %')).toEqual([['EC07', '2,4%', 'same']]);
});

it('asks how numbers are written where they may be two, and only there', () => {
  const text = 'codice;valore\nPIRA08.done;1.234\nPIRA08.planned;182';
  expect(outcomes(text)).toEqual([
    ['PIRA08.done', '1.234', 'notation'],
    ['PIRA08.planned', '182 N.', 'added'],
  ]);
  expect(outcomes(text, { notation: 'it' })[0]).toEqual(['PIRA08.done', '1234 N.', 'added']);
  expect(outcomes(text, { notation: 'en' })[0]).toEqual(['PIRA08.done', '1,234 N.', 'added']);
  // Another number of the file tells: it is shown as chosen.
  expect(outcomes(`${text}\nC1.1_07;3,5`)[0]).toEqual(['PIRA08.done', '1234 N.', 'added']);
});

it('refuses what is no number in the notation chosen', () => {
  expect(outcomes('codice;valore\nPIRA08.planned;1,234.50\nPIRA08.done;1.234,5', { notation: 'en' })).toEqual([
    ['PIRA08.planned', '1234,50 N.', 'added'],
    ['PIRA08.done', '1.234,5', 'unreadable'],
  ]);
  expect(outcomes('codice;valore\nPIRA08.done;=cmd|x\nC1.1_07;1e1000000000')).toEqual([
    ['PIRA08.done', '=cmd|x', 'unreadable'],
    ['C1.1_07', '1e1000000000', 'unreadable'],
  ]);
});

it('finds the values where two headings may name them: the column that holds some', () => {
  // The columns of a request and of the sheet: what is asked, then its value.
  expect(outcomes('Codice;Dato;Valore\nPIRA08.done;Ispezioni eseguite;182')).toEqual([
    ['PIRA08.done', '182 N.', 'added'],
  ]);
  expect(outcomes('Codice;Dato;Valore;Stato\nS13;Bando;Sì;definitivo')[0]?.[1]).toBe('Sì');
  // A day of measuring stands before the value.
  expect(previewed('Indicatore;Rilevato il;Consuntivo\nPIRA08.done;30/06/2024;182')[0]?.cells).toMatchObject({
    value: '182 N.',
  });
  expect(guessMapping(sheetOf([textCell('Codice'), textCell('Dato')]), known, 2024).columns).toEqual(['code', 'value']);
});

it('takes no day for a number, and what a value is of for no value', () => {
  expect(outcomes('Indicatore;Dato al;Consuntivo 2024\nPIRA08.done;31/12/2024;182')).toEqual([
    ['PIRA08.done', '182 N.', 'added'],
  ]);
  expect(outcomes('codice;valore\nPIRA08.done;31/12/2024\nPIRA08.planned;31-12-2024')).toEqual([
    ['PIRA08.done', '31/12/2024', 'unreadable'],
    ['PIRA08.planned', '31-12-2024', 'unreadable'],
  ]);
});

it('asks whether bare percentages are points or a ratio, never those that say it', () => {
  const sheet = sheetOf([textCell('codice'), textCell('valore')], [textCell('EC07'), number('0.92')]);
  expect(outcomes(sheet)).toEqual([['EC07', '0.92', 'percent']]);
  expect(outcomes(sheet, { percent: 'points' })).toEqual([['EC07', '0,92%', 'changed']]);
  expect(outcomes(sheet, { percent: 'ratio' })).toEqual([['EC07', '92%', 'changed']]);
  const shown = sheetOf([textCell('codice'), textCell('valore')], [textCell('EC07'), number('0.92', true)]);
  expect(outcomes(shown)).toEqual([['EC07', '0,92%', 'changed']]);
  expect(outcomes('codice;valore\nPIRA08.done;92%')).toEqual([['PIRA08.done', '92%', 'unit']]);
});

it('does not take a value in another unit of the language, whatever it is called; other words are left to the plan', () => {
  const of = (value: string): unknown => outcomes(`codice;valore\nPIRA08.done;${value}`)[0]?.[2];
  expect(['3 gg', '3 days', '3 €', '3 EUR', '3 ore', '3 fte'].map(of)).toEqual(Array(6).fill('unit'));
  expect(['3 N.', '3 n', '3 pezzi'].map(of)).toEqual(['added', 'added', 'added']);
});

it('takes phases and words of a scale that the plan names, and no others', () => {
  const outcomeOf = (kind: 'phases' | 'word', value: string): unknown => {
    const expected = { kind, codes: ['bando', 'prove'] };
    const rows = target.rows.map((row) => (row.id === 'S13' ? { ...row, expected } : row));
    return previewed(`codice;valore\nS13;"${value}"`, {}, { ...target, rows })[0]?.outcome;
  };
  expect(['bando', 'Bando, prove', '80%', 'nd', 'boh', 'bando e prove'].map((of) => outcomeOf('phases', of))).toEqual([
    ...Array(4).fill('added'),
    ...Array(2).fill('unreadable'),
  ]);
  expect(['prove', '80%'].map((of) => outcomeOf('word', of))).toEqual(['added', 'unreadable']);
});

it('writes the note of a unit that gives no value, and takes no value asked of another', () => {
  const own = [{ code: 'UFF1', title: 'Ufficio' }];
  const rows = target.rows.map((row) => (row.id === 'PIRA08.done' ? row : { ...row, holders: own }));
  const text = 'codice;valore;nota\nS13;;non ancora rilevato\nEC07;;confermo\nPIRA08.done;182;\nPIRA08.planned;200;';
  const lines = previewed(text, {}, { ...target, rows, holder: 'uff1' });
  expect(lines.map(({ id, outcome, isOfOthers }) => [id, outcome, isOfOthers])).toEqual([
    ['S13', 'added', false],
    ['EC07', 'changed', false],
    ['PIRA08.done', 'added', true],
    ['PIRA08.planned', 'added', false],
  ]);
  expect(mergeActuals(table, changesOf(lines), 'it')).toBe(
    'codice;valore;fonte;nota\nEC07;2,40;bilancio;confermo\nS13;nd;;non ancora rilevato\nPIRA08.planned;200 N.;;\n',
  );
});

it('leaves alone a value of another day that a unit only has a note about', () => {
  const sheet = textTable('', 'codice;valore;nota\nEC07;;confermo').sheet;
  const answer = { ...target, holder: '' };
  const [line] = previewImport(sheet, guessMapping(sheet, known, 2024), answer, { date: '2024-12-31' }) ?? [];
  expect([line?.outcome, line?.beside]).toEqual(['empty', ['note']]);
});

it('shows the note of a row without a value', () => {
  const [line, other] = previewed('codice;valore;nota\nS13;;non ancora rilevato\nEC07;;');
  expect([line?.outcome, line?.beside, line?.cells.note]).toEqual(['empty', ['note'], 'non ancora rilevato']);
  expect([other?.outcome, other?.beside]).toEqual(['empty', []]);
});

it('asks what 9800 % is: 98 that a program put into a cell of percentages as it is, or so much', () => {
  const sheet = sheetOf(
    [textCell('codice'), textCell('valore')],
    [textCell('EC07'), number('9800', true)],
    [textCell('PIRA08.done'), number('98')],
  );
  expect(outcomes(sheet)[0]).toEqual(['EC07', '9800', 'percent']);
  expect(outcomes(sheet, { percent: 'points' })[0]).toEqual(['EC07', '98%', 'changed']);
  expect(outcomes(sheet, { percent: 'ratio' })[0]).toEqual(['EC07', '9800%', 'changed']);
  const right = sheetOf([textCell('codice'), textCell('valore')], [textCell('EC07'), number('98', true)]);
  expect(outcomes(right)).toEqual([['EC07', '98%', 'changed']]);
});

it('refuses two values of one code until one is taken', () => {
  const lines = previewed('codice;valore\nEC07;2\nEC07;3\nS13;\nXX;3\nS13;5\nS13;5');
  expect(lines.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['EC07', 'repeated'],
    ['EC07', 'repeated'],
    ['S13', 'empty'],
    ['XX', 'unmatched'],
    ['S13', 'added'],
    ['S13', 'same'],
  ]);
  const [first, second] = lines;
  if (!first || !second) throw new Error('two lines were given');
  expect(changesOf(lines).map(({ id }) => id)).toEqual(['S13']);
  const taken = withChoice(lines, withChoice(lines, new Map(), first, true), second, true);
  expect(changesOf(lines, taken).map(({ cells }) => cells.value)).toEqual(['3%', '5']);
});

it('reads what codes of the file stand for', () => {
  expect(outcomes('codice;valore\nProventi;2', { codes: { proventi: 'EC07' } })).toEqual([['EC07', '2%', 'changed']]);
});

it('wants a column with codes and one with values', () => {
  const read = textTable('', 'a;b\nx;y\n').sheet;
  expect(previewImport(read, guessMapping(read, known, 2024), target)).toBeNull();
});

it('guesses columns without headings from what they hold', () => {
  expect(previewed('EC07;2').map(({ cells }) => cells.date)).toEqual(['']);
  expect(outcomes('EC07;2\nPIRA08.done;182\n')).toEqual([
    ['EC07', '2%', 'changed'],
    ['PIRA08.done', '182 N.', 'added'],
  ]);
});

it('reads a code a row and a period a column', () => {
  const text = 'codice;titolo;I trim. 2024;II trim. 2024\nPIRA08.done;Ispezioni;40;\nPIRA08.planned;Previste;;90\n';
  expect(previewed(text).map(({ id, cells }) => [id, cells.value, cells.date])).toEqual([
    ['PIRA08.done', '40 N.', '31/03/2024'],
    ['PIRA08.planned', '90 N.', '30/06/2024'],
  ]);
});

it('does not import what cannot be worked out, is merged, hidden, or has no readable day', () => {
  const heads = [textCell('codice'), textCell('valore'), textCell('data')];
  const error: SheetCell = { kind: 'error', text: '#DIV/0!', percent: false, formula: true };
  const sheet = sheetOf(
    heads,
    [textCell('PIRA08.done'), error],
    [textCell('PIRA08.planned'), { ...EMPTY_CELL, kind: 'covered' }],
    [textCell('S13'), number('4'), textCell('ieri')],
    [textCell('C1.1_07'), number('4'), day('2024-06-30')],
    [textCell('C2.4'), { kind: 'boolean', text: 'true', percent: false, formula: false }],
  );
  const rows = sheet.rows.map((row) => ({ ...row, hidden: row.number === 5 }));
  const lines = previewed({ ...sheet, rows });
  expect(lines.map(({ id, cells, outcome }) => [id, cells.value, cells.date, outcome])).toEqual([
    ['PIRA08.done', '#DIV/0!', '', 'error'],
    ['PIRA08.planned', '', '', 'merged'],
    ['S13', '4', 'ieri', 'undated'],
    ['C1.1_07', '4 gg', '30/06/2024', 'added'],
    ['C2.4', 'SI', '', 'added'],
  ]);
  expect(changesOf(lines).map(({ id }) => id)).toEqual(['C2.4']);
});

it('merges into the file: in place, then at the end, with the columns needed', () => {
  const lines = changesOf(previewed('codice;valore;nota\nEC07;2,55;rivisto; a mano\nPIRA08.done;182;'));
  expect(mergeActuals(table, lines, 'it')).toBe(
    'codice;valore;fonte;nota\nEC07;2,55%;bilancio;rivisto\nPIRA08.done;182 N.;;\n',
  );
});

it('starts a file when there is none', () => {
  const lines = changesOf(previewed('codice;valore\nPIRA08.done;182'));
  expect(mergeActuals('', lines, 'it')).toBe('codice;valore;data;fonte;stato;nota;autore\nPIRA08.done;182 N.;;;;;\n');
});

it('adds a value of another day beside the one that is there, and replaces one of the same day', () => {
  const dated = { ...file, text: 'codice;valore;data\nEC07;2,40%;31/07/2024\n' };
  const into = { ...target, rows: inputRows({ plan, spots: NO_SPOTS }, [dated], [], '2024-12-31'), table: dated };
  const lines = previewed('codice;valore;data\nEC07;2,55%;31/12/2024\nEC07;2,45%;2024-07-31\n', {}, into);
  expect(lines.map(({ old, outcome }) => [old, outcome])).toEqual([
    ['', 'added'],
    ['2,40%', 'changed'],
  ]);
  expect(mergeActuals(dated.text, changesOf(lines), 'it')).toBe(
    'codice;valore;data\nEC07;2,45%;31/07/2024\nEC07;2,55%;31/12/2024\n',
  );
});

it('writes a value without a day beside the one of July, with the end of the period as its day', () => {
  const july: WorkspaceFile = { ...file, text: 'codice;valore;data\nEC07;2,40;31/07/2024\n' };
  const rows = inputRows({ plan, spots: NO_SPOTS }, [july], [], '2024-12-31');
  const lines = previewed('codice;valore\nEC07;3\n', { percent: 'points' }, { ...target, rows, table: july });
  expect(lines.map(({ outcome, old, stays, cells }) => [outcome, old, stays, cells.date])).toEqual([
    ['added', '', { value: '2,40', date: '31/07/2024' }, '31/12/2024'],
  ]);
});

it('writes a dated value beside one without a date, which stays for the days before and is shown', () => {
  const lines = previewed('codice;valore;data\nEC07;2,55%;31/12/2024\nEC07;2,30%;31/07/2024\n');
  expect(lines.map(({ outcome, old, stays, replaces }) => [outcome, old, stays, replaces])).toEqual([
    ['added', '', { value: '2,40', date: '' }, null],
    ['added', '', { value: '2,40', date: '' }, null],
  ]);
  expect(mergeActuals(table, changesOf(lines), 'it')).toBe(
    'codice;valore;fonte;data\nEC07;2,40;bilancio;\nEC07;2,55%;;31/12/2024\nEC07;2,30%;;31/07/2024\n',
  );
  const [same] = previewed('codice;valore;data\nEC07;2,4%;31/12/2024\n');
  expect([same?.outcome, same?.old, same?.stays]).toEqual(['same', '2,40', null]);
  const undated = { ...file, text: 'codice;valore;data\nEC07;2,40;\nEC07;3;31/07/2024\n' };
  const [later] = previewed('codice;valore;data\nEC07;2,4%;31/12/2024\n', {}, { ...target, table: undated });
  expect([later?.outcome, later?.stays]).toEqual(['added', { value: '2,40', date: '' }]);
  for (const nothing of ['nd', 'boh']) {
    const text = `codice;valore;data\nEC07;${nothing};\n`;
    const [over] = previewed('codice;valore;data\nEC07;3%;31/12/2024\n', {}, { ...target, table: { ...file, text } });
    expect([over?.outcome, over?.old, over?.stays]).toEqual(['changed', nothing, null]);
  }
});

it('takes the one column of days for the date of the values, whatever its heading, and no column of two', () => {
  const heads = ['Indicatore', 'Valore', 'Alla data', 'Inserito'].map((text) => textCell(text));
  const row = [textCell('EC07'), number('3'), day('2024-07-31'), day('2024-08-02')];
  expect(guessMapping(sheetOf(heads.slice(0, 3), row.slice(0, 3)), known, 2024).columns).toEqual([
    'code',
    'value',
    'date',
  ]);
  expect(guessMapping(sheetOf(heads, row), known, 2024).columns).toEqual(['code', 'value', 'none', 'none']);
});

it('reads headings that stand in two rows, merged over the columns they are of', () => {
  const [none, covered] = [EMPTY_CELL, { ...EMPTY_CELL, kind: 'covered' } as const];
  const lines = previewed(
    sheetOf(
      [textCell('Consuntivi 2024'), covered, covered, covered],
      [textCell('Codice'), textCell('Consuntivo'), covered, textCell('Stato')],
      [covered, textCell('Valore'), textCell('Data'), none],
      [textCell('PIRA08.done'), number('182'), number('45657'), textCell('definitivo')],
    ),
  );
  expect(lines.map(({ id, cells, outcome }) => [id, cells.value, cells.date, cells.status, outcome])).toEqual([
    ['PIRA08.done', '182 N.', '31/12/2024', 'definitivo', 'added'],
  ]);
});

it('reads days as offices write them, the month first where a column says so, and none the calendar has not', () => {
  const daysOf = (...days: readonly string[]) =>
    previewed(
      `codice,valore,data\n${days.map((one, at) => `${['S13', 'PIRA08.done', 'EC07'][at]},1,${one}`).join('\n')}`,
    ).map(({ cells, outcome }) => [cells.date, outcome === 'undated']);
  expect(daysOf('31.12.2024', '31 dic 2024', '45657')).toEqual([
    ['31/12/2024', false],
    ['31/12/2024', false],
    ['31/12/2024', false],
  ]);
  expect(daysOf('12/31/2024', '02/01/2024')).toEqual([
    ['31/12/2024', false],
    ['01/02/2024', false],
  ]);
  expect(daysOf('31/12/2024', '12/31/2024')).toEqual([
    ['31/12/2024', false],
    ['12/31/2024', true],
  ]);
});

it('names a source by its code whether a file has its code or its title, and tells those the plan has not', () => {
  const sources = [{ code: 'urp', title: 'Ufficio relazioni con il pubblico' }];
  const lines = previewed(
    'codice;valore;fonte\nS13;1;URP\nPIRA08.done;2;ufficio relazioni con il pubblico\nPIRA08.planned;3;2\nEC07;4%;2\nZZ9;5;altra',
    {},
    { ...target, sources },
  );
  expect(lines.map(({ cells }) => cells.source)).toEqual(['urp', 'urp', '2', '2', 'altra']);
  expect(unknownSources(changesOf(lines), sources)).toEqual(['2']);
  expect(unknownSources(changesOf(lines), [])).toEqual([]);
});

it('says of a status or a day that is none where it stands, and of an unknown code without a value nothing', () => {
  const lines = previewed('codice;valore;data;stato\nS13;1;31/12/2024;chiuso\nEC07;2;mai;\nAS1;;;');
  expect(lines.map(({ outcome, row, column }) => [outcome, row, column])).toEqual([
    ['status', 2, 3],
    ['undated', 3, 2],
    ['empty', 4, 1],
  ]);
});
