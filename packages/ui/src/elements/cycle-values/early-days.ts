import { codeKey, type Plan } from '@traguardo/model';
import type { Facts } from '@traguardo/workflow';

/** The day each value is of, by key, of those that are there by a day, where it is before the end of the period. */
export function earlyDays({ actuals, period }: Plan, until: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { at, rows } of actuals) {
    for (const { id, date } of rows) {
      const day = date ?? at;
      const key = codeKey(id);
      if (day !== null && day <= until && day > (days.get(key) ?? '')) days.set(key, day);
    }
  }
  return new Map([...days].filter(([, day]) => day < period.to));
}

/** Those of some values that are of a day before the end of the period and count all the same, once that has come; none before. */
export function earlyInUse(
  plan: Plan,
  { values }: Facts,
  day: string,
  ids: readonly string[] = Object.keys(values.given),
): readonly string[] {
  if (day < plan.period.to) return [];
  const days = earlyDays(plan, day);
  return ids.filter((id) => values.given[id] !== undefined && days.has(codeKey(id)));
}
