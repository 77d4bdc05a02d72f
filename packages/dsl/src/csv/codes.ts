import type { Severity } from '@traguardo/model';

/** Findings of the CSV reader itself; what a value must be is said by the same codes as in an `actuals` block. */
export const CSV_SEVERITIES = {
  /** The first line has no code or no value column. Data: `missing` (column names). */
  'csv/no-header': 'error',
  /** A column nobody reads. Data: `column`. */
  'csv/unknown-column': 'warning',
  /** More cells than the header has columns, often a decimal comma in a comma-separated file. Data: `cells`, `columns`. */
  'csv/too-many-cells': 'error',
  /** A quote that is never closed. */
  'csv/unclosed-quote': 'error',
  /** A cell that cannot be what its column says. Data: `column`, `found`. */
  'csv/cell': 'error',
} as const satisfies Record<string, Severity>;

export type CsvCode = keyof typeof CSV_SEVERITIES;
