const DAY = 86_400_000;

/** The ISO day that comes `days` after another; null outside the years 0000 to 9999. */
export function addDays(day: string, days: number): string | null {
  const moved = new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY);
  const year = moved.getUTCFullYear();
  return year >= 0 && year <= 9999 ? moved.toISOString().slice(0, 10) : null; // also null for an invalid date: NaN
}
