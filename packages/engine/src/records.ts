import { type Actual, type Actuals, type ActualStatus, codeKey, compareText, type Plan } from '@traguardo/model';

/** A supplied row with the day it holds from; `date` null when neither the row nor its set has one. */
export interface Chosen {
  readonly actual: Actual;
  readonly date: string | null;
}

/** Finds the row that counts for a measure or indicator in a period (null: the plan's own). */
export type Records = (id: string, period: string | null) => Chosen | null;

const RANK: Readonly<Record<ActualStatus, number>> = { provisional: 0, final: 1, certified: 2 };

/**
 * The rows of a plan by id. A row counts in the plan's own period when it is dated from the period's first day up to `at`
 * (or has no date), in another period when its date begins with that period's name. The latest date wins, then the
 * stronger status, then the row declared later. Rows of `given` without a date win over all in the own period.
 */
export function createRecords(plan: Plan, at: string, given: Actuals | null): Records {
  const rows = Map.groupBy(plan.actuals.flatMap(datedRows), (row) => codeKey(row.actual.id));
  const overrides = Map.groupBy(given ? datedRows(given) : [], (row) => codeKey(row.actual.id));
  return (id, period) => {
    const isInForce = (row: Chosen): boolean => holdsIn(row, plan, at, period);
    const candidates = rows.get(codeKey(id)) ?? [];
    return strongest((overrides.get(codeKey(id)) ?? []).filter(isInForce)) ?? strongest(candidates.filter(isInForce));
  };
}

/** The rows of a set with their effective dates. */
export function datedRows(actuals: Actuals): Chosen[] {
  return actuals.rows.map((actual) => ({ actual, date: actual.date ?? actuals.at }));
}

function holdsIn(row: Chosen, plan: Plan, at: string, period: string | null): boolean {
  if (row.date === null) return period === null || period === plan.period.name;
  if (row.date > at) return false;
  if (period !== null && period !== plan.period.name) return row.date.startsWith(period);
  return row.date >= plan.period.from;
}

function strongest(rows: readonly Chosen[]): Chosen | null {
  return rows.reduce<Chosen | null>((best, row) => (best === null || isAtLeastAsStrong(row, best) ? row : best), null);
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
