import type { Change, RevisionStep } from '@traguardo/dsl';
import type { NodeComparison } from '@traguardo/engine';
import { type Plan, planAt, type Plugin, type TargetVersion } from '@traguardo/model';

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

/** The plan as it counts on the day of a side. */
export function inForce({ plan, at, targets }: Side): Plan {
  return planAt(plan, at, targets);
}

/** What a difference does to the scores. When the data are not the same, scores differ because of them too. */
export interface Effects {
  readonly isSameData: boolean;
  readonly nodes: readonly NodeComparison[];
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
