import { daysBetween } from '@traguardo/model';
import type { StoredVersion } from './database.ts';

/** What decides whether a version is kept. */
export type Thinned = Pick<StoredVersion, 'id' | 'at' | 'name' | 'why'>;

/** Days in which one version a day is kept. */
const MONTH = 31;

/** A version that nobody asked for and nothing was sealed with: it may be given up. */
export function isPassing({ name, why }: Thinned): boolean {
  return name === null && why !== 'sealed' && why !== 'hand';
}

/**
 * The ids of the versions to give up with age: of those kept by themselves all of `today` stay, then the last of each day for
 * a month, then the last of each month; the newest of all always stays. `dayOf` gives the day of an instant, both as ISO days. Pure.
 */
export function thinned(
  versions: readonly Thinned[],
  today: string,
  dayOf: (instant: string) => string,
): readonly string[] {
  const newestFirst = versions.filter(isPassing).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const seen = new Set<string>();
  return newestFirst.flatMap(({ id, at }) => {
    const day = dayOf(at);
    if (day >= today) return [];
    const stretch = daysBetween(day, today) <= MONTH ? day : day.slice(0, 7);
    if (seen.has(stretch)) return [id];
    seen.add(stretch);
    return [];
  });
}

/** The calendar day of an instant where this machine is. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
