import {
  codeKey,
  COUNT,
  dateText,
  extensionsOf,
  extensionValue,
  formatPercent,
  formatQuantity,
  type Language,
  marksOf,
  type Outcome,
  type Outline,
  type OutlineCell,
  type OutlineRow,
  PERCENT,
  type Plan,
  PURE,
  planNodes,
  type PluginSection,
  type Ratio,
  subtract,
  words,
} from '@traguardo/model';
import { NAME } from './name.ts';
import { type Column, inRow, type Table, tablesOf, totalOf } from './tables.ts';
import { CAPTIONS, capitalised, COLUMNS, IMPACTS, ROWS, textOf } from './texts.ts';

/** The section of the report: every table with totals, differences and percentages worked out, and the goals that bear on the gap. */
export const SECTION: PluginSection = {
  concept: 'gender_budget',
  spelling: words('gender_budget', 'bilancio_di_genere'),
  title: { it: 'Bilancio di genere', en: 'Gender budget' },
  build: (plan, outcome, language) => {
    const tables = tablesOf(plan);
    return [
      { kind: 'heading', level: 1, text: `${SECTION.title[language]} ${plan.period.name}` },
      ...introduction(plan, tables, language),
      ...tables.flatMap((table) => [tablePart(table, plan, language), ...yearBefore(table, language)]),
      ...goals(plan, outcome, language),
    ];
  },
};

/** Whom it is about, in numbers that come from the tables. */
function introduction(plan: Plan, tables: readonly Table[], language: Language): Outline {
  const [budget] = extensionsOf(plan, NAME, 'gender_budget');
  const at = budget && extensionValue(budget, 'at');
  const day = at?.kind === 'date' ? at.date : plan.period.to;
  const staff = tables.find((table) => table.concept.startsWith('staff_') && totalOf(table, 'women') !== null);
  const [women, men, share] = staff
    ? (['women', 'men', 'women_share'] as const).map((column) => totalOf(staff, column))
    : [];
  if (!women || !men || !share) return [];
  const shown = (value: Ratio): string => formatQuantity({ value, unit: PURE }, language);
  const text =
    language === 'it'
      ? `Al ${dateText(day, language)} sono in servizio ${shown(women)} donne e ${shown(men)} uomini: le donne sono il ${formatPercent(share, language)}. La relazione sulla performance dà conto del bilancio di genere (D.Lgs. 150/2009, art. 10, c. 1, lett. b). Totali, differenze e percentuali sono calcolati dalle righe.`
      : `On ${dateText(day, language)}, ${shown(women)} women and ${shown(men)} men are in service: women are ${formatPercent(share, language)}. The performance report gives account of the gender budget (D.Lgs. 150/2009, art. 10, c. 1, lett. b). Totals, differences and percentages are worked out from the rows.`;
  return [{ kind: 'paragraph', text }];
}

function tablePart(table: Table, plan: Plan, language: Language): Outline[number] {
  const caption = textOf(CAPTIONS, table.concept, language);
  const of = table.title || (table.concept === 'staff_by_education' ? table.area : '');
  const isFirms = table.concept === 'enterprises';
  const year = Number(plan.period.name);
  const years = Number.isInteger(year)
    ? [String(year), String(year - 1)]
    : ['current', 'previous'].map(heading(language));
  const difference = language === 'it' ? 'Differenza' : 'Difference';
  const columns = isFirms
    ? [...years, difference, heading(language)('variation')]
    : ['women', 'men', 'total', 'women_share'].map(heading(language));
  return {
    kind: 'table',
    code: codeOf(table),
    caption: of === '' ? caption : `${caption}: ${of}`,
    columns: [textOf(ROWS, table.concept, language), ...columns],
    rows: [
      ...table.rows.map((row) => line(row.title, (column) => inRow(row, column), isFirms, false)),
      ...lastRow(table, isFirms, language),
    ],
  };
}

/** The lasting name of a table: its kind and, of several of one kind, whom it is of. */
function codeOf({ concept, area }: Table): string {
  return ['gender', concept, area]
    .join('-')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/-$/, '');
}

/** What a table of people says of the year before. */
function yearBefore(table: Table, language: Language): Outline {
  const [previous, variation] = [totalOf(table, 'previous'), totalOf(table, 'variation')];
  if (table.concept === 'enterprises' || !previous || !variation) return [];
  const [before, change] = [
    formatQuantity({ value: previous, unit: PURE }, language),
    formatPercent(variation, language),
  ];
  const text =
    language === 'it'
      ? `Nell’anno precedente: ${before}. Variazione: ${change}.`
      : `In the year before: ${before}. Change: ${change}.`;
  return [{ kind: 'paragraph', text }];
}

function heading(language: Language): (column: string) => string {
  return (column) => capitalised(textOf(COLUMNS, column, language));
}

/** The row of totals; none where people may be counted twice. */
function lastRow(table: Table, isFirms: boolean, language: Language): readonly OutlineRow[] {
  if (table.concept === 'initiatives') return [];
  return [line(capitalised(textOf(COLUMNS, 'total', language)), (column) => totalOf(table, column), isFirms, true)];
}

function line(title: string, of: (column: Column) => Ratio | null, isFirms: boolean, total: boolean): OutlineRow {
  const first: OutlineCell = { kind: 'text', text: title };
  if (!isFirms) {
    const share = of('women_share') ?? null;
    return { total, cells: [first, count(of('women')), count(of('men')), count(of('total')), percent(share)] };
  }
  const [current, previous] = [of('current'), of('previous')];
  const difference = current && previous && subtract(current, previous);
  return { total, cells: [first, count(current), count(previous), count(difference), percent(of('variation'))] };
}

function count(value: Ratio | null): OutlineCell {
  return value
    ? { kind: 'quantity', quantity: { value, unit: { ...COUNT, symbol: '' } }, decimals: 0 }
    : { kind: 'missing' };
}

function percent(value: Ratio | null): OutlineCell {
  return value ? { kind: 'quantity', quantity: { value, unit: PERCENT }, decimals: 2 } : { kind: 'missing' };
}

/** The goals marked with their impact, and what they reached. */
function goals(plan: Plan, outcome: Outcome, language: Language): Outline {
  const marks = marksOf(plan, NAME, 'gender_impact');
  if (marks.length === 0) return [];
  const titles = new Map([...planNodes(plan)].map(({ code, title }) => [codeKey(code), title]));
  const scores = new Map(outcome.nodes.map(({ code, score }) => [codeKey(code), score]));
  const [caption, columns] =
    language === 'it'
      ? ['Obiettivi e indicatori secondo l’impatto di genere', ['Codice', 'Titolo', 'Impatto', 'Grado']]
      : ['Goals and indicators by their impact on gender', ['Code', 'Title', 'Impact', 'Score']];
  const rows = marks.map(({ owner, values }): OutlineRow => {
    const [value] = values;
    const impact = value?.kind === 'word' ? textOf(IMPACTS, value.word, language) : '';
    const texts = [owner, titles.get(codeKey(owner)) ?? '', impact].map((text): OutlineCell => ({
      kind: 'text',
      text,
    }));
    return { total: false, cells: [...texts, percent(scores.get(codeKey(owner)) ?? null)] };
  });
  return [{ kind: 'table', code: 'gender-goals', caption, columns, rows }];
}
