import type {
  Adjustment,
  Aggregate,
  BenchmarkColumn,
  BenchmarkRow,
  Check,
  Composition,
  CycleDue,
  CycleRules,
  CycleGuard,
  CycleHoliday,
  CycleRegion,
  CycleTerm,
  Expression,
  ExtensionClause,
  Gate,
  GoalLevel,
  Indicator,
  Measure,
  Override,
  Grade,
  Phase,
  PlanFunction,
  Profile,
  Quantity,
  Ratio,
  Revision,
  Scoring,
  SourceKind,
  Target,
  Unit,
} from '@traguardo/model';

/** What a change can be of. */
export type SubjectKind =
  | GoalLevel
  | 'indicator'
  | 'measure'
  | 'profile'
  | 'source'
  | 'office'
  | 'act'
  | 'benchmark'
  | 'individual'
  | 'individual-objective'
  | 'check'
  | 'function'
  | 'scoring'
  | 'revision'
  | 'adjustment'
  | 'extension'
  | 'cycle'
  | 'cycle-role'
  | 'cycle-term'
  | 'cycle-document'
  | 'cycle-region'
  | 'cycle-state'
  | 'cycle-step';

/** One thing that a block or clause of a plugin says: where in it, and what. */
export interface ExtensionLine extends Pick<ExtensionClause, 'names' | 'values' | 'expression'> {
  readonly words: readonly string[];
}

/** What a change is about, as it is called after the change (before it, when it was removed). */
export interface Subject {
  readonly kind: SubjectKind;
  readonly code: string;
  readonly title: string;
  /** Where it stands: from the outermost goal under the plan to its parent. */
  readonly within: readonly Named[];
}

export interface Named {
  readonly code: string;
  readonly title: string;
}

/** What each kind of plain change compares: the type of its `before` and `after`. Null and empty mean "not given". */
export interface FieldTypes {
  readonly recoded: string;
  readonly renamed: string;
  /** Code of the parent goal, or of the plan. */
  readonly moved: string;
  readonly level: GoalLevel;
  readonly period: string;
  readonly body: string | null;
  readonly monitoring: CycleRules['monitoring'];
  readonly 'changes-until': CycleRules['changesUntil'];
  readonly 'contrary-opinion': CycleRules['contraryOpinion'];
  readonly 'payment-time-share': CycleRules['paymentTimeShare'];
  readonly 'budget-term': CycleRules['budgetTerm'];
  readonly weight: Ratio | null;
  readonly formula: Expression | null;
  readonly scoring: Scoring | null;
  /** What a function or a scoring of the plan takes and gives. */
  readonly parameters: readonly string[];
  readonly result: Expression;
  /** Those of the functions and scorings something is computed by that give something else now. */
  readonly uses: readonly PlanFunction[];
  readonly cap: Indicator['cap'];
  readonly floor: Ratio | null;
  readonly unit: Unit | null;
  readonly phases: readonly Phase[];
  readonly scale: readonly Grade[];
  readonly baseline: Quantity | null;
  readonly type: Indicator['type'];
  readonly composition: Composition | null;
  readonly aggregate: Aggregate | null;
  readonly gate: Gate | null;
  /** What weights are shares of. */
  readonly 'weight-kind': Profile['weights'];
  readonly adjustment: Adjustment | null;
  readonly source: string | null;
  readonly owner: string | null;
  readonly office: string | null;
  readonly responsible: string | null;
  readonly role: string | null;
  readonly person: string | null;
  readonly evaluator: string | null;
  readonly ref: string | null;
  readonly common: boolean;
  readonly transversal: boolean;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly 'measure-kind': Measure['kind'];
  readonly 'source-kind': SourceKind | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly organ: string | null;
  readonly act: string | null;
  readonly opinion: Revision['opinion'];
  readonly condition: Expression | null;
  readonly requires: Check['requires'];
  readonly law: string | null;
  readonly severity: Check['severity'];
  readonly missing: Profile['missing'];
  readonly undefined: Profile['undefined'];
  /** Cap of the profile: null lifts it. */
  readonly ceiling: Profile['cap'];
  readonly decimals: number;
  readonly bands: Profile['bands'];
  readonly indexes: Profile['indexes'];
  readonly judgements: Profile['judgements'];
  readonly levels: Profile['levels'];
  readonly sheets: Profile['sheets'];
  readonly certification: Profile['certification'];
  readonly 'self-certification': boolean;
  readonly documentation: string;
  readonly note: string | null;
  readonly cause: string | null;
  readonly action: string | null;
  readonly message: string;
  /** Of a block or clause of a plugin: what only one of the plans says. */
  readonly 'extension-lines': readonly ExtensionLine[];
  /** Of a cycle, its terms and its steps: the laws cited. */
  readonly sources: readonly string[];
  readonly holidays: readonly CycleHoliday[];
  readonly substitutes: readonly string[];
  readonly each: CycleRegion['each'];
  readonly due: CycleDue | null;
  readonly consequence: CycleTerm['consequence'];
  readonly initial: boolean;
  readonly final: boolean;
  /** Of a step, as `CycleTransition` has them; `fields` are those it requires. */
  readonly from: readonly string[];
  readonly to: string | null;
  readonly roles: readonly string[];
  readonly guards: readonly CycleGuard[];
  readonly fields: readonly string[];
  readonly optional: readonly string[];
  readonly term: string | null;
  readonly closes: readonly string[];
  readonly reopens: readonly string[];
  readonly effects: readonly string[];
  readonly produces: readonly string[];
}

export type FieldKind = keyof FieldTypes;

/** One field of one subject, before and after. */
type FieldChange = {
  readonly [K in FieldKind]: {
    readonly kind: K;
    readonly subject: Subject;
    readonly before: FieldTypes[K];
    readonly after: FieldTypes[K];
  };
}[FieldKind];

/** Something that one of the plans does not have. An indicator or a goal says what it weighs and asks for. */
export interface ExistenceChange {
  readonly kind: 'added' | 'removed';
  readonly subject: Subject;
  readonly weight: Ratio | null;
  readonly target: Target | null;
}

/**
 * What a change of target means for who must reach it. `tightened`: what satisfies the new target is a part of what
 * satisfied the old one. `incomparable`: neither contains the other, or the unit or the kind of value differs. `set`: a
 * target is known now; `dropped`: it is no more.
 */
export type TargetEffect = 'tightened' | 'loosened' | 'incomparable' | 'set' | 'dropped';

export interface TargetChange {
  readonly kind: 'target';
  readonly subject: Subject;
  readonly effect: TargetEffect;
  /** Null for the plan's own period, else the year of a multi-year line. */
  readonly year: number | null;
  readonly before: Target | null;
  readonly after: Target | null;
}

/** A printed figure of a benchmark. */
interface FigureChange {
  readonly kind: 'figure';
  readonly subject: Subject;
  readonly indicator: string;
  readonly column: BenchmarkColumn;
  readonly before: Quantity | null;
  readonly after: Quantity | null;
}

/** Which side of a benchmark is the better one. */
interface DirectionChange {
  readonly kind: 'direction';
  readonly subject: Subject;
  readonly indicator: string;
  readonly before: BenchmarkRow['direction'];
  readonly after: BenchmarkRow['direction'];
}

/** What a revision says of one node. */
export interface OverrideChange {
  readonly kind: 'override';
  readonly subject: Subject;
  readonly code: string;
  readonly before: Override | null;
  readonly after: Override | null;
}

/** One difference between two plans, as data; sentences are made from it by `changeText`. */
export type Change = FieldChange | ExistenceChange | TargetChange | FigureChange | DirectionChange | OverrideChange;
