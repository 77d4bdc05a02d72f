import { type Actual, type Actuals, type ActualStatus, codeKey, compareText, type Plan } from '@traguardo/model';
import { isSameData } from './same-data.ts';

/** A supplied row with the day it holds from; `date` null when neither the row nor its set has one. */
export interface Chosen {
  readonly actual: Actual;
  readonly date: string | null;
}

/**
 * The rows that count for a measure or indicator in a period (null: the plan's own): none, the one that counts or, of a flow, one for
 * each day, oldest first.
 */
export type Records = (id: string, period: string | null) => readonly Chosen[];

/** Supplied rows by key of their id, in written order. */
export type RowsById = ReadonlyMap<string, readonly Chosen[]>;

/** The rows a plan supplies, and those given on top of them. */
export interface Supply {
  readonly rows: RowsById;
  readonly given: RowsById;
}

/** Strength of a status: of two rows of one day the stronger counts. */
export const RANK: Readonly<Record<ActualStatus, number>> = { provisional: 0, final: 1, certified: 2 };

/**
 * The rows of a plan by id. A row counts in the plan's own period when it is dated from the period's first day up to `at`
 * (or has no date), in another period when its date begins with that period's name. The latest date wins, then the
 * stronger status, then the row declared later. Of a flow every day counts, and none after the period's last: what comes then belongs
 * to the next. Rows of `given` win over all that the plan supplies of the same id. Decisions 0012 and 0200.
 */
export function createRecords(plan: Plan, at: string, supply: Supply, isFlow: (id: string) => boolean): Records {
  return (id, period) => {
    const flows = isFlow(id);
    const key = codeKey(id);
    const until = flows && isOwn(plan, period) && plan.period.to < at ? plan.period.to : at;
    const choose = (candidates: readonly Chosen[] | undefined): readonly Chosen[] => {
      if (!candidates) return [];
      const inForce = candidates.filter((row) => holdsIn(row, plan, until, period));
      return flows ? strongestOfEachDay(inForce) : strongest(inForce);
    };
    const over = choose(supply.given.get(key));
    return over.length > 0 ? over : choose(supply.rows.get(key));
  };
}

/** The rows of sets of actuals by id. */
export function rowsById(sets: readonly Actuals[]): RowsById {
  return Map.groupBy(sets.flatMap(datedRows), (row) => codeKey(row.actual.id));
}

/** Keys of the ids whose rows differ. */
export function changedIds(before: RowsById, after: RowsById): readonly string[] {
  if (before === after) return [];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !isSameData(before.get(key) ?? [], after.get(key) ?? []),
  );
}

/** The rows of a set with their effective dates. */
export function datedRows(actuals: Actuals): Chosen[] {
  return actuals.rows.map((actual) => ({ actual, date: actual.date ?? actuals.at }));
}

function isOwn(plan: Plan, period: string | null): boolean {
  return period === null || period === plan.period.name;
}

function holdsIn(row: Chosen, plan: Plan, until: string, period: string | null): boolean {
  if (row.date === null) return isOwn(plan, period);
  if (row.date > until) return false;
  if (period !== null && !isOwn(plan, period)) return row.date.startsWith(period);
  return row.date >= plan.period.from;
}

function strongest(rows: readonly Chosen[]): readonly Chosen[] {
  if (rows.length < 2) return rows;
  const [first, ...others] = rows;
  return first ? [others.reduce((best, row) => (isAtLeastAsStrong(row, best) ? row : best), first)] : [];
}

/** One row for each day, oldest first; a row without a date speaks of the whole period and yields to any dated one. */
function strongestOfEachDay(rows: readonly Chosen[]): readonly Chosen[] {
  const dated = rows.filter(({ date }) => date !== null);
  const days = Map.groupBy(dated.length > 0 ? dated : rows, ({ date }) => date ?? '');
  return [...days.values()].flatMap(strongest).toSorted((a, b) => compareText(a.date ?? '', b.date ?? ''));
}

function isAtLeastAsStrong(row: Chosen, best: Chosen): boolean {
  const byDate = compareText(row.date ?? '', best.date ?? '');
  if (byDate !== 0) return byDate > 0;
  return RANK[row.actual.status] >= RANK[best.actual.status];
}

/** The name of the year before a period: `2023` for `2024`, and for null the year before the plan's own. */
export function previousPeriod(plan: Plan, period: string | null): string {
  const year = Number((period ?? plan.period.from).slice(0, 4));
  return String(year - 1).padStart(4, '0');
}
