import {
  cellText,
  type Language,
  type OutlineCell,
  type OutlineRow,
  type OutlineTable,
  type Report,
  safeText,
  shownNumber,
} from '@traguardo/model';
import { MISSING } from '../cells.ts';
import { exactDecimal } from './exact-decimal.ts';
import { type IdentityColumn, OPEN_WORDS } from './open-words.ts';

/** A column of open data: its lasting name, its titles by language, what it holds. */
export interface DataColumn {
  readonly name: string;
  readonly titles: Readonly<Partial<Record<Language, string>>>;
  readonly type: 'string' | 'decimal' | 'boolean' | 'integer' | 'date';
  /** Of every number in it, when they have one. */
  readonly unit: string | null;
}

/** A table of the report as data: one row a row, numbers as decimals with a dot, nothing where nothing is known. */
export interface DataTable {
  readonly name: string;
  readonly caption: string;
  readonly source: string | null;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** A column with what stands in it, row by row. */
interface Filled {
  readonly column: DataColumn;
  readonly fields: readonly string[];
}

/** The table as data; `translated`: the same table in the other language, for the titles. */
export function dataTable(
  table: OutlineTable,
  name: string,
  report: Report,
  translated: OutlineTable | undefined,
): DataTable {
  const { rows, groups } = ungrouped(table, report.language);
  const columns = uniquelyNamed([
    ...identityColumns(rows, groups, report),
    ...table.columns.flatMap((title, at) => {
      const other = report.language === 'it' ? 'en' : 'it';
      const there = translated?.columns[at];
      const titles = {
        [report.language]: title,
        ...(there === undefined ? {} : { [other]: there }),
      };
      return ownColumns(
        rows.map(({ cells }) => cells[at] ?? MISSING),
        titles,
        report.language,
      );
    }),
  ]);
  return {
    name,
    caption: table.caption,
    source: table.source ?? null,
    columns: columns.map(({ column }) => column),
    rows: rows.map((_, at) => columns.map(({ fields }) => fields[at] ?? '')),
  };
}

/** Rows that head others become a column of theirs: the titles above a row, outermost first. */
function ungrouped(
  { rows }: OutlineTable,
  language: Language,
): { rows: readonly OutlineRow[]; groups: readonly string[] } {
  const path: string[] = [];
  const kept: OutlineRow[] = [];
  const groups: string[] = [];
  for (const row of rows) {
    if (row.group) {
      path.length = Math.min(path.length, row.group.level - 1);
      path.push(row.cells.map((cell) => cellText(cell, language)).join(' '));
    } else {
      kept.push(row);
      groups.push(path.join(' / '));
    }
  }
  return { rows: kept, groups };
}

function identityColumns(
  rows: readonly OutlineRow[],
  groups: readonly string[],
  { body, period }: Report,
): readonly Filled[] {
  const filled = (name: IdentityColumn, type: DataColumn['type'], fields: readonly string[]): Filled => {
    const titles = { it: OPEN_WORDS.it.columns[name], en: OPEN_WORDS.en.columns[name] };
    return { column: { name, titles, type, unit: null }, fields };
  };
  const nodes = rows.map(nodeOf);
  return [
    filled(
      'row',
      'integer',
      rows.map((_, at) => String(at + 1)),
    ),
    filled(
      'body',
      'string',
      rows.map(() => safeText(body)),
    ),
    filled(
      'period',
      'string',
      rows.map(() => safeText(period)),
    ),
    ...(nodes.some((node) => node !== '') ? [filled('node', 'string', nodes.map(safeText))] : []),
    ...(groups.some((group) => group !== '') ? [filled('group', 'string', groups.map(safeText))] : []),
    ...(rows.some(({ total }) => total)
      ? [
          filled(
            'total',
            'boolean',
            rows.map(({ total }) => String(total)),
          ),
        ]
      : []),
  ];
}

/** What the row is about: the first code its cells name. */
function nodeOf({ cells }: OutlineRow): string {
  for (const cell of cells) {
    if ((cell.kind === 'text' || cell.kind === 'quantity') && typeof cell.of === 'string') return cell.of;
  }
  return '';
}

/**
 * A column of texts stays one, of days alone it holds ISO days. A column with numbers holds numbers alone: their units go into a column beside
 * it when they differ, words that stand among them into another.
 */
function ownColumns(
  cells: readonly OutlineCell[],
  titles: DataColumn['titles'],
  language: Language,
): readonly Filled[] {
  const name = columnName(titles[language] ?? '');
  const words = cells.map((cell) =>
    cell.kind === 'text' || cell.kind === 'band' ? safeText(cellText(cell, language)) : '',
  );
  const units = new Set(cells.flatMap((cell) => (cell.kind === 'quantity' ? [cell.quantity.unit.symbol] : [])));
  const column = (suffix: string, type: DataColumn['type'], unit: string | null): DataColumn => ({
    name: `${name}${suffix}`,
    titles: mapTitles(titles, suffix),
    type,
    unit,
  });
  if (units.size === 0) {
    const days = cells.map((cell) => (cell.kind === 'text' && cell.date) || '');
    return days.some((day) => day !== '') && words.every((word, at) => word === '' || days[at] !== '')
      ? [{ column: column('', 'date', null), fields: days }]
      : [{ column: column('', 'string', null), fields: words }];
  }
  const [only = ''] = units;
  const numbers = cells.map((cell) => (cell.kind === 'quantity' ? exactDecimal(shownNumber(cell.quantity)) : ''));
  const symbols = cells.map((cell) => (cell.kind === 'quantity' ? safeText(cell.quantity.unit.symbol) : ''));
  return [
    { column: column('', 'decimal', units.size === 1 && only !== '' ? only : null), fields: numbers },
    ...(units.size > 1 ? [{ column: column('_unit', 'string', null), fields: symbols }] : []),
    ...(words.some((word) => word !== '') ? [{ column: column('_text', 'string', null), fields: words }] : []),
  ];
}

function mapTitles(titles: DataColumn['titles'], suffix: string): DataColumn['titles'] {
  const named = Object.entries(titles).map(([language, title]): [string, string] => {
    const words = OPEN_WORDS[language as Language];
    return [
      language,
      safeText(suffix === '_unit' ? words.unit(title) : suffix === '_text' ? words.note(title) : title),
    ];
  });
  return Object.fromEntries(named);
}

/** A name for programs: ASCII letters, digits and low lines, beginning with a letter. */
function columnName(title: string): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const joined = plain.replaceAll(/[^a-z0-9]+/g, '_').replaceAll(/^_+|_+$/g, '');
  return /^[a-z]/.test(joined) ? joined : `c_${joined}`;
}

function uniquelyNamed(columns: readonly Filled[]): readonly Filled[] {
  const taken = new Set<string>();
  return columns.map(({ column, fields }) => {
    let { name } = column;
    for (let at = 2; taken.has(name); at += 1) name = `${column.name}_${at}`;
    taken.add(name);
    return { column: { ...column, name }, fields };
  });
}
