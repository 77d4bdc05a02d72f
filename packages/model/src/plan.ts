import type { Actuals } from './actuals.ts';
import type { ContextTable } from './context-table.ts';
import type { CycleDefinition } from './cycle.ts';
import type { CycleRules } from './cycle-rules.ts';
import type { Declared } from './declared.ts';
import type { Expression } from './expression.ts';
import type { Extensions } from './extension.ts';
import type { Place } from './place.ts';
import type { Aggregate, Composition, Profile } from './profile.ts';
import type { Quantity } from './quantity.ts';
import type { Ratio } from './ratio.ts';
import type { Requirement } from './requirement.ts';
import type { Grade, Phase, Scoring, Target } from './target.ts';
import type { Unit } from './unit.ts';

/** The level of a goal: the plan itself, a strategic area, a strategic objective, an operational objective (D.Lgs. 150/2009 art. 5 and 10). The profile has the body’s own names for them. */
export type GoalLevel = 'plan' | 'area' | 'objective' | 'operational';

/** A goal at any depth; the plan itself is the root goal. `weight` is the share among siblings, null when not given. */
export interface Goal extends Declared {
  readonly kind: GoalLevel;
  readonly weight: Ratio | null;
  /** Place of the weight in the text, for messages about sums. */
  readonly weightPlace: Place | null;
  readonly children: readonly PlanNode[];
  readonly composition: Composition | null;
  /** How the children are joined; null follows the profile. */
  readonly aggregate: Aggregate | null;
  readonly gate: Gate | null;
  readonly office: string | null;
  readonly responsible: string | null;
  /** `common` (obiettivo comune of the chamber system) and `transversal` marks. */
  readonly common: boolean;
  readonly transversal: boolean;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly note: string | null;
}

/** A condition on the score of a node: while it does not hold the score is at most `otherwise` (decision 0197). */
export interface Gate {
  readonly condition: Expression;
  readonly otherwise: Ratio;
  readonly place: Place;
}

/** What an indicator measures (D.P.C.M. 18/9/2012): only said, it decides no score. */
export type IndicatorType = 'output' | 'outcome' | 'physical' | 'financial' | 'quality' | 'efficiency';

/** What is measured of a goal (D.Lgs. 150/2009 art. 5): what is asked, how the value comes about, and how it becomes a score. `weight` is the share among siblings, null when not given; texts are null when not given. */
export interface Indicator extends Declared {
  readonly kind: 'indicator';
  readonly weight: Ratio | null;
  readonly weightPlace: Place | null;
  /** Target of the plan's own period; null when none was written. */
  readonly target: Target | null;
  /** Targets of other years of a multi-year line. */
  readonly otherTargets: readonly { readonly year: number; readonly target: Target }[];
  readonly scoring: Scoring | null;
  /** Own cap: null follows the profile, `'none'` lifts it. */
  readonly cap: Ratio | 'none' | null;
  /** What its score is at least, once it is known; null: 0. */
  readonly floor: Ratio | null;
  readonly gate: Gate | null;
  readonly unit: Unit | null;
  /** Null when the value is supplied directly under the indicator's code. */
  readonly formula: Expression | null;
  readonly measures: readonly Measure[];
  readonly phases: readonly Phase[];
  /** The words its value may be; empty when it is no word. */
  readonly scale: readonly Grade[];
  readonly type: IndicatorType | null;
  readonly baseline: Quantity | null;
  readonly source: string | null;
  readonly owner: string | null;
  readonly office: string | null;
  readonly responsible: string | null;
  /** Why a target was missed, and what is done about it (D.Lgs. 150/2009 art. 10 c. 1 b). */
  readonly cause: string | null;
  readonly action: string | null;
  readonly common: boolean;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly note: string | null;
}

/** Whatever has a place in the tree of the plan, and a score. */
export type PlanNode = Goal | Indicator;

/** A measured magnitude. `id` is unique in the plan: `imprese_attive` when shared, `PIRA08.done` when local to an indicator. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly documentation: string;
  readonly unit: Unit | null;
  readonly kind: 'stock' | 'flow' | null;
  readonly source: string | null;
  readonly owner: string | null;
  /** A measure computed from others. */
  readonly formula: Expression | null;
  readonly place: Place;
}

/** How far the figures of a source may be relied on: certified by others, of the body’s own systems, declared by whoever is measured. */
export type SourceKind = 'certified' | 'internal' | 'self-declared';

/** Where figures come from. `kind` is null when it is not said. */
export interface Source extends Declared {
  readonly kind: SourceKind | null;
}

/** A formal act (deliberation, determination). `number` as printed: `122/2024`. */
export interface Act extends Declared {
  readonly number: string | null;
  readonly date: string | null;
  readonly organ: string | null;
}

/** An office of the body, which answers for goals and gives values. */
export type Office = Declared;

/** A role of the body, which answers for goals and gives values. */
export type Role = Declared;

/** How this body did among others. Columns hold the printed figures. */
export interface Benchmark extends Declared {
  readonly source: string | null;
  readonly at: string | null;
  readonly rows: readonly BenchmarkRow[];
}

/** Whose figure it is: the body’s own, the mean of all, that of bodies alike, the least, the greatest. */
export type BenchmarkColumn = 'own' | 'mean' | 'cluster' | 'min' | 'max';

/** One indicator among others. `direction`: which figures are the better ones; null when it is not said. */
export interface BenchmarkRow {
  /** Code of the indicator the row speaks of. */
  readonly indicator: string;
  readonly direction: 'higher' | 'lower' | null;
  readonly columns: Readonly<Partial<Record<BenchmarkColumn, Quantity>>>;
  readonly place: Place;
}

