import type { Place } from './place.ts';
import type { Value } from './value.ts';

/** How far a value has come: still to be confirmed, given as it is, certified by who may certify it. */
export type ActualStatus = 'provisional' | 'final' | 'certified';

/** A document by its file name and its hash: `sha256:` and 64 hexadecimal digits. */
export interface Evidence {
  readonly name: string;
  readonly hash: string;
}

/** One supplied value. `id` is the full id of a measure (`PIRA08.done`, `imprese_attive`) or an indicator's code. */
export interface Actual {
  readonly id: string;
  readonly value: Value;
  readonly date: string | null;
  readonly source: string | null;
  readonly status: ActualStatus;
  readonly note: string | null;
  readonly author: string | null;
  /** The document that shows it; null when none is named. */
  readonly evidence: Evidence | null;
  readonly place: Place;
}

/** A dated set of values, from an `actuals` block or a CSV file. `at` is the ISO day at which they hold. */
export interface Actuals {
  readonly name: string;
  readonly at: string | null;
  readonly rows: readonly Actual[];
  readonly place: Place;
}
