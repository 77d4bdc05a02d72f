import type { Outcome, OutcomeNode, Plan, Ratio } from '@traguardo/model';
import type { EvaluateOptions } from '../evaluate.ts';

/** One of two outcomes to compare: a plan, and how to evaluate it (day, targets, values on top). */
export interface ComparedSide {
  readonly plan: Plan;
  readonly options: EvaluateOptions;
}

/** One node under its code in each of two plans. */
export interface CodePair {
  readonly before: string;
  readonly after: string;
}

/**
 * Why two scores differ. `values`: what was measured. `targets`: what was asked, with the scoring and the cap. `weights`: what counts how
 * much among the same siblings. `structure`: nodes added, removed, moved, made to count or not, and the rules that join them.
 */
export type Cause = 'values' | 'targets' | 'weights' | 'structure';

/** In the order in which they are told. */
export const CAUSES: readonly Cause[] = ['values', 'targets', 'weights', 'structure'];

/** What one node brings through one cause to the difference of a node above it, in points of 1/1. */
export interface AttributedPart extends Counterparts {
  readonly cause: Cause;
  readonly points: Ratio;
}

/** A node by its code on each side; null on the side that does not have it. Never null on both. */
export interface Counterparts {
  readonly before: string | null;
  readonly after: string | null;
}

/** A difference taken apart, exactly: the causes sum to it, and so do the parts, which sum cause by cause too. */
export interface Attribution {
  readonly difference: Ratio;
  readonly causes: Readonly<Record<Cause, Ratio>>;
  /** None of zero points; leaves, and goals for what their rule of joining gives or takes. In no order. */
  readonly parts: readonly AttributedPart[];
}

/** A node that both outcomes have. */
export interface NodeComparison {
  readonly before: OutcomeNode;
  readonly after: OutcomeNode;
  /**
   * `after` minus `before`: its least and its greatest, the same when it is known; null when one can have none. A value still to come is
   * the same on both sides, where it is one (decision 0423).
   */
  readonly difference: readonly [least: Ratio, greatest: Ratio] | null;
  /**
   * The difference taken apart twice: with everything unknown at the least it can be worth on both sides, and at the most. Both are the
   * same when nothing is unknown. Null when one side can have no score.
   */
  readonly ends: readonly [low: Attribution, high: Attribution] | null;
}

/** What is to be known of an indicator besides its two states in the outcomes. */
export interface LeafComparison extends Counterparts {
  /** Both have it and its value and target cannot be exchanged: it is measured in something else, or counts on one side only. */
  readonly isReplaced: boolean;
  /** Both have it, under goals that are not the same. */
  readonly isMoved: boolean;
  /** Whether the checksums of the definitions are equal: only then do the two values mean the same. Null where one side has none. */
  readonly sameDefinition: boolean | null;
  /** Its share of the whole plan on each side; null where it does not count. */
  readonly shares: readonly [before: Ratio | null, after: Ratio | null];
}

/** Two outcomes compared. */
export interface OutcomeComparison {
  readonly before: Outcome;
  readonly after: Outcome;
  /** Nodes that both have, in the order of the later outcome: the plan first. */
  readonly nodes: readonly NodeComparison[];
  /** Every indicator of either, in the order of the later plan, then those that only the earlier one has. */
  readonly leaves: readonly LeafComparison[];
}
