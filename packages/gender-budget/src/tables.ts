import {
  add,
  divide,
  type Extension,
  type ExtensionClause,
  type ExtensionRow,
  type ExtensionValue,
  extensionsOf,
  extensionValue,
  isZero,
  type Place,
  type Plan,
  type Ratio,
  subtract,
  sum,
} from '@traguardo/model';
import { NAME } from './name.ts';

/** The columns of the tables and what may be printed of their totals. */
export type Column =
  | 'women'
  | 'men'
  | 'total'
  | 'current'
  | 'previous'
  | 'variation'
  | 'women_share'
  | 'men_share'
  | 'share';

/** A number as written: percentages as ratios (1/1 = 100 %), `decimals` as typed. */
export interface Figure {
  readonly value: Ratio;
  readonly decimals: number;
  readonly place: Place;
}

type Figures = ReadonlyMap<string, Figure>;

export interface TableRow {
  readonly name: string;
  readonly title: string;
  readonly figures: Figures;
  readonly place: Place;
}

export interface Table {
  readonly concept: string;
  /** The area a table of degrees is about; empty for all others. */
  readonly area: string;
  readonly title: string;
  readonly rows: readonly TableRow[];
  readonly printed: Figures;
  /** All firms, in the table of those led by women. */
  readonly all: Figure | null;
  readonly place: Place;
}

/** The tables of all gender budgets of a plan, in written order. */
export function tablesOf(plan: Plan): readonly Table[] {
  return tablesIn(extensionsOf(plan, NAME, 'gender_budget'));
}

export function tablesIn(blocks: readonly Extension[]): readonly Table[] {
  return blocks
    .filter(({ concept }) => concept === 'gender_budget')
    .flatMap(({ children }) => children)
    .map((block) => ({
      concept: block.concept,
      area: block.code,
      title: block.title,
      rows: block.rows.map(rowOf),
      printed: printedOf(block.clauses),
      all: figureOf(extensionValue(block, 'all_enterprises')),
      place: block.place,
    }));
}

function rowOf({ name, title, columns, place }: ExtensionRow): TableRow {
  const figures = new Map<string, Figure>();
  for (const [column, value] of Object.entries(columns)) {
    const figure = figureOf(value);
    if (figure) figures.set(column, figure);
  }
  return { name, title: title === '' ? name : title, figures, place };
}

/** `printed women 47 men 21`: each word with the number behind it. */
function printedOf(clauses: readonly ExtensionClause[]): Figures {
  const printed = new Map<string, Figure>();
  for (const { concept, values } of clauses) {
    if (concept !== 'printed') continue;
    let column: string | null = null;
    for (const value of values) {
      const figure = figureOf(value);
      if (value.kind === 'word') column = value.word;
      else if (figure && column !== null) printed.set(column, figure);
    }
  }
  return printed;
}

function figureOf(value: ExtensionValue | null): Figure | null {
  if (value?.kind !== 'quantity') return null;
  const { decimals, place, quantity } = value;
  return { value: quantity.value, decimals, place };
}

/** A figure of a row. The total is women and men; the variation is from the year before. */
export function inRow(row: TableRow, column: Column): Ratio | null {
  const of = (each: Column): Ratio | null => row.figures.get(each)?.value ?? null;
  if (column === 'total') return plus(of('women'), of('men')) ?? of('total');
  return derived(column, of) ?? of(column);
}

/** The sum of a column over all rows; null while a row does not tell it. */
export function summed(table: Table, column: Column): Ratio | null {
  const values = table.rows.map((row) => inRow(row, column)).filter((value) => value !== null);
  return table.rows.length > 0 && values.length === table.rows.length ? sum(values) : null;
}

/** What a table says of a total: the sum of its rows, or worked out of such sums; what was printed only where rows do not tell. */
export function totalOf(table: Table, column: Column): Ratio | null {
  const of = (each: Column): Ratio | null => summed(table, each) ?? table.printed.get(each)?.value ?? null;
  if (column === 'share') return quotient(of('current'), table.all?.value ?? null);
  return derived(column, (each) => (each === 'current' ? (of('current') ?? of('total')) : of(each))) ?? of(column);
}

/** Percentages: always worked out. */
function derived(column: Column, of: (column: Column) => Ratio | null): Ratio | null {
  switch (column) {
    case 'variation': {
      const [current, previous] = [of('current'), of('previous')];
      return current && previous ? quotient(subtract(current, previous), previous) : null;
    }
    case 'women_share':
      return quotient(of('women'), plus(of('women'), of('men')));
    case 'men_share':
      return quotient(of('men'), plus(of('women'), of('men')));
    default:
      return null;
  }
}

function plus(a: Ratio | null, b: Ratio | null): Ratio | null {
  return a && b && add(a, b);
}

/** A share; null over nothing. */
function quotient(a: Ratio | null, b: Ratio | null): Ratio | null {
  return a && b && !isZero(b) ? divide(a, b) : null;
}
