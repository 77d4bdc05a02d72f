import type { Change, RevisionStep } from '@traguardo/dsl';
import type { NodeKind, Plan, Plugin, Ratio, NodeStatus, TargetVersion } from '@traguardo/model';

/** One of the two plans compared, as it counts on a day. */
export interface Side {
  /** As named on the command line. */
  readonly path: string;
  readonly plan: Plan;
  readonly at: string;
  readonly targets: TargetVersion;
  readonly planHash: string;
  readonly dataHash: string;
  readonly plugins: readonly Plugin[];
}

/** What is known of a score: itself, or where it can end. */
export interface Standing {
  readonly status: NodeStatus;
  readonly score: Ratio | null;
  readonly range: readonly [Ratio, Ratio] | null;
}

/** A node that both plans have and whose score is not the same. `points` is the difference, of 1/1, when both are known. */
export interface ScoreEffect {
  readonly code: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly before: Standing;
  readonly after: Standing;
  readonly points: Ratio | null;
}

/** What a difference does to the scores. When the data are not the same, scores differ because of them too. */
export interface Effects {
  readonly isSameData: boolean;
  readonly nodes: readonly ScoreEffect[];
}

/** Two plans compared. `steps`: revision by revision, when they are a plan without and with its revisions. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly changes: readonly Change[];
  /** Changes of the original texts that revisions in force hide. */
  readonly hidden: readonly Change[];
  readonly steps: readonly RevisionStep[] | null;
  /** Null when neither plan has a value. */
  readonly effects: Effects | null;
}
