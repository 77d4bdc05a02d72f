import type { Outcome, OutcomeNode, Plan, Plugin, TargetVersion } from '@traguardo/model';
import type { Distribution } from './distribution.ts';
import type { Summary } from './summary.ts';

/** A supplied value that is not known: the id of a measure or an indicator, in the plan's own period. */
export interface Uncertain {
  readonly id: string;
  readonly distribution: Distribution;
}

/** A plan with what is believed of some of its values; all others are as the plan has them. */
export interface UncertainPlan {
  readonly plan: Plan;
  readonly at?: string;
  readonly targets?: TargetVersion;
  readonly plugins?: readonly Plugin[];
  readonly uncertain: readonly Uncertain[];
}

/** How a simulation draws. */
export interface SimulationOptions {
  /** A whole number; the same seed gives the same draws, in every engine. */
  readonly seed: number;
  readonly draws: number;
  /** What is kept: every node that can move, or the bodies alone. */
  readonly keep: 'nodes' | 'bodies';
}

/** What is kept of a node as it stands, exact. */
export type NodeNow = Pick<
  OutcomeNode,
  'code' | 'kind' | 'title' | 'parent' | 'status' | 'score' | 'range' | 'band' | 'bands'
>;

/** A node as it stands, and how its score is spread. */
export interface NodeForecast {
  readonly now: NodeNow;
  readonly summary: Summary;
}

/** What the draws say of one body, on the day and with the targets of its outcome. */
export interface BodyForecast extends Pick<Outcome, 'plan' | 'title' | 'period' | 'at' | 'targets' | 'decimals'> {
  /** In the order of the outcome, the plan first; those that no uncertain value reaches are left out. */
  readonly nodes: readonly NodeForecast[];
  /** Ids of values that are missing and have no distribution: what waits for them has no score in any draw. */
  readonly missing: readonly string[];
  /** Ids that were not drawn, since no score depends on them or a formula gives them. */
  readonly unused: readonly string[];
}

/** What so many draws say. */
export interface Forecast {
  readonly seed: number;
  readonly draws: number;
  readonly bodies: readonly BodyForecast[];
}
