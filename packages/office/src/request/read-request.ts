import { EMPTY_CELL, type SheetCell, type SheetRow, type SheetTable, textCell } from '../read/sheet-cell.ts';
import { type RequestStamp, STAMP_FIELDS, STAMP_MARK, STAMP_SHEET, STAMP_VERSION } from './data-request.ts';
import { REQUEST_WORDS } from './request-words.ts';

/** Whether a file answers a request of a form that is still to come: it is told, never taken for an ordinary sheet. */
export function isNewerRequest(sheets: readonly SheetTable[]): boolean {
  const [[mark, version = ''] = []] = stampRows(sheets);
  return mark === STAMP_MARK && Number(version) > Number(STAMP_VERSION);
}

function stampRows(sheets: readonly SheetTable[]): readonly (readonly string[])[] {
  const rows = sheets.find(({ name }) => name === STAMP_SHEET)?.rows ?? [];
  return rows.map(({ cells }) => cells.map(({ text }) => text));
}

/** Which request a file answers; null when it is no such file. */
export function requestStamp(sheets: readonly SheetTable[]): RequestStamp | null {
  const [mark, ...fields] = stampRows(sheets);
  if (mark?.[0] !== STAMP_MARK || mark[1] !== STAMP_VERSION) return null;
  const found = new Map(fields.map(([name = '', value = '']) => [name, value]));
  if (fields.length !== STAMP_FIELDS.length || !STAMP_FIELDS.every((name) => found.has(name))) return null;
  const field = (name: (typeof STAMP_FIELDS)[number]): string => found.get(name) ?? '';
  return {
    id: field('id'),
    body: field('body'),
    period: field('period'),
    plan: field('plan'),
    holder: { code: field('holder'), title: field('holderTitle') },
    day: field('day'),
    due: field('due'),
    language: field('language') === 'en' ? 'en' : 'it',
  };
}

/** What columns of an answered request hold once they are taken out of it. */
export const ANSWER_COLUMNS = ['code', 'value', 'note'] as const;

/**
 * The answers of a request as a table of codes, values and notes, under a row of headings and with the numbers of rows of the file. What a
 * unit says is not available is `nd`; its document, and that it holds a value for final, are written in the note. The headings are looked for
 * in every sheet and row: a sheet may be renamed, rows and columns added. Null when headings were changed.
 */
export function answersOf(sheets: readonly SheetTable[], { language }: RequestStamp): SheetTable | null {
  const words = REQUEST_WORDS[language];
  const headings = [words.code, words.value, words.status, words.note, words.evidence];
  const columnsOf = ({ cells }: SheetRow): readonly number[] =>
    headings.map((heading) => cells.findIndex(({ text }) => text.trim() === heading));
  const isHead = (row: SheetRow): boolean => !columnsOf(row).includes(-1);
  const sheet = sheets.find(({ rows }) => rows.some(isHead));
  const start = sheet?.rows.findIndex(isHead) ?? 0;
  const [head, ...rows] = sheet?.rows.slice(start) ?? [];
  if (!sheet || !head) return null;
  const columns = columnsOf(head);
  const [code = 0, value = 0, , note = 0] = columns;
  const heads = [words.code, words.value, words.note].map((heading) => textCell(heading));
  const answers = rows.map((row): SheetRow => {
    const [id, given, status, remark, evidence] = columns.map((column) => row.cells[column] ?? EMPTY_CELL) as Answer;
    const said = status.text.trim().toLowerCase();
    const notes = [
      remark.text.trim(),
      evidence.text.trim() === '' ? '' : `${words.evidence.toLowerCase()}: ${evidence.text.trim()}`,
      said === words.final ? words.final : '',
    ];
    const isMissing = given.kind === 'empty' && said === words.unavailable;
    const told = textCell(notes.filter((one) => one !== '').join('; '));
    return { ...row, cells: [id, isMissing ? textCell('nd') : given, told] };
  });
  return { ...sheet, columns: [code, value, note], rows: [{ ...head, cells: heads }, ...answers] };
}

type Answer = [SheetCell, SheetCell, SheetCell, SheetCell, SheetCell];
