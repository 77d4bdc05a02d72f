import type { ActualColumn } from '@traguardo/dsl';
import type { SheetCell, SheetRow, SheetTable } from '@traguardo/office';
import { codeKey, type Language } from '@traguardo/model';
import { periodDay } from './period-day.ts';

/** What a column of a file is for. `period`: values of the day its heading names. */
export type ColumnRole = 'none' | 'period' | ActualColumn;

/** How the rows of a sheet become values. What a person has not decided yet is null, and what depends on it is not imported. */
export interface Mapping {
  /** The row with the headings; 0 for none. */
  readonly headerRow: number;
  readonly columns: readonly ColumnRole[];
  /** How numbers written as text are written. */
  readonly notation: Language | null;
  /** Whether bare numbers of percentages are percentage points (`0,92` is 0.92 %) or ratios (92 %). */
  readonly percent: 'points' | 'ratio' | null;
  /** Codes of the file and the codes of the plan they stand for, by key. */
  readonly codes: Readonly<Record<string, string>>;
}

/** Rows looked at for headings and for what columns hold. */
const LOOKED_AT = 200;

const NAMES: Readonly<Record<ActualColumn, RegExp>> = {
  code: /^(cod(\.|ice)?( (ind\w*|mis\w*|ob\w*))?|code|id|indicator code|indicatore|indicator|misura|measure)$/,
  value:
    /^(?!\w+ al$)(valore?|val\.?|value|consuntivo|risultato|result|actual|dato|data value|rilevat[oa]|misurato)( .*)?$/,
  date: /^(data|date|giorno|day|data (di )?(rilevazione|riferimento)|as of|((dato|valore|situazione) )?al)$/,
  source: /^(fonte|source)( .*)?$/,
  status: /^(stato|status)$/,
  note: /^(nota|note|notes|osservazioni|commenti?|remarks?|comments?)$/,
  evidence: /^(evidenz[ae]|evidence|allegat[oi])$/,
  author: /^(autore|author|compilatore|compilato da|referente)$/,
};

/** The headings of a sheet: one text a column, empty where there is none. */
export function headingsOf(sheet: SheetTable, headerRow: number): readonly string[] {
  const width = Math.max(0, ...sheet.rows.slice(0, LOOKED_AT).map(({ cells }) => cells.length));
  const headings = headingsIn(sheet, headerRow);
  return Array.from({ length: width }, (_, at) => headings[at] ?? '');
}

/** The headings of a row; of two rows of headings, what the upper one says of a column the lower one leaves empty. */
function headingsIn({ rows }: SheetTable, headerRow: number): readonly string[] {
  const textsOf = (wanted: number): readonly string[] =>
    rows.find(({ number }) => number === wanted)?.cells.map(({ text }) => text.trim()) ?? [];
  const [upper, own] = [textsOf(headerRow - 1), textsOf(headerRow)];
  if (own.length === 0) return own;
  const isName = (text: string): boolean => Object.values(NAMES).some((name) => name.test(foldedName(text)));
  return Array.from({ length: Math.max(upper.length, own.length) }, (_, at) => {
    const over = upper[at] ?? '';
    return own[at] || (isName(over) ? over : '');
  });
}

function foldedName(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim();
}

/** The rows under the headings. */
export function rowsUnder(sheet: SheetTable, headerRow: number): readonly SheetRow[] {
  return sheet.rows.filter(({ number }) => number > headerRow);
}

/** A mapping from headings and contents, to be shown and changed. `known` are the keys of the codes of the plan. */
export function guessMapping(sheet: SheetTable, known: ReadonlySet<string>, year: number): Mapping {
  const headerRow = guessHeader(sheet, known, year);
  const columns = guessColumns(sheet, headerRow, known, year);
  return { headerRow, columns, notation: notationIn(sheet, headerRow, columns), percent: null, codes: {} };
}

/** The roles again for another row of headings. Without a heading that says so, the one column of days is their date. */
export function guessColumns(
  sheet: SheetTable,
  headerRow: number,
  known: ReadonlySet<string>,
  year: number,
): readonly ColumnRole[] {
  const roles = withoutDates(sheet, headerRow, known, year);
  if (roles.includes('date') || roles.includes('period')) return roles;
  const rows = rowsUnder(sheet, headerRow).slice(0, LOOKED_AT);
  const days = roles.map((role, at) => role === 'none' && isOfDays(rows.flatMap(({ cells }) => cells[at] ?? [])));
  return days.filter(Boolean).length === 1 ? roles.map((role, at) => (days[at] ? 'date' : role)) : roles;
}

/** Whether cells hold days and nothing else. */
function isOfDays(cells: readonly SheetCell[]): boolean {
  const full = cells.filter(({ kind }) => kind !== 'empty' && kind !== 'covered');
  return full.length > 0 && full.every(({ kind }) => kind === 'date');
}

