import type { Expression } from './expression.ts';
import type { Place } from './place.ts';
import type { Quantity } from './quantity.ts';
import type { Ratio } from './ratio.ts';

/**
 * What an indicator must reach. Bounds are expressions because a target may quote a benchmark; a typed number is a `quantity`.
 * `unknown` is a target that was approved but is not known (`target nd`): its score is missing.
 */
export type Target =
  | { readonly kind: 'at-least'; readonly bound: Expression; readonly place: Place }
  | { readonly kind: 'at-most'; readonly bound: Expression; readonly place: Place }
  | { readonly kind: 'exactly'; readonly bound: Expression; readonly place: Place }
  | { readonly kind: 'range'; readonly low: Expression; readonly high: Expression; readonly place: Place }
  | { readonly kind: 'yes'; readonly place: Place }
  | { readonly kind: 'before'; readonly date: string; readonly place: Place }
  | { readonly kind: 'phases'; readonly bound: Expression; readonly place: Place }
  | { readonly kind: 'monitor'; readonly place: Place }
  /** A kind of target that a plugin brings, by its prefix and concept: `genere.balance`. */
  | { readonly kind: 'plugin'; readonly name: string; readonly args: readonly Expression[]; readonly place: Place }
  | { readonly kind: 'unknown'; readonly place: Place };

/** How a value becomes a score; null in an indicator means the proportional rule of its target kind. */
export type Scoring =
  | { readonly kind: 'linear'; readonly zero: Quantity; readonly place: Place }
  /** 0 % at the baseline of the indicator (in `linear-previous`: at its value of the year before), 100 % at the target. */
  | { readonly kind: 'linear-baseline'; readonly place: Place }
  | { readonly kind: 'linear-previous'; readonly place: Place }
  /** 0 % at this distance from the target, in the unit of the value (days, of a deadline) or as a share of the target. */
  | { readonly kind: 'gap'; readonly width: Quantity; readonly place: Place }
  | { readonly kind: 'gap-share'; readonly share: Ratio; readonly place: Place }
  | Milestones
  | { readonly kind: 'pass-fail'; readonly place: Place }
  | { readonly kind: 'steps'; readonly steps: readonly ScoringStep[]; readonly place: Place }
  | { readonly kind: 'curve'; readonly points: readonly CurvePoint[]; readonly place: Place }
  | { readonly kind: 'late'; readonly loss: Ratio; readonly days: number; readonly place: Place }
  /** A scoring of the plan by its name (`Plan.scorings`); `args` follow the value and the bound of the target. */
  | { readonly kind: 'custom'; readonly name: string; readonly args: readonly Expression[]; readonly place: Place };

/** 0 % short of `min`, 100 % at the target, linear between these points and flat beyond the last: `excellent` only after `max`. */
export interface Milestones {
  readonly kind: 'milestones';
  readonly min: CurvePoint;
  readonly max: CurvePoint | null;
  readonly excellent: CurvePoint | null;
  readonly place: Place;
}

/** First step whose comparison holds wins; below every step the score is 0. */
export interface ScoringStep {
  readonly comparison: '>=' | '<=' | '<' | '>' | '=';
  readonly bound: Quantity;
  readonly score: Ratio;
}

/** Points sorted by value; linear between them, flat outside. */
export interface CurvePoint {
  readonly value: Quantity;
  readonly score: Ratio;
}

/** A word of an indicator whose value is one of a list of words. `share` is what the word is worth, 1/1 for 100 %. */
export interface Grade {
  readonly code: string;
  readonly title: string;
  readonly share: Ratio;
  readonly place: Place;
}

/** A step of an indicator measured by phases. `share` is cumulative: 1/1 for the last. */
export interface Phase {
  readonly code: string;
  readonly title: string;
  readonly share: Ratio;
  readonly place: Place;
}
