import { foreignDay } from '@traguardo/dsl';
import { type Language, writtenDate } from '@traguardo/model';
import { type NamedSource, sourceNamed } from '../import-dialog/import-sources.ts';
import type { CellChange } from './cell-changes.ts';
import { isoDay } from './supplied.ts';

/** The ISO day a cell says, as the language writes days or as people do (`31 Dec 2024`, `31.12.2024`); null when it says none. */
export function dayMeant(written: string): string | null {
  const foreign = foreignDay(written, 0);
  return isoDay(foreign?.image === written ? foreign.meant : written);
}

/** The change as it goes into a table: a source by its code, a day in words as `notation` writes days; anything else as it was typed. */
export function asWritten(change: CellChange, sources: readonly NamedSource[], notation: Language): CellChange {
  const { column, text } = change;
  if (column === 'source') return { ...change, text: sourceNamed(text, sources) };
  const day = column === 'date' && isoDay(text) === null ? dayMeant(text) : null;
  return day === null ? change : { ...change, text: writtenDate(day, notation) };
}
