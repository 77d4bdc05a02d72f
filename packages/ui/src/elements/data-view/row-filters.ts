import { codeKey } from '@traguardo/model';
import type { Named } from './input-needs.ts';
import { type InputRow, isMissing, statusOf } from './input-rows.ts';

/** Which values are shown; `mine` are those of the office or role the person says to be. */
export const SHOWN = ['all', 'mine', 'missing', 'late', 'provisional', 'problems'] as const;

export type Shown = (typeof SHOWN)[number];

/** What a reader asked for. Codes are as the plan writes them; empty for any. `search` looks in code, title and indicator. */
export interface RowFilter {
  readonly shown: Shown;
  readonly search: string;
  readonly goal: string;
  readonly source: string;
  readonly holder: string;
}

export const NO_FILTER: RowFilter = { shown: 'all', search: '', goal: '', source: '', holder: '' };

/** What filters need beside the rows: who the person is, and which values are late. */
export interface FilterWorld<Row extends InputRow> {
  readonly me: string;
  isLate(row: Row): boolean;
}

/** The rows a reader asked for, in their order. */
export function filterRows<Row extends InputRow>(
  rows: readonly Row[],
  filter: RowFilter,
  world: FilterWorld<Row>,
): readonly Row[] {
  const wanted = filter.search.trim().toLowerCase();
  return rows.filter(
    (row) =>
      isShown(row, filter.shown, world) &&
      (filter.goal === '' || hasCode(row.goals, filter.goal)) &&
      (filter.holder === '' || hasCode(row.holders, filter.holder)) &&
      (filter.source === '' || codeKey(row.givenSource || row.source || '') === codeKey(filter.source)) &&
      (wanted === '' || `${row.id} ${row.title} ${row.owner ?? ''}`.toLowerCase().includes(wanted)),
  );
}

function isShown<Row extends InputRow>(row: Row, shown: Shown, { me, isLate }: FilterWorld<Row>): boolean {
  switch (shown) {
    case 'all':
      return true;
    case 'mine':
      return hasCode(row.holders, me);
    case 'missing':
      return isMissing(row);
    case 'late':
      return isLate(row);
    case 'provisional':
      return statusOf(row) === 'provisional';
    case 'problems':
      return row.problems.length > 0;
    default:
      return shown satisfies never;
  }
}

function hasCode(named: readonly Named[], code: string): boolean {
  return named.some((one) => codeKey(one.code) === codeKey(code));
}

/** How many rows each choice would show. */
export function shownCounts<Row extends InputRow>(
  rows: readonly Row[],
  world: FilterWorld<Row>,
): Readonly<Record<Shown, number>> {
  const counts = { all: 0, mine: 0, missing: 0, late: 0, provisional: 0, problems: 0 };
  for (const row of rows) for (const shown of SHOWN) if (isShown(row, shown, world)) counts[shown] += 1;
  return counts;
}

/** What one may choose among, each once, by title: goals, sources, and who answers. */
export function filterChoices(
  rows: readonly InputRow[],
): Readonly<Record<'goal' | 'source' | 'holder', readonly Named[]>> {
  const sources = rows.flatMap((row) => {
    const code = row.givenSource || row.source;
    return code ? [{ code, title: row.givenTitle || row.planSource || code }] : [];
  });
  return {
    goal: eachOnce(rows.flatMap(({ goals }) => goals)),
    source: byTitle(eachOnce(sources)),
    holder: byTitle(eachOnce(rows.flatMap(({ holders }) => holders))),
  };
}

function eachOnce(named: readonly Named[]): readonly Named[] {
  return [...new Map(named.map((one) => [codeKey(one.code), one])).values()];
}

function byTitle(named: readonly Named[]): readonly Named[] {
  return named.toSorted((a, b) => a.title.localeCompare(b.title, 'it'));
}

const WORDS: Readonly<Record<Shown, string>> = {
  all: 'tutti',
  mine: 'miei',
  missing: 'mancanti',
  late: 'in-ritardo',
  provisional: 'provvisori',
  problems: 'problemi',
};

const PARAMETERS = { search: 'cerca', goal: 'obiettivo', source: 'fonte', holder: 'ufficio' } as const;

/** The filter as parameters of an address; empty when it shows everything. */
export function filterParameters(filter: RowFilter): URLSearchParams {
  const found = new URLSearchParams();
  if (filter.shown !== 'all') found.set('mostra', WORDS[filter.shown]);
  for (const [key, name] of Object.entries(PARAMETERS)) {
    const value = filter[key as keyof typeof PARAMETERS];
    if (value !== '') found.set(name, value);
  }
  return found;
}

/** The filter an address asks for; what it does not say is not filtered. */
export function filterOf(parameters: URLSearchParams): RowFilter {
  const of = (name: string): string => parameters.get(name) ?? '';
  return {
    shown: SHOWN.find((shown) => WORDS[shown] === of('mostra')) ?? 'all',
    search: of(PARAMETERS.search),
    goal: of(PARAMETERS.goal),
    source: of(PARAMETERS.source),
    holder: of(PARAMETERS.holder),
  };
}
