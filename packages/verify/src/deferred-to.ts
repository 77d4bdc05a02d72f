import type { YearChange } from './changes-of-year.ts';

/** The day from which an approved change counts, where that is after its approval; null for any other. */
export function deferredTo({ change, version }: Pick<YearChange, 'change' | 'version'>): string | null {
  return version !== null && 'closedOn' in change && version.day > change.closedOn ? version.day : null;
}
