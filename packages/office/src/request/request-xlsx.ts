import { dateText } from '@traguardo/model';
import { type Cell, type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre';
import { columnLetters } from '../read/column-letters.ts';
import { HEAD_GROUND } from '../grounds.ts';
import { FONT, ground, printed, rowHeight, STRONG } from '../xlsx/look.ts';
import { packed } from '../xlsx/packed.ts';
import { dayFormat } from '../xlsx/number-format.ts';
import {
  type AskedValue,
  type DataRequest,
  type RequestStamp,
  STAMP_FIELDS,
  STAMP_MARK,
  STAMP_SHEET,
  STAMP_VERSION,
} from './data-request.ts';
import { REQUEST_WORDS } from './request-words.ts';

const LOCKED: CellStyle = { font: FONT, fill: ground('F1F4F8'), alignment: { vertical: 'top', wrapText: true } };
const OPEN: CellStyle = {
  font: FONT,
  alignment: { vertical: 'top', wrapText: true },
  protection: { locked: false },
  border: Object.fromEntries(
    ['top', 'bottom', 'left', 'right'].map((side) => [side, { style: 'thin', color: { rgb: '5C6F82' } }]),
  ),
};
const HEAD: CellStyle = { font: STRONG, fill: ground(HEAD_GROUND), alignment: { vertical: 'top', wrapText: true } };
const WIDTHS = [26, 44, 12, 22, 16, 13, 16, 16, 32, 32];
/** Where the value and the status stand. */
const [VALUE, STATUS] = [6, 7];
/** The longest list a program takes inside a rule. */
const LONGEST_LIST = 255;

/**
 * A file that asks one unit for values: what it cannot change is locked, what it may write is bound to its kind, and a hidden sheet says
 * which request it answers. Pure: the same bytes for the same request everywhere.
 */
export async function requestXlsx(request: DataRequest): Promise<Uint8Array> {
  const words = REQUEST_WORDS[request.language];
  const bytes = await writeXlsx({
    sheets: [valuesSheet(request), helpSheet(request), stampSheet(request)],
    defaultFont: FONT,
    workbookProtection: { lockStructure: true },
  });
  return packed(bytes, { ...request, title: words.heading(request.body, request.period) });
}

function valuesSheet({ language, values, due }: DataRequest): WriteSheet {
  const words = REQUEST_WORDS[language];
  const { code, title, unit, target, last, value, status, note, evidence } = words;
  const heads = [code, title, unit, target, last, words.due, value, status, note, evidence];
  const cells = new Map<string, Partial<Cell>>(heads.map((head, at) => [`0,${at}`, text(head, HEAD)]));
  const back = due === '' ? '' : dateText(due, language);
  for (const [at, asked] of values.entries()) {
    const shown = [asked.code, asked.title, asked.unit, asked.target, asked.last, back];
    for (const [column, written] of shown.entries()) cells.set(`${at + 1},${column}`, text(written, LOCKED));
    for (let column = VALUE; column < heads.length; column += 1) {
      const style = column === VALUE ? { ...OPEN, ...formatOf(asked, language) } : OPEN;
      cells.set(`${at + 1},${column}`, { value: null, type: 'empty', style });
    }
  }
  const statuses = [words.provisional, words.final, words.unavailable];
  const statusRange = `${columnLetters(STATUS)}2:${columnLetters(STATUS)}${Math.max(2, values.length + 1)}`;
  return {
    name: words.sheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [],
    cells,
    rowDefs: new Map([
      [0, { height: rowHeight(heads.map((head, at) => ({ text: head, bold: true, width: WIDTHS[at] ?? 0 }))) }],
      ...values.map((asked, at): [number, { height: number }] => [at + 1, { height: heightOf(asked) }]),
    ]),
    dataValidations: [
      ...values.flatMap((asked, at) => ruleOf(asked, `${columnLetters(VALUE)}${at + 2}`, language)),
      listRule(statuses, statusRange, words.listOnly),
    ],
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
    },
    freezePane: { rows: 1, columns: 2 },
    pageSetup: printed(true, '$1:$1'),
  };
}

