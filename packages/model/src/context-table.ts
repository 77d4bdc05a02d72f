import type { Declared } from './declared.ts';
import type { Expression } from './expression.ts';
import type { NarrativeSlotName } from './narrative-slots.ts';
import type { Place } from './place.ts';
import type { Quantity } from './quantity.ts';
import type { Ratio } from './ratio.ts';
import type { Unit } from './unit.ts';

/**
 * A table of the context of a plan (accounts, staff, economy): rows of a CSV file, totals and columns computed from them. It has no
 * score, and nothing in it depends on the rest of the plan.
 */
export interface ContextTable extends Declared {
  /** Path of the data file its rows come from; null when that file is not at hand, and then there are only totals. */
  readonly file: string | null;
  readonly source: string | null;
  /** The day its figures speak of, ISO. */
  readonly at: string | null;
  /** The part of the report it stands in. */
  readonly section: NarrativeSlotName | null;
  readonly columns: readonly ContextColumn[];
  /** In printed order. */
  readonly rows: readonly ContextRow[];
}

/** A column. With a formula, over the other columns of its row, it is computed on every row, totals too. */
export interface ContextColumn extends Declared {
  readonly unit: Unit | null;
  /** Decimals its numbers are shown with. */
  readonly decimals: number;
  readonly formula: Expression | null;
  /** By how much a printed cell may differ from the computed one, in the numbers that are shown. */
  readonly tolerance: Ratio;
}

/** A row. `heading`: a line that only names those below it. A total has a formula over other rows, for each column without one. */
export interface ContextRow extends Declared {
  readonly kind: 'given' | 'total' | 'heading';
  readonly formula: Expression | null;
  /** By column, as the file has them; none in a heading. */
  readonly cells: readonly ContextCell[];
}

/** A cell of the file: a value where nothing computes it, else what was printed. */
export interface ContextCell {
  /** Null when it is empty or not known. */
  readonly quantity: Quantity | null;
  /** The decimals it is written with. */
  readonly decimals: number;
  readonly place: Place;
}
