import type { Diagnostic, DiagnosticData, Place } from '@traguardo/model';
import type { SourceFile } from '../source-file.ts';
import { CSV_SEVERITIES, type CsvCode } from './codes.ts';
import { type CsvRow, delimiterOf, readTable } from './table.ts';
import { writtenCells } from './written-cells.ts';

/** The file of a table of the context, before anything in it has a meaning. */
export interface TableFile {
  readonly path: string;
  /** Headers behind those of code and title, with their index among the cells. Empty ones are left out. */
  readonly columns: readonly { readonly name: string; readonly index: number; readonly place: Place }[];
  readonly rows: readonly TableFileRow[];
  readonly findings: readonly Diagnostic[];
}

export interface TableFileRow {
  readonly code: string;
  readonly title: string;
  readonly place: Place;
  /** The cell under a header, by its index; empty when the row ends before. */
  readonly cell: (index: number) => { readonly text: string; readonly place: Place };
}

const CODE = ['code', 'codice'];
const TITLE = ['label', 'voce'];

/** Reads a CSV file of a table: its headers in Italian or English, its rows as written. A row without a code is a heading. */
export function readTableFile(file: SourceFile): TableFile {
  const [header, ...rows] = readTable(file);
  const findings: Diagnostic[] = [];
  const report = (code: CsvCode, place: Place, data: DiagnosticData = {}): void =>
    void findings.push({ code, severity: CSV_SEVERITIES[code], place, data, related: [], fixes: [] });
  const delimiter = delimiterOf(file.text);
  const heads = header ? cellsOf(file, header, delimiter) : () => ({ text: '', place: startOf(file) });
  const names = (header?.cells ?? []).map((name) => name.trim());
  const indexOf = (words: readonly string[]): number => names.findIndex((name) => words.includes(name.toLowerCase()));
  const [code, title] = [indexOf(CODE), indexOf(TITLE)];
  const missing = [...(code < 0 ? ['code'] : []), ...(title < 0 ? ['label'] : [])];
  if (missing.length > 0) report('csv/no-header', header?.place ?? startOf(file), { missing, of: 'table' });
  const read = (row: CsvRow): readonly TableFileRow[] => {
    if (row.broken) report('csv/unclosed-quote', row.place);
    else if (row.cells.slice(names.length).some((cell) => cell !== ''))
      report('csv/too-many-cells', row.place, { cells: row.cells.length, columns: names.length });
    else {
      const text = (index: number): string => row.cells[index] ?? '';
      return [{ code: text(code), title: text(title), place: row.place, cell: cellsOf(file, row, delimiter) }];
    }
    return [];
  };
  const columns = names.flatMap((name, index) =>
    name === '' || index === code || index === title ? [] : [{ name, index, place: heads(index).place }],
  );
  return { path: file.path, columns, rows: missing.length > 0 ? [] : rows.flatMap(read), findings };
}

/** Where cells stand is told when it is asked: of most nobody does. */
function cellsOf(file: SourceFile, row: CsvRow, delimiter: string): TableFileRow['cell'] {
  let written: ReturnType<typeof writtenCells> | null = null;
  return (index) => {
    written ??= writtenCells(file, row, delimiter);
    return { text: row.cells[index] ?? '', place: written[index]?.place ?? row.place };
  };
}

function startOf(file: SourceFile): Place {
  const position = { offset: 0, line: 1, column: 1 };
  return { file: file.path, start: position, end: position };
}
