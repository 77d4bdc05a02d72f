import type { Diagnostic, DiagnosticData, Language, Place } from '@traguardo/model';
import { parseFile } from '../parse/parse.ts';
import type { ParsedFile } from '../parse/tree.ts';
import type { SourceFile } from '../source-file.ts';
import type { Vocabulary } from '../vocabulary/schema.ts';
import { actualColumn } from './actual-headings.ts';
import { cellsByColumn, placeInRow, type SaidLine } from './cell-places.ts';
import { CSV_SEVERITIES, type CsvCode } from './codes.ts';
import { type Column, rowText } from './row-text.ts';
import { type CsvRow, delimiterOf, readTable } from './table.ts';

/** A line of the text that stands for the CSV file. */
interface Line extends SaidLine {
  readonly text: string;
}

/**
 * A CSV file of actuals (evaluation.md section 6) as the `actuals` block it means, every place in the CSV file:
 * from here on a table and a block are one thing, checked by one binder. Rows that cannot be read are reported and left out.
 */
export function readActualsCsv(file: SourceFile, notation: Language, vocabulary: Vocabulary): ParsedFile {
  const [header, ...rows] = readTable(file);
  const findings: Diagnostic[] = [];
  const report = (code: CsvCode, place: Place, data: DiagnosticData = {}): void => {
    findings.push({ code, severity: CSV_SEVERITIES[code], place, data, related: [], fixes: [] });
  };
  const columns = header ? columnsOf(header, report) : [];
  const missing = (['code', 'value'] as const).filter((column) => !columns.includes(column));
  if (missing.length > 0) report('csv/no-header', header?.place ?? startOf(file), { missing });
  const delimiter = delimiterOf(file.text);
  const readable = missing.length > 0 ? [] : rows.flatMap((row) => lineOf(file, delimiter, row, columns, report));
  const parsed = parseFile({ path: file.path, text: blockText(readable, notation) }, vocabulary);
  const moved = moveIntoTable({ items: parsed.items, diagnostics: parsed.diagnostics }, readable, startOf(file));
  return {
    path: file.path,
    text: file.text,
    language: notation,
    items: moved.items,
    tokens: [],
    diagnostics: [...findings, ...moved.diagnostics],
  };
}

type Report = (code: CsvCode, place: Place, data?: DiagnosticData) => void;

/** What each column of a table holds, by its header; null for one that is not read, reported. */
export function columnsOf(header: CsvRow, report: Report): readonly (Column | null)[] {
  return header.cells.map((cell) => {
    const column = actualColumn(cell);
    if (column === null && cell !== '') report('csv/unknown-column', header.place, { column: cell });
    return column;
  });
}

function lineOf(
  file: SourceFile,
  delimiter: string,
  row: CsvRow,
  columns: readonly (Column | null)[],
  report: Report,
): readonly Line[] {
  if (row.broken) {
    report('csv/unclosed-quote', row.place);
    return [];
  }
  if (row.cells.slice(columns.length).some((cell) => cell !== '')) {
    report('csv/too-many-cells', row.place, { cells: row.cells.length, columns: columns.length });
    return [];
  }
  const cells: Partial<Record<Column, string>> = {};
  for (const [index, column] of columns.entries()) if (column) cells[column] = row.cells[index] ?? '';
  const said = rowText(cells);
  const written = cellsByColumn(file, row, delimiter, columns);
  if ('refused' in said) {
    const { refused } = said;
    report('csv/cell', written.get(refused)?.place ?? row.place, { column: refused, found: cells[refused] ?? '' });
    return [];
  }
  return [{ text: said.text, row, said: said.cells, cells: written }];
}

const FIRST_ROW = 3;

function blockText(lines: readonly Line[], notation: Language): string {
  return [`language ${notation}`, 'actuals csv {', ...lines.map((line) => line.text), '}', ''].join('\n');
}

/** The same data with every place of the block replaced by the cell or the row of the CSV file it stands for. */
function moveIntoTable<T>(data: T, lines: readonly Line[], start: Place): T {
  if (Array.isArray(data)) return data.map((item) => moveIntoTable<unknown>(item, lines, start)) as T;
  if (typeof data !== 'object' || data === null || isRatio(data)) return data;
  if (isPlace(data)) return placeInTable(data, lines, start) as T;
  const entries = Object.entries(data).map(([key, value]) => [key, moveIntoTable<unknown>(value, lines, start)]);
  return Object.fromEntries(entries) as T;
}

function placeInTable(place: Place, lines: readonly Line[], start: Place): Place {
  const line = lines[place.start.line - FIRST_ROW];
  return line ? placeInRow(line, place.start.column, place.end.column) : start;
}

function isPlace(data: object): data is Place {
  return 'start' in data && 'end' in data && 'file' in data;
}

function isRatio(data: object): boolean {
  return 'num' in data && 'den' in data;
}

function startOf(file: SourceFile): Place {
  const position = { offset: 0, line: 1, column: 1 };
  return { file: file.path, start: position, end: position };
}
