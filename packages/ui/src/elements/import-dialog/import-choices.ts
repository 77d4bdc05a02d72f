import type { InputRow } from '../data-view/input-rows.ts';
import { isoDay } from '../data-view/supplied.ts';
import type { ImportLine } from './import-line.ts';

/** Lines a person may take or leave. */
export function isChoice({ outcome }: Pick<ImportLine, 'outcome'>): boolean {
  return outcome === 'added' || outcome === 'changed' || outcome === 'repeated';
}

/** Whether a line is taken while nobody has said so: what is new or changes, is not hidden in the file and not given by another unit than it is asked of. */
export function isTakenFirst({ outcome, hidden, isOfOthers }: ImportLine): boolean {
  return (outcome === 'added' || outcome === 'changed') && !hidden && !isOfOthers;
}

/** The lines that would be written; of two for one code and day that differ, only one a person took. */
export function changesOf(
  lines: readonly ImportLine[],
  taken: ReadonlyMap<string, boolean> = new Map(),
): readonly ImportLine[] {
  return lines.filter((line) => isChoice(line) && (taken.get(line.key) ?? isTakenFirst(line)));
}

/** What is taken after a person took or left a line: of those that cannot stand together only the last. */
export function withChoice(
  lines: readonly ImportLine[],
  taken: ReadonlyMap<string, boolean>,
  line: ImportLine,
  isTaken: boolean,
): ReadonlyMap<string, boolean> {
  const next = new Map(taken).set(line.key, isTaken);
  if (line.outcome !== 'repeated' || !isTaken) return next;
  for (const other of lines) {
    const isRival = other.key !== line.key && other.outcome === 'repeated' && other.id === line.id;
    if (isRival && other.cells.date === line.cells.date) next.set(other.key, false);
  }
  return next;
}

/** How many lines are of a day before the value that is shown: they stand in its history, not in the sheet. */
export function behindShown(lines: readonly ImportLine[], rows: readonly Pick<InputRow, 'id' | 'date'>[]): number {
  const shown = new Map(rows.map(({ id, date }) => [id, isoDay(date)]));
  return lines.filter(({ id, cells }) => (isoDay(cells.date) ?? '9') < (shown.get(id) ?? '')).length;
}
