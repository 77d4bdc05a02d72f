import type { Diagnostic } from './diagnostic.ts';
import type { Expression } from './expression.ts';
import type { Place } from './place.ts';
import type { Adjustment, PlanFunction } from './plan.ts';
import type { Band } from './profile.ts';
import type { Quantity } from './quantity.ts';
import type { Ratio } from './ratio.ts';
import type { TargetVersion } from './revise.ts';
import type { Scoring, Target } from './target.ts';
import type { Unit } from './unit.ts';
import type { UndefinedCause, Value } from './value.ts';

/** A goal by its level, an indicator, one of the two groups of a composed goal, an index of the profile, a sheet of a person. */
export type NodeKind = 'plan' | 'area' | 'objective' | 'operational' | 'group' | 'indicator' | 'index' | 'individual';

/** evaluation.md section 2. `excluded` takes part in nothing; `void` is a goal none of whose children count. */
export type NodeStatus = 'ok' | 'missing' | 'undefined' | 'excluded' | 'void';

/** One node of the result. Scores, weights and ranges are ratios (1/1 = 100 %). */
export interface OutcomeNode {
  readonly code: string;
  readonly kind: NodeKind;
  readonly title: string;
  /** Code of the parent node (a group when the goal is composed); null for the plan and for indexes. */
  readonly parent: string | null;
  readonly weight: Ratio | null;
  readonly status: NodeStatus;
  readonly value: Value | null;
  readonly unit: Unit | null;
  readonly target: Target | null;
  readonly score: Ratio | null;
  /** Where the score can end while it is not known; null when it is, and for excluded and void nodes. */
  readonly range: readonly [Ratio, Ratio] | null;
  readonly band: string | null;
  /** Bands the range can end in; empty when the band is known. */
  readonly bands: readonly string[];
  /** When somebody put another score in the place of the computed one. */
  readonly adjustment: OutcomeAdjustment | null;
  readonly trace: Trace;
}

/** An adjustment in force. `computed` is the score it replaces; while that is not known, `range` is where it could end. */
export interface OutcomeAdjustment extends Omit<Adjustment, 'code' | 'score'> {
  readonly computed: Ratio | null;
  readonly range: readonly [Ratio, Ratio] | null;
}

/** A supplied value, where it came from and when it held. */
export interface TraceRow {
  readonly value: Value;
  readonly source: string | null;
  readonly date: string | null;
  readonly status: 'provisional' | 'final' | 'certified' | null;
  readonly place: Place | null;
}

/**
 * A value used by a formula or a target. Of a sum over the period `rows` are the rows added, oldest first, and the rest speaks of
 * the whole: the day of the last row, the weakest status, the source when all have the same. `rows` is empty for any other value.
 */
export interface TraceInput extends TraceRow {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly TraceRow[];
}

/**
 * The way of a multi-year line: where it starts, what each year asks for as a written number, in order, and the share of the way from
 * the start to the last year that the value has made (1/1 = there, negative = farther than at the start). `progress` is null
 * without a baseline, without a value, or where the last year asks for what there was at the start.
 */
export interface TracePath {
  readonly baseline: Quantity | null;
  readonly years: readonly { readonly year: number; readonly bound: Quantity }[];
  readonly progress: Ratio | null;
}

/** A call of something the plan defines, with the numbers it was given and what came out. */
export interface TraceCall {
  readonly kind: 'function' | 'scoring';
  readonly definition: PlanFunction;
  /** By parameter, in order; null for an argument that is no value (the band of a node). */
  readonly values: readonly (Value | null)[];
  readonly result: Value | null;
}

/** The condition of a node with its numbers. `holds` is null while it is not known; `ungated` is the score without it, null when not known. */
export interface TraceGate {
  readonly condition: Expression;
  readonly inputs: readonly TraceInput[];
  readonly holds: boolean | null;
  readonly otherwise: Ratio;
  readonly ungated: Ratio | null;
}