function withoutDates(
  sheet: SheetTable,
  headerRow: number,
  known: ReadonlySet<string>,
  year: number,
): readonly ColumnRole[] {
  const headings = headingsOf(sheet, headerRow);
  const rows = rowsUnder(sheet, headerRow).slice(0, LOOKED_AT);
  const roles = rolesByName(headings, (at) => rows.some(({ cells }) => isPlainValue(cells[at])));
  if (!roles.includes('code')) {
    const code = bestColumn(headings, roles, (at) => rows.filter(({ cells }) => isKnown(cells[at], known)).length);
    if (code !== null) roles[code] = 'code';
  }
  const code = roles.indexOf('code');
  if (code >= 0 && !rows.some(({ cells }) => isKnown(cells[code], known))) {
    const better = bestColumn(headings, roles, (at) => rows.filter(({ cells }) => isKnown(cells[at], known)).length);
    if (better !== null) [roles[code], roles[better]] = ['none', 'code'];
  }
  if (roles.includes('value')) return roles;
  const periods = headings.map((heading, at) => roles[at] === 'none' && periodDay(heading, year) !== null);
  if (periods.some(Boolean)) return roles.map((role, at) => (periods[at] ? 'period' : role));
  const value = bestColumn(headings, roles, (at) => rows.filter(({ cells }) => isNumber(cells[at])).length);
  return value === null ? roles : roles.map((role, at) => (at === value ? 'value' : role));
}

/** Of several columns that may be the values by their names, the first that holds some is: “Dato” may head what a value is of. */
function rolesByName(headings: readonly string[], holdsValues: (at: number) => boolean): ColumnRole[] {
  const names = headings.map(foldedName);
  const values = names.flatMap((name, at) => (NAMES.value.test(name) ? [at] : []));
  const value = values.find(holdsValues) ?? values[0];
  const taken = new Set<ColumnRole>(['value']);
  return names.map((name, column) => {
    if (column === value) return 'value';
    const found = (Object.keys(NAMES) as ActualColumn[]).find((role) => !taken.has(role) && NAMES[role]?.test(name));
    if (found) taken.add(found);
    return found ?? 'none';
  });
}

/** The row with most names we know, or names of periods; else 0 where the first row already is one of values. */
function guessHeader(sheet: SheetTable, known: ReadonlySet<string>, year: number): number {
  let best = 0;
  let most = 0;
  for (const { number, cells } of sheet.rows.slice(0, 40)) {
    if (cells.some((cell) => isKnown(cell, known))) break;
    const headings = headingsIn(sheet, number);
    const named = rolesByName(headings, () => true).filter((role) => role !== 'none').length;
    const periods = headings.filter((heading) => heading !== '' && periodDay(heading, year) !== null).length;
    const score = named * 2 + (periods > 1 ? periods : 0);
    if (score > most) [best, most] = [number, score];
  }
  const first = sheet.rows[0];
  if (best > 0 || !first || first.cells.some((cell) => isKnown(cell, known) || isNumber(cell))) return best;
  return first.number;
}

function bestColumn(
  headings: readonly string[],
  roles: readonly ColumnRole[],
  score: (column: number) => number,
): number | null {
  const scores = headings.map((_, at) => (roles[at] === 'none' ? score(at) : 0));
  const most = Math.max(0, ...scores);
  return most === 0 ? null : scores.indexOf(most);
}

function isKnown(cell: SheetCell | undefined, known: ReadonlySet<string>): boolean {
  return cell !== undefined && cell.text !== '' && known.has(codeKey(cell.text));
}

function isNumber(cell: SheetCell | undefined): boolean {
  return cell?.kind === 'number' || (cell?.kind === 'text' && /^[-−]?\d[\d.,]*\s*%?$/.test(cell.text.trim()));
}

/** Whether a cell can be nothing but a value: a number, yes or no, “nd”. */
function isPlainValue(cell: SheetCell | undefined): boolean {
  return isNumber(cell) || cell?.kind === 'boolean' || /^(s[iì]|no|yes|n\.?\s?d\.?)$/i.test(cell?.text.trim() ?? '');
}

/** The notation in which numbers of the value columns can be read and in the other cannot; null where none tells, or they disagree. */
export function notationIn(sheet: SheetTable, headerRow: number, columns: readonly ColumnRole[]): Language | null {
  const texts = rowsUnder(sheet, headerRow).flatMap(({ cells }) =>
    cells.flatMap((cell, at) => (cell.kind === 'text' && isValue(columns[at]) ? [cell.text] : [])),
  );
  const italian = texts.some((text) => notationOf(text) === 'it');
  const english = texts.some((text) => notationOf(text) === 'en');
  return italian === english ? null : italian ? 'it' : 'en';
}

/** Whether cells of a column are values. */
export function isValue(role: ColumnRole | undefined): boolean {
  return role === 'value' || role === 'period';
}

/** The one notation a number can be written in; `both` where the two would read different numbers; null where it makes no difference. */
export function notationOf(text: string): Language | 'both' | null {
  const number = /^[^\d-−]*([-−]?\d[\d.,]*)/.exec(text.trim())?.[1] ?? '';
  if (!/[.,]\d/.test(number)) return null;
  const italian = /^[-−]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(number);
  const english = /^[-−]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/.test(number);
  if (italian && english) return 'both';
  return italian ? 'it' : english ? 'en' : null;
}
