import { codeKey, isActuals } from '@traguardo/model';
import type { VersionStore } from '../../storage/version-store.ts';
import { actualRecords } from '../data-view/actual-records.ts';
import type { Supplied } from '../data-view/supplied.ts';

/** What the tables of a version said of a value, other than what came next. */
export interface EarlierValue {
  /** The latest instant at which it was kept so, ISO 8601. */
  readonly at: string;
  /** Every row of it, as `rowText` tells it; empty while there was none. */
  readonly rows: readonly string[];
}

/** How many versions are looked into, the newest first. */
const MOST = 80;

/** What the kept versions said of a value, the newest first, each time it differed from what came after; `now` is how it stands. */
export async function earlierValues(
  versions: Pick<VersionStore, 'list' | 'files'>,
  names: readonly string[],
  now: readonly string[],
): Promise<readonly EarlierValue[]> {
  const keys = new Set(names.map(codeKey));
  const found: EarlierValue[] = [];
  let after = now.join('\n');
  for (const { id, at } of (await versions.list()).slice(0, MOST)) {
    const files = (await versions.files(id)) ?? [];
    const rows = files
      .filter(({ kind, text }) => kind === 'actuals' && isActuals(text))
      .flatMap(({ text }) => actualRecords(text) ?? [])
      .filter(({ cells }) => keys.has(codeKey(cells.code)))
      .map(({ cells: { value, date, status, source, author, note } }) =>
        rowText({ raw: value, date, status, givenSource: source, author, note }),
      );
    if (rows.join('\n') === after) continue;
    after = rows.join('\n');
    found.push({ at, rows });
  }
  return found;
}

type Told = Pick<Supplied, 'raw' | 'date' | 'status' | 'givenSource' | 'author' | 'note'>;

/** A row of a value in a few words: `92,04% (31/12/2024), definitivo, urp`. */
export function rowText({ raw, date, status, givenSource, author, note }: Told): string {
  const value = valueText(raw, date);
  return [value, status, givenSource, author, note].filter((text) => text !== '').join(', ');
}

/** A value with its day: `92,04% (31/12/2024)`. */
export function valueText(raw: string, date: string): string {
  return date === '' ? raw : `${raw} (${date})`;
}
