import { codeKey, type Language } from '@traguardo/model';

/** What is written of one value. `raw` is kept as typed. */
export interface ActualRow {
  readonly id: string;
  readonly raw: string;
  readonly source?: string;
  readonly note?: string;
}

type Column = 'code' | 'value' | 'source' | 'note';

const NAMES: Readonly<Record<string, Column>> = {
  code: 'code',
  codice: 'code',
  value: 'value',
  valore: 'value',
  source: 'source',
  fonte: 'source',
  note: 'note',
  nota: 'note',
};

const TITLES: ReadonlySet<string> = new Set(['label', 'voce'].map(codeKey));

const HEADERS: Readonly<Record<Language, string>> = {
  it: 'codice;valore;data;fonte;stato;nota;autore\n',
  en: 'code;value;date;source;status;note;author\n',
};

/** An empty file of actuals in the words of the language. */
export function emptyActuals(language: Language): string {
  return HEADERS[language];
}

/** Whether a CSV text holds values of measures: its head names a code and a value, and no titles of rows. Others are tables of the report. */
export function isActuals(text: string): boolean {
  const cells = records(text)[0]?.cells.map((name) => codeKey(name)) ?? [];
  const columns = cells.map((name) => NAMES[name]);
  const isTable = cells.some((name) => TITLES.has(name));
  return text.trim() === '' || (columns.includes('code') && columns.includes('value') && !isTable);
}

/** Whether a row of the text speaks of the measure `id`. */
export function hasActual(text: string, id: string): boolean {
  return records(text).some((record, index) => index > 0 && keyOf(record, text) === codeKey(id));
}

/** The text with the row of a measure written: replaced where it stands, added at the end, every other byte kept. */
export function writeActual(text: string, row: ActualRow, language: Language): string {
  const base = text.trim() === '' ? emptyActuals(language) : text;
  const all = records(base);
  const [header] = all;
  if (!header) return base;
  const delimiter = delimiterOf(base);
  const found = all.find((record, index) => index > 0 && keyOf(record, base) === codeKey(row.id));
  const given: Partial<Record<Column, string>> = { code: row.id, value: row.raw };
  if (row.source !== undefined) given.source = row.source;
  if (row.note !== undefined) given.note = row.note;
  const cells = header.cells.map((name, index) => {
    const column = NAMES[codeKey(name)];
    const old = found?.cells[index] ?? '';
    return column === 'code' && found ? old : ((column && given[column]) ?? old);
  });
  const line = cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
  if (found) return base.slice(0, found.from) + line + base.slice(found.to);
  const lineEnd = base.includes('\r\n') ? '\r\n' : '\n';
  return `${base}${/[\r\n]$/.test(base) ? '' : lineEnd}${line}${lineEnd}`;
}

/** The text without the rows of a measure. */
export function removeActual(text: string, id: string): string {
  return records(text)
    .filter((record, index) => index > 0 && keyOf(record, text) === codeKey(id))
    .reduceRight(
      (rest, record) => rest.slice(0, record.from) + rest.slice(record.to).replace(/^(\r\n|\r|\n)/, ''),
      text,
    );
}

/** One line with content; `from` and `to` are offsets, line end excluded. */
interface CsvRecord {
  readonly cells: readonly string[];
  readonly from: number;
  readonly to: number;
}

function keyOf(record: CsvRecord, text: string): string {
  const column = records(text)[0]?.cells.findIndex((name) => NAMES[codeKey(name)] === 'code') ?? -1;
  return codeKey(record.cells[Math.max(column, 0)] ?? '');
}

function delimiterOf(text: string): string {
  const header = text.split(/\r\n|\r|\n/, 1)[0] ?? '';
  const counts = [';', '\t', ','].map((delimiter) => [delimiter, header.split(delimiter).length] as const);
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ';';
}

/** RFC 4180: quotes hide delimiters and line ends, a doubled quote is a quote. */
function records(text: string): CsvRecord[] {
  const delimiter = delimiterOf(text);
  const found: CsvRecord[] = [];
  for (const match of text.matchAll(/(?:"(?:[^"]|"")*(?:"|$)|[^"\r\n])+/g)) {
    const from = match.index + (match[0].startsWith('\uFEFF') ? 1 : 0);
    const line = match[0].replace(/^\uFEFF/, '');
    if (line.trim() !== '') found.push({ cells: cellsOf(line, delimiter), from, to: match.index + match[0].length });
  }
  return found;
}

function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < line.length; index++) {
    const char = line.charAt(index);
    if (char === '"' && isQuoted && line.charAt(index + 1) === '"') cell += line.charAt(++index);
    else if (char === '"') isQuoted = !isQuoted;
    else if (char === delimiter && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  return [...cells, cell.trim()];
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
