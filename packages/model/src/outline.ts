import type { Quantity } from './quantity.ts';

/** One cell of a table: text, a number with the decimals it is shown with, or nothing known. */
export type OutlineCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quantity'; readonly quantity: Quantity; readonly decimals: number }
  | { readonly kind: 'missing' };

/** A row of a table; `total` marks a row computed from others. */
export interface OutlineRow {
  readonly cells: readonly OutlineCell[];
  readonly total: boolean;
}

/** A part of a report as data: what it says, not how it looks. Heading levels start at 1, for the section itself. */
export type OutlinePart =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly OutlineRow[];
    };

/** A section of a report, in reading order. */
export type Outline = readonly OutlinePart[];
