import { dateText, type Language, type Value, valueText, unitText } from '@traguardo/model';
import { dataTexts } from '../../../locales/data.ts';
import type { EditableColumn } from '../cell-changes.ts';
import { type InputRow, isMissing, statusOf } from '../input-rows.ts';
import { isoDay, readEvidence } from '../supplied.ts';

/** The columns of the sheet, in their order. */
export const SHEET_COLUMNS = [
  'code',
  'what',
  'value',
  'unit',
  'source',
  'date',
  'status',
  'note',
  'goal',
  'holder',
  'due',
  'evidence',
  'problem',
] as const;

export type SheetColumn = (typeof SHEET_COLUMNS)[number];

/** Those of a row that is a card, in a narrow window. */
export const CARD_COLUMNS: readonly SheetColumn[] = ['code', 'what', 'value', 'status', 'due', 'problem'];

/** Those shown until the person chooses others. */
export const FIRST_COLUMNS: readonly SheetColumn[] = SHEET_COLUMNS.filter(
  (column) => column !== 'note' && column !== 'goal' && column !== 'evidence',
);

/** Never hidden: what a row is about and its value. */
export const FIXED_COLUMNS: readonly SheetColumn[] = ['code', 'what', 'value'];

/** In rem. The first columns fit a window of 1280 pixels. */
const WIDTHS: Readonly<Record<SheetColumn, number>> = {
  code: 8.5,
  what: 11,
  value: 9,
  unit: 4,
  source: 8,
  date: 6.5,
  status: 7,
  note: 11,
  goal: 13,
  holder: 8,
  due: 7.25,
  evidence: 10,
  problem: 6.75,
};

/** How wide a column is in rem, where text is `stretch` times as wide as usual. */
export function widthOf(column: SheetColumn, stretch: number): number {
  return WIDTHS[column] * stretch;
}

/** A column as a track of the grid: what is left over goes to the title and the problems. */
export function trackOf(column: SheetColumn, stretch: number): string {
  const width = `${widthOf(column, stretch)}rem`;
  return column === 'what' || column === 'problem' ? `minmax(${width}, 1fr)` : width;
}

const EDITABLE: readonly SheetColumn[] = ['value', 'source', 'date', 'status', 'note'];

/** Whether a cell of the column is typed over in the sheet. */
export function isEditable(column: SheetColumn | undefined): column is SheetColumn & EditableColumn {
  return column !== undefined && EDITABLE.includes(column);
}

/** A row of the sheet: the value and until when it is due, ISO; null when nothing is due any more. */
export interface SheetRow extends InputRow {
  readonly due: string | null;
  readonly late: boolean;
}

/** What is written in a cell of an editable column. */
export function writtenText(row: InputRow, column: EditableColumn): string {
  switch (column) {
    case 'value':
      return row.raw;
    case 'source':
      return row.givenSource;
    case 'date':
    case 'status':
    case 'note':
    case 'author':
    case 'evidence':
      return row[column];
    default:
      return column satisfies never;
  }
}

/** What a cell says as text: shown, copied, and sorted by. */
export function cellText(row: SheetRow, column: SheetColumn, language: Language): string {
  switch (column) {
    case 'code':
      return row.id;
    case 'what':
      return row.title;
    case 'value':
      return row.raw;
    case 'unit':
      return unitText(row.unit, language);
    case 'source':
      return row.givenSource === '' ? row.planSource : row.givenTitle;
    case 'date':
    case 'note':
      return row[column];
    case 'status':
      return statusText(row, language);
    case 'goal':
      return row.goals[0]?.title ?? '';
    case 'holder':
      return row.holders[0]?.title ?? '';
    case 'due':
      return row.due === null ? '' : dateText(row.due, language);
    case 'evidence':
      return readEvidence(row.evidence)?.name ?? row.evidence;
    case 'problem':
      return row.problems.map(({ message }) => message).join(' ');
    default:
      return column satisfies never;
  }
}

function statusText(row: InputRow, language: Language): string {
  const texts = dataTexts[language];
  if (isMissing(row)) return texts.statuses.expected;
  const status = texts.statuses[statusOf(row) ?? 'provisional'];
  return row.origin && !row.origin.isTable ? `${status} (${texts.inPlan})` : status;
}

/** The sum of a flow of several parts; null for any other. */
export function sumText(row: InputRow, language: Language): string | null {
  return row.total && dataTexts[language].sumOf(shownValue(row.total.value, language), row.total.parts);
}

function shownValue(value: Value, language: Language): string {
  return valueText(value, language);
}

/** By which column rows are sorted; null keeps the order of the plan. */
export interface Sorting {
  readonly column: SheetColumn;
  readonly isDown: boolean;
}

/** The rows in the order asked for, numbers and days by what they are; what is empty comes last, either way. */
export function sortRows(rows: readonly SheetRow[], sorting: Sorting | null, language: Language): readonly SheetRow[] {
  if (!sorting) return rows;
  const { column, isDown } = sorting;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const keys = new Map(rows.map((row) => [row, sortKey(row, column, language)]));
  return rows.toSorted((a, b) => {
    const [one, other] = [keys.get(a) ?? '', keys.get(b) ?? ''];
    if (one === '' || other === '') return one === other ? 0 : one === '' ? 1 : -1;
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : collator.compare(`${one}`, `${other}`);
    return isDown ? -order : order;
  });
}

function sortKey(row: SheetRow, column: SheetColumn, language: Language): string | number {
  if (column === 'date') return isoDay(row.date) ?? row.date;
  if (column === 'due') return row.due ?? '';
  if (column !== 'value') return cellText(row, column, language);
  const number = /^[-−]?[\d.,]+/.exec(row.raw)?.[0].replace('−', '-');
  if (number === undefined) return row.raw;
  const plain = language === 'it' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '');
  return Number.isNaN(Number(plain)) ? row.raw : Number(plain);
}
