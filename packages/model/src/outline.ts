import type { Drawing } from './drawing.ts';
import type { Language, Quantity } from './quantity.ts';

/** A piece of running text. */
export type OutlineInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly OutlineInline[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly OutlineInline[] }
  /** A computed figure as it is shown. `of`: the code of what it belongs to, whose page says why; null when it belongs to nothing alone. */
  | { readonly kind: 'figure'; readonly text: string; readonly of: string | null };

/** Running text: plain, or in pieces. */
export type OutlineText = string | readonly OutlineInline[];

/** One cell of a table: text, a number with the decimals it is shown with, a band, or nothing known. `of` as in `OutlineInline`. */
export type OutlineCell =
  /** `date`: the day it says, for programs (`2024-12-31`). */
  | { readonly kind: 'text'; readonly text: OutlineText; readonly of?: string | null; readonly date?: string }
  /** `signed`: a difference, with a plus where it is one. */
  | {
      readonly kind: 'quantity';
      readonly quantity: Quantity;
      readonly decimals: number;
      readonly of?: string | null;
      readonly signed?: boolean;
    }
  /** The label says it; the tone only underlines it. */
  | { readonly kind: 'band'; readonly label: string; readonly tone: 'red' | 'yellow' | 'green' | 'neutral' }
  | { readonly kind: 'missing' };

/**
 * A row of a table; `total` marks a row computed from others. `group`: its only cell spans all columns and is the heading of the rows
 * below it, `level` steps deep from 1.
 */
export interface OutlineRow {
  readonly cells: readonly OutlineCell[];
  readonly total: boolean;
  readonly group?: { readonly level: number };
}

/** A table. The first cell of each row names it, unless `group` rows do. */
export interface OutlineTable {
  readonly kind: 'table';
  /** Lasting name, unique in a report: its anchor and the name of its file as open data. None: it is not offered alone. */
  readonly code?: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly OutlineRow[];
  /** Shares of the width by column, summing to 1; none: as the cells ask. */
  readonly widths?: readonly number[];
  /** Too wide for an upright page. */
  readonly wide?: boolean;
  /** Who made its figures, as printed below it. */
  readonly source?: string;
}

/** Words somebody wrote, with their language where it is another than that of the report around them. */
interface OutlineWords {
  readonly lang?: Language;
}

/** A part of a report as data: what it says, not how it looks. Heading levels start at 1, for the section itself. */
export type OutlinePart =
  /** `code`: lasting name, unique in a report: its anchor. */
  | ({ readonly kind: 'heading'; readonly level: number; readonly text: string; readonly code?: string } & OutlineWords)
  | ({ readonly kind: 'paragraph'; readonly text: OutlineText } & OutlineWords)
  | ({ readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly OutlineText[] } & OutlineWords)
  | OutlineTable
  /** A drawn chart. `description` says in words what it shows, for who does not see it; `data` are the numbers it is drawn from. */
  | {
      readonly kind: 'picture';
      readonly code: string;
      readonly caption: string;
      readonly description: string;
      readonly drawing: Drawing;
      readonly data: OutlineTable | null;
    };

/** A section of a report, in reading order. */
export type Outline = readonly OutlinePart[];

/** The words of a running text alone. */
export function outlineWords(text: OutlineText): string {
  return typeof text === 'string' ? text : text.map(inlineWords).join('');
}

function inlineWords(inline: OutlineInline): string {
  return inline.kind === 'text' || inline.kind === 'figure' ? inline.text : outlineWords(inline.content);
}
