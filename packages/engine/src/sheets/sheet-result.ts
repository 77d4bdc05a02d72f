import type { Individual, Ratio, SheetMix, SheetPart } from '@traguardo/model';

/** The least and the greatest a figure can still be; the same twice when it is known. */
export type Ends = readonly [low: Ratio, high: Ratio];

/** One part of the evaluation of a sheet: its share of the whole, what it is taken from, and its score. */
export interface SheetPartResult {
  readonly part: SheetPart;
  /** Of 100 %, after shares that do not total 100 % were divided by their sum. */
  readonly share: Ratio;
  /** The node the score is that of; null for behaviours, and for a unit the sheet does not name. */
  readonly code: string | null;
  /** Null while it is not known. */
  readonly score: Ratio | null;
  readonly range: Ends;
}

/** The objectives on payment times of a sheet (D.L. 13/2023 art. 4-bis), and what they do to its result pay. */
export interface PaymentTimeRule {
  /** Codes of the objectives in the whole plan: `SG.pagamenti`. */
  readonly objectives: readonly string[];
  /** The share of the whole sheet they make. */
  readonly share: Ratio;
  /** The share of the result pay that hangs on them: theirs, and never less than the law's. */
  readonly atStake: Ratio;
  readonly outcome: 'met' | 'missed' | 'unknown';
}

/**
 * What a sheet is worth, and what of the result pay is due on it. Ratios, 1/1 = 100 %. `score` and `pay` are null while they are not
 * known, and then `range` and `payRange` say where they can still end.
 */
export interface SheetResult {
  readonly sheet: Individual;
  /** Null where the profile says nothing of such sheets: they are their objectives. */
  readonly mix: SheetMix | null;
  readonly evaluator: string;
  readonly parts: readonly SheetPartResult[];
  readonly score: Ratio | null;
  readonly range: Ends;
  readonly paymentTime: PaymentTimeRule | null;
  readonly pay: Ratio | null;
  readonly payRange: Ends;
}