function heightOf({ code, title, unit, target }: AskedValue): number {
  return rowHeight([code, title, unit, target].map((text, at) => ({ text, bold: false, width: WIDTHS[at] ?? 0 })));
}

function formatOf({ kind }: AskedValue, language: DataRequest['language']): Pick<CellStyle, 'numFmt'> {
  switch (kind) {
    case 'percent':
      return { numFmt: '0.00%' };
    case 'date':
      return { numFmt: dayFormat(language) };
    case 'number':
    case 'yes-no':
    case 'text':
      return {};
    default:
      return kind satisfies never;
  }
}

function ruleOf({ kind, options }: AskedValue, range: string, language: DataRequest['language']): DataValidation[] {
  const words = REQUEST_WORDS[language];
  if (options.length > 0) {
    const isList = options.join(',').length <= LONGEST_LIST && !options.some((option) => /[",]/.test(option));
    return isList ? [listRule(options, range, words.listOnly)] : [];
  }
  const between = { operator: 'between', allowBlank: true, showErrorMessage: true, errorStyle: 'stop', range } as const;
  switch (kind) {
    case 'number':
      return [{ type: 'decimal', formula1: '-1E+15', formula2: '1E+15', errorMessage: words.numberOnly, ...between }];
    case 'percent':
      return [{ type: 'decimal', formula1: '-100', formula2: '100', errorMessage: words.percentOnly, ...between }];
    case 'date':
      return [{ type: 'date', formula1: '32874', formula2: '73415', errorMessage: words.dateOnly, ...between }];
    case 'yes-no':
      return [listRule([words.yes, words.no], range, words.listOnly)];
    case 'text':
      return [];
    default:
      return kind satisfies never;
  }
}

function listRule(values: readonly string[], range: string, errorMessage: string): DataValidation {
  return {
    type: 'list',
    values: [...values],
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorMessage,
  };
}

function helpSheet({ language, body, period, holder, day, due }: DataRequest): WriteSheet {
  const words = REQUEST_WORDS[language];
  const lines = [
    words.about(holder.title, dateText(day, language)),
    ...(due === '' ? [] : [words.back(dateText(due, language))]),
    '',
    ...words.steps.map((step, at) => `${at + 1}. ${step}`),
  ];
  const title = text(words.heading(body, period), { font: { ...STRONG, size: 14 } });
  const style = { font: FONT, alignment: { vertical: 'top' as const, wrapText: true } };
  return {
    name: words.help,
    columns: [{ width: 100 }],
    rows: [],
    cells: new Map([
      ['0,0', title],
      ...lines.map((line, at): [string, Partial<Cell>] => [`${at + 1},0`, text(line, style)]),
    ]),
    rowDefs: new Map(
      lines.map((line, at) => [at + 1, { height: rowHeight([{ text: line, bold: false, width: 100 }]) }]),
    ),
    protection: { sheet: true },
    pageSetup: printed(false, '$1:$1'),
  };
}

function stampSheet(request: RequestStamp): WriteSheet {
  const { holder, ...stamp } = request;
  const fields: Readonly<Record<(typeof STAMP_FIELDS)[number], string>> = {
    ...stamp,
    holder: holder.code,
    holderTitle: holder.title,
  };
  const rows = [[STAMP_MARK, STAMP_VERSION], ...STAMP_FIELDS.map((name) => [name, fields[name]])];
  return {
    name: STAMP_SHEET,
    hidden: true,
    rows: [],
    cells: new Map(
      rows.flatMap((row, at) =>
        row.map((value, column): [string, Partial<Cell>] => [`${at},${column}`, text(value ?? '', LOCKED)]),
      ),
    ),
    protection: { sheet: true },
  };
}

function text(value: string, style: CellStyle): Partial<Cell> {
  return { value, type: 'string', style };
}
