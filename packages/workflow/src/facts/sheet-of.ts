import type { Facts } from '../facts/facts-shape.ts';

/** What the facts know of a sheet by its code; null for none. */
export function sheetOf(subject: string | null, { sheets }: Facts): Facts['sheets'][string] | null {
  return subject !== null && Object.hasOwn(sheets, subject) ? (sheets[subject] ?? null) : null;
}
