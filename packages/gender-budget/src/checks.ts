import {
  codeKey,
  type DiagnosticData,
  formatDecimal,
  isEqual,
  type Language,
  multiply,
  HUNDRED,
  type Plan,
  type PluginCheck,
  type PluginFinding,
  type Ratio,
  round,
  sum,
  toDecimal,
} from '@traguardo/model';
import { type Column, type Figure, inRow, type Table, tablesOf, totalOf, summed } from './tables.ts';
import { CAPTIONS, COLUMNS, textOf } from './texts.ts';

const SUMS: readonly Column[] = ['women', 'men', 'total', 'current', 'previous'];
const SHARES: readonly Column[] = ['variation', 'women_share', 'men_share', 'share'];
const STAFF = /^staff_/;

/** Everything that must add up. None of it is law: it is arithmetic. */
export const CHECKS: readonly PluginCheck[] = [
  {
    code: 'total',
    severity: 'warning',
    sentence: {
      it: (data) =>
        `${caption(data, 'it')}, ${column(data, 'it')}: stampato ${number(data, 'printed', 'it')}, le righe fanno ${number(data, 'computed', 'it')}. Correggere la riga o il totale stampato.`,
      en: (data) =>
        `${caption(data, 'en')}, ${column(data, 'en')}: ${number(data, 'printed', 'en')} is printed, the rows make ${number(data, 'computed', 'en')}. Correct the row or the printed total.`,
    },
    run: (plan) => tablesOf(plan).flatMap(wrongTotals),
  },
  {
    code: 'share',
    severity: 'warning',
    sentence: {
      it: (data) =>
        `${caption(data, 'it')}, ${column(data, 'it')}: stampato ${number(data, 'printed', 'it')}%, dai numeri risulta ${number(data, 'computed', 'it')}%. Correggere la percentuale, o i numeri da cui viene.`,
      en: (data) =>
        `${caption(data, 'en')}, ${column(data, 'en')}: ${number(data, 'printed', 'en')}% is printed, the numbers give ${number(data, 'computed', 'en')}%. Correct the percentage, or the numbers it comes from.`,
    },
    run: (plan) => tablesOf(plan).flatMap(wrongShares),
  },
  {
    code: 'same-staff',
    severity: 'warning',
    sentence: {
      it: (data) =>
        `${caption(data, 'it')}, ${column(data, 'it')}: ${number(data, 'here', 'it')}, ma ${number(data, 'there', 'it')} in «${caption(data, 'it', 'other')}». Le stesse persone si contano una volta per tabella: manca o avanza qualcuno.`,
      en: (data) =>
        `${caption(data, 'en')}, ${column(data, 'en')}: ${number(data, 'here', 'en')}, but ${number(data, 'there', 'en')} in “${caption(data, 'en', 'other')}”. The same people are counted once in each table: somebody is missing, or is there twice.`,
    },
    run: differingStaff,
  },
];

/** Printed totals of rows and tables against what the rows make. */
function wrongTotals(table: Table): readonly PluginFinding[] {
  const ofRows = table.rows.flatMap((row) => {
    const figure = row.figures.get('total');
    return figure ? differing(table, row.name, 'total', figure, inRow(row, 'total')) : [];
  });
  const ofTable = SUMS.flatMap((each) => {
    const figure = table.printed.get(each);
    return figure ? differing(table, '', each, figure, summed(table, each)) : [];
  });
  return [...ofRows, ...ofTable];
}

function differing(
  table: Table,
  row: string,
  each: Column,
  { value, place }: Figure,
  computed: Ratio | null,
): readonly PluginFinding[] {
  if (computed === null || isEqual(value, computed)) return [];
  const data = { table: table.concept, row, column: each, printed: plain(value), computed: plain(computed) };
  return [{ place, data }];
}

/** Printed percentages at the decimals they are printed with. */
function wrongShares(table: Table): readonly PluginFinding[] {
  const ofRows = table.rows.flatMap((row) => {
    const figure = row.figures.get('variation');
    return figure ? wrongShare(table, row.name, 'variation', figure, inRow(row, 'variation')) : [];
  });
  const ofTable = SHARES.flatMap((each) => {
    const figure = table.printed.get(each);
    return figure ? wrongShare(table, '', each, figure, totalOf(table, each)) : [];
  });
  return [...ofRows, ...ofTable];
}

function wrongShare(
  table: Table,
  row: string,
  each: Column,
  { value, decimals, place }: Figure,
  computed: Ratio | null,
): readonly PluginFinding[] {
  if (computed === null) return [];
  const shown = round(multiply(computed, HUNDRED), decimals);
  const printed = multiply(value, HUNDRED);
  if (isEqual(shown, printed)) return [];
  const data = {
    table: table.concept,
    row,
    column: each,
    printed: toDecimal(printed, decimals),
    computed: toDecimal(shown, decimals),
  };
  return [{ place, data }];
}

/** Every table of staff counts the same people; the tables of degrees do so together, and each those of its area. */
function differingStaff(plan: Plan): readonly PluginFinding[] {
  const tables = tablesOf(plan).filter(({ concept }) => STAFF.test(concept));
  const groups = [...Map.groupBy(tables, ({ concept }) => concept).values()];
  const [first = [], ...others] = groups;
  const whole = others.flatMap((group) =>
    (['women', 'men', 'total'] as const).flatMap((each) => unlike(group, first, each)),
  );
  const byArea = tables.find(({ concept }) => concept === 'staff_by_area');
  const areas = tables.filter(({ concept }) => concept === 'staff_by_education');
  return [...whole, ...(byArea ? areas.flatMap((table) => unlikeArea(table, byArea)) : [])];
}

function unlike(group: readonly Table[], first: readonly Table[], each: Column): readonly PluginFinding[] {
  const [here, there] = [together(group, each), together(first, each)];
  const [table, other] = [group[0], first[0]];
  if (!table || !other || here === null || there === null || isEqual(here, there)) return [];
  const data = {
    table: table.concept,
    row: '',
    column: each,
    here: plain(here),
    there: plain(there),
    other: other.concept,
  };
  return [{ place: table.place, data, related: [{ kind: 'other', place: other.place }] }];
}

function together(tables: readonly Table[], each: Column): Ratio | null {
  const totals = tables.map((table) => totalOf(table, each));
  return totals.every((total) => total !== null) ? sum(totals) : null;
}

function unlikeArea(table: Table, byArea: Table): readonly PluginFinding[] {
  const row = byArea.rows.find(({ name }) => codeKey(name) === codeKey(table.area));
  const [here, there] = [totalOf(table, 'total'), row ? inRow(row, 'total') : null];
  if (!row || here === null || there === null || isEqual(here, there)) return [];
  const data = {
    table: table.concept,
    row: table.area,
    column: 'total',
    here: plain(here),
    there: plain(there),
    other: byArea.concept,
  };
  return [{ place: table.place, data, related: [{ kind: 'other', place: row.place }] }];
}

/** A count without needless decimals. */
function plain(value: Ratio): string {
  return toDecimal(value, value.den === 1n ? 0 : 2);
}

function caption(data: DiagnosticData, language: Language, field = 'table'): string {
  const row = field === 'table' ? String(data['row'] ?? '') : '';
  const title = textOf(CAPTIONS, String(data[field]), language);
  return row === '' ? title : `${title} (${row})`;
}

function column(data: DiagnosticData, language: Language): string {
  return textOf(COLUMNS, String(data['column']), language);
}

function number(data: DiagnosticData, field: string, language: Language): string {
  return formatDecimal(String(data[field]), language);
}
