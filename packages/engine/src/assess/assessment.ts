import type {
  Expression,
  NodeKind,
  OutcomeAdjustment,
  Place,
  Ratio,
  Scoring,
  Target,
  TraceCall,
  TraceGate,
  TraceInput,
  TracePath,
  TracePart,
  TraceRule,
  UndefinedCause,
  Unit,
  Value,
} from '@traguardo/model';

/** Where a node stands by itself, before its weight among its siblings is considered (evaluation.md section 2). */
export type Standing =
  | { readonly status: 'ok'; readonly score: Ratio }
  | { readonly status: 'missing'; readonly range: Range }
  | { readonly status: 'undefined'; readonly range: Range; readonly cause: UndefinedCause | null }
  | { readonly status: 'excluded' }
  | { readonly status: 'void' };

/** The least and the greatest score still possible. */
export type Range = readonly [Ratio, Ratio];

/** Everything found out about one node and, through `members`, about all below it. */
export interface Assessment {
  readonly code: string;
  readonly kind: NodeKind;
  readonly title: string;
  readonly place: Place | null;
  readonly weight: Ratio | null;
  readonly standing: Standing;
  readonly value: Value | null;
  readonly unit: Unit | null;
  readonly target: Target | null;
  readonly rule: TraceRule;
  /** The scoring with the numbers it was applied with; null for the rule of the target alone. */
  readonly scoring: Scoring | null;
  readonly formula: Expression | null;
  readonly inputs: readonly TraceInput[];
  readonly calls: readonly TraceCall[];
  /** The way of a multi-year line; null for anything else. */
  readonly path: TracePath | null;
  /** Score before its bounds, when the cap lowered it or the floor raised it. */
  readonly uncapped: Ratio | null;
  /** The condition it stands under, and the adjustment in force. */
  readonly gate: TraceGate | null;
  readonly adjustment: OutcomeAdjustment | null;
  readonly members: readonly Assessment[];
  readonly parts: readonly TracePart[];
  /** Weight of every member that its weight lets count, by code: as declared, or an equal share where none is. */
  readonly weights: ReadonlyMap<string, Ratio>;
}

/** An assessment of something that is not measured itself: a goal, a group, an index, a sheet. */
export function aggregated(
  node: Pick<Assessment, 'code' | 'kind' | 'title' | 'place' | 'weight' | 'rule' | 'members'>,
  result: Pick<Assessment, 'standing' | 'parts' | 'weights' | 'uncapped'>,
): Assessment {
  const unmeasured = {
    value: null,
    unit: null,
    target: null,
    scoring: null,
    formula: null,
    inputs: [],
    calls: [],
    path: null,
  };
  return { ...node, ...result, ...unmeasured, gate: null, adjustment: null };
}