/** A sheet of individual objectives (Segretario generale, dirigenti, EQ, staff). */
export interface Individual extends Declared {
  /** What the profile knows the kind of sheet by (`SheetMix.code`), where it says what sheets are made of. */
  readonly role: string | null;
  readonly person: string | null;
  /** The node whose score is the performance of the unit. */
  readonly ref: string | null;
  /** The role of the cycle that evaluates the sheet; null: that of the profile, or of the law. */
  readonly evaluator: string | null;
  readonly objectives: readonly IndividualObjective[];
}

/** `ref` takes value, target and score from a plan node, so that a number is never typed twice. */
export interface IndividualObjective extends Declared {
  readonly weight: Ratio | null;
  readonly weightPlace: Place | null;
  readonly target: Target | null;
  readonly ref: string | null;
  readonly gate: Gate | null;
  readonly unit: Unit | null;
}

/** A rule of the body: `must` has to be true, and the sheets of nodes have what it `requires`. At least one is given. */
export interface Check extends Declared {
  readonly must: Expression | null;
  readonly requires: Requirement | null;
  /** The law or act the rule comes from, as cited. */
  readonly law: string | null;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
}

/**
 * A function or a scoring written in a plan: names of what it takes, and a formula over those names alone. Pure: the result depends
 * on the arguments and on nothing of the plan.
 */
export interface PlanFunction extends Declared {
  readonly parameters: readonly string[];
  readonly result: Expression;
}

/** What a revision changes in one node. Keys present in `changes` replace the node's own. */
export interface Override {
  readonly code: string;
  readonly changes: Partial<Pick<Indicator, OverridableClause>>;
  readonly withdrawn: boolean;
  readonly reason: string | null;
  readonly place: Place;
}

/** What a revision may replace in an indicator; of a goal, its title, weight and note. */
export type OverridableClause =
  | 'title'
  | 'weight'
  | 'target'
  | 'otherTargets'
  | 'scoring'
  | 'cap'
  | 'floor'
  | 'unit'
  | 'formula'
  | 'phases'
  | 'scale'
  | 'source'
  | 'owner'
  | 'note';

/** A dated overlay on the plan, approved by an act after the opinion of the OIV (D.Lgs. 150/2009 art. 6). */
export interface Revision extends Declared {
  readonly at: string;
  readonly act: string | null;
  readonly opinion: 'favourable' | 'remarks' | 'contrary' | null;
  readonly overrides: readonly Override[];
}

/**
 * A score that somebody with the power to do so puts in the place of the computed one, which is kept (decision 0198). It holds from the
 * day `at` on, always when null; of several for one node the latest in force counts.
 */
export interface Adjustment {
  /** Of the node: anything that has a score. */
  readonly code: string;
  readonly score: Ratio;
  readonly role: string;
  readonly reason: string;
  readonly act: string | null;
  readonly at: string | null;
  readonly place: Place;
}

/** A `test` block: supplied values on top of the plan's own, and conditions that must hold. */
export interface PlanTest {
  readonly title: string;
  readonly given: Actuals;
  readonly expectations: readonly Expression[];
  readonly place: Place;
}

/** A whole plan, names resolved and clauses typed. Everything the engine and the workflow need, no text and no tree. */
export interface Plan {
  readonly root: Goal;
  /** `2024`; `from` and `to` are ISO days. */
  readonly period: { readonly name: string; readonly from: string; readonly to: string };
  readonly body: string | null;
  readonly profile: Profile;
  readonly measures: readonly Measure[];
  /** Functions the plan defines itself, and scorings: those take the value and the bound of the target first. */
  readonly functions: readonly PlanFunction[];
  readonly scorings: readonly PlanFunction[];
  readonly actuals: readonly Actuals[];
  readonly benchmarks: readonly Benchmark[];
  readonly tables: readonly ContextTable[];
  readonly individuals: readonly Individual[];
  readonly sources: readonly Source[];
  readonly offices: readonly Office[];
  readonly roles: readonly Role[];
  readonly acts: readonly Act[];
  readonly checks: readonly Check[];
  readonly revisions: readonly Revision[];
  readonly adjustments: readonly Adjustment[];
  readonly tests: readonly PlanTest[];
  /** What the plan says in words of plugins. */
  readonly extensions: Extensions;
  /** The cycles the texts declare; none when the body follows the one that is shipped. */
  readonly cycles: readonly CycleDefinition[];
  readonly cycleRules: CycleRules;
}

/** The shared measures that people declare and supply: not those a plugin reads from its own blocks. */
export function declaredMeasures({ measures, extensions }: Pick<Plan, 'measures' | 'extensions'>): readonly Measure[] {
  const plugins = extensions.uses.map(({ name }) => name);
  return plugins.length === 0 ? measures : measures.filter(({ source }) => !plugins.includes(source ?? ''));
}

/** Every node of a plan, parents before children, in written order. */
export function planNodes({ root }: Pick<Plan, 'root'>): readonly PlanNode[] {
  return listed(root).nodes;
}

/** Every indicator of a plan, in written order. */
export function planIndicators({ root }: Pick<Plan, 'root'>): readonly Indicator[] {
  return listed(root).indicators;
}

interface Listed {
  readonly nodes: PlanNode[];
  readonly indicators: Indicator[];
}

/** Written once per tree, which never changes: dozens of rules ask for it. */
const lists = new WeakMap<Goal, Listed>();

function listed(root: Goal): Listed {
  const known = lists.get(root);
  if (known) return known;
  const found: Listed = { nodes: [], indicators: [] };
  list(root, found);
  lists.set(root, found);
  return found;
}

function list(node: PlanNode, into: Listed): void {
  into.nodes.push(node);
  if (node.kind === 'indicator') into.indicators.push(node);
  else for (const child of node.children) list(child, into);
}
