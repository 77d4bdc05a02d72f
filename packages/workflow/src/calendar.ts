import { isDay } from '@traguardo/model';

const DAY = 86_400_000;

/** Whether a day is one that somebody means who types it: the year is written whole (`0024` is 24 typed for 2024). */
export function isTypedDay(text: string): boolean {
  return isDay(text) && !text.startsWith('0');
}

/** Whether the text is an instant in UTC as `Date.prototype.toISOString` writes it: `2024-01-29T10:00:00.000Z`. */
export function isInstant(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/**
 * The calendar day in Europe/Rome at an instant, by the rule of Directive 2000/84/EC (summer time between the last
 * Sundays of March and October, 01:00 UTC). Computed here so that a replay gives the same day on every machine.
 */
export function romeDay(instant: string): string {
  if (last?.instant !== instant) last = { instant, day: dayInRome(instant) };
  return last.day;
}

/** Remembered: thousands of values are asked about at one instant. */
let last: { readonly instant: string; readonly day: string } | null = null;

function dayInRome(instant: string): string {
  const time = Date.parse(instant);
  const year = new Date(time).getUTCFullYear();
  const isSummer = time >= summerEdge(year, 2) && time < summerEdge(year, 9);
  return new Date(time + (isSummer ? 2 : 1) * 3_600_000).toISOString().slice(0, 10);
}

/** 01:00 UTC of the last Sunday of a month of 31 days; `month` counts from 0. */
function summerEdge(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * DAY;
}

/** The ISO day of a year, month (from 1) and day of the month; a day the month has not is its last (`31/2`: 28 or 29). */
export function dayOf(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}