/** What a node takes from an ancestor: `points` of 1/1, negative where it gives (a score above 100 %, an adjustment upwards). */
export interface Loss {
  readonly ancestor: string;
  readonly points: Ratio;
}

/** What a child that counts brings to its parent. */
export interface TracePart {
  readonly code: string;
  /** How much of its score the parent takes: of a weighted mean its real weight divided by the real sum of those that count. */
  readonly share: Ratio;
  /** Its score as the policies read it, not always its own; null while it is not known. */
  readonly score: Ratio | null;
  /** The least and the greatest score it can count with: its score twice when that is known. */
  readonly range: readonly [Ratio, Ratio];
}

/** Why a node has its score (evaluation.md section 4). Sentences are made from it by `explain`. */
export interface Trace {
  readonly rule: TraceRule;
  /**
   * The scoring with the numbers it was applied with: `linear` from the baseline or last year's value, where `rule` says so, and
   * `pass-fail` where last year was at the target already. Null for the rule of the target alone, and for what is no indicator.
   */
  readonly scoring: Scoring | null;
  readonly place: Place | null;
  readonly formula: Expression | null;
  readonly inputs: readonly TraceInput[];
  /** Null unless the indicator has targets for several years. */
  readonly path: TracePath | null;
  /** Calls of functions and of the scoring that the plan defines itself: those of the formula and the target, then the scoring. */
  readonly calls: readonly TraceCall[];
  /** Score before its bounds, when the cap lowered it or the floor raised it. */
  readonly uncapped: Ratio | null;
  readonly cause: UndefinedCause | null;
  /** Every child that counts, as it counts. */
  readonly parts: readonly TracePart[];
  readonly gate: TraceGate | null;
  /** From the parent up to the plan; empty for excluded nodes. */
  readonly losses: readonly Loss[];
  /**
   * What a node with parts takes besides what these take, from itself and then from every ancestor: a cap, a condition, an adjustment,
   * points of a sum that no part can give. Empty when there is none. The losses of all leaves below a node and the own ones of
   * the node and of all below it sum to 100 % minus its score, exactly.
   */
  readonly own: readonly Loss[];
}

/** What made the score of a node: a target alone (`at-least` to `scale`), a scoring (`linear` to `plugin`), nothing to measure (`monitor`, `no-target`), a way of joining (`weighted-mean` to `index`), or the score of another node (`reference`). */
export type TraceRule =
  | 'at-least'
  | 'at-most'
  | 'exactly'
  | 'range'
  | 'yes'
  | 'before'
  | 'phases'
  | 'scale'
  | 'linear'
  | 'linear-baseline'
  | 'linear-previous'
  | 'gap'
  | 'gap-share'
  | 'milestones'
  | 'pass-fail'
  | 'steps'
  | 'curve'
  | 'late'
  | 'custom'
  | 'plugin'
  | 'monitor'
  | 'no-target'
  | 'weighted-mean'
  | 'mean'
  | 'sum'
  | 'min'
  | 'max'
  | 'composition'
  | 'index'
  | 'reference';

/** The result of evaluating a plan with its actuals. Deterministic: same inputs, same outcome. */
export interface Outcome {
  readonly plan: string;
  readonly title: string;
  readonly period: string;
  readonly at: string;
  readonly targets: TargetVersion;
  readonly planHash: string;
  readonly dataHash: string;
  readonly profile: string;
  /** Decimals in which scores are shown (the profile's). */
  readonly decimals: number;
  /** The bands of the profile: sentences call them by their labels. */
  readonly bands: readonly Band[];
  /** Plan first, then depth first in written order; then indexes; then individual sheets. */
  readonly nodes: readonly OutcomeNode[];
  /** Findings that need the data: overshoots, missed targets without a cause, benchmark against value. */
  readonly diagnostics: readonly Diagnostic[];
}
